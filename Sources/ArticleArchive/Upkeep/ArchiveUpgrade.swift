import Articles
import Foundation
import GRDB

/// Brings an archive of an older format to this one.
///
/// To one that lacks nothing but the index of the days spoken of, this is added in one transaction. Else a new file is
/// written beside the old one, from the pages and from what was found in them; nothing is read again. It takes the place
/// of the old one when it is whole. Keys, places in reading order, sources, ghosts, lessons and
/// corrections stay as they are, so that marks and bookmarks of reading logs hold.
public struct ArchiveUpgrade: Sendable {
  /// How far it is.
  public struct Progress: Sendable, Hashable {
    /// Articles and ghosts written.
    public var articles: Int
    public var total: Int

    public init(articles: Int, total: Int) {
      self.articles = articles
      self.total = total
    }
  }

  /// What became of the archive.
  public enum Outcome: Sendable, Hashable {
    case upgraded(Report)
    /// It had this format already.
    case current
  }

  public struct Report: Sendable, Hashable {
    public var articles: Int
    public var ghosts: Int
    /// Of the file, before and after.
    public var bytesBefore: Int
    public var bytesAfter: Int
  }

  /// Like this one, without the index of the days that articles speak of.
  static let formatWithoutSpokenDays = 3

  private let path: String

  public init(path: String) { self.path = path }

  /// Cancelled, it throws ``ArchiveError/cancelled``, and the archive is as it was.
  ///
  /// - Throws: ``ArchiveError/busy(path:)`` when anybody else has the archive open.
  @concurrent public func run(
    progress: @Sendable (Progress) -> Void
  ) async throws(ArchiveError) -> Outcome {
    do {
      guard let format = try olderFormat() else { return .current }
      if format == Self.formatWithoutSpokenDays {
        return .upgraded(try await SpokenUpgrade(path: path).run(progress))
      }
      let file = ReplacementFile(of: path)
      let older = try OlderArchive(path: file.old)
      // Its lock keeps others out until the new file is in its place.
      defer { older.close() }
      file.clear()
      do {
        return .upgraded(try await write(file, from: older, progress))
      } catch {
        file.clear()
        throw error
      }
    } catch {
      throw named(ArchiveError(error, path: path))
    }
  }

  /// Nil when the file has this format; throws when it cannot be upgraded.
  private func olderFormat() throws -> Int? {
    let file = DatabaseFile(path: path, schema: .archive)
    do throws(ArchiveError) {
      let current = try file.openReadOnly(log: nil)
      try? current.close()
      file.tidy()
      return nil
    } catch .upgradable(_, let version) {
      return version
    }
  }

  private func write(
    _ file: ReplacementFile,
    from older: OlderArchive,
    _ progress: @Sendable (Progress) -> Void
  ) async throws -> Report {
    let bytes = Self.size(of: file.old)
    try file.requireRoom(bytes: bytes + bytes / 16)
    let counts = try await older.counts()
    let archive = try Archive(path: file.new, access: .readWrite)
    do {
      try await Copying(older: older, archive: archive, counts: counts).run(progress)
      await archive.close()
    } catch {
      await archive.close()
      throw error
    }
    try file.replace()
    return Report(
      articles: counts.articles,
      ghosts: counts.ghosts,
      bytesBefore: bytes,
      bytesAfter: Self.size(of: file.old)
    )
  }

  static func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// An error of the new file, told of the one the person knows.
  private func named(_ error: ArchiveError) -> ArchiveError {
    switch error {
    case .diskFull: .diskFull(path: path)
    case .notWritable, .notReadable: .notWritable(path: path)
    case .busy: .busy(path: path)
    default: error
    }
  }
}

/// One run of an upgrade.
private struct Copying {
  let older: OlderArchive
  let archive: Archive
  let counts: ArchiveCounts

  private static let rows = 10_000
  private static let articles = 4000
  private static let bytes = 16 << 20

  func run(_ progress: @Sendable (ArchiveUpgrade.Progress) -> Void) async throws {
    // Corrections first: what they say of people then holds from the first batch on.
    let knowledge = try await older.knowledge()
    try await archive.write { try $0.restore(knowledge) }
    // Articles tell their sources by number.
    try await copySources()
    try await copyArticles(progress)
    try await copyNames()
    try await copyLinks()
    guard try await archive.read(ArchiveCounts.init) == counts else { throw ByteReader.Damage() }
  }

  /// The next batch is read and prepared while one is written.
  private func copyArticles(_ progress: @Sendable (ArchiveUpgrade.Progress) -> Void) async throws {
    let total = counts.articles + counts.ghosts
    var done = 0
    var batch = try await articles(after: nil)
    while let last = batch.last {
      progress(ArchiveUpgrade.Progress(articles: done, total: total))
      async let next = articles(after: last.id)
      try await write(batch)
      done += batch.count
      batch = try await next
    }
    progress(ArchiveUpgrade.Progress(articles: done, total: total))
  }

  private func articles(after id: Int64?) async throws -> [OlderArticle] {
    try await older.articles(after: id, limit: Self.articles, bytes: Self.bytes)
  }

  private func write(_ batch: [OlderArticle]) async throws {
    try await archive.writeBatch { writer in
      for article in batch { try writer.restore(article) }
    }
  }

  private func copyNames() async throws {
    var names = try await older.names(after: nil, limit: Self.rows)
    while let last = names.last {
      let batch = names
      try await archive.write { database in
        for name in batch { try database.restore(name) }
      }
      names = try await older.names(after: last.key.text, limit: Self.rows)
    }
  }

  private func copySources() async throws {
    var sources = try await older.sources(after: nil, limit: Self.rows)
    while let last = sources.last {
      let batch = sources
      try await archive.writeBatch { writer in
        for source in batch { try writer.store(source.stamp, of: source.article) }
      }
      sources = try await older.sources(after: last.path, limit: Self.rows)
    }
  }

  private func copyLinks() async throws {
    var links = try await older.links(after: nil, limit: Self.rows)
    while let last = links.last {
      let batch = links
      try await archive.write { database in
        for link in batch { try database.restore(link) }
      }
      links = try await older.links(after: last, limit: Self.rows)
    }
  }
}
