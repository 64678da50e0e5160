import ArticleExtraction
import Articles

nonisolated extension JSON {
  /// A line of `extract --explain`: a page.
  init(_ explanation: Explanation, path: String) {
    self = [
      "source": .string(path),
      "published": JSON(explanation.article.published),
      "page_lines": .array(explanation.lines.map { JSON($0) }),
      "declared": .array(explanation.article.declared.map { JSON($0) }),
      "quotes": .array(explanation.article.quotes.map { JSON($0) }),
      "reported_speech": .array(explanation.article.reportedSpeech.map { JSON($0) }),
      "credit_details": .array(explanation.article.credits.map { JSON($0) }),
    ]
  }

  private init(_ line: Explanation.Line) {
    self = [
      "line": .number(line.number),
      "text": .string(line.text),
      "parts": JSON(line.parts.map(\.english)),
      "reason": JSON(line.reason?.english),
      "marks": .array(line.marks.map { JSON($0, of: line.text) }),
    ]
  }

  private init(_ mark: Explanation.Mark, of line: String) {
    let text = JSON.string(String(decoding: Array(line.utf8)[mark.range], as: UTF8.self))
    switch mark.meaning {
    case .person(let name, let verdict, let clues):
      self = [
        "text": text, "kind": .string("name"), "person": .string(name),
        "why": .string(verdict.english),
        "clues": .array(clues.map { JSON($0) }),
      ]
    case .nobody(let verdict, let clues):
      self = [
        "text": text, "kind": .string("nobody"), "why": .string(verdict.english),
        "clues": .array(clues.map { JSON($0) }),
      ]
    case .standIn(let name):
      self = ["text": text, "kind": .string("stand_in"), "person": .string(name)]
    case .date(let date):
      self = [
        "text": text, "kind": .string("date"), "from": JSON(date.days.first),
        "to": JSON(date.days.last),
        "approximate": .bool(date.isApproximate),
      ]
    }
  }

  private init(_ clue: NameClue) {
    self = ["clue": .string(clue.english), "weight": .number(clue.weight)]
  }
}
