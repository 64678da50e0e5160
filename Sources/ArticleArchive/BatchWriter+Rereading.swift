import Articles
import GRDB

// Articles whose pages were read again: their sources and keys stay as they are.
extension BatchWriter {
  /// - Returns: how many were written, and how many of them read otherwise than before.
  mutating func reread(
    _ pages: [RereadPage],
    lessons: Int,
    extraction: Int
  ) throws -> (read: Int, changed: Int) {
    var (read, changed) = (0, 0)
    for reread in pages where try isAsItWas(reread.page) {
      var stamp = reread.page.stamp
      (stamp.lessons, stamp.extraction) = (lessons, extraction)
      if let article = reread.article {
        try rewrite(reread.page, as: article, stamp)
        changed += 1
      } else {
        try put(stamp, on: reread.page.position.rawValue)
      }
      read += 1
    }
    return (read, changed)
  }

  private mutating func rewrite(
    _ page: KeptPage,
    as article: Article,
    _ stamp: ExtractionStamp
  ) throws {
    let id = page.position.rawValue
    let source = try database.rows("SELECT file, record FROM article WHERE id = ?", [id]) { row in
      (row[0] as Int64?).map { Source(file: $0, record: row[1]) }
    }
    let digest = page.digest.flatMap { ArticleKey($0) } ?? page.key
    let new = NewArticle(
      key: page.key,
      article: article,
      page: page.text,
      // Its sources stay as they are.
      source: SourceStamp(path: SourceStamp.standardInput, size: 0, modified: 0, digest: digest)
    )
    let old = Known(id: id, key: page.key, digest: page.digest)
    let prepared = PreparedArticle(new)
    _ = try replaceContent(of: old, with: prepared, from: source.first ?? nil, stamp: stamp)
  }

  /// False when another process has written the article, or has read it again, since the page was asked for.
  private func isAsItWas(_ page: KeptPage) throws -> Bool {
    try database.first(
      """
      SELECT 1 FROM article
      WHERE id = ? AND key = ? AND digest IS ? AND lessons = ? AND extraction = ?
      """,
      [
        page.position.rawValue, page.key.text, page.digest, page.stamp.lessons,
        page.stamp.extraction,
      ]
    ) == 1
  }

  private func put(_ stamp: ExtractionStamp, on id: Int64) throws {
    try database.run(
      "UPDATE article SET lessons = ?, extraction = ? WHERE id = ?",
      [stamp.lessons, stamp.extraction, id]
    )
  }
}
