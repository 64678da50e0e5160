extension Painter {
  /// A sentence of the interface in lines of so many columns, broken at spaces; a longer word (a path) where the line is full.
  ///
  /// Articles are wrapped by the model; this is for our own words, whose width depends on the terminal's signs.
  func wrapped(_ text: String, to columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var width = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      for (index, piece) in pieces(of: word, columns: max(2, columns)).enumerated() {
        let gap = line.isEmpty || index > 0 ? 0 : 1
        let pieceWidth = canvas.width(of: piece)
        if !line.isEmpty && width + gap + pieceWidth > columns {
          lines.append(line)
          (line, width) = (piece, pieceWidth)
        } else {
          line += (gap == 1 ? " " : "") + piece
          width += gap + pieceWidth
        }
      }
    }
    return lines + [line]
  }

  /// A word as it is, or parts of it that fit.
  private func pieces(of word: Substring, columns: Int) -> [String] {
    guard canvas.width(of: String(word)) > columns else { return [String(word)] }
    var pieces: [String] = []
    var piece = ""
    for character in word {
      if canvas.width(of: piece + String(character)) > columns {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
    }
    return pieces + [piece]
  }
}
