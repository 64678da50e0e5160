import ArticleArchive
import Articles
import ReaderScreen

/// An article as a part of a page of HTML: the story, what is known of its day, its quotes, and folded what the page
/// printed around it.
nonisolated struct HTMLArticle: Sendable {
  let stored: StoredArticle
  let strings: Strings

  private var article: Article { stored.article }

  var text: String {
    let language = article.language.map { " lang=\"\($0.rawValue)\"" } ?? ""
    return """
      <article id="\(stored.row.key.text)"\(language) dir="auto">
      \(head)\(HTMLText.element("p", article.standfirst?.text, class: "standfirst"))\(story)\(quotes)\(links)\(furniture)\
      </article>

      """
  }

  // MARK: - The head

  private var head: String {
    let facts = [
      article.outlet?.text, article.byline?.text, article.dateline?.text,
      Citation(stored).date(strings),
    ].compactMap(\.self).joined(separator: " · ")
    let derived =
      article.headline.isDerived ? HTMLText.element("p", strings.citation(.derivedHeadline)) : ""
    return HTMLText.element("h2", article.headline.text) + derived
      + HTMLText.element("p", facts, class: "facts") + address + evidence
  }

  private var address: String {
    guard let address = article.address.map({ HTMLText($0.asciiText).text }) else { return "" }
    return "<p class=\"facts\"><a rel=\"noreferrer\" href=\"\(address)\">\(address)</a></p>\n"
  }

  /// What tells the day of publication.
  private var evidence: String {
    let title = Speech.choose(en: "How the date is known", vi: "Căn cứ về ngày")
    return details(title, list(PublicationText(article).lines))
  }

  // MARK: - The story

  private var story: String {
    article.body.enumerated().map { block($1, number: $0 + 1) }.joined()
  }

  /// - Parameter number: as the reader and citations count.
  private func block(_ block: Block, number: Int) -> String {
    let text = HTMLText(block.text).text
    let place = "id=\"\(stored.row.key.text)-\(number)\""
    return switch block.kind {
    case .paragraph: "<p \(place)>\(text)</p>\n"
    case .subhead: "<h3 \(place)>\(text)</h3>\n"
    case .quote: "<blockquote \(place)>\(text)</blockquote>\n"
    case .list: "<p class=\"item\" \(place)>• \(text)</p>\n"
    case .caption: "<p class=\"caption\" \(place)>\(text)</p>\n"
    }
  }

  private var quotes: String {
    let quotes = article.quotes.map { quote in
      let speaker = quote.speaker.map { " <cite>— \(HTMLText($0.name).text)</cite>" } ?? ""
      return "<li><q>\(HTMLText(quote.text).text)</q>\(speaker)</li>\n"
    }
    return details(Speech.choose(en: "Quotes", vi: "Lời trích"), ordered(quotes))
  }

  // MARK: - What the page prints around it

  private var links: String {
    let links = article.links.map { link in
      let headline = HTMLText(link.headline).text
      let title =
        link.address.map {
          "<a rel=\"noreferrer\" href=\"\(HTMLText($0.asciiText).text)\">\(headline)</a>"
        } ?? headline
      return "<li>\(title)\(HTMLText.element("p", link.summary))</li>\n"
    }
    let title = Speech.choose(
      en: "Other stories that the page offers",
      vi: "Các bài khác mà trang giới thiệu"
    )
    return details(title, ordered(links))
  }

  private var furniture: String {
    details(
      Speech.choose(en: "The rest of the page", vi: "Phần còn lại của trang"),
      list(article.furniture.map(\.text))
    )
  }

  private func list(_ texts: [String]) -> String {
    ordered(texts.map { HTMLText.element("li", $0) })
  }

  private func ordered(_ items: [String]) -> String {
    items.isEmpty ? "" : "<ul>\n\(items.joined())</ul>\n"
  }

  /// Folded; nothing where there is nothing in it.
  private func details(_ title: String, _ content: String) -> String {
    guard !content.isEmpty else { return "" }
    return "<details>\(HTMLText.element("summary", title))\(content)</details>\n"
  }
}
