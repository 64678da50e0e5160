import ReaderModel
public import ReaderScreen

extension Frame {
  /// The frame for a snapshot: its rows, each ended by `|`, then the style letters of rows that are not all plain, then the cursor.
  ///
  /// A style row begins with its row's number; a blank stands for plain. A wide character's second column has no letter in
  /// the text and the letter of its style below.
  public var dump: String {
    var lines = (0..<size.rows).map { row($0).map(\.text).joined() + "|" }
    lines.append("")
    for number in 0..<size.rows {
      let letters = row(number).map { String($0.style.letter) }.joined()
      let end = letters.lastIndex { $0 != " " }
      if let end { lines.append("\(padded(number)) \(letters[...end])") }
    }
    let visibility = cursorIsVisible ? "visible" : "hidden"
    lines.append("cursor \(cursor.row),\(cursor.column) \(visibility)")
    return lines.joined(separator: "\n") + "\n"
  }

  private func padded(_ number: Int) -> String { number < 10 ? " \(number)" : "\(number)" }
}

extension Style {
  /// One letter a style, for dumps.
  public var letter: Character {
    switch self {
    case .plain: " "
    case .title: "T"
    case .paneTitle: "p"
    case .focusedPaneTitle: "P"
    case .dayHeading: "W"
    case .rule: "r"
    case .hint: "h"
    case .hintKey: "k"
    case .status: "s"
    case .chip: "C"
    case .notice: "N"
    case .mistake: "M"
    case .prompt: "I"
    case .selected: "S"
    case .selectedElsewhere: "e"
    case .headline: "H"
    case .subhead: "u"
    case .meta: "m"
    case .standfirst: "f"
    case .caption: "c"
    case .dim: "d"
    case .ghost: "g"
    case .unread: "U"
    case .star: "*"
    case .name: "n"
    case .followedName: "w"
    case .quoted: "q"
    case .date: "D"
    case .link: "l"
    case .currentTarget: "X"
    case .hit: "y"
    case .currentHit: "Y"
    case .bar: "b"
    case .overlay: "o"
    case .overlayTitle: "O"
    }
  }
}
