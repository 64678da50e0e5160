import ArticleExtraction
import Articles

nonisolated extension Explanation {
  /// What is to be said of a line besides its text: why it became what it is, then its names, dates, speech and credits,
  /// those together of which the same is said.
  ///
  /// - Parameter previous: the line before; what holds of a run of lines is said of the first.
  func notes(on line: Line, after previous: Line?) -> [String] {
    let isSame = previous?.reason == line.reason && previous?.parts == line.parts
    let reason = isSame ? nil : line.reason?.words
    return [reason].compactMap(\.self) + marks(of: line) + speech(in: line) + credits(in: line)
  }

  private func marks(of line: Line) -> [String] {
    var groups: [(said: String, texts: [String])] = []
    for mark in line.marks {
      let (text, said) = (mark.meaning.enclosing(line.text(of: mark)), mark.meaning.words)
      guard let index = groups.firstIndex(where: { $0.said == said }) else {
        groups.append((said, [text]))
        continue
      }
      if !groups[index].texts.contains(text) { groups[index].texts.append(text) }
    }
    return groups.map { "\($0.texts.joined(separator: ", ")) \($0.said)" }
  }

  private func speech(in line: Line) -> [String] {
    let quotes = article.quotes.filter { $0.span.line == line.number }.map { quote in
      let speaker =
        quote.speaker.map { Speech.choose(en: "said by \($0.name)", vi: "lời của \($0.name)") }
        ?? Speech.choose(en: "said by nobody who is known", vi: "không rõ lời của ai")
      let cue = quote.cue.map { " (“\($0)”)" } ?? ""
      return "\(quote.text.beginning) \(speaker)\(cue)"
    }
    let told = article.reportedSpeech.filter { $0.span.line == line.number }.map { speech in
      let words = [speech.cue, speech.via].compactMap(\.self).map { "“\($0)”" }
      let name = speech.speaker.name
      return Speech.choose(en: "speech of \(name)", vi: "thuật lời \(name)")
        + " (\(words.joined(separator: ", ")))"
    }
    return quotes + told
  }

  private func credits(in line: Line) -> [String] {
    article.credits.filter { $0.line == line.number }.map {
      switch $0.subject {
      case .text: Speech.choose(en: "source of the story: ", vi: "nguồn của bài: ") + $0.name
      case .picture: Speech.choose(en: "source of a picture: ", vi: "nguồn ảnh: ") + $0.name
      }
    }
  }
}

nonisolated extension Explanation.Line {
  func text(of mark: Explanation.Mark) -> String {
    let bytes = Array(text.utf8)
    guard mark.range.upperBound <= bytes.count else { return "" }
    return String(decoding: bytes[mark.range], as: UTF8.self)
  }
}

nonisolated extension Explanation.Meaning {
  func enclosing(_ text: String) -> String {
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
    case .nobody(let verdict, let clues):
      Speech.choose(en: "nobody", vi: "không phải người") + ": \(Self.words(verdict, clues))"
    case .standIn(let name): Speech.choose(en: "stands for \(name)", vi: "chỉ \(name)")
    case .date(let date): date.daysText
    }
  }

  private static func words(_ verdict: NameVerdict, _ clues: [NameClue]) -> String {
    ([verdict.words] + clues.map(\.weighedWords)).joined(separator: "; ")
  }
}

nonisolated extension NameClue {
  /// "a title before it +4"; without a number what only decides how the others are weighed.
  fileprivate var weighedWords: String {
    weight == 0 ? words : "\(words) \(weight < 0 ? "−" : "+")\(abs(weight))"
  }
}

nonisolated extension DateExpression {
  fileprivate var daysText: String {
    let ends = [days.first, days.last].map { $0?.shown ?? "?" }
    let text =
      ends[0] == ends[1]
      ? ends[0] : Speech.choose(en: "\(ends[0]) to \(ends[1])", vi: "từ \(ends[0]) đến \(ends[1])")
    return isApproximate ? Speech.choose(en: "about \(text)", vi: "khoảng \(text)") : text
  }
}

nonisolated extension String {
  /// Its first words, enough to know it by.
  fileprivate var beginning: String {
    let words = split(separator: " ")
    return words.count > 6 ? words.prefix(5).joined(separator: " ") + " …" : self
  }
}
