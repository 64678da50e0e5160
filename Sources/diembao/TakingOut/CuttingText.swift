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
      case .citation(let style):
        citation(Citation(stored, paragraph: place?.paragraph), as: style)
      case .paragraph: place.flatMap(article.text(at:))
      case .quote(let index): quote(index, in: stored)
      case .speech(let span): speech(at: span, in: stored)
      case .text: story(stored)
      case .json: JSON(stored, related: []).line
      }
    return text.map(SafeText.lines)
  }

  private func citation(_ citation: Citation, as style: CitationStyle) -> String {
    switch style {
    case .text: citation.text(strings)
    case .bibtex: citation.bibTeX(strings)
    case .csl: citation.csl(strings).line
    }
  }

  /// The parts of several articles as one text.
  func joined(_ texts: [String], _ part: Cutting.Part) -> String {
    switch part {
    case .text, .citation(.bibtex): texts.joined(separator: "\n\n")
    case .citation(.csl): "[\n" + texts.joined(separator: ",\n") + "\n]"
    case .address, .headline, .citation(.text), .paragraph, .quote, .speech, .json:
      texts.joined(separator: "\n")
    }
  }

  /// The quote, who says it, where and when.
  private func quote(_ index: Int, in stored: StoredArticle) -> String? {
    guard stored.article.quotes.indices.contains(index) else { return nil }
    let quote = stored.article.quotes[index]
    return signed(quote.text, by: quote.speaker?.name, in: stored)
  }

  private func speech(at span: TextSpan, in stored: StoredArticle) -> String? {
    let rows = stored.quotes(includingReported: true)
    return rows.first { $0.span == span }.map { signed($0.text, by: $0.speaker, in: stored) }
  }

  private func signed(_ text: String, by speaker: String?, in stored: StoredArticle) -> String {
    let origin = [speaker, stored.article.outlet?.text, Citation(stored).date(strings)]
    return "\(text)\n— \(origin.compactMap(\.self).joined(separator: ", "))"
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
