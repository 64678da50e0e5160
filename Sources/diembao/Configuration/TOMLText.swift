import TOMLKit

/// A place in a file; both count from 1.
nonisolated struct FilePlace: Sendable, Hashable {
  var line: Int
  var column: Int
}

/// A value of a configuration as it is written.
nonisolated enum WrittenValue: Sendable, Hashable {
  case text(String)
  case number(Int)
  case truth(Bool)
  /// A list, a day, a number with a fraction: nothing that any field takes.
  case other
}

/// A text in TOML as a list of what it sets. The only place that knows TOMLKit.
nonisolated struct TOMLText: Sendable {
  struct Entry: Sendable, Hashable {
    /// The names of the tables it is in, then its own.
    var path: [String]
    var value: WrittenValue
    /// Where its name stands, and where its value.
    var name: FilePlace
    var content: FilePlace
  }

  /// What is no TOML, in the words of the parser.
  struct Mistake: Error, Sendable, Hashable {
    var words: String
    var place: FilePlace
  }

  /// In the order of the text.
  let entries: [Entry]

  init(_ text: String) throws(Mistake) {
    if let place = TOMLText.tripleBracket(in: text) {
      throw Mistake(words: "No table begins with three brackets.", place: place)
    }
    if let place = TOMLText.zero(in: text) {
      throw Mistake(words: "A text has no zero bytes.", place: place)
    }
    let places = TOMLPlaces(text)
    entries = try TOMLText.table(of: text).entries(below: [])
      .map { path, value in
        let place = places.place(of: path)
        return Entry(path: path, value: value, name: place.name, content: place.value)
      }
      .sorted { ($0.name.line, $0.name.column) < ($1.name.line, $1.name.column) }
  }

  /// Where a line begins with three brackets: the parser (toml++ in TOMLKit 0.6.0) ends the program there.
  private static func tripleBracket(in text: String) -> FilePlace? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let index = lines.firstIndex { line in
      line.filter { $0 != " " && $0 != "\t" }.hasPrefix("[[[")
    }
    return index.map { FilePlace(line: $0 + 1, column: 1) }
  }

  /// Where the text would end for the parser, which takes a C string.
  private static func zero(in text: String) -> FilePlace? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.firstIndex { $0.utf8.contains(0) }.map { FilePlace(line: $0 + 1, column: 1) }
  }

  private static func table(of text: String) throws(Mistake) -> TOMLTable {
    do {
      return try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      let begin = error.source.begin
      let place = FilePlace(line: max(1, begin.line), column: max(1, begin.column))
      throw Mistake(words: error.description, place: place)
    } catch {
      throw Mistake(words: "\(error)", place: FilePlace(line: 1, column: 1))
    }
  }
}

nonisolated extension TOMLTable {
  /// Everything that is set in the table and the tables in it; an empty table sets nothing.
  fileprivate func entries(below path: [String]) -> [(path: [String], value: WrittenValue)] {
    keys.flatMap { key -> [(path: [String], value: WrittenValue)] in
      let own = path + [key]
      guard let value = self[key] else { return [] }
      if let table = value.table { return table.entries(below: own) }
      return [(own, WrittenValue(value))]
    }
  }
}

nonisolated extension WrittenValue {
  fileprivate init(_ value: any TOMLValueConvertible) {
    if let text = value.string {
      self = .text(text)
    } else if let truth = value.bool {
      self = .truth(truth)
    } else if let number = value.int {
      self = .number(number)
    } else {
      self = .other
    }
  }
}
