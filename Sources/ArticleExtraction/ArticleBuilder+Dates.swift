import Articles

// The day of publication, and the days the story names.
extension ArticleBuilder {
  private struct Located {
    var found: DateFinder.Found
    var text: String
    var line: Int
    var span: TextSpan?
  }

  func addDates(to article: inout Article) {
    let (inStory, events) = datesInStory(withEvents: parts.stated.isEmpty)
    let located = (inStory + datesInBoxes()).sorted { $0.line < $1.line }
    let lead = leadLines
    let finder = PublicationFinder(
      clues: located.map { clue($0, lead) },
      events: events,
      stated: parts.stated,
      address: parts.address,
      crawled: article.crawled,
      today: today
    )
    article.published = finder.published()
    article.dates = printedDay(article) + resolved(located, article.published)
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
      for date in found {
        dates.append(
          Located(
            found: date,
            text: text.analysis.words(date.tokens),
            line: text.line,
            span: text.span(date.tokens)
          )
        )
      }
      guard withEvents else { continue }
      let years = eventFinder.years(in: text.analysis, besides: found)
      for (year, name) in years {
        events.append(
          EventYear(
            year: year,
            text: text.analysis.words(name),
            line: text.line,
            isInLead: leadLines.contains(text.line)
          )
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
}
