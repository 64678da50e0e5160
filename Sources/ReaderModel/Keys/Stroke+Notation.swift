extension Stroke {
  /// Keys as a person writes them in a configuration: like ``script(_:)``, or one key as help prints it ("PgDn", "^W").
  ///
  /// Nil for no keys at all, and for something in `<>` that is no key: there it is a slip of the pen.
  public static func keys(_ text: String) -> [Stroke]? {
    // Of names that help prints: "gt" is a key after another one, and ">" is printed for it.
    let isName = text.utf8.count > 1 && !["gt", "lt"].contains(text)
    if isName, let stroke = Stroke(notation: text) { return [stroke] }
    let strokes = script(text)
    return strokes.isEmpty || strokes.count > longestNames(in: text) ? nil : strokes
  }

  /// How many strokes a text is when each `<name>` in it is one.
  private static func longestNames(in text: String) -> Int {
    var count = 0
    var rest = text[...]
    while let character = rest.first {
      rest = rest.dropFirst()
      count += 1
      guard character == "<", let end = rest.firstIndex(of: ">"), end > rest.startIndex,
        rest[..<end].allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" })
      else { continue }
      rest = rest[rest.index(after: end)...]
    }
    return count
  }

  /// As ``script(_:)`` and the configuration read it: "j", "<C-w>", "<lt>", "<PgDn>".
  public var scripted: String {
    switch self {
    case .character("<"): "<lt>"
    case .character(" "): "<Space>"
    case .character(let character): String(character)
    case .control(let character): "<C-\(character)>"
    case .alt, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left,
      .right, .home, .end, .pageUp, .pageDown, .altLeft, .altRight, .function:
      "<\(notation)>"
    }
  }
}

extension Binding {
  /// The keys as the configuration takes them: "<C-w>h".
  public var script: String { strokes.map(\.scripted).joined() }
}
