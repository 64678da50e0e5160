import Articles
import GRDB

/// Writes who appears in the articles of a batch, and decides which names are the same person.
///
/// A *form* is a name as printed together with the roles printed beside it. Which person a form belongs to depends on the
/// set of all forms and on nothing else, so the answer is the same in whatever order articles arrive. Only forms that
/// share a beginning or an end with one that came or went are looked at again, once a batch; only then are the rows of
/// the batch written, each table in the order of its key.
struct PeopleWriter {
  let database: Database
  var counts = AppearanceCounts()
  private var forms: FormRegistry
  /// By article, then by form.
  private var sightings: [Int64: [Int64: Sighting]] = [:]
  /// By article.
  private var aliases: [Int64: Set<Alias>] = [:]
  /// Those that an article had and has no more.
  private var goneAliases: Set<Alias> = []

  private struct Sighting {
    var ordinal: Int
    var mentions: Int
  }

  private struct Alias: Hashable {
    var form: Int64
    var text: String
  }

  init(database: Database) {
    self.database = database
    forms = FormRegistry(database: database)
  }

  /// Between the roles of a form.
  static let roleSeparator = "\n"

  mutating func add(_ people: [PrintedPerson], article: Int64) throws {
    for person in people {
      let form = try forms.form(of: person)
      let sighting = Sighting(ordinal: person.ordinal, mentions: 0)
      if sightings[article]?[form] == nil { forms.count(form, by: 1) }
      sightings[article, default: [:]][form, default: sighting].mentions += person.mentions
      for alias in person.aliases {
        aliases[article, default: []].insert(Alias(form: form, text: alias.text))
        forms.index(alias.words, form: form)
      }
    }
  }

  mutating func remove(article: Int64) throws {
    for form in (sightings.removeValue(forKey: article) ?? [:]).keys { forms.count(form, by: -1) }
    aliases[article] = nil
    let written: [Int64] = try database.all(
      "SELECT form FROM sighting WHERE article = ?",
      [article]
    )
    guard !written.isEmpty else { return }
    for form in written { forms.count(form, by: -1) }
    let appearances = try database.rows(
      "SELECT person, mentions FROM appearance WHERE article = ?",
      [article]
    )
    for row in appearances { counts.remove(row[0], article, mentions: row[1]) }
    for row in try database.rows(
      "SELECT form, text FROM sighting_alias WHERE article = ?",
      [article]
    ) {
      goneAliases.insert(Alias(form: row[0], text: row[1]))
    }
    try database.run("DELETE FROM appearance WHERE article = ?", [article])
    try database.run("DELETE FROM sighting_alias WHERE article = ?", [article])
    try database.run("DELETE FROM sighting WHERE article = ?", [article])
  }

  /// Brings persons up to date with the forms that came and went, and writes what was added.
  mutating func finish() throws {
    let changed = try forms.write(years).union(Self.outdated(database))
    if !changed.isEmpty {
      var merger = try PersonMerger(database: database, counts: counts)
      try merger.resolve(changed)
      counts = merger.counts
    }
    try writeSightings()
    try writeAliases()
    try counts.write(to: database)
  }

  /// Gives every form that a correction moves, or moved before, to whom it belongs now.
  ///
  /// - Parameter change: makes or takes back corrections.
  static func correct(_ database: Database, _ change: () throws -> Void) throws {
    let before = try PersonCorrectionTable(database: database).names()
    try change()
    let after = try PersonCorrectionTable(database: database).names()
    var merger = try PersonMerger(database: database, counts: AppearanceCounts())
    try merger.settle(before.union(after).union(outdated(database)))
    try merger.counts.write(to: database)
  }

  /// All names, folded, where older rules decided who is who; none from then on.
  private static func outdated(_ database: Database) throws -> Set<String> {
    let version: Int? = try database.first("SELECT version FROM person_rules", [])
    guard version != PersonMerger.rulesVersion else { return [] }
    try database.run("UPDATE person_rules SET version = ?", [PersonMerger.rulesVersion])
    return try Set(database.all("SELECT DISTINCT folded FROM form", []))
  }

  /// The years of the articles to be written, by form.
  private var years: [Int64: YearSpan] {
    var years: [Int64: YearSpan] = [:]
    for (article, forms) in sightings {
      guard let year = ReadingOrder.day(of: article)?.year else { continue }
      let span = YearSpan(first: year, last: year)
      for form in forms.keys { years[form] = span.joined(with: years[form]) }
    }
    return years
  }

  private mutating func writeSightings() throws {
    var appearances: [Appearance] = []
    for (article, forms) in sightings.sorted(by: { $0.key < $1.key }) {
      var mentions: [Int64: Int] = [:]
      for (form, sighting) in forms.sorted(by: { $0.key < $1.key }) {
        try database.run(
          "INSERT INTO sighting (article, form, ordinal, mentions) VALUES (?, ?, ?, ?)",
          [article, form, sighting.ordinal, sighting.mentions]
        )
        mentions[try self.forms.person(of: form), default: 0] += sighting.mentions
      }
      for (person, mentions) in mentions {
        appearances.append(Appearance(person: person, article: article, mentions: mentions))
      }
    }
    sightings = [:]
    try write(appearances.sorted { ($0.person, $0.article) < ($1.person, $1.article) })
  }

  private mutating func write(_ appearances: [Appearance]) throws {
    for appearance in appearances {
      try appearance.write(to: database)
      counts.add(appearance.person, appearance.article, mentions: appearance.mentions)
    }
  }

  private mutating func writeAliases() throws {
    let all = aliases.flatMap { article, aliases in aliases.map { ($0.form, $0.text, article) } }
    for (form, text, article) in all.sorted(by: <) {
      try database.run(
        "INSERT INTO sighting_alias (form, text, article) VALUES (?, ?, ?)",
        [form, text, article]
      )
    }
    aliases = [:]
    for alias in goneAliases { try forms.unindex(alias.text, form: alias.form) }
    goneAliases = []
  }
}

/// A person in an article.
struct Appearance {
  var person: Int64
  var article: Int64
  var mentions: Int

  func write(to database: Database) throws {
    try database.run(
      "INSERT INTO appearance (person, article, mentions) VALUES (?, ?, ?)",
      [person, article, mentions]
    )
  }
}
