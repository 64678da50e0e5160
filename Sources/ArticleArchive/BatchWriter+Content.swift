import Articles
import Foundation
import GRDB

extension BatchWriter {
  mutating func writeContent(
    of new: NewArticle,
    key: ArticleKey,
    id: Int64,
    stamp: ExtractionStamp
  ) throws {
    let article = new.article
    var evidence = ByteWriter()
    evidence.write(article.published.evidence)
    try database.run(
      """
      INSERT INTO article (id, key, headline, headline_derived, outlet, byline, day, precision,
        certainty, evidence, words, quotes, source, digest, lessons, extraction, read_on)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        id, key.text, article.headline.text, article.headline.isDerived, article.outlet?.text,
        article.byline?.text, article.published.day?.description,
        article.published.precision.rawValue, article.published.certainty.rawValue,
        evidence.bytes.databaseBlob, article.wordCount,
        article.quotes.count + article.reportedSpeech.count, new.source.path,
        new.source.digest.text, stamp.lessons, stamp.extraction, stamp.day.number,
      ]
    )
    people.counts.add(article: id)
    let structure = StoryStructure.encode(article, page: PageLines(new.page))
    try database.run(
      """
      INSERT INTO story (id, address, language, dateline, page, structure)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        id, article.address?.text, article.language?.rawValue, article.dateline?.text,
        new.page, structure.databaseBlob,
      ]
    )
    searchable[id] = SearchText(article)
    try writeFacets(of: article, id: id)
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
    let facets: [Int64] = try database.all("SELECT facet FROM faceted WHERE article = ?", [id])
    try database.run("DELETE FROM faceted WHERE article = ?", [id])
    for facet in facets {
      try database.run(
        "DELETE FROM facet WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM faceted WHERE facet = ?1)",
        [facet]
      )
    }
  }

  mutating func deleteRow(of id: Int64) throws {
    try database.run("DELETE FROM article WHERE id = ?", [id])
    people.counts.remove(article: id)
  }

  private func writeFacets(of article: Article, id: Int64) throws {
    if let outlet = article.outlet { try write(.outlet, outlet.text, id) }
    for topic in article.topics { try write(.topic, topic.text, id) }
    for credit in article.credits { try write(.credit, credit.name, id) }
  }

  private func write(_ kind: FacetKind, _ text: String, _ id: Int64) throws {
    let exact = SearchTokens.exactWords(of: text).joined(separator: " ")
    guard !exact.isEmpty else { return }
    try database.run(
      "INSERT OR IGNORE INTO facet (kind, text, folded, exact) VALUES (?, ?, ?, ?)",
      [kind.rawValue, text, SearchTokens.foldedWords(of: text).joined(separator: " "), exact]
    )
    try database.run(
      """
      INSERT OR IGNORE INTO faceted (facet, article)
      SELECT id, ? FROM facet WHERE kind = ? AND exact = ?
      """,
      [id, kind.rawValue, exact]
    )
  }
}

/// What an article can share with others besides words and people.
enum FacetKind: String {
  case outlet, topic, credit
}

extension [UInt8] {
  /// As SQLite takes it.
  var databaseBlob: DatabaseValue { Data(self).databaseValue }
}
