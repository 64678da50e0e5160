import ArticleArchive
import Articles

/// An article as `show` and `extract` print it: the story, then what belongs to it.
nonisolated struct PrintedArticle {
  var article: Article
  /// Key and place of origin, a line for each, above the story.
  var origin: [String]
  /// Articles the archive offers; nil to print the links of the page alone.
  var related: [RelatedRow]?
  /// Columns of the terminal; nil for no limit.
  var width: Int?
  var colour: Bool

  var lines: [String] {
    Array(sections.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  /// The story alone.
  var story: [String] {
    let parts = [head, paragraph(article.standfirst?.text, .strong)] + article.body.map(block)
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private var sections: [[String]] {
    [head, paragraph(article.standfirst?.text, .strong)] + article.body.map(block)
      + [people, quotes, links, topics, clues]
  }

  private var head: [String] {
    let headline = Paragraphs.lines(article.headline.text, width: width)
    let about =
      [
        article.outlet?.text, article.byline?.text, article.dateline?.text,
        article.published.text,
        Speech.choose(en: "\(article.wordCount) words", vi: "\(article.wordCount) chữ"),
      ].compactMap(\.self)
    return headline.map { paint($0, .strong) }
      + (article.headline.isDerived
        ? [
          paint(
            Speech.choose(
              en: "(headline made from the first sentence)",
              vi: "(tít lấy từ câu đầu)"
            ),
            .dim
          )
        ] : [])
      + dim(about.joined(separator: " · "))
      + origin.flatMap(dim)
  }

  /// What an inferred or unknown day was put together from.
  private var clues: [String] {
    guard article.published.certainty != .stated else { return [] }
    return section(
      Speech.choose(en: "Clues to the day", vi: "Căn cứ về ngày"),
      PublicationText(article).lines
    )
  }

  private func block(_ block: Block) -> [String] {
    switch block.kind {
    case .paragraph: paragraph(block.text, .plain)
    case .subhead: paragraph(block.text, .strong)
    case .quote: Paragraphs.lines(block.text, width: width, indent: "> ")
    case .list: Paragraphs.lines("- " + block.text, width: width, indent: "  ")
    case .caption:
      Paragraphs.lines(block.text, width: width, indent: "  | ").map { paint($0, .dim) }
    }
  }

  private var people: [String] {
    section(
      Speech.choose(en: "People", vi: "Nhân vật"),
      article.people.map { person in
        let roles = person.roles.isEmpty ? "" : " (\(person.roles.joined(separator: ", ")))"
        return "\(person.name)\(roles), \(times(person.namedCount))"
      }
    )
  }

  private func times(_ count: Int) -> String {
    Speech.choose(
      en: count == 1 ? "named once" : "named \(count) times",
      vi: "nhắc \(count) lần"
    )
  }

  private var quotes: [String] {
    section(
      Speech.choose(en: "Quotes", vi: "Lời trích"),
      article.quotes.map { "\($0.speaker?.name ?? "?"): \($0.text)" }
    )
  }

  private var links: [String] {
    if let related {
      return section(
        Speech.choose(en: "Related", vi: "Liên quan"),
        related.map { "\($0.row.key.short)  \($0.row.headline) [\($0.words)]" }
      )
    }
    return section(
      Speech.choose(en: "Related", vi: "Liên quan"),
      article.links.map { "\($0.headline) [\($0.kind.words)]" }
    )
  }

  private var topics: [String] {
    section(Speech.choose(en: "Topics", vi: "Chủ đề"), article.topics.map(\.text))
  }

  private func section(_ title: String, _ items: [String]) -> [String] {
    guard !items.isEmpty else { return [] }
    return [paint(title, .strong)]
      + items.flatMap { Paragraphs.lines($0, width: width, indent: "  ") }
  }

  private func paragraph(_ text: String?, _ style: Paint) -> [String] {
    guard let text else { return [] }
    return Paragraphs.lines(text, width: width).map { paint($0, style) }
  }

  private func dim(_ text: String) -> [String] {
    Paragraphs.lines(text, width: width).map { paint($0, .dim) }
  }

  private func paint(_ text: String, _ style: Paint) -> String {
    colour ? style.applied(to: text) : text
  }
}
