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

  // MARK: Dates

  private struct Located {
    var found: DateFinder.Found
    var text: String
    var line: Int
    var span: TextSpan?
  }

  private func addDates(to article: inout Article) {
    let located = (datesInStory() + datesInBoxes()).sorted { $0.line < $1.line }
    let leadLine = texts.first { !$0.isCaption && !$0.isSubhead }?.line ?? 0
    let nextLine = texts.dropFirst().first { !$0.isCaption && !$0.isSubhead }?.line ?? leadLine
    let clues = located.map {
      PublicationFinder.Clue(
        meaning: $0.found.meaning,
        text: $0.text,
        line: $0.line,
        isInLead: $0.span != nil && ($0.line == leadLine || $0.line == nextLine),
        isBeginning: $0.found.isBeginning
      )
    }
    let finder = PublicationFinder(clues: clues, crawled: article.crawled, today: today)
    article.published = finder.published(stated: parts.stated)
    article.dates = printedDay(article) + resolved(located, article.published.day)
  }

  private func datesInStory() -> [Located] {
    let finder = DateFinder(lexicon: lexicon.dates)
    return texts.flatMap { text in
      finder.all(in: text.analysis).map {
        Located(
          found: $0,
          text: text.analysis.words($0.tokens),
          line: text.line,
          span: text.span($0.tokens)
        )
      }
    }
  }

  private func datesInBoxes() -> [Located] {
    let finder = DateFinder(lexicon: lexicon.dates)
    return parts.links.filter { $0.kind == .inline }.flatMap { link in
      let texts: [(String?, Int?)] = [
        (link.headline, link.lines.first), (link.summary, link.lines.last),
      ]
      return texts.flatMap { (text, line) -> [Located] in
        guard let text, let line else { return [] }
        let analysis = Analysis(text, lexicon)
        return finder.all(in: analysis).map {
          Located(found: $0, text: analysis.words($0.tokens), line: line, span: nil)
        }
      }
    }
  }

  /// The day of publication itself, where the page prints it.
  private func printedDay(_ article: Article) -> [DateExpression] {
    guard let day = article.published.day,
      let stated = parts.stated.first(where: { $0.day == day && $0.evidence.meaning == .dateLine })
    else { return [] }
    return [
      DateExpression(
        text: stated.date.text,
        days: DayRange(day),
        isApproximate: false,
        span: nil,
        line: stated.date.line
      )
    ]
  }

  private func resolved(_ located: [Located], _ published: Day?) -> [DateExpression] {
    var resolver = DateResolver(published: published)
    return located.compactMap { date in
      resolver.resolve(date.found.meaning).map {
        DateExpression(
          text: date.text,
          days: $0.days,
          isApproximate: $0.isApproximate,
          span: date.span,
          line: date.line
        )
      }
    }
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
