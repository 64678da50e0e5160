import ArticleQuery
import ReaderModel

// The conditions in force, on the filter line.

extension Painter {
  /// The fewest columns of a condition's words on the line.
  private static let shortest = 10

  /// The conditions in the order of the filter, shortened in their middle where there is not room for all.
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
    let start = line
    canvas.fit("[\(text) \(glyphs.drop)]", in: &line, isLeftOut ? .dim : .chip)
    canvas.mark(line, from: start.column, as: .touch(.chip(number)))
    if let letters = labels?.letters(at: .chip(number)) {
      var label = start
      canvas.write(String(letters), in: &label, .currentHit)
    }
  }

  /// True while what is typed is not what the list shows.
  private var isLeftOut: Bool {
    if case .prompt(let prompt) = reader.overlay { prompt.leftOut != nil } else { false }
  }

  /// As many as there is room for, all of them if that can be done by shortening the longest.
  private func fitted(_ words: [String], room: Int) -> [String] {
    // Brackets, the sign of dropping with a blank, and a blank after each.
    func columns(_ words: [String]) -> Int {
      words.reduce(0) { $0 + canvas.width(of: $1) + 5 }
    }
    guard columns(words) > room + 1 else { return words }
    var shown = words
    while columns(shown.map { middle(of: $0, columns: Self.shortest) }) + 4 > room, shown.count > 1
    {
      shown.removeLast()
    }
    let left = room - (shown.count < words.count ? 4 : -1)
    var limit = Self.shortest
    while limit < room, columns(shown.map { middle(of: $0, columns: limit + 1) }) <= left {
      limit += 1
    }
    return shown.map { middle(of: $0, columns: limit) }
  }

  /// A text with its middle left out where it is longer than so many columns.
  private func middle(of text: String, columns: Int) -> String {
    guard canvas.width(of: text) > columns else { return text }
    let room = max(0, columns - canvas.width(of: canvas.ellipsis))
    var (head, tail) = ("", "")
    for character in text {
      guard canvas.width(of: head + String(character)) <= (room + 1) / 2 else { break }
      head.append(character)
    }
    for character in text.reversed() {
      guard canvas.width(of: String(character) + tail) <= room / 2 else { break }
      tail = String(character) + tail
    }
    return head + canvas.ellipsis + tail
  }
}
