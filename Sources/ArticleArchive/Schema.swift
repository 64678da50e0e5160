import GRDB

/// The tables of a kind of file, as the migrations that lead there. They only grow: a released one never changes.
struct Schema: Sendable {
  /// Told by "PRAGMA application_id" and by file(1).
  let applicationID: Int32
  /// The version that the first migration makes of nothing; older files lack what cannot be made up.
  let oldest: Int
  let migrations: [String]
  /// Older versions that ``ArchiveUpgrade`` brings to this one.
  var upgradable: ClosedRange<Int>?

  var version: Int { oldest + migrations.count - 1 }

  static let archive = Schema(
    applicationID: 0x6469_656D,  // "diem"
    oldest: 4,
    migrations: [archiveTables],
    upgradable: OlderArchive.format...ArchiveUpgrade.formatWithoutSpokenDays
  )

  static let log = Schema(
    applicationID: 0x6469_656C,  // "diel"
    oldest: 1,
    migrations: [logTables, logCorrections, logPersonal, logPlaces, logArrangement]
  )

  /// Brings a file to the newest version, in one transaction.
  func migrate(_ database: Database, path: String) throws {
    try database.inTransaction(.immediate) {
      let version = try check(database, path: path, acceptsEmpty: .yes)
      guard version < self.version else { return .commit }
      for migration in migrations[max(0, version - oldest + 1)...] {
        try database.execute(sql: migration)
      }
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      try database.execute(sql: "PRAGMA user_version = \(self.version)")
      return .commit
    }
  }

  enum AcceptsEmpty { case yes, no }

  /// The version of a file of this kind.
  @discardableResult
  func check(
    _ database: Database,
    path: String,
    acceptsEmpty: AcceptsEmpty = .no
  ) throws -> Int {
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    let application = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    if application == applicationID {
      guard version <= self.version else {
        throw ArchiveError.newer(path: path, version: version, supported: self.version)
      }
      guard upgradable?.contains(version) != true else {
        throw ArchiveError.upgradable(path: path, version: version)
      }
      guard version >= oldest else {
        throw ArchiveError.older(path: path, version: version, oldest: oldest)
      }
      return version
    }
    let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
    guard acceptsEmpty == .yes, tables == 0, application == 0, version == 0 else {
      throw ArchiveError.notAnArchive(path: path)
    }
    return 0
  }
}
