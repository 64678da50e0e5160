import Articles
import Foundation
import GRDB

/// Looks at every page of an archive, and at what is kept of it.
struct PageCheck {
  let archive: Archive

  private static let pages = 1000
  private static let bytes = 8 << 20

  /// What a batch of pages told.
  private struct Batch: Sendable {
    var last: Int64?
    var pages = 0
    var findings: [ArchiveRule: ArchiveFinding] = [:]

    mutating func add(_ rule: ArchiveRule, _ example: String) {
      findings[rule, default: ArchiveFinding(rule: rule, count: 0, examples: [])].add(example)
    }
  }

  func run(
    _ progress: @Sendable (ArchiveCheck.Progress) -> Void
  ) async throws(ArchiveError) -> [ArchiveFinding] {
    let total = try await archive.read { database in
      try Int.fetchOne(database, sql: "SELECT count(*) FROM article") ?? 0
    }
    var (done, last): (Int, Int64?) = (0, nil)
    var findings: [ArchiveRule: ArchiveFinding] = [:]
    while true {
      progress(.pages(done: done, total: total))
      let batch = try await batch(after: last)
      findings.merge(batch.findings) { $0.joined(with: $1) }
      guard let next = batch.last else { break }
      (done, last) = (done + batch.pages, next)
    }
    return ArchiveRule.allCases.compactMap { findings[$0] }
  }

  private func batch(after id: Int64?) async throws(ArchiveError) -> Batch {
    try await archive.read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT a.*, s.address, s.language, s.dateline, s.page, s.structure
          FROM article a CROSS JOIN story s ON s.id = a.id WHERE a.id > ? ORDER BY a.id LIMIT ?
          """,
        arguments: [id ?? .min, Self.pages]
      )
      let reader = try RowReader(database: database, log: .none)
      var batch = Batch()
      var size = 0
      while size < Self.bytes, let row = try rows.next() {
        batch.last = row["id"]
        batch.pages += 1
        size += (row["page"] as String).utf8.count
        Self.check(row, reader, &batch)
      }
      return batch
    }
  }

  private static func check(_ row: Row, _ reader: RowReader, _ batch: inout Batch) {
    let key: String = row["key"]
    let page: String = row["page"]
    if !page.isEmpty, page.utf8.last != 0x0A { batch.add(.endOfPage, key) }
    guard let kept = try? reader.keptPage(row), let article = kept.article() else {
      return batch.add(.structure, key)
    }
    guard article.wordCount == row["words"],
      article.quotes.count + article.reportedSpeech.count == row["quotes"]
    else { return batch.add(.counts, key) }
    let spoken: [Int64]? = try? reader.database.all(
      "SELECT days FROM spoken WHERE article = ? ORDER BY days",
      [row["id"] as Int64]
    )
    if spoken != SpokenDays.all(of: article).map(\.number) { batch.add(.spokenOfArticle, key) }
  }
}

extension ArchiveFinding {
  fileprivate func joined(with other: ArchiveFinding) -> ArchiveFinding {
    let examples = (examples + other.examples).prefix(Self.mostExamples)
    return ArchiveFinding(rule: rule, count: count + other.count, examples: Array(examples))
  }
}
