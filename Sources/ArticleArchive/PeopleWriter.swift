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
  private var aliases: AliasRegistry
  /// Of the articles to be written; persons are not decided yet.
  private var rosters: [Int64: [Int64: Sighting]] = [:]

  private struct Sighting {
    var ordinal: Int
    var mentions = 0
    /// Texts of other forms.
    var aliases: Set<String> = []
  }

  /// - Parameter names: what is known of names already.
  init(database: Database, names: NameBook = NameBook()) {
    self.database = database
    forms = FormRegistry(database: database, book: names)
    aliases = AliasRegistry(database: database)
  }

  /// What is known of names, for the next batch.
  var names: NameBook { forms.book }

  mutating func add(_ people: [PrintedPerson], article: Int64) throws {
    guard !people.isEmpty else { return }
    var roster = rosters.removeValue(forKey: article) ?? [:]
    for person in people {
      let form = try forms.form(of: person)
      var sighting = roster[form] ?? Sighting(ordinal: person.ordinal)
      if roster[form] == nil { forms.count(form, by: 1) }
      sighting.mentions += person.mentions
      for alias in person.aliases where sighting.aliases.insert(alias).inserted {
        aliases.count(alias, of: form, by: 1)
      }
      roster[form] = sighting
    }
    rosters[article] = roster
  }

  mutating func remove(article: Int64) throws {
    for (form, sighting) in rosters.removeValue(forKey: article) ?? [:] {
      forms.count(form, by: -1)
      for alias in sighting.aliases { aliases.count(alias, of: form, by: -1) }
    }
    let written = try database.roster(of: article)
    guard !written.entries.isEmpty else { return }
    let year = ReadingOrder.day(of: article)?.year
    for entry in written.entries {
      forms.count(entry.form, by: -1, in: year)
      for alias in entry.aliases {
        aliases.count(try aliases.text(alias, of: entry.form), of: entry.form, by: -1)
      }
    }
    try AppearanceTable(database: database).replace(written, by: Roster(), in: article, &counts)
  }

  /// Brings persons up to date with the forms that came and went, and writes what was added.
  mutating func finish() throws {
    let changed = try forms.settle(years).union(Self.outdated(database))
    if !changed.isEmpty {
      // Not copied: both are large.
      let book = exchange(&forms.book, with: NameBook())
      let counts = exchange(&counts, with: AppearanceCounts())
      var merger = try PersonMerger(database: database, book: book, counts: counts)
      try merger.resolve(changed)
      (forms.book, self.counts) = (merger.book, merger.counts)
    }
    try writeRosters()
    try aliases.finish()
    try counts.write(to: database)
    try forms.finish()
  }

  /// Gives every form that a correction moves, or moved before, to whom it belongs now.
  ///
  /// - Parameter change: makes or takes back corrections.
  static func correct(_ database: Database, _ change: () throws -> Void) throws {
    let before = try PersonCorrectionTable(database: database).names()
    try change()
    let after = try PersonCorrectionTable(database: database).names()
    var merger = try PersonMerger(
      database: database,
      book: NameBook(),
      counts: AppearanceCounts()
    )
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
    for (article, forms) in rosters {
      guard let year = ReadingOrder.day(of: article)?.year else { continue }
      let span = YearSpan(first: year, last: year)
      for form in forms.keys { years[form] = span.joined(with: years[form]) }
    }
    return years
  }

  private mutating func writeRosters() throws {
    var appearances: [Appearance] = []
    let table = AppearanceTable(database: database)
    for (article, sightings) in rosters.sorted(by: { $0.key < $1.key }) {
      let roster = Roster(
        try sightings.sorted { ($0.value.ordinal, $0.key) < ($1.value.ordinal, $1.key) }
          .map { form, sighting in
            Roster.Entry(
              form: form,
              person: try forms.person(of: form),
              mentions: sighting.mentions,
              aliases: try sighting.aliases.sorted().map { try aliases.number(of: $0, form) }
                .sorted()
            )
          }
      )
      try table.write(roster, of: article)
      for (person, use) in roster.persons {
        appearances.append(Appearance(person: person, article: article, use: use))
      }
    }
    rosters = [:]
    appearances.sort { ($0.person, $0.article) < ($1.person, $1.article) }
    for appearance in appearances {
      try table.write(appearance)
      counts.add(appearance.person, appearance.article, mentions: appearance.use.mentions)
    }
  }
}
