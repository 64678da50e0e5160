import Articles

/// Finds what is quoted and what is reported, and who said it.
struct SpeechFinder {
  let lexicon: Lexicon
  let texts: [StoryText]
  let people: [Person]
  private let byText: [Int: [LocatedMention]]

  private(set) var quotes: [Quote] = []
  private(set) var reported: [ReportedSpeech] = []

  init(lexicon: Lexicon, texts: [StoryText], people: [Person], mentions: [LocatedMention]) {
    self.lexicon = lexicon
    self.texts = texts
    self.people = people
    byText = Dictionary(grouping: mentions, by: \.text)
  }

  mutating func find() {
    var open: Speaker?
    for (i, text) in texts.enumerated() where !text.isCaption && !text.isSubhead {
      let mentions = byText[i] ?? []
      let attributor = Attributor(
        lexicon: lexicon,
        analysis: text.analysis,
        mentions: mentions,
        people: people
      )
      let found = QuoteFinder(analysis: text.analysis).quotes(continuing: open != nil)
      var last: Speaker?
      for quote in found {
        let credit = attributor.attribution(of: quote)
        let before = quote.isContinued ? open : goesOn(quote, text.analysis) ? last : nil
        let speaker = credit?.speaker ?? before
        last = speaker
        if let kept = kept(quote, text, speaker, credit?.cue) { quotes.append(kept) }
      }
      open = found.last?.isOpen == true ? last : nil
      for report in attributor.reports(besides: found) {
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
    let words = text.analysis.words(found.tokens)
    let isPartial = words.wordCount <= 4
    guard speaker != nil || words.wordCount >= 8 else { return nil }
    return Quote(
      kind: isPartial ? .partial : .direct,
      text: words,
      speaker: speaker,
      cue: cue,
      span: text.span(found.tokens)
    )
  }
}
