public import Articles

/// How large an archive is, and what is in it.
public struct ArchiveFigures: Sendable, Hashable {
  /// A kind of content that takes room in the file.
  public enum Part: String, Sendable, Hashable, CaseIterable {
    /// Pages, and what was found in them.
    case pages
    case search
    case people
    /// Keys of articles, and where they were read from.
    case keys
    case links
    /// Outlets, topics and credits.
    case facets
    /// Lessons, corrections, and what SQLite keeps of the tables.
    case other
    /// Given back by what is gone, for what will come.
    case free
  }

  /// What articles were read with.
  public struct Reading: Sendable, Hashable {
    /// Version of the extraction.
    public var extraction: Int
    /// Number of the lessons.
    public var lessons: Int
    public var articles: Int
  }

  public struct Bytes: Sendable, Hashable {
    public var count: Int
    /// False for an estimate, from a sample of the pages of the file.
    public var isExact: Bool
  }

  public var format: Int
  /// Ghosts left out.
  public var articles: Int
  public var undated: Int
  /// Known from links of other articles only.
  public var ghosts: Int
  public var sources: Int
  public var persons: Int
  /// Spellings of persons, with the roles printed beside them.
  public var names: Int
  public var outlets: Int
  public var links: Int
  public var corrections: Int
  /// Publication days of the oldest and the newest article; nil when none is dated.
  public var days: DayRange?
  /// Most articles first.
  public var readings: [Reading]
  public var lessons: LessonsStatus

  /// Of the file.
  public var fileBytes: Int
  /// Of what is written and not yet in the file; 0 without a log.
  public var logBytes: Int
  /// Of the pages as text; an estimate.
  public var textBytes: Int
  /// Of each part; empty when the file could not be looked at.
  public var parts: [Part: Bytes]

  /// - Throws: as ``Archive/init(path:access:log:)`` does.
  @concurrent public static func of(path: String) async throws(ArchiveError) -> ArchiveFigures {
    let archive = try Archive(path: path, access: .readOnly)
    let (counts, trees) = try await closing(archive) { archive throws(ArchiveError) in
      (try await archive.figures(), try await archive.trees())
    }
    var figures = counts
    let rows = figures.measure(path, trees)
    let again = try Archive(path: path, access: .readOnly)
    let mean = try await closing(again) { archive throws(ArchiveError) in
      try await archive.meanText(of: rows)
    }
    figures.textBytes = Int(mean * Double(figures.articles + figures.ghosts))
    return figures
  }

  private static func closing<Value>(
    _ archive: Archive,
    after body: (Archive) async throws(ArchiveError) -> Value
  ) async throws(ArchiveError) -> Value {
    do throws(ArchiveError) {
      let value = try await body(archive)
      await archive.close()
      return value
    } catch {
      await archive.close()
      throw error
    }
  }
}
