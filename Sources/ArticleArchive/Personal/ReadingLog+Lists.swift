public import Articles
import GRDB

/// A filter with a name.
public struct SavedView: Sendable, Hashable {
  public var name: String
  /// As text of the query language.
  public var query: String

  public init(name: String, query: String) {
    self.name = name
    self.query = query
  }
}

/// A tag, and how many articles have it.
public struct TagCount: Sendable, Hashable {
  public var tag: String
  public var articles: Int

  public init(tag: String, articles: Int) {
    self.tag = tag
    self.articles = articles
  }
}

extension ReadingLog {
  /// Saved filters, in the order in which they were saved.
  public func views() async throws(ArchiveError) -> [SavedView] {
    try await read { database in
      try database.rows("SELECT name, query FROM view ORDER BY id", []) {
        SavedView(name: $0[0], query: $0[1])
      }
    }
  }

  /// The names of the people followed, in alphabetical order.
  public func followed() async throws(ArchiveError) -> [String] {
    try await read { try $0.all("SELECT name FROM follow ORDER BY name", []) }
  }

  /// The articles that are no longer to be offered beside an article.
  public func hiddenLinks(of source: ArticleKey) async throws(ArchiveError) -> Set<ArticleKey> {
    try await read { database in
      let targets: [String] = try database.all(
        "SELECT target FROM hidden_link WHERE source = ?",
        [source.text]
      )
      return Set(targets.compactMap { ArticleKey($0) })
    }
  }

  /// The tags in use, those of most articles first.
  public func tags() async throws(ArchiveError) -> [TagCount] {
    try await read { database in
      try database.rows(
        """
        SELECT tag, count(*) FROM tag WHERE value GROUP BY tag ORDER BY count(*) DESC, tag
        """,
        []
      ) { TagCount(tag: $0[0], articles: $0[1]) }
    }
  }

  /// The places that have a letter, by letter.
  public func places(
    inArchive archive: String
  ) async throws(ArchiveError) -> [(letter: String, place: NamedPlace)] {
    try await read { database in
      try database.rows("SELECT * FROM place WHERE archive = ? ORDER BY letter", [archive]).map {
        (letter: $0["letter"], place: NamedPlace($0))
      }
    }
  }

  /// Filters typed before, oldest first.
  public func typedFilters(limit: Int) async throws(ArchiveError) -> [String] {
    try await read { database in
      try database.all("SELECT query FROM typed_filter ORDER BY id DESC LIMIT ?", [limit])
        .reversed()
    }
  }

  /// Remembers a filter as the one typed last; so many are kept.
  public func remember(typedFilter query: String, limit: Int) async throws(ArchiveError) {
    try await write { database in
      try database.run("DELETE FROM typed_filter WHERE query = ?", [query])
      try database.run("INSERT INTO typed_filter (query) VALUES (?)", [query])
      try database.run(
        """
        DELETE FROM typed_filter WHERE id NOT IN
          (SELECT id FROM typed_filter ORDER BY id DESC LIMIT ?)
        """,
        [limit]
      )
    }
  }
}
