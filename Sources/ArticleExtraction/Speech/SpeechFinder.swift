import Articles

/// Finds what is quoted and what is reported, and who said it.
struct SpeechFinder {
  let lexicon: Lexicon
  let texts: [StoryText]
  let people: [Person]
  private let byText: [[LocatedMention]]

  private(set) var quotes: [Quote] = []
  private(set) var reported: [ReportedSpeech] = []

  /// A quotation that the paragraph before has not closed.
  private struct Running {
    var speaker: Speaker?
    /// Where its parts begin in ``quotes``.
    var first: Int
  }

  init(lexicon: Lexicon, texts: [StoryText], people: [Person], mentions: [LocatedMention]) {
    self.lexicon = lexicon
    self.texts = texts
    self.people = people
    var byText: [[LocatedMention]] = Array(repeating: [], count: texts.count)
    var start = 0
    while start < mentions.count {
      let text = mentions[start].text
      let end = mentions[start...].firstIndex { $0.text != text } ?? mentions.count
      byText[text] += mentions[start..<end]
      start = end
    }
    self.byText = byText
  }

  mutating func find() {
    var running: Running?
    for (i, text) in texts.enumerated() where !text.isCaption && !text.isSubhead {
      let attributor = Attributor(
        finder: SayingFinder(
          lexicon: lexicon,
          analysis: text.analysis,
          mentions: byText[i],
          people: people
        )
      )
      let found = QuoteFinder(analysis: text.analysis).quotes(continuing: continuing(running))
      running = addQuotes(found, of: text, attributor, running)
      addReports(attributor.reports(besides: found), of: text)
    }
  }

  private func continuing(_ running: Running?) -> QuoteFinder.Continuing {
    guard let running else { return .nothing }
    return running.speaker == nil ? .words : .speech
  }

  /// Gives the quotation that is still open at the end of the text.
  private mutating func addQuotes(
    _ found: [QuoteFinder.Found],
    of text: StoryText,
    _ attributor: Attributor,
    _ running: Running?
  ) -> Running? {
    var last: Speaker?
    var first = quotes.count
    for quote in found where !isTitle(quote, text.analysis) {
      let credit = attributor.attribution(of: quote)
      let before = quote.isContinued ? running?.speaker : goesOn(quote, text.analysis) ? last : nil
      let speaker = credit?.speaker ?? before
      last = speaker
      first = quotes.count
      if quote.isContinued, let running {
        if running.speaker == nil { name(speaker, from: running.first) }
        first = running.first
      }
      if let kept = kept(quote, text, speaker, credit?.cue) { quotes.append(kept) }
    }
    guard found.last?.isOpen == true else { return nil }
    return Running(speaker: last, first: first)
  }

  /// Who is named after the last part of a quotation spoke the others too.
  private mutating func name(_ speaker: Speaker?, from first: Int) {
    for i in quotes.indices where i >= first && quotes[i].speaker == nil {
      quotes[i].speaker = speaker
    }
  }

  private mutating func addReports(_ reports: [Attributor.Report], of text: StoryText) {
    for report in reports {
      reported.append(
        ReportedSpeech(
          text: text.analysis.words(report.sentence),
          speaker: report.speaker,
          cue: report.cue,
          via: report.via,
          span: text.span(report.sentence)
        )
      )
    }
  }

  /// "về tội “cướp tài sản”", "chiến dịch “Biển Xanh”": what something is called, and nobody's words.
  private func isTitle(_ quote: QuoteFinder.Found, _ analysis: Analysis) -> Bool {
    guard !quote.isOpen, !quote.isContinued, quote.tokens.count < 30 else { return false }
    let tokens = analysis.tokens
    let start = quote.tokens.lowerBound
    if lexicon.speech.namingWords.ends(tokens, at: start, from: 0) { return true }
    return quote.tokens.count < 10 && lexicon.rules.language == .vietnamese
      && lexicon.organisationWords.ends(tokens, at: start, from: 0)
  }

  /// A quotation that begins a sentence of a paragraph belongs to whoever spoke before in it.
  private func goesOn(_ quote: QuoteFinder.Found, _ analysis: Analysis) -> Bool {
    analysis.sentence(of: quote.tokens.lowerBound).lowerBound == quote.tokens.lowerBound
  }

  /// A few words in quotation marks are a quotation only when somebody is said to have spoken them.
  private func kept(
    _ found: QuoteFinder.Found,
    _ text: StoryText,
    _ speaker: Speaker?,
    _ cue: String?
  ) -> Quote? {
    let words = wordCount(found.tokens, text.analysis)
    guard speaker != nil || words >= 8 else { return nil }
    return Quote(
      kind: words <= 4 ? .partial : .direct,
      text: text.analysis.words(found.tokens),
      speaker: speaker,
      cue: cue,
      span: text.span(found.tokens)
    )
  }

  /// Words parted by white space, and no more of them than tell a quotation.
  private func wordCount(_ range: Range<Int>, _ analysis: Analysis) -> Int {
    var count = 1
    for i in range.dropFirst() where analysis.tokens[i].isSpaced {
      count += 1
      if count >= 8 { break }
    }
    return count
  }
}
