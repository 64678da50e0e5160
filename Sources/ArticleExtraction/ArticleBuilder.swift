import Articles

/// Puts what the finders found together into an article.
struct ArticleBuilder {
  let parts: PageParts
  let texts: [StoryText]
  let lexicon: Lexicon
  let today: Day
  /// Fields of the record that the page came in.
  let declared: [DeclaredField]

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
    let stated = declaredDay() + parts.stated
    let (inStory, events) = datesInStory(withEvents: stated.isEmpty)
    let located = (inStory + datesInBoxes()).sorted { $0.line < $1.line }
    let lead = leadLines
    let finder = PublicationFinder(
      clues: located.map { clue($0, lead) },
      events: events,
      stated: stated,
      address: parts.address ?? DeclaredDay.address(in: declared),
      crawled: article.crawled,
      today: today
    )
    article.published = finder.published()
    article.dates = printedDay(article) + resolved(located, article.published)
  }

  private func declaredDay() -> [PageParts.StatedDay] {
    guard let field = DeclaredDay.field(in: declared) else { return [] }
    let passage = Passage(field.evidence.text, line: 0)
    return [PageParts.StatedDay(day: field.day, date: passage, evidence: field.evidence)]
  }

  private func clue(_ date: Located, _ lead: [Int]) -> PublicationClue {
    PublicationClue(
      found: date.found,
      text: date.text,
      line: date.line,
      place: place(of: date, lead)
    )
  }

  private func place(of date: Located, _ lead: [Int]) -> PublicationClue.Place {
    guard date.span != nil else { return .elsewhere }
    if date.line == lead.first { return .opening }
    if lead.contains(date.line) { return .lead }
    return texts.contains { $0.line == date.line && $0.isCaption } ? .caption : .elsewhere
  }

  /// Lines of the standfirst and the first paragraphs.
  private var leadLines: [Int] {
    texts.lazy.filter { !$0.isCaption && !$0.isSubhead }.prefix(2).map(\.line)
  }

  /// - Parameter withEvents: false when the day is stated, for then no year has to be found.
  private func datesInStory(withEvents: Bool) -> (dates: [Located], events: [EventYear]) {
    let finder = DateFinder(lexicon: lexicon.dates)
    let eventFinder = EventYearFinder(lexicon: lexicon.dates)
    let leadLines = leadLines
    var dates: [Located] = []
    var events: [EventYear] = []
    for text in texts {
      let found = finder.all(in: text.analysis)
      dates += found.map {
        Located(
          found: $0,
          text: text.analysis.words($0.tokens),
          line: text.line,
          span: text.span($0.tokens)
        )
      }
      guard withEvents else { continue }
      events += eventFinder.years(in: text.analysis, besides: found).map { year, name in
        EventYear(
          year: year,
          text: text.analysis.words(name),
          line: text.line,
          isInLead: leadLines.contains(text.line)
        )
      }
    }
    return (dates, events)
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

  /// A day is needed to tell the others from, not just a month or year.
  private func resolved(_ located: [Located], _ published: PublicationDate) -> [DateExpression] {
    var resolver = DateResolver(published: published.precision == .day ? published.day : nil)
    return located.compactMap { date in
      resolver.resolve(date.found).map {
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
    let (people, mentions) = PeopleFinder(lexicon: lexicon, texts: texts).people()
    article.people = people
    var speech = SpeechFinder(lexicon: lexicon, texts: texts, people: people, mentions: mentions)
    speech.find()
    article.quotes = speech.quotes
    article.reportedSpeech = speech.reported
    let speakers = speech.quotes.compactMap(\.speaker) + speech.reported.map(\.speaker)
    for i in Set(speakers.compactMap(\.person)) { article.people[i].isQuoted = true }
  }
}
