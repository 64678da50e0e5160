extension Painter {
  /// A sentence of the interface in lines of so many columns, broken at spaces.
  ///
  /// Articles are wrapped by the model; this is for our own words, whose width depends on the terminal's signs.
  func wrapped(_ text: String, to columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var width = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let columnsOfWord = canvas.width(of: String(word))
      if !line.isEmpty && width + 1 + columnsOfWord > columns {
        lines.append(line)
        line = ""
        width = 0
      }
      if !line.isEmpty {
        line += " "
        width += 1
      }
      line += word
      width += columnsOfWord
    }
    return lines + [line]
  }
}
