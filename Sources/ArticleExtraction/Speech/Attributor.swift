import Articles

/// Tells whose words are quoted or reported.
struct Attributor {
  struct Attribution {
    var speaker: Speaker
    var cue: String
  }

  struct Report {
    var sentence: Range<Int>
    var speaker: Speaker
    var cue: String
    var via: String?
  }

  private typealias Saying = SayingFinder.Saying

  let finder: SayingFinder

  private var lexicon: Lexicon { finder.lexicon }
  private var analysis: Analysis { finder.analysis }

  // MARK: Reported speech

  /// One report for each speaker of a sentence, where the words are not just a quotation.
  func reports(besides quotes: [QuoteFinder.Found]) -> [Report] {
    var reports = answer(quotes).map { [$0] } ?? []
    guard finder.mayFind, !finder.mentions.isEmpty else { return reports }
    for sentence in analysis.sentences {
      var seen: Set<String> = []
      for saying in finder.sayings(in: sentence, quotes) where saying.isReport {
        guard !introducesQuote(saying, quotes), seen.insert(saying.speaker.name).inserted else {
          continue
        }
        reports.append(
          Report(
            sentence: sentence,
            speaker: saying.speaker,
            cue: analysis.words(saying.verb),
            via: saying.via
          )
        )
      }
    }
    return reports
  }

  /// In an interview the name and a colon open what somebody says: "Bà Lê Thị Hoa: Tôi đã chờ …".
  private func answer(_ quotes: [QuoteFinder.Found]) -> Report? {
    guard let first = finder.mentions.first, first.tokens.lowerBound <= 1,
      analysis.isMark(first.tokens.upperBound, ":"),
      analysis.tokens.count - first.tokens.upperBound > 8,
      quotes.first.map({ $0.tokens.lowerBound > first.tokens.upperBound + 1 }) ?? true
    else { return nil }
    let speaker = Speaker(name: finder.people[first.person].name, person: first.person)
    return Report(
      sentence: analysis.sentence(of: first.tokens.lowerBound),
      speaker: speaker,
      cue: ":",
      via: first.kind == .named ? nil : analysis.words(first.tokens)
    )
  }

  /// True when nothing but a colon or two words part it from a whole quotation, or it follows one.
  private func introducesQuote(_ saying: Saying, _ quotes: [QuoteFinder.Found]) -> Bool {
    let next = quotes.partitioningIndex { $0.tokens.lowerBound >= saying.end }
    return quotes[max(0, next - 1)..<min(quotes.count, next + 1)].contains { quote in
      let gap = quote.tokens.lowerBound - saying.end
      if (0...3).contains(gap), quote.tokens.count > 6 { return true }
      let after = saying.start - quote.tokens.upperBound
      return (0...2).contains(after) && quote.tokens.count > 6 && !continuesAfter(saying)
    }
  }

  /// True when the sentence goes on after verb and comma with what is said besides.
  private func continuesAfter(_ saying: Saying) -> Bool {
    let sentence = analysis.sentence(of: saying.start)
    return analysis.isMark(saying.end, ",") && sentence.upperBound - saying.end > 4
  }

  // MARK: Quotations

  /// Who speaks a quotation: introduced before it, named after it, or told in its sentence.
  func attribution(of quote: QuoteFinder.Found) -> Attribution? {
    let (first, last) = (quote.tokens.lowerBound, quote.tokens.upperBound)
    let opening = within(Self.reach, of: first, analysis.sentence(of: first))
    let closing = within(Self.reach, of: last, analysis.sentence(of: max(first, last - 1)))
    let before = finder.sayings(in: opening, []).filter { $0.end <= first }
    if let near = before.last(where: { first - $0.end <= 4 }) {
      return Attribution(
        speaker: near.speaker,
        cue: analysis.words(cueStart(near, opening)..<first)
      )
    }
    let rest = last..<max(closing.upperBound, last)
    let after = finder.sayings(in: rest, [])
    if let next = after.first, next.start - last <= 3 {
      return Attribution(speaker: next.speaker, cue: analysis.words(next.start..<next.end))
    }
    if let told = introduced(quote, opening) ?? signed(quote, rest) { return told }
    if let far = before.last {
      return Attribution(speaker: far.speaker, cue: analysis.words(far.start..<far.end))
    }
    return office(quote, opening.lowerBound..<max(opening.lowerBound, first), rest)
  }

  /// An office that speaks right beside the quotation, where no person of the text does.
  private func office(
    _ quote: QuoteFinder.Found,
    _ before: Range<Int>,
    _ after: Range<Int>
  ) -> Attribution? {
    let (first, last) = (quote.tokens.lowerBound, quote.tokens.upperBound)
    let saying =
      finder.officeSaying(in: after).flatMap { $0.start - last <= 3 ? $0 : nil }
      ?? finder.officeSaying(in: before).flatMap { first - $0.end <= 4 ? $0 : nil }
    return saying.map {
      Attribution(speaker: $0.speaker, cue: analysis.words($0.start..<$0.end))
    }
  }

  /// How many tokens from a quotation its speaker may be named: keeps endless sentences from costing the square of their length.
  private static let reach = 80

  private func within(_ reach: Int, of i: Int, _ range: Range<Int>) -> Range<Int> {
    range.clamped(to: max(0, i - reach)..<i + reach)
  }

  /// A cue takes in the connector or citing words it opens with ("mà Moskva coi là").
  private func cueStart(_ saying: Saying, _ sentence: Range<Int>) -> Int {
    let start = saying.start
    for length in 1...2 where start - length >= sentence.lowerBound {
      let first = start - length
      if lexicon.speech.connectors.end(analysis.tokens, at: first, before: start) == start {
        return first
      }
    }
    return start
  }

  // MARK: Without a verb of speech

  /// A colon introduces the words of the one person its sentence is about: "Bà Hoa tỏ ra lo lắng: “…”".
  private func introduced(_ quote: QuoteFinder.Found, _ opening: Range<Int>) -> Attribution? {
    let colon = quote.tokens.lowerBound - 1
    guard colon > opening.lowerBound, analysis.isMark(colon, ":"), quote.tokens.count > 6 else {
      return nil
    }
    let before = finder.mentions(in: opening.lowerBound..<colon)
    guard let subject = before.first, before.allSatisfy({ $0.person == subject.person }),
      isSubject(subject, from: opening.lowerBound)
    else { return nil }
    return attribution(to: subject, words: subject.tokens.lowerBound..<colon + 1)
  }

  /// A whole sentence quoted, then a comma or dash and a name, is that person's: "“…”, bà Hoa tính toán."
  private func signed(_ quote: QuoteFinder.Found, _ rest: Range<Int>) -> Attribution? {
    let start = quote.tokens.upperBound
    guard quote.tokens.count > 10, opensSentence(quote), start < rest.upperBound,
      analysis.isMark(start, ",") || analysis.isMark(start, "-") || analysis.isMark(start, "–"),
      let subject = finder.mentions(in: rest).first, subject.tokens.lowerBound == start + 1
    else { return nil }
    let end = subject.tokens.upperBound
    let words = (end..<rest.upperBound).prefix { analysis.tokens[$0].kind != .mark }
    guard words.count <= 6, let last = words.last else { return nil }
    return attribution(to: subject, words: subject.tokens.lowerBound..<last + 1)
  }

  private func attribution(to mention: LocatedMention, words: Range<Int>) -> Attribution {
    let speaker = Speaker(name: finder.people[mention.person].name, person: mention.person)
    return Attribution(speaker: speaker, cue: analysis.words(words))
  }

  private func opensSentence(_ quote: QuoteFinder.Found) -> Bool {
    let first = quote.tokens.lowerBound
    return analysis.sentence(of: first).lowerBound == first || analysis.isMark(first - 1, ":")
  }

  /// True when no more than a few words open the sentence before the person.
  private func isSubject(_ mention: LocatedMention, from start: Int) -> Bool {
    mention.tokens.lowerBound - start <= 4
  }
}

extension Array {
  /// The first index from which on `isAfter` is true, by halving; the array must be parted so.
  func partitioningIndex(where isAfter: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
