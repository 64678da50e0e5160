import ArticleExtraction
import Articles

/// What `extract --explain` prints: each line of the page with what it was taken for, then why, then its names, dates, speech
/// and credits; at the end how the day of publication is known.
///
/// In their place names stand in [brackets], words that stand for a person in (parentheses), dates in {braces}, and
/// capitals that were weighed and left out in ‹angles›.
nonisolated struct PrintedExplanation {
  var explanation: Explanation
  /// The file it was read from.
  var path: String
  /// Columns of the terminal; nil for no limit.
  var width: Int?
  var colour: Bool

  /// Columns of the line number, and of the part beside it.
  private static let (numberWidth, partWidth) = (5, 11)
  private static let indent = numberWidth + partWidth + 4

  private var textWidth: Int? { width.map { min($0, Paragraphs.measure) - Self.indent } }

  var lines: [String] {
    let previous = [nil] + explanation.lines.map(Optional.some)
    return [paint(SafeText.line(path), .strong)] + declared
      + zip(explanation.lines, previous).flatMap { lines(of: $0, after: $1) } + publication
  }

  private func lines(of line: Explanation.Line, after previous: Explanation.Line?) -> [String] {
    let text = marked(line).lines(width: textWidth, indent: "", colour: colour)
    let parts =
      line.parts.isEmpty ? [Speech.choose(en: "(none)", vi: "(không)")] : line.parts.map(\.words)
    let notes = explanation.notes(on: line, after: previous)
    return rows(String(line.number), parts, text) + notes.flatMap(note)
  }

  /// The columns: number, parts one under the other, and text.
  private func rows(_ number: String, _ parts: [String], _ text: [String]) -> [String] {
    (0..<max(parts.count, text.count)).map { row in
      let number = row == 0 ? number : ""
      let part = row < parts.count ? parts[row] + (row + 1 < parts.count ? "," : "") : ""
      let head = "\(number.leftPadded(to: Self.numberWidth))  \(part)"
      guard row < text.count else { return paint(head, .dim) }
      let width = Self.numberWidth + 2 + Self.partWidth
      return paint(head.padded(to: width), .dim) + "  " + text[row]
    }
  }

  // MARK: Marks

  private func marked(_ line: Explanation.Line) -> MarkedText {
    let bytes = Array(line.text.utf8)
    var (text, end) = (MarkedText(), 0)
    for mark in line.marks
    where mark.range.lowerBound >= end && mark.range.upperBound <= bytes.count {
      text.append(String(decoding: bytes[end..<mark.range.lowerBound], as: UTF8.self))
      text.append(mark.meaning.enclosing(line.text(of: mark)), mark.meaning.paint)
      end = mark.range.upperBound
    }
    text.append(String(decoding: bytes[end...], as: UTF8.self))
    return text
  }

  private func note(_ text: String) -> [String] {
    let indent = String(repeating: " ", count: Self.indent + 2)
    return Paragraphs.lines(text, width: width, indent: indent).map { paint($0, .dim) }
  }

  private func paint(_ text: String, _ style: Paint) -> String {
    colour ? style.applied(to: text) : text
  }

  // MARK: Beside the lines

  /// The fields of a record; those printed over a text are lines of it.
  private var declared: [String] {
    guard !explanation.lines.contains(where: { $0.reason == .declaredField }) else { return [] }
    return explanation.article.declared.flatMap { field in
      let text = Paragraphs.lines("\(field.name): \(field.value)", width: textWidth)
      return rows(
        "",
        [Speech.choose(en: "declared", vi: "khai kèm")] + explanation.article.uses(of: field),
        text
      )
    }
  }

  private var publication: [String] {
    let article = explanation.article
    return [
      paint(
        Speech.choose(en: "Published", vi: "Ngày đăng") + ": \(article.published.text)",
        .strong
      )
    ]
      + PublicationText(article).lines.flatMap {
        Paragraphs.lines($0, width: width, indent: "  ")
      }
  }
}

nonisolated extension Article {
  /// The parts that are this field's value.
  fileprivate func uses(of field: DeclaredField) -> [String] {
    let parts = [
      (Explanation.Part.headline.words, headline.line == 0 ? headline.text : nil),
      (Explanation.Part.byline.words, byline?.declaredText),
      (Explanation.Part.outlet.words, outlet?.declaredText),
      (Explanation.Part.standfirst.words, standfirst?.declaredText),
    ]
    return parts.filter { $0.1 == field.value }.map(\.0)
  }
}

nonisolated extension Passage {
  /// Its text where it is not printed on the page.
  fileprivate var declaredText: String? { line == 0 ? text : nil }
}

nonisolated extension Explanation.Meaning {
  fileprivate var paint: Paint {
    switch self {
    case .person, .standIn, .date: .strong
    case .nobody: .plain
    }
  }
}

nonisolated extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - columns))
  }

  fileprivate func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - columns)) + self
  }
}
