import Articles
import GRDB

extension BatchWriter {
  mutating func writeContent(
    of new: PreparedArticle,
    key: ArticleKey,
    id: Int64,
    from source: Source?,
    stamp: ExtractionStamp
  ) throws {
    try database.run(
      """
      INSERT INTO article (id, key, headline, headline_derived, outlet, byline, day, precision,
        certainty, evidence, words, quotes, file, record, digest, lessons, extraction, read_on)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        id, key.text, new.headline.text, new.headline.isDerived, new.outlet, new.byline,
        new.day?.description, new.precision.rawValue, new.certainty.rawValue, new.evidence,
        new.words, new.quotes, source?.file, source?.record, new.source.digest.text,
        stamp.lessons, stamp.extraction, stamp.day.number,
      ]
    )
    people.counts.add(article: id)
    try database.run(
      """
      INSERT INTO story (id, address, language, dateline, page, structure)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [id, new.address, new.language?.rawValue, new.dateline, new.page, new.structure]
    )
    searchable[id] = new.search
    for facet in new.facets { try write(facet, id) }
    for days in new.spoken { spoken.append((days, id)) }
  }

  /// Takes away all that was written of an article but its row, its keys and the links to it.
  mutating func clearContent(of id: Int64) throws {
    try unindex(id)
    try clearStory(of: id)
  }

  /// Takes away what ``clearContent(of:)`` does, and leaves the index of words as it is.
  mutating func clearStory(of id: Int64) throws {
    try people.remove(article: id)
    try database.run("DELETE FROM story WHERE id = ?", [id])
    try database.run("DELETE FROM link WHERE source = ?", [id])
    try forgetSpoken(of: id)
    let facets: [Int64] = try database.all("SELECT facet FROM faceted WHERE article = ?", [id])
    try database.run("DELETE FROM faceted WHERE article = ?", [id])
    for facet in facets {
      try database.run(
        "DELETE FROM facet WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM faceted WHERE facet = ?1)",
        [facet]
      )
    }
    // Any of them may have gone.
    if !facets.isEmpty { memory.facets = [:] }
  }

  mutating func deleteRow(of id: Int64) throws {
    try database.run("DELETE FROM article WHERE id = ?", [id])
    people.counts.remove(article: id)
  }

  private mutating func write(_ facet: PrintedFacet, _ id: Int64) throws {
    try database.run(
      "INSERT OR IGNORE INTO faceted (facet, article) VALUES (?, ?)",
      [try number(of: facet), id]
    )
  }

  private mutating func number(of facet: PrintedFacet) throws -> Int64 {
    if let known = memory.facets[facet] { return known }
    let words = SearchTokens.words(of: facet.text)
    let exact = words.exact.joined(separator: " ")
    let written: Int64? = try database.first(
      "SELECT id FROM facet WHERE kind = ? AND exact = ?",
      [facet.kind.rawValue, exact]
    )
    let number = try written ?? insert(facet, words.folded.joined(separator: " "), exact)
    memory.facets[facet] = number
    return number
  }

  private func insert(_ facet: PrintedFacet, _ folded: String, _ exact: String) throws -> Int64 {
    try database.run(
      "INSERT INTO facet (kind, text, folded, exact) VALUES (?, ?, ?, ?)",
      [facet.kind.rawValue, facet.text, folded, exact]
    )
    return database.lastInsertedRowID
  }
}
