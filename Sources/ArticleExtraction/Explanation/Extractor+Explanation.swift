public import Articles

extension Extractor {
  /// Reads one page as ``article(of:today:)`` does, and tells why.
  public func explanation(
    of page: PageText,
    today: Day
  ) throws(ExtractionError) -> Explanation {
    let story = try story(of: page)
    let article = try article(of: page, today: today)
    let people = PeopleFinder(lexicon: story.lexicon, texts: story.texts, names: lessons.names)
    var explainer = Explainer(page: page, story: story)
    explainer.tellParts(of: article)
    explainer.tellNames(people.findings(), story.texts, article)
    explainer.tellStandIns(article)
    explainer.tellDates(article)
    return Explanation(article: article, lines: explainer.lines)
  }
}
