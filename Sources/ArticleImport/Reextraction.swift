public import ArticleArchive
import ArticleExtraction
import Articles

/// Reads all pages of an archive again, with what all of them have taught.
///
/// A first pass gathers the lessons; a second one reads every page with them and writes what it now reads otherwise. The
/// answer does not depend on the order in which the pages came. Wherever it is stopped, the next run goes on from there:
/// lessons once gathered are kept, and every article is stamped with those it was read with.
public struct Reextraction: Sendable {
  private let archive: Archive

  public init(archive: Archive) { self.archive = archive }

  /// Can be cancelled between batches and run again; readers of the archive see each batch as a whole.
  ///
  /// - Parameter progress: called after each batch, on no particular thread.
  public func run(
    progress: @escaping @Sendable (ReextractionProgress) -> Void
  ) async throws(ArchiveError) -> ReextractionReport {
    try await gatherLessons(progress)
    return try await readAgain(progress)
  }

  // MARK: - The first pass

  /// Only where pages have come or gone since lessons were gathered, or another version gathered them.
  private func gatherLessons(
    _ progress: @Sendable (ReextractionProgress) -> Void
  ) async throws(ArchiveError) {
    let status = try await archive.lessonsStatus()
    guard status.number == 0 || status.changes > 0 || status.extraction != Extractor.version else {
      return
    }
    var step = ReextractionProgress(pass: .gathering, articles: 0, total: status.articles)
    progress(step)
    var gatherer = LessonGatherer()
    var pages = try await archive.nextPages(.all, after: nil)
    while let last = pages.last {
      if Task.isCancelled { throw .cancelled }
      let some = pages
      async let next = archive.nextPages(.all, after: last.position)
      for part in await Self.gather(some) { gatherer.merge(part) }
      step.articles += some.count
      progress(step)
      do { pages = try await next } catch { throw error as? ArchiveError ?? .cancelled }
    }
    try await archive.setLessons(
      KeptLessons(gatherer.lessons()),
      extraction: Extractor.version,
      gatheredSince: status
    )
  }

  /// Reads pages side by side.
  private static func gather(_ pages: [KeptPage]) async -> [LessonGatherer] {
    await pages.concurrently { part in
      var gatherer = LessonGatherer()
      for page in part {
        if let text = page.pageText { gatherer.read(text, today: page.stamp.day) }
      }
      return gatherer
    }
  }

  // MARK: - The second pass

  private func readAgain(
    _ progress: @Sendable (ReextractionProgress) -> Void
  ) async throws(ArchiveError) -> ReextractionReport {
    var report = ReextractionReport(read: 0, changed: 0)
    var isDone = false
    while !isDone {
      let lessons = try await LessonsInForce(of: archive)
      let choice = lessons.outdated
      let count = try await archive.pageCount(choice)
      // What was written meanwhile with older lessons is read in another round, and so is all when other lessons came.
      isDone = count == 0
      if !isDone { isDone = try await !readRound(lessons, of: count, &report, progress) }
    }
    return report
  }

  /// - Returns: false when nothing could be done.
  private func readRound(
    _ lessons: LessonsInForce,
    of count: Int,
    _ report: inout ReextractionReport,
    _ progress: @Sendable (ReextractionProgress) -> Void
  ) async throws(ArchiveError) -> Bool {
    let total = report.read + count
    let before = report.read
    progress(ReextractionProgress(pass: .reading, articles: before, total: total))
    var read = try await reread(after: nil, with: lessons)
    while let last = read.last?.page.position {
      if Task.isCancelled { throw .cancelled }
      let some = read
      async let next = reread(after: last, with: lessons)
      let outcome = try await archive.reread(
        some,
        lessons: lessons.number,
        extraction: Extractor.version
      )
      guard case .written(let written, let changed) = outcome else { return true }
      report.read += written
      report.changed += changed
      progress(ReextractionProgress(pass: .reading, articles: report.read, total: total))
      do { read = try await next } catch { throw error as? ArchiveError ?? .cancelled }
    }
    return report.read > before
  }

  /// The next pages, read again side by side.
  private func reread(
    after position: ReadingPosition?,
    with lessons: LessonsInForce
  ) async throws(ArchiveError) -> [RereadPage] {
    let pages = try await archive.nextPages(lessons.outdated, after: position)
    let parts = await pages.concurrently { part in
      part.map { page in RereadPage(page: page, article: lessons.otherArticle(of: page)) }
    }
    return parts.flatMap(\.self)
  }
}

extension Archive {
  /// Enough for a transaction to be worth its cost, little enough for memory and for a progress line to move.
  fileprivate func nextPages(
    _ choice: PageChoice,
    after position: ReadingPosition?
  ) async throws(ArchiveError) -> [KeptPage] {
    try await pages(choice, after: position, limit: 1024, bytes: 4 << 20)
  }
}

extension LessonsInForce {
  /// The pages that were read with other knowledge.
  fileprivate var outdated: Archive.PageChoice {
    .readOtherwise(lessons: number, extraction: Extractor.version)
  }

  /// What a page now reads as; nil when that is what it was, or when it is no story any more.
  fileprivate func otherArticle(of page: KeptPage) -> Article? {
    guard let text = page.pageText,
      let article = try? extractor.article(of: text, today: page.stamp.day)
    else { return nil }
    return article == page.article() ? nil : article
  }
}

extension KeptPage {
  /// The page as an extractor takes it.
  fileprivate var pageText: PageText? { try? PageText(bytes: text.utf8, declared: declared) }
}

extension [KeptPage] {
  /// What a piece of work makes of stretches of the pages, in their order.
  fileprivate func concurrently<Value: Sendable>(
    _ work: @escaping @Sendable (ArraySlice<KeptPage>) -> Value
  ) async -> [Value] {
    await withTaskGroup(of: (Int, Value).self) { group in
      for start in stride(from: 0, to: count, by: Self.readTogether) {
        let part = self[start..<Swift.min(count, start + Self.readTogether)]
        group.addTask { (start, work(part)) }
      }
      var found: [(start: Int, value: Value)] = []
      for await (start, value) in group { found.append((start, value)) }
      return found.sorted { $0.start < $1.start }.map(\.value)
    }
  }

  /// Little work for the last task to be waited for.
  private static let readTogether = 64
}
