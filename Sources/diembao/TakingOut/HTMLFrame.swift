import ArticleArchive
import Articles
import ReaderScreen

/// What a page of HTML has around its articles: no script, and nothing that is to be fetched from anywhere.
nonisolated struct HTMLFrame: Sendable {
  let contents: [ContentsEntry]
  let strings: Strings

  var beginning: String {
    """
    <!DOCTYPE html>
    <html lang="\(Speech.language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <meta name="referrer" content="no-referrer">
    \(HTMLText.element("title", title))<style>
    \(Self.style)
    </style>
    </head>
    <body>
    \(list)<main>

    """
  }

  static let ending = "</main>\n</body>\n</html>\n"

  private var title: String {
    contents.count == 1
      ? contents[0].headline : "điểm báo: \(strings.articles(contents.count))"
  }

  /// Where there are several articles.
  private var list: String {
    guard contents.count > 1 else { return "" }
    let heading = Speech.choose(en: "Contents", vi: "Mục lục")
    let entries = contents.map { entry in
      let date = HTMLText(strings.date(entry.published)).text
      let link = "<a href=\"#\(entry.key.text)\">\(HTMLText(entry.headline).text)</a>"
      return "<li>\(link) <span class=\"facts\">\(date)</span></li>\n"
    }
    return """
      <nav>
      \(HTMLText.element("h1", title))<details open>\(HTMLText.element("summary", heading))<ol>
      \(entries.joined())</ol>
      </details>
      </nav>

      """
  }

  private static let style =
    """
    :root { color-scheme: light dark; }
    body { font: 1.05rem/1.6 Georgia, "Noto Serif", serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
    h1, h2, h3 { line-height: 1.25; }
    article { border-top: 1px solid; padding-top: 1rem; margin-top: 3rem; }
    .facts, .caption, summary { font-family: sans-serif; font-size: .85rem; opacity: .8; }
    .standfirst { font-weight: bold; }
    .caption, blockquote { border-left: 3px solid; padding-left: 1rem; margin-left: 0; }
    q { quotes: none; }
    details { margin: 1rem 0; }
    a { overflow-wrap: anywhere; }
    @media print { details:not([open]) { display: none; } }
    """
}

/// What a list of contents tells of an article.
nonisolated struct ContentsEntry: Sendable, Hashable {
  var key: ArticleKey
  var headline: String
  var published: PublicationDate

  init(_ row: ArticleRow) {
    (key, headline, published) = (row.key, row.headline, row.published)
  }
}
