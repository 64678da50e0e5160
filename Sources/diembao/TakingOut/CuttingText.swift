import ArticleArchive
import Articles
import ReaderModel
import ReaderScreen

/// The text of what is cut out of an article, without a trace of how it is shown.
nonisolated struct CuttingText: Sendable {
  var strings: Strings

  /// The text of a part; nil where the article has none.
  func text(_ part: Cutting.Part, of stored: StoredArticle, at place: TextPlace?) -> String? {
    let article = stored.article
    let text: String? =
      switch part {
      case .address: article.address?.asciiText
      case .headline: article.headline.text
      case .citation: Citation(stored, paragraph: place?.paragraph).text(strings)
      case .paragraph: place.flatMap(article.text(at:))
      case .quote(let index): quote(index, in: stored)
      case .text: story(stored)
      case .json: JSON(stored, related: []).line
      }
    return text.map(SafeText.lines)
  }

  /// The quote, who says it, where and when.
  private func quote(_ index: Int, in stored: StoredArticle) -> String? {
    guard stored.article.quotes.indices.contains(index) else { return nil }
    let quote = stored.article.quotes[index]
    let origin = [
      quote.speaker?.name, stored.article.outlet?.text, Citation(stored).date(strings),
    ].compactMap(\.self)
    return "\(quote.text)\n— \(origin.joined(separator: ", "))"
  }

  /// The story as plain text: a line for each paragraph, a free one between them.
  func story(_ stored: StoredArticle) -> String {
    let article = stored.article
    let about = [
      article.outlet?.text, article.byline?.text, Citation(stored).date(strings),
    ].compactMap(\.self).joined(separator: " · ")
    let head = [article.headline.text + "\n" + about, article.standfirst?.text].compactMap(\.self)
    let address = article.address.map { [$0.asciiText] } ?? []
    return SafeText.lines((head + article.body.map(paragraph) + address).joined(separator: "\n\n"))
  }

  private func paragraph(_ block: Block) -> String {
    switch block.kind {
    case .paragraph, .subhead: block.text
    case .quote: "> " + block.text
    case .list: "- " + block.text
    case .caption: "[\(block.text)]"
    }
  }
}

nonisolated extension TextPlace {
  /// The number of the paragraph, from 1; nil for headline and standfirst.
  var paragraph: Int? { if case .block(let index) = self { index + 1 } else { nil } }
}
