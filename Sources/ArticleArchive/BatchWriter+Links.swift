import Articles
import GRDB

// Links between articles, and the ghosts they make: an article known from links only.
extension BatchWriter {
  mutating func writeLinks(of new: PreparedArticle, id: Int64) throws {
    for (ordinal, link) in new.links.enumerated() {
      let target = try target(of: link)
      guard target != id else { continue }
      try database.run(
        "INSERT INTO link (source, ordinal, target, kind) VALUES (?, ?, ?, ?)",
        [id, ordinal, target, link.kind.rawValue]
      )
    }
  }

  func linkTargets(of id: Int64) throws -> [Int64] {
    try database.all("SELECT DISTINCT target FROM link WHERE source = ?", [id])
  }

  /// Ghosts go with the last link to them.
  mutating func dropOrphans(among targets: [Int64]) throws {
    for id in targets where id < 0 {
      let linked: Int? = try database.first("SELECT 1 FROM link WHERE target = ? LIMIT 1", [id])
      guard linked == nil else { continue }
      try clearContent(of: id)
      try deleteRow(of: id)
      try database.run("DELETE FROM name WHERE article = ?", [id])
    }
  }

  /// The article a link leads to, found by address or headline; a ghost when there is none yet.
  private mutating func target(of link: PrintedLink) throws -> Int64 {
    let names = link.names
    for name in names {
      guard let known = try article(named: name) else { continue }
      try remember(names, of: known.id)
      if known.isGhost { try lengthen(known, by: link.summary) }
      return known.id
    }
    let id = try nextID(in: ReadingOrder.ghosts)
    try remember(names, of: id)
    try writeGhost(id: id, key: names[0], headline: link.headline, summary: link.summary)
    return id
  }

  private func remember(_ names: [ArticleKey], of id: Int64) throws {
    for name in names {
      try database.run("INSERT OR IGNORE INTO name (key, article) VALUES (?, ?)", [name.text, id])
    }
  }

  /// Teasers cut summaries short; the longest one printed is kept.
  private mutating func lengthen(_ ghost: Known, by summary: String?) throws {
    guard let summary else { return }
    let found = try database.rows(
      "SELECT a.headline, s.page FROM article a JOIN story s ON s.id = a.id WHERE a.id = ?",
      [ghost.id]
    ) { (headline: $0[0] as String, page: $0[1] as String) }
    guard let known = found.first else { return }
    let page = Self.page(ofGhost: summary)
    guard (page.utf8.count, page) > (known.page.utf8.count, known.page) else { return }
    try clearContent(of: ghost.id)
    try deleteRow(of: ghost.id)
    try writeGhost(id: ghost.id, key: ghost.key, headline: known.headline, summary: summary)
  }

  mutating func writeGhost(
    id: Int64,
    key: ArticleKey,
    headline: String,
    summary: String?
  ) throws {
    var article = Article(headline: Headline(text: headline, isDerived: false, line: 0))
    article.standfirst = summary.map { Passage($0, line: 0) }
    try database.run(
      """
      INSERT INTO article (id, key, headline, headline_derived, precision, certainty, evidence,
        words, quotes)
      VALUES (?, ?, ?, 0, ?, ?, ?, ?, 0)
      """,
      [
        id, key.text, headline, article.published.precision.rawValue,
        article.published.certainty.rawValue, [0] as [UInt8], article.wordCount,
      ]
    )
    let page = Self.page(ofGhost: summary)
    try database.run(
      "INSERT INTO story (id, page, structure) VALUES (?, ?, ?)",
      [id, page, StoryStructure.encode(article, page: PageLines(page))]
    )
    searchable[id] = SearchText(article)
  }

  /// All that was ever seen of its page.
  private static func page(ofGhost summary: String?) -> String { summary.map { $0 + "\n" } ?? "" }
}
