/// Where the names of a TOML text stand: the parser tells places of mistakes alone.
///
/// Looks at the beginnings of lines, which is where names are but for tables in braces; those get the place of the brace's
/// name. The text has been parsed already, so it is well formed.
nonisolated struct TOMLPlaces: Sendable {
  private var places: [[String]: (name: FilePlace, value: FilePlace)] = [:]

  init(_ text: String) {
    var table: [String] = []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      var scanner = LineScanner(Array(line.unicodeScalars))
      scanner.skipBlanks()
      if scanner.take("[") {
        _ = scanner.take("[")
        table = scanner.names()
      } else {
        note(&scanner, line: index + 1, in: table)
      }
    }
  }

  private mutating func note(_ scanner: inout LineScanner, line: Int, in table: [String]) {
    let column = scanner.column
    let names = scanner.names()
    guard !names.isEmpty, scanner.take("=") else { return }
    scanner.skipBlanks()
    let path = table + names
    guard places[path] == nil else { return }
    places[path] = (
      FilePlace(line: line, column: column), FilePlace(line: line, column: scanner.column)
    )
  }

  /// The place of a name and of its value; of what stands in braces, of that whole.
  func place(of path: [String]) -> (name: FilePlace, value: FilePlace) {
    var path = path[...]
    while !path.isEmpty {
      if let place = places[Array(path)] { return place }
      path = path.dropLast()
    }
    let start = FilePlace(line: 1, column: 1)
    return (start, start)
  }
}

/// A line of TOML, read from left to right.
nonisolated private struct LineScanner {
  private let scalars: [Unicode.Scalar]
  private var index = 0

  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  /// From 1.
  var column: Int { index + 1 }

  private var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  mutating func skipBlanks() {
    while next == " " || next == "\t" { index += 1 }
  }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    index += 1
    return true
  }

  /// Names parted by dots, as in `keys.list` and `"a b".c`; blanks behind them are skipped.
  mutating func names() -> [String] {
    var names: [String] = []
    repeat {
      skipBlanks()
      guard let name = name() else { break }
      names.append(name)
      skipBlanks()
    } while take(".")
    return names
  }

  private mutating func name() -> String? {
    if take("\"") { return quoted(until: "\"") }
    if take("'") { return quoted(until: "'") }
    let start = index
    while let scalar = next,
      scalar.properties.isAlphabetic || "0123456789-_".contains(Character(scalar))
    {
      index += 1
    }
    return index > start ? String(String.UnicodeScalarView(scalars[start..<index])) : nil
  }

  private mutating func quoted(until end: Unicode.Scalar) -> String {
    var name = String.UnicodeScalarView()
    while let scalar = next, scalar != end {
      index += 1
      guard scalar == "\\", end == "\"", let escaped = next else {
        name.append(scalar)
        continue
      }
      index += 1
      // Of the escapes only these two stand for keys that somebody binds.
      name.append(escaped)
    }
    index += 1
    return String(name)
  }
}
