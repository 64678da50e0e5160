import Articles
import GRDB

/// Looks whether an archive is sound: the file, its tables against each other, what was found against the pages, the
/// search index against the text.
///
/// Writes nothing, and takes no more memory for a larger archive.
public struct ArchiveCheck: Sendable {
  public enum Depth: Sendable, Hashable {
    /// Without looking up every row in every index, and without the pages.
    case quick
    case whole
  }

  /// How far it is.
  public enum Progress: Sendable, Hashable {
    /// SQLite is looking at the file, which takes as long as it takes.
    case file
    /// Tables against each other: rules looked at.
    case tables(done: Int, total: Int)
    /// People by article against people by name.
    case people
    /// Pages looked at; ghosts are among them.
    case pages(done: Int, total: Int)
    /// The words of the search index: how much of the work is done.
    case search(done: Int, total: Int)
  }

  private let path: String
  private let depth: Depth

  public init(path: String, depth: Depth) {
    self.path = path
    self.depth = depth
  }

  /// - Returns: what is wrong; nothing in a sound archive.
  /// - Throws: when the archive cannot be looked at, for other reasons than damage.
  @concurrent public func run(
    progress: @escaping @Sendable (Progress) -> Void
  ) async throws(ArchiveError) -> [ArchiveFinding] {
    do throws(ArchiveError) {
      let archive = try Archive(path: path, access: .readOnly)
      do throws(ArchiveError) {
        let findings = try await check(archive, progress)
        await archive.close()
        return findings
      } catch {
        await archive.close()
        throw error
      }
    } catch .damaged {
      return [ArchiveFinding(rule: .file, count: 1, examples: [])]
    }
  }

  private func check(
    _ archive: Archive,
    _ progress: @escaping @Sendable (Progress) -> Void
  ) async throws(ArchiveError) -> [ArchiveFinding] {
    progress(.file)
    let damage = try await archive.damage(depth)
    // Nothing that is read from a damaged file can be relied on.
    guard damage.count == 0 else { return [damage] }
    var findings = try await tables(of: archive, progress)
    progress(.people)
    findings += try await PeopleCheck(archive: archive).run()
    guard depth == .whole else { return findings }
    findings += try await PageCheck(archive: archive).run(progress)
    // The words of a text that cannot be understood are not known.
    guard !findings.contains(where: { $0.rule == .structure }) else { return findings }
    return findings + (try await search(of: archive, progress))
  }

  private func search(
    of archive: Archive,
    _ progress: @escaping @Sendable (Progress) -> Void
  ) async throws(ArchiveError) -> [ArchiveFinding] {
    do throws(ArchiveError) {
      let found = try await archive.checkSearch { work in
        progress(.search(done: work.done, total: work.total))
      }
      return [
        ArchiveFinding(rule: .search, count: found.wrongArticles, examples: []),
        ArchiveFinding(rule: .markedWords, count: found.unknownWords, examples: []),
      ].filter { $0.count > 0 }
    } catch .damaged {
      return [ArchiveFinding(rule: .search, count: 1, examples: [])]
    }
  }

  private func tables(
    of archive: Archive,
    _ progress: @Sendable (Progress) -> Void
  ) async throws(ArchiveError) -> [ArchiveFinding] {
    let rules = ArchiveRule.allCases.filter { $0.breaches != nil }
    var findings: [ArchiveFinding] = []
    for (index, rule) in rules.enumerated() {
      progress(.tables(done: index, total: rules.count))
      let finding = try await archive.breaches(of: rule)
      if finding.count > 0 { findings.append(finding) }
    }
    return findings
  }
}

extension Archive {
  /// What SQLite says of the file, as the first so many sentences.
  fileprivate func damage(_ depth: ArchiveCheck.Depth) async throws(ArchiveError) -> ArchiveFinding
  {
    let pragma = depth == .quick ? "quick_check" : "integrity_check"
    return try await read { database in
      var finding = ArchiveFinding(rule: .file, count: 0, examples: [])
      for line in try String.fetchAll(database, sql: "PRAGMA \(pragma)(100)") where line != "ok" {
        finding.add(line)
      }
      return finding
    }
  }

  /// Where a rule that SQL can tell is broken.
  fileprivate func breaches(of rule: ArchiveRule) async throws(ArchiveError) -> ArchiveFinding {
    try await read { database in
      var finding = ArchiveFinding(rule: rule, count: 0, examples: [])
      guard let sql = rule.breaches else { return finding }
      let places = try String.fetchCursor(database, sql: sql)
      while let place = try places.next() { finding.add(place) }
      return finding
    }
  }
}
