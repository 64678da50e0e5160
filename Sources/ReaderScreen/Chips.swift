import ArticleQuery
import ReaderModel

// The conditions in force, on the filter line.

extension Painter {
  /// The fewest columns of a condition's words on the line.
  private static let shortest = 22

  /// The conditions in the order of the filter: as many as there is room for, the longest shortened at their end.
  mutating func drawChips(in stretch: Stretch) {
    var line = stretch
    let words = reader.shownQuery.conjuncts.map { strings.words(for: $0) }
    let shown = fitted(words, room: line.room)
    for (index, text) in shown.enumerated() {
      drawChip(text, number: index, in: &line)
      canvas.fit(" ", in: &line, .plain)
    }
    if shown.count < words.count { canvas.fit("+\(words.count - shown.count)", in: &line, .dim) }
  }

  private mutating func drawChip(_ text: String, number: Int, in line: inout Stretch) {
    if let label = label(at: .chip(number)) {
      canvas.write(label.text, in: &line, label.style)
    }
    let start = line.column
    canvas.fit("[\(text) \(glyphs.drop)]", in: &line, isLeftOut ? .dim : .chip)
    canvas.mark(line, from: start, as: .touch(.chip(number)))
  }

  /// True while what is typed is not what the list shows.
  private var isLeftOut: Bool {
    if case .prompt(let prompt) = reader.overlay { prompt.leftOut != nil } else { false }
  }

  /// As many as there is room for, all of them if that can be done by shortening the longest.
  private func fitted(_ words: [String], room: Int) -> [String] {
    // Brackets, the sign of dropping with a blank, and a blank after each; the letters that may stand before it.
    func columns(_ words: [String]) -> Int {
      words.enumerated().reduce(0) { sum, chip in
        sum + canvas.width(of: chip.element) + 5
          + (label(at: .chip(chip.offset)).map { $0.text.utf8.count } ?? 0)
      }
    }
    guard columns(words) > room + 1 else { return words }
    var shown = words
    while columns(shown.map { beginning(of: $0, columns: Self.shortest) }) + 4 > room,
      shown.count > 1
    {
      shown.removeLast()
    }
    let left = room - (shown.count < words.count ? 4 : -1)
    var limit = Self.shortest
    while limit < room, columns(shown.map { beginning(of: $0, columns: limit + 1) }) <= left {
      limit += 1
    }
    return shown.map { beginning(of: $0, columns: limit) }
  }

  /// A text with its end left out where it is longer than so many columns.
  private func beginning(of text: String, columns: Int) -> String {
    guard canvas.width(of: text) > columns else { return text }
    let room = max(0, columns - canvas.width(of: canvas.ellipsis))
    var head = ""
    for character in text {
      guard canvas.width(of: head + String(character)) <= room else { break }
      head.append(character)
    }
    while head.last == " " { head.removeLast() }
    return head + canvas.ellipsis
  }
}
