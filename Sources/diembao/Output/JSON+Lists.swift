import ArticleArchive
import Articles
import ReaderScreen

nonisolated extension JSON {
  /// A line of `people`.
  init(_ person: PersonRow) {
    self = [
      "name": .string(person.name),
      "aliases": JSON(person.aliases.map(\.text)),
      "roles": JSON(person.roles),
      "articles": .number(person.articles),
      "mentions": .number(person.mentions),
      "first": JSON(person.first),
      "last": JSON(person.last),
      "alias_details": .array(
        person.aliases.map {
          [
            "text": .string($0.text), "articles": .number($0.articles),
            "reason": .string(Strings.english.reason($0.reason)),
          ]
        }
      ),
    ]
  }

  /// A line of `people forms`.
  init(_ form: PersonForm) {
    self = [
      "text": .string(form.text),
      "roles": JSON(form.roles),
      "articles": .number(form.articles),
      "first": JSON(form.first),
      "last": JSON(form.last),
      "reason": .string(Strings.english.reason(form.reason)),
    ]
  }

  /// A line of `facets`.
  init(_ facet: FacetRow) {
    self = [
      "kind": .string(facet.kind.rawValue), "text": .string(facet.text),
      "articles": .number(facet.articles),
    ]
  }

  /// A line of `timeline`; the one without days counts undated articles.
  init(_ days: DayRange?, articles: Int) {
    self = ["from": JSON(days?.first), "to": JSON(days?.last), "articles": .number(articles)]
  }

  /// A line of `related`.
  init(_ related: RelatedRow) {
    self = [
      "key": .string(related.row.key.text),
      "headline": .string(related.row.headline),
      "kind": .string(related.kind.rawValue),
      "reason": .string(related.words(in: .english)),
      "ghost": .bool(related.row.isGhost),
    ]
  }

  /// A line of `thread`.
  ///
  /// - Parameter branch: 0 for the story itself.
  init(_ row: ThreadRow, branch: Int) {
    self = [
      "key": .string(row.row.key.text),
      "headline": .string(row.row.headline),
      "outlet": JSON(row.row.outlet),
      "published": JSON(row.row.published),
      "tie": .string(row.tie.word),
      "branch": .number(branch),
      "reason": .string(row.words(in: .english)),
    ]
  }

  /// A line of `quotes`.
  init(_ quote: QuoteRow) {
    self = [
      "article": .string(quote.article.text),
      "speaker": JSON(quote.speaker),
      "text": .string(quote.text),
      "kind": .string(quote.kind.rawValue),
      "published": JSON(quote.published),
      "headline": .string(quote.headline),
      "line": .number(quote.span.line),
    ]
  }

  /// The `related` field of `show` and `extract`: printed links as the page has them, with the key they go to,
  /// then what the archive found.
  static func related(_ links: [RelatedLink], _ rows: [RelatedRow]) -> [JSON] {
    var keys: [String: ArticleKey] = [:]
    for row in rows where row.kind == .inline || row.kind == .teaser {
      keys[FoldedText.fold(row.row.headline)] = row.row.key
    }
    let printed = links.map { JSON($0, key: keys[FoldedText.fold($0.headline)]) }
    let found = rows.filter { $0.kind == .topic || $0.kind == .computed }
    return printed + found.map { JSON(found: $0) }
  }

  private init(_ link: RelatedLink, key: ArticleKey?) {
    self = [
      "headline": .string(link.headline),
      "summary": JSON(link.summary),
      "kind": .string(link.kind.rawValue),
      "key": JSON(key?.text),
      "address": JSON(link.address?.text),
      "lines": .array(link.lines.map(JSON.number)),
    ]
  }

  private init(found row: RelatedRow) {
    self = [
      "headline": .string(row.row.headline),
      "summary": .null,
      "kind": .string(row.kind.rawValue),
      "key": .string(row.row.key.text),
      "reason": .string(row.words(in: .english)),
    ]
  }
}
