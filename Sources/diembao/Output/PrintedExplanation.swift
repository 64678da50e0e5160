import ArticleExtraction
import Articles
import ReaderScreen

/// What `extract --explain` prints: each line of the page with what it was taken for, then why, then its names and dates.
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
  private static let (numberWidth, partWidth) = (5, 12)

  var lines: [String] {
    [paint(path, .strong)] + explanation.lines.flatMap(lines) + publication
  }

  private func lines(of line: Explanation.Line) -> [String] {
    let parts = line.parts.isEmpty ? "(none)" : line.parts.map(\.words).joined(separator: ", ")
    let number = String(line.number).leftPadded(to: Self.numberWidth)
    let head = "\(number)  \(parts.padded(to: Self.partWidth))  "
    let blank = String(repeating: " ", count: head.columns)
    let indent = String(repeating: " ", count: Self.numberWidth + Self.partWidth + 4)
    var text = Paragraphs.lines(marked(line), width: width, indent: indent)
    if let first = text.first, blank.columns <= indent.columns {
      text[0] = paint(head, .dim) + first.dropFirst(indent.count)
    } else {
      text.insert(paint(head, .dim), at: 0)
    }
    var told: Set<String> = []
    let notes = [line.reason?.words].compactMap(\.self) + line.marks.map { note($0, in: line) }
    return text
      + notes.filter { told.insert($0).inserted }.flatMap {
        Paragraphs.lines($0, width: width, indent: indent + "  ")
      }
      .map { paint($0, .dim) }
  }

  // MARK: Marks

  private func marked(_ line: Explanation.Line) -> String {
    let bytes = Array(line.text.utf8)
    var (text, end) = ("", 0)
    for mark in line.marks
    where mark.range.lowerBound >= end && mark.range.upperBound <= bytes.count {
      text += String(decoding: bytes[end..<mark.range.lowerBound], as: UTF8.self)
      text += mark.meaning.enclosing(String(decoding: bytes[mark.range], as: UTF8.self))
      end = mark.range.upperBound
    }
    return text + String(decoding: bytes[end...], as: UTF8.self)
  }

  private func note(_ mark: Explanation.Mark, in line: Explanation.Line) -> String {
    let text = String(decoding: Array(line.text.utf8)[mark.range], as: UTF8.self)
    return "\(mark.meaning.enclosing(text)) \(mark.meaning.words)"
  }

  // MARK: The day of publication

  private var publication: [String] {
    let published = explanation.article.published
    let clues = published.evidence.map {
      "  “\($0.text)” in line \($0.line): \(Strings.english.meaning($0.meaning))"
    }
    return [paint("Published: \(published.text)", .strong)]
      + clues.flatMap { Paragraphs.lines($0, width: width, indent: "  ") }
  }

  private func paint(_ text: String, _ style: Paint) -> String {
    colour ? style.applied(to: text) : text
  }
}

nonisolated extension Explanation.Meaning {
  fileprivate func enclosing(_ text: String) -> String {
    switch self {
    case .person: "[\(text)]"
    case .standIn: "(\(text))"
    case .nobody: "‹\(text)›"
    case .date: "{\(text)}"
    }
  }

  fileprivate var words: String {
    switch self {
    case .person(let name, let verdict, let clues):
      "\(name): \(Self.words(verdict, clues))"
    case .nobody(let verdict, let clues): "nobody: \(Self.words(verdict, clues))"
    case .standIn(let name): "stands for \(name)"
    case .date(let date): date.daysText
    }
  }

  private static func words(_ verdict: NameVerdict, _ clues: [NameClue]) -> String {
    let clues = clues.map { "\($0.words) \($0.weight < 0 ? "−" : "+")\(abs($0.weight))" }
    return ([verdict.words] + clues).joined(separator: "; ")
  }
}

nonisolated extension DateExpression {
  fileprivate var daysText: String {
    let ends = [days.first, days.last].map { $0?.description ?? "?" }
    let text = ends[0] == ends[1] ? ends[0] : "\(ends[0]) to \(ends[1])"
    return isApproximate ? "about \(text)" : text
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
