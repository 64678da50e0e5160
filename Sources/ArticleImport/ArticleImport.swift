/// # ArticleImport
///
/// From files to the archive: which files there are, what format they have, what changed since they were read last.
/// It must not know how a text is understood (``ArticleExtraction``) or stored (``ArticleArchive``), and prints nothing.

public import ArticleArchive
public import Articles
public import Foundation

/// Brings files and folders into an archive.
public struct Importer: Sendable {
  /// What becomes of articles whose files are not among the inputs.
  public enum OtherArticles: Sendable, Hashable {
    case stay
    /// For an archive that mirrors its inputs and holds nothing else.
    case leave
  }

  private let archive: Archive
  private let today: Day
  private let others: OtherArticles
  private let jobs: Int

  /// - Parameters:
  ///   - today: no article is dated later.
  ///   - jobs: pages read at once, at least one; beside them the archive is written.
  public init(
    archive: Archive,
    today: Day,
    others: OtherArticles = .stay,
    jobs: Int = ProcessInfo.processInfo.activeProcessorCount
  ) {
    self.archive = archive
    self.today = today
    self.others = others
    self.jobs = max(1, jobs)
  }

  /// Reads files and folders (recursively, in name order) into the archive, a transaction for each batch; can be cancelled between batches and run again.
  ///
  /// While one batch is written the next one is read and understood.
  ///
  /// - Parameters:
  ///   - inputs: what to read.
  ///   - progress: called after each batch, on no particular thread.
  public func run(
    _ inputs: [ImportInput],
    progress: @escaping @Sendable (ImportProgress) -> Void
  ) async throws(ArchiveError) -> ImportReport {
    progress(ImportProgress(articles: 0, bytes: 0, totalBytes: nil))
    let listing = FileListing(of: inputs)
    var tally = ImportTally(listing)
    do {
      // First, so that a file that was only moved finds its place free.
      if others == .leave { try await archive.removeSources(except: listing.paths) }
      var stale = try await staleFiles(of: listing)
      let lessons = try await LessonsInForce(of: archive)
      let queue = BatchQueue(
        listing.files,
        archive: archive,
        lessons: lessons,
        today: today,
        jobs: jobs,
        stale: stale
      )
      let stamp = lessons.stamp(on: today)
      var read = try await queue.next()
      while let batch = read.batch {
        if Task.isCancelled { throw ArchiveError.cancelled }
        let rest = read.rest
        async let next = rest.next()
        let outcomes = try await archive.add(
          prepared: batch.articles,
          stamp: stamp,
          finishing: batch.finished
        )
        for file in batch.contents where stale.remove(file.path) != nil {
          try await forgetOthers(than: file.records, in: file.path, listing)
        }
        tally.take(batch, outcomes)
        progress(tally.progress)
        read = try await next
      }
      // What had many records is one page now.
      for path in stale { try await forgetOthers(than: [], in: path, listing) }
      if tally.report.new + tally.report.changed > 0 { await archive.emptyLog() }
    } catch {
      throw error as? ArchiveError ?? .cancelled
    }
    return tally.report
  }

  /// Files in which there may be other records than the archive has of them, where it is to have no others.
  private func staleFiles(of listing: FileListing) async throws(ArchiveError) -> Set<String> {
    guard others == .leave else { return [] }
    return try await archive.filesOfRecords(changedSince: listing.modified)
  }

  /// Takes away what a file no longer has, once it was read to its end.
  private func forgetOthers(
    than records: Set<ArticleKey>,
    in path: String,
    _ listing: FileListing
  ) async throws(ArchiveError) {
    guard let modified = listing.modified[path] else { return }
    try await archive.removeRecords(ofFile: path, except: records, modified: modified)
  }
}
