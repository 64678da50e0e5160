import Articles
import GRDB

extension Archive {
  /// What the archive tells of one person.
  ///
  /// Numbers, months and roles come from tables; quotes and ways to name the person from the texts of the newest articles
  /// (``PortraitReader/mostRead``); companions from all articles.
  ///
  /// - Parameter onPart: told, on no particular thread, what is known so far.
  /// - Returns: nil when nobody has that name.
  public func portrait(
    of person: PersonLabel,
    onPart: @escaping @Sendable (PersonPortrait) -> Void = { _ in }
  ) async throws(ArchiveError) -> PersonPortrait? {
    let log = logAccess
    return try await read { database in
      let view = try PersonCorrectionView(log, database)
      guard let key = PersonKey(person), let id = try view.number(of: key, database),
        let found = try PersonFinder(of: nil, view, database).person(id)
      else { return nil }
      let reader = try PortraitReader(of: id, view, database, log)
      let row = try PersonReader(database: database, view: view).person(found)
      return try reader.portrait(of: row, key, onPart: onPart)
    }
  }
}

extension Archive {
  /// How many articles name at least one of some persons.
  public func articles(naming persons: [PersonLabel]) async throws(ArchiveError) -> Int {
    let log = logAccess
    return try await read { database in
      let view = try PersonCorrectionView(log, database)
      let parts = try persons.compactMap { label -> SQL? in
        guard let key = PersonKey(label), let id = try view.number(of: key, database) else {
          return nil
        }
        return view.articles(of: id)
      }
      guard !parts.isEmpty else { return 0 }
      let sql: SQL = "SELECT count(*) FROM (\(parts.joined(separator: " UNION ")))"
      return try SQLRequest<Int>(literal: sql).fetchOne(database) ?? 0
    }
  }
}

extension PersonCorrectionView {
  /// The articles that name a person, each once.
  func articles(of person: Int64) -> SQL {
    forms[person].map { "SELECT DISTINCT article FROM sighting WHERE form IN \($0)" }
      ?? "SELECT article FROM appearance WHERE person = \(person)"
  }
}
