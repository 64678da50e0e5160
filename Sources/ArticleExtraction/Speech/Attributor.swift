import Articles

/// Tells who speaks, from the verbs of speech and who stands beside them.
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

  /// Somebody and a verb of speech.
  private struct Saying {
    var speaker: Speaker
    /// Who speaks.
    var subject: Range<Int>
    /// The words that tell it is speech; before the subject for "theo".
    var verb: Range<Int>
    var isReport: Bool
    var via: String?

    var start: Int { min(subject.lowerBound, verb.lowerBound) }
    var end: Int { max(subject.upperBound, verb.upperBound) }
  }

  let lexicon: Lexicon
  let analysis: Analysis
  /// Mentions of this text, in order.
  let mentions: [LocatedMention]
  let people: [Person]

  private var tokens: [Token] { analysis.tokens }

  // MARK: Reported speech

  /// One report for each speaker of a sentence, where the words are not just a quotation.
  func reports(besides quotes: [QuoteFinder.Found]) -> [Report] {
    var reports: [Report] = []
    for sentence in analysis.sentences {
      var seen: Set<String> = []
      for saying in sayings(in: sentence, quotes) where saying.isReport {
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
    let before = sayings(in: opening, []).filter { $0.end <= quote.tokens.lowerBound }
    if let near = before.last(where: { quote.tokens.lowerBound - $0.end <= 4 }) {
      return Attribution(
        speaker: near.speaker,
        cue: analysis.words(cueStart(near, opening)..<quote.tokens.lowerBound)
      )
    }
    let limit = closing.upperBound
    let after = sayings(in: quote.tokens.upperBound..<max(limit, quote.tokens.upperBound), [])
    if let next = after.first, next.start - quote.tokens.upperBound <= 3 {
      return Attribution(speaker: next.speaker, cue: analysis.words(next.start..<next.end))
    }
    if let far = before.last {
      return Attribution(speaker: far.speaker, cue: analysis.words(far.start..<far.end))
    }
    return nil
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
      if lexicon.speech.connectors.end(tokens, at: first, before: start) == start { return first }
    }
    return start
  }

  // MARK: Who says

  /// Everybody in a stretch of text with a verb of speech, in order; words inside quotations say nothing.
  private func sayings(in range: Range<Int>, _ quotes: [QuoteFinder.Found]) -> [Saying] {
    var sayings: [Saying] = []
    for mention in mentions(in: range) {
      if isQuoted(mention.tokens.lowerBound, quotes) { continue }
      if let saying = saying(mention, range) { sayings.append(saying) }
    }
    sayings += placeSayings(in: range, quotes)
    return sayings.sorted { $0.start < $1.start }
  }

  private func mentions(in range: Range<Int>) -> ArraySlice<LocatedMention> {
    let first = mentions.partitioningIndex { $0.tokens.lowerBound >= range.lowerBound }
    let last = mentions.partitioningIndex { $0.tokens.lowerBound >= range.upperBound }
    return mentions[first..<max(first, last)]
  }

  private func isQuoted(_ i: Int, _ quotes: [QuoteFinder.Found]) -> Bool {
    let next = quotes.partitioningIndex { $0.tokens.lowerBound > i }
    return next > 0 && quotes[next - 1].tokens.contains(i)
  }

  private func saying(_ mention: LocatedMention, _ range: Range<Int>) -> Saying? {
    let speaker = Speaker(name: people[mention.person].name, person: mention.person)
    let via = mention.kind == .named ? nil : analysis.words(mention.tokens)
    if let cue = phraseBefore(mention.tokens.lowerBound, lexicon.speech.citing, range, reach: 1) {
      return Saying(
        speaker: speaker,
        subject: mention.tokens,
        verb: cue,
        isReport: false,
        via: via
      )
    }
    if let cue = phraseBefore(
      mention.tokens.lowerBound,
      lexicon.speech.accordingTo,
      range,
      reach: 0
    ) {
      return Saying(speaker: speaker, subject: mention.tokens, verb: cue, isReport: true, via: via)
    }
    if let verb = verbAfter(mention.tokens.upperBound, range) {
      return Saying(
        speaker: speaker,
        subject: mention.tokens,
        verb: verb.tokens,
        isReport: verb.isReport,
        via: via
      )
    }
    return verbBefore(mention, range).map {
      Saying(speaker: speaker, subject: mention.tokens, verb: $0, isReport: true, via: via)
    }
  }

  /// English turns the order round: "said John Smith".
  private func verbBefore(_ mention: LocatedMention, _ range: Range<Int>) -> Range<Int>? {
    guard lexicon.rules.language == .english, mention.kind != .pronoun else { return nil }
    return phraseBefore(mention.tokens.lowerBound, lexicon.speech.verbs, range, reach: 0)
  }

  /// A phrase that ends right before token `i`, or `reach` tokens earlier.
  private func phraseBefore(
    _ i: Int,
    _ table: PhraseTable<Void>,
    _ range: Range<Int>,
    reach: Int
  ) -> Range<Int>? {
    for end in stride(from: i, through: i - reach, by: -1) {
      for length in stride(from: 5, through: 1, by: -1) where end - length >= range.lowerBound {
        let start = end - length
        if table.end(tokens, at: start, before: end) == end { return start..<end }
      }
    }
    return nil
  }

  /// The verb of speech after a subject, adverbs and an apposition between commas or brackets skipped.
  private func verbAfter(_ i: Int, _ range: Range<Int>) -> (tokens: Range<Int>, isReport: Bool)? {
    if let verb = verb(at: i, range) ?? verb(afterOrigin: i, range) { return verb }
    guard i < range.upperBound, opensApposition(i) else { return nil }
    var next = i + 1
    while next < min(range.upperBound, i + 40) {
      if tokens[next].kind == .mark, QuotationMark.canOpen(tokens[next]) { return nil }
      if !tokens[i].isMark("("), let verb = verb(at: next, range), verb.isReport {
        return crossesPerson(i..<next) ? nil : verb
      }
      if tokens[i].isMark("("), tokens[next].isMark(")") { return verb(at: next + 1, range) }
      next += 1
    }
    return nil
  }

  /// "Marcel Dubois từ Đại học Huế cho biết": where somebody comes from may stand between.
  private func verb(
    afterOrigin i: Int,
    _ range: Range<Int>
  ) -> (tokens: Range<Int>, isReport: Bool)? {
    guard i + 1 < range.upperBound, lexicon.placePrepositions.contains(tokens, i),
      tokens[i + 1].isCapitalised || lexicon.organisationWords.contains(tokens, i + 1)
    else { return nil }
    for next in i + 2..<max(i + 2, min(range.upperBound, i + 12)) {
      if tokens[next].kind == .mark { return nil }
      if let verb = verb(at: next, range), verb.isReport {
        return crossesPerson(i..<next) ? nil : verb
      }
    }
    return nil
  }

  private func opensApposition(_ i: Int) -> Bool {
    tokens[i].isMark(",") || tokens[i].isMark("(") || tokens[i].isMark("–")
      || (tokens[i].isMark("-") && tokens[i].isSpaced)
  }

  private func crossesPerson(_ range: Range<Int>) -> Bool {
    mentions(in: range).contains { $0.kind == .named }
  }

  private func verb(at start: Int, _ range: Range<Int>) -> (tokens: Range<Int>, isReport: Bool)? {
    var i = start
    for _ in 0..<4 {
      if let end = lexicon.speech.verbs.end(tokens, at: i, before: range.upperBound) {
        return (i..<end, true)
      }
      if let end = lexicon.speech.quotingVerbs.end(tokens, at: i, before: range.upperBound) {
        return (i..<end, false)
      }
      guard let end = lexicon.speech.adverbs.end(tokens, at: i, before: range.upperBound) else {
        return nil
      }
      i = end
    }
    return nil
  }

  /// In "…, Tổng giám đốc FPT cho biết" it is not the company that speaks.
  private func belongsToOffice(_ i: Int) -> Bool {
    (1...4).contains { length in
      i >= length && lexicon.roles.match(tokens, at: i - length, before: i)?.end == i
    }
  }

  /// Countries and papers speak too: "mà Moskva coi là “…”".
  private func placeSayings(in range: Range<Int>, _ quotes: [QuoteFinder.Found]) -> [Saying] {
    var sayings: [Saying] = []
    var i = range.lowerBound
    while i < range.upperBound {
      guard tokens[i].isCapitalised,
        let end = lexicon.notPeople.end(tokens, at: i, before: range.upperBound)
      else {
        i += 1
        continue
      }
      let isPerson = mentions(in: max(0, i - 20)..<end).contains { $0.tokens.overlaps(i..<end) }
      if !isPerson, !belongsToOffice(i), !isQuoted(i, quotes), let verb = verb(at: end, range) {
        sayings.append(
          Saying(
            speaker: Speaker(name: analysis.words(i..<end), person: nil),
            subject: i..<end,
            verb: verb.tokens,
            isReport: false,
            via: nil
          )
        )
      }
      i = end
    }
    return sayings
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
