import Articles
import GRDB

/// Carries out changes in a reading log, inside its transaction, and tells what takes each of them back.
struct PersonalWriter {
  let database: Database
  /// The number of the changes that are made now; larger than that of all before.
  private let number: Int

  init(_ database: Database) throws {
    self.database = database
    number = try Self.newestChange(database) + 1
  }

  /// The newest change of a mark, tag or note.
  static func newestChange(_ database: Database, in schema: String = "main") throws -> Int {
    try database.first(
      """
      SELECT max(
        (SELECT coalesce(max(change), 0) FROM \(schema).mark),
        (SELECT coalesce(max(change), 0) FROM \(schema).tag),
        (SELECT coalesce(max(change), 0) FROM \(schema).note)
      )
      """,
      []
    ) ?? 0
  }

  /// - Returns: the changes that take these back, in the order in which they are to be made.
  func carryOut(_ changes: [PersonalChange]) throws -> [PersonalChange] {
    var inverse: [PersonalChange] = []
    for change in changes { inverse.insert(contentsOf: try carryOut(change), at: 0) }
    return inverse
  }

  private func carryOut(_ change: PersonalChange) throws -> [PersonalChange] {
    switch change {
    case .mark(let mark, let isSet, let articles): try set(mark, isSet, articles)
    case .tag(let edit, let articles): try tag(edit, articles)
    case .note(let text, let article): [try note(text, article)]
    case .view(let name, let query): [try save(query, as: name)]
    case .place(let letter, let archive, let place): [try put(letter, archive, place)]
    case .follow(let person, let isFollowed): try follow(person, isFollowed)
    case .hideLink(let source, let target, let isHidden): try hide(source, target, isHidden)
    case .correct, .forgetCorrections, .restoreCorrections: try correct(change)
    case .filter(let old, let new): [.filter(from: new, to: old)]
    }
  }

  // MARK: - Marks, tags, notes

  /// An article of which nothing is known by this key had the contrary: nobody sets what is set.
  private func set(
    _ mark: ReadingMark,
    _ isSet: Bool,
    _ articles: [ArticleKey]
  ) throws -> [PersonalChange] {
    var changed: [ArticleKey] = []
    for key in articles {
      let old: Bool? = try database.first(
        "SELECT value FROM mark WHERE key = ? AND mark = ?",
        [key.text, mark.rawValue]
      )
      if old ?? !isSet != isSet { changed.append(key) }
      try database.run(
        "INSERT OR REPLACE INTO mark (key, mark, value, change) VALUES (?, ?, ?, ?)",
        [key.text, mark.rawValue, isSet, number]
      )
    }
    return changed.isEmpty ? [] : [.mark(mark, isSet: !isSet, articles: changed)]
  }

  private func tag(_ edit: TagEdit, _ articles: [ArticleKey]) throws -> [PersonalChange] {
    let added = try edit.added.map { (edit: TagEdit(removed: [$0]), try set($0, true, articles)) }
    let gone = try edit.removed.map { (edit: TagEdit(added: [$0]), try set($0, false, articles)) }
    return (added + gone).filter { !$0.1.isEmpty }.map { .tag($0.edit, articles: $0.1) }
  }

  /// - Returns: the articles for which that is new.
  private func set(_ tag: String, _ isSet: Bool, _ articles: [ArticleKey]) throws -> [ArticleKey] {
    try articles.filter { key in
      let old: Bool? = try database.first(
        "SELECT value FROM tag WHERE key = ? AND tag = ?",
        [key.text, tag]
      )
      try database.run(
        "INSERT OR REPLACE INTO tag (key, tag, value, change) VALUES (?, ?, ?, ?)",
        [key.text, tag, isSet, number]
      )
      return old ?? !isSet != isSet
    }
  }

  private func note(_ text: String, _ article: ArticleKey) throws -> PersonalChange {
    let old: String? = try database.first("SELECT text FROM note WHERE key = ?", [article.text])
    try database.run(
      "INSERT OR REPLACE INTO note (key, text, change) VALUES (?, ?, ?)",
      [article.text, text, number]
    )
    return .note(old ?? "", article: article)
  }

  // MARK: - Views and places

  private func save(_ query: String?, as name: String) throws -> PersonalChange {
    let old: String? = try database.first("SELECT query FROM view WHERE name = ?", [name])
    if let query {
      try database.run(
        """
        INSERT INTO view (name, query) VALUES (?, ?)
        ON CONFLICT (name) DO UPDATE SET query = excluded.query
        """,
        [name, query]
      )
    } else {
      try database.run("DELETE FROM view WHERE name = ?", [name])
    }
    return .view(name: name, query: old)
  }

  private func put(
    _ letter: String,
    _ archive: String,
    _ place: NamedPlace?
  ) throws -> PersonalChange {
    let old = try database.rows(
      "SELECT * FROM place WHERE archive = ? AND letter = ?",
      [archive, letter]
    ).first
    if let place {
      let anchor = place.visit.anchor
      try database.run(
        """
        INSERT OR REPLACE INTO place
        (archive, letter, query, article, part, block, offset, headline, pane)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          archive, letter, place.visit.query, place.visit.article?.text, anchor?.part,
          anchor?.block, anchor?.offset, place.headline, place.pane,
        ]
      )
    } else {
      try database.run(
        "DELETE FROM place WHERE archive = ? AND letter = ?",
        [archive, letter]
      )
    }
    return .place(letter: letter, archive: archive, place: old.map(NamedPlace.init))
  }

  // MARK: - People and links

  private func follow(_ person: String, _ isFollowed: Bool) throws -> [PersonalChange] {
    try database.run(
      isFollowed
        ? "INSERT OR IGNORE INTO follow (name) VALUES (?)" : "DELETE FROM follow WHERE name = ?",
      [person]
    )
    let isNew = database.changesCount > 0
    return isNew ? [.follow(person: person, isFollowed: !isFollowed)] : []
  }

  private func hide(
    _ source: ArticleKey,
    _ target: ArticleKey,
    _ isHidden: Bool
  ) throws -> [PersonalChange] {
    try database.run(
      isHidden
        ? "INSERT OR IGNORE INTO hidden_link (source, target) VALUES (?, ?)"
        : "DELETE FROM hidden_link WHERE source = ? AND target = ?",
      [source.text, target.text]
    )
    guard database.changesCount > 0 else { return [] }
    return [.hideLink(source: source, target: target, isHidden: !isHidden)]
  }

  private func correct(_ change: PersonalChange) throws -> [PersonalChange] {
    let table = PersonCorrectionTable(database: database)
    switch change {
    case .correct(let corrections):
      return [.forgetCorrections(try corrections.map { try table.add($0) })]
    case .forgetCorrections(let numbers):
      let gone = try numbers.compactMap { try table.remove($0, .readingLog) }
      return [
        .restoreCorrections(
          gone.map { NumberedCorrection(number: $0.number, correction: $0.correction) }
        )
      ]
    case .restoreCorrections(let corrections):
      for kept in corrections { try table.add(kept.correction, number: kept.number) }
      return [.forgetCorrections(corrections.map(\.number))]
    case .mark, .tag, .note, .view, .place, .follow, .hideLink, .filter: return []
    }
  }
}

extension NamedPlace {
  /// - Parameter row: all columns of the table of places.
  init(_ row: Row) {
    self.init(
      visit: Visit(
        query: row["query"],
        article: (row["article"] as String?).flatMap { ArticleKey($0) },
        anchor: TextAnchor(part: row["part"], block: row["block"], offset: row["offset"])
      ),
      headline: row["headline"],
      pane: row["pane"]
    )
  }
}
