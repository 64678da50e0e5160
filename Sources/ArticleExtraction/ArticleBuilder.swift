import Articles

/// Puts what the finders found together into an article.
struct ArticleBuilder {
  let parts: PageParts
  let texts: [StoryText]
  let lexicon: Lexicon
  /// What other pages know as people.
  let names: NameLexicon
  let today: Day

  mutating func article(language: Language?) -> Article {
    var article = Article(headline: headline())
    article.standfirst = parts.standfirst
    article.byline = parts.byline
    article.outlet = parts.outlet
    article.dateline = parts.dateline
    article.credits = parts.credits
    article.topics = parts.topics
    article.language = language
    article.body = parts.blocks
    article.links = parts.links
    article.furniture = parts.furniture
    article.address = parts.address
    article.crawled = CrawlFinder(lexicon: lexicon, today: today).crawled(parts.links)
    addDates(to: &article)
    addPeople(to: &article)
    return article
  }

  // MARK: Headline

  /// The headline printed, else the first clause of the story, marked as derived.
  private func headline() -> Headline {
    if let headline = parts.headline { return headline }
    guard let first = texts.first(where: { !$0.isCaption }) ?? texts.first else {
      return Headline(text: "", isDerived: true, line: 0)
    }
    return Headline(text: firstClause(first.analysis), isDerived: true, line: first.line)
  }

  /// Up to the first comma or stop after at least four words, twenty words at most.
  private func firstClause(_ analysis: Analysis) -> String {
    var words = 0
    for i in analysis.tokens.indices {
      let token = analysis.tokens[i]
      if token.kind != .mark {
        words += 1
        if words > 20 { return analysis.words(0..<i) + "…" }
      } else if words >= 4,
        token.isMark(",") || token.isMark(";") || token.isMark(":") || token.isMark(".")
      {
        let isInside = analysis.tokens.indices.contains(i + 1) && !analysis.tokens[i + 1].isSpaced
        if !isInside || token.isMark(".") { return analysis.words(0..<i) }
      }
    }
    return analysis.text
  }

  // MARK: People and speech

  private func addPeople(to article: inout Article) {
    let (people, mentions) = PeopleFinder(lexicon: lexicon, texts: texts, names: names)
      .people()
    article.people = people
    var speech = SpeechFinder(lexicon: lexicon, texts: texts, people: people, mentions: mentions)
    speech.find()
    article.quotes = speech.quotes
    article.reportedSpeech = speech.reported
    let speakers = speech.quotes.compactMap(\.speaker) + speech.reported.map(\.speaker)
    for i in Set(speakers.compactMap(\.person)) { article.people[i].isQuoted = true }
  }
}
