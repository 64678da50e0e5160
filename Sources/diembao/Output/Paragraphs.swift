import Articles

/// Text set in lines for a terminal, or left as it is for a pipe.
nonisolated enum Paragraphs {
  /// Widest line that is pleasant to read, in columns.
  static let measure = 76

  /// Breaks at spaces; a word that is longer than a line gets one of its own.
  ///
  /// - Parameters:
  ///   - width: columns of the terminal; nil for one line, however long.
  ///   - indent: put before every line.
  static func lines(_ text: String, width: Int?, indent: String = "") -> [String] {
    let text = SafeText.line(text)
    guard let width else { return [indent + text] }
    let room = max(16, min(width, measure) - indent.columns)
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      let needed = String(word).columns
      if used > 0 && used + 1 + needed > room {
        lines.append(indent + line)
        (line, used) = ("", 0)
      }
      line += used > 0 ? " \(word)" : "\(word)"
      used += needed + (used > 0 ? 1 : 0)
    }
    lines.append(indent + line)
    return lines
  }
}
