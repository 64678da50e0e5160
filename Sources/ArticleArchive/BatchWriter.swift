import Articles
import GRDB

/// Writes the articles of one transaction.
///
/// Decides whether an article is new, a changed one, a copy, or a ghost that arrives; the tables that follow from an
/// article are written by `BatchWriter+Content.swift`, `+Links.swift`, `+Search.swift` and ``PeopleWriter``.
struct BatchWriter {
  let database: Database
  var people: PeopleWriter
  /// What is to be indexed, by article; written in key order at the end.
  var searchable: [Int64: SearchText] = [:]

  /// The days that articles speak of; written in order at the end.
  var spoken: [(days: SpokenDays, article: Int64)] = []

  /// What the batches before this one have found out.
  var memory: WritingMemory

  /// Articles that came, changed or went: they may teach what is not known yet.
  private var changes = 0
  /// The articles that came.
  private var arrived: [Int64] = []
  /// What the articles were read with.
  private let stamp: ExtractionStamp

  init(_ database: Database, stamp: ExtractionStamp = .untold, memory: WritingMemory) {
    self.database = database
    self.stamp = stamp
    var memory = memory
    people = PeopleWriter(database: database, names: exchange(&memory.names, with: NameBook()))
    self.memory = memory
  }

  /// What the tables know of an article already there.
  struct Known {
    var id: Int64
    var key: ArticleKey
    /// Digest of the content stored; nil for a ghost.
    var digest: String?

    var isGhost: Bool { id < 0 }
  }

  mutating func add(_ new: PreparedArticle) throws -> AddOutcome {
    // What comes by standard input now has nothing to do with what came before.
    if new.source.path != SourceStamp.standardInput, let source = try self.known(new.source),
      let known = try article(of: source)
    {
      // A file that was only touched tells nothing new, even where a copy of it has changed since.
      let isSameContent =
        try known.digest == new.source.digest.text
        || digest(of: source) == new.source.digest.text
      return isSameContent ? try keep(known, for: new) : try replace(known, source, with: new)
    }
    guard let known = try article(named: new.key) else { return try insert(new) }
    if known.isGhost { return try insert(new) }
    // Content that an article had once, or has now under another path, is not a newer version of it.
    let isKnownContent = new.key == new.source.digest || known.digest == new.source.digest.text
    return isKnownContent ? try keep(known, for: new) : try rewrite(known, with: new)
  }

  /// Takes away what was read from a source.
  mutating func remove(_ source: Source) throws {
    guard let known = try article(of: source) else { return }
    if try isCopied(known, besides: source) {
      try leave(known, source)
    } else {
      try remove(known)
    }
  }

  mutating func finish() throws {
    try flushSearch()
    try Arrivals.note(arrived.sorted(), database)
    arrived = []
    try flushSpoken()
    try people.finish()
    memory.names = people.names
    guard changes > 0 else { return }
    try database.run("UPDATE knowledge SET changes = changes + ?", [changes])
    changes = 0
  }

  private mutating func keep(_ known: Known, for new: PreparedArticle) throws -> AddOutcome {
    try store(new.source, of: known.id)
    return .unchanged(known.key)
  }

  /// A file whose content is another than when it was read last.
  private mutating func replace(
    _ old: Known,
    _ source: Source,
    with new: PreparedArticle
  ) throws -> AddOutcome {
    let copies = try copies(of: old.id, besides: source)
    let known = try article(named: new.key)
    if try isAddress(new.key, of: old.id) { return try rewrite(old, with: new) }
    if copies > 0 {
      // The older content still stands in another file: the two part.
      try leave(old, source)
    } else if let known, !known.isGhost, known.id != old.id {
      // The file has become a copy of another article.
      try remove(old)
    } else {
      return try rewrite(old, with: new)
    }
    guard let known, !known.isGhost, known.id != old.id else { return try insert(new) }
    try store(new.source, of: known.id)
    return .unchanged(known.key)
  }

  /// Gives a known article another content; its key stays, its place follows its day.
  private mutating func rewrite(_ old: Known, with new: PreparedArticle) throws -> AddOutcome {
    let source = try number(of: new.source)
    let id = try replaceContent(of: old, with: new, from: source, stamp: stamp)
    try store(new.source, of: id)
    changes += 1
    return .changed(old.key)
  }

  /// Everything but what is known of the source.
  ///
  /// - Returns: the article's place, which follows its day.
  mutating func replaceContent(
    of old: Known,
    with new: PreparedArticle,
    from source: Source?,
    stamp: ExtractionStamp
  ) throws -> Int64 {
    let targets = try linkTargets(of: old.id)
    let keys = ReadingOrder.keys(published: new.day)
    let id = keys.contains(old.id) ? old.id : try nextID(in: keys)
    // The index of words is the dearest part; often only people or dates are others.
    let isIndexed =
      try id == old.id && searchable[id] == nil
      && database.searchText(of: id) == new.search
    try isIndexed ? clearStory(of: old.id) : clearContent(of: old.id)
    try deleteRow(of: old.id)
    if id != old.id { try move(old.id, to: id) }
    try absorb(try ghosts(of: new), into: id)
    try write(new, key: old.key, id: id, from: source, stamp: stamp)
    if isIndexed { searchable[id] = nil }
    try dropOrphans(among: targets)
    return id
  }

  /// Adds an article not there yet; a ghost that it turns out to be becomes it.
  private mutating func insert(_ new: PreparedArticle) throws -> AddOutcome {
    let ghosts = try ghosts(of: new)
    let key = try ghosts.first?.key ?? freeKey(like: new.key)
    let id = try nextID(in: ReadingOrder.keys(published: new.day))
    try absorb(ghosts, into: id)
    try write(new, key: key, id: id, from: try number(of: new.source), stamp: stamp)
    try store(new.source, of: id)
    changes += 1
    arrived.append(id)
    return .new(key)
  }

  /// The ghosts that an article turns out to be: one by its address, one by its headline.
  private func ghosts(of new: PreparedArticle) throws -> [Known] {
    try new.names.compactMap { try article(named: $0) }.filter(\.isGhost)
  }

  private mutating func absorb(_ ghosts: [Known], into id: Int64) throws {
    for ghost in ghosts where try isThere(ghost.id) {
      try clearContent(of: ghost.id)
      try deleteRow(of: ghost.id)
      try move(ghost.id, to: id)
    }
  }

  /// Takes an article away; when others link to it a ghost stays.
  private mutating func remove(_ old: Known) throws {
    changes += 1
    let targets = try linkTargets(of: old.id)
    let headline: String =
      try database.first("SELECT headline FROM article WHERE id = ?", [old.id]) ?? ""
    try clearContent(of: old.id)
    try deleteRow(of: old.id)
    let ghost = try nextID(in: ReadingOrder.ghosts)
    try move(old.id, to: ghost)
    try writeGhost(id: ghost, key: old.key, headline: headline, summary: nil)
    try forgetSources(of: ghost)
    try dropOrphans(among: targets + [ghost])
  }

  private mutating func write(
    _ new: PreparedArticle,
    key: ArticleKey,
    id: Int64,
    from source: Source?,
    stamp: ExtractionStamp
  ) throws {
    try writeContent(of: new, key: key, id: id, from: source, stamp: stamp)
    for name in [key] + new.names.filter({ $0 != key }) {
      try database.run("INSERT OR IGNORE INTO name (key, article) VALUES (?, ?)", [name.text, id])
    }
    try writeLinks(of: new, id: id)
    try people.add(new.people, article: id)
  }

  /// Repoints everything that speaks of an article from outside it.
  private func move(_ old: Int64, to id: Int64) throws {
    for sql in [
      "UPDATE name SET article = ? WHERE article = ?",
      "UPDATE source SET article = ? WHERE article = ?",
      "UPDATE link SET target = ? WHERE target = ?",
    ] {
      try database.run(sql, [id, old])
    }
  }
}

extension BatchWriter {
  func article(named key: ArticleKey) throws -> Known? {
    try known(
      "SELECT a.id, a.key, a.digest FROM name n JOIN article a ON a.id = n.article WHERE n.key = ?",
      [key.text]
    )
  }

  func known(_ sql: String, _ arguments: StatementValues) throws -> Known? {
    let found = try database.rows(sql, arguments) { row in
      ArticleKey(row[1]).map { Known(id: row[0], key: $0, digest: row[2]) }
    }
    return found.first ?? nil
  }

  /// True when an article is now published at the address that a key is made of.
  private func isAddress(_ key: ArticleKey, of id: Int64) throws -> Bool {
    let address: String? = try database.first("SELECT address FROM story WHERE id = ?", [id])
    return address.flatMap { WebAddress($0) }.map { ArticleKey(address: $0) } == key
  }

  /// A key, or, where an article is known by it that once had this content, the next one made from it.
  private func freeKey(like key: ArticleKey) throws -> ArticleKey {
    var key = key
    while try article(named: key) != nil { key = ArticleKey(content: "another \(key)".utf8) }
    return key
  }

  private func isThere(_ id: Int64) throws -> Bool {
    try database.first("SELECT 1 FROM article WHERE id = ?", [id]) == 1
  }

  /// The next free place of a day, of the undated, or of the ghosts.
  func nextID(in keys: ClosedRange<Int64>) throws -> Int64 {
    let last: Int64? = try database.first(
      "SELECT max(id) FROM article WHERE id BETWEEN ? AND ?",
      [keys.lowerBound, keys.upperBound]
    )
    guard let last else { return keys.lowerBound }
    guard last < keys.upperBound else {
      throw DatabaseError(resultCode: .SQLITE_TOOBIG, message: "no more places on this day")
    }
    return last + 1
  }
}
