import ArticleArchive
import ArticleQuery
import Articles

let today = Day(number: 20_429)  // 2025-12-07

/// A short story as an extractor would give it.
func story(
  _ headline: String,
  on day: String? = nil,
  body: [String] = [],
  people: [Person] = [],
  links: [RelatedLink] = [],
  topics: [String] = [],
  outlet: String? = nil
) -> Article {
  var article = Article(headline: Headline(text: headline, isDerived: false, line: 1))
  article.published = day.flatMap { Day(iso: $0) }.map { .stated($0, evidence: []) } ?? .unknown
  article.body = body.enumerated().map { Block(.paragraph, $1, line: $0 + 3) }
  article.people = people
  article.links = links
  article.topics = topics.map { Passage($0, line: 40) }
  article.outlet = outlet.map { Passage($0, line: 2) }
  return article
}

func person(
  _ name: String,
  _ roles: String...,
  aliases: [String] = [],
  mentions: Int = 1
) -> Person {
  let span = TextSpan(place: .headline, range: 0..<0, line: 1)
  let mention = Mention(kind: .named, text: "", name: name, span: span)
  let mentions = Array(repeating: mention, count: mentions)
  return Person(name: name, aliases: aliases, roles: roles, mentions: mentions)
}

func link(_ headline: String, summary: String? = nil, _ kind: RelatedLink.Kind = .teaser)
  -> RelatedLink
{
  RelatedLink(kind: kind, headline: headline, summary: summary, lines: [50])
}

extension Article {
  /// On its way into an archive, from the file `path` that holds `text`.
  func new(_ path: String, text: String? = nil, page: String = "") -> NewArticle {
    let content = (text ?? headline.text).utf8
    let digest = ArticleKey(content: content)
    let key = address.map { ArticleKey(address: $0) } ?? digest
    let source = SourceStamp(path: path, size: content.count, modified: 1, digest: digest)
    return NewArticle(key: key, article: self, page: page, source: source)
  }
}

extension Archive {
  static func holding(_ articles: [Article], log: ReadingLog? = nil) async throws -> Archive {
    let archive = try Archive.inMemory(log: log)
    _ = try await archive.add(articles.enumerated().map { $1.new("/\($0)") })
    return archive
  }

  func rows(_ text: String) async throws -> [ArticleRow] {
    let query = try Query.parse(text, today: today)
    let request = PageRequest(query: query, start: .beginning, limit: 100, today: today)
    return try await page(request).rows
  }

  /// The headlines of the articles that answer a query, newest first.
  func headlines(_ text: String) async throws -> [String] {
    try await rows(text).map(\.headline)
  }

  func people(_ text: String = "") async throws -> [PersonRow] {
    try await people(try Query.parse(text, today: today), matching: nil, limit: 100, today: today)
  }
}
