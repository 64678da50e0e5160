import ArticleArchive
import Articles
import ReaderScreen

/// Where an article is to be found, in the forms that readers and programs take. Every text is safe.
nonisolated struct Citation: Sendable {
  let key: ArticleKey
  let headline: String
  /// True when the source prints no headline and this one was made from the first sentence.
  let isDerived: Bool
  let byline: String?
  let outlet: String?
  let published: PublicationDate
  /// The day the page was saved.
  let seen: Day?
  let address: String?
  let language: Language?
  /// The number of a paragraph, from 1; nil for the whole story.
  let paragraph: Int?

  init(_ stored: StoredArticle, paragraph: Int? = nil) {
    let article = stored.article
    key = stored.row.key
    headline = SafeText.line(article.headline.text)
    isDerived = article.headline.isDerived
    byline = (article.byline?.text).map { SafeText.line($0) }
    outlet = (article.outlet?.text).map { SafeText.line($0) }
    published = article.published
    seen = article.crawled.precision == .day ? article.crawled.day : nil
    address = article.address?.asciiText
    language = article.language
    self.paragraph = paragraph
  }

  /// What a day rests on, where it is not printed as such; nil for one that is.
  func certainty(_ strings: Strings) -> String? {
    guard published.certainty == .inferred else { return nil }
    let isYear =
      published.precision == .day && published.evidence.contains { $0.meaning == .dayInStory }
    return strings.citation(isYear ? .yearInferred : .dayInferred)
  }

  /// One line for a person: who, what, where, when and how sure that is, the address, the paragraph.
  func text(_ strings: Strings) -> String {
    let title = "“\(headline)”" + (isDerived ? " [\(strings.citation(.derivedHeadline))]" : "")
    let parts = [byline, title, outlet, date(strings), address, paragraph.map(strings.paragraph)]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  /// "14 Dec 2021 (~ year inferred)"
  func date(_ strings: Strings) -> String {
    guard published.certainty == .inferred else { return strings.date(published) }
    let day = strings.date(published).replacing("~", with: "")
    return day + (certainty(strings).map { " (~ \($0))" } ?? "")
  }
}
