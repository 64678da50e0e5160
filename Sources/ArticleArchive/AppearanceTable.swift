import GRDB

/// A person in an article.
struct Appearance {
  var person: Int64
  var article: Int64
  var use: Roster.Use
}

/// The tables of who appears where: by article, by person, and by form where an article uses several for one person.
struct AppearanceTable {
  let database: Database

  /// Writes all but the appearances themselves, which are better written in the order of their persons.
  func write(_ roster: Roster, of article: Int64) throws {
    try database.run(
      "INSERT OR REPLACE INTO roster (article, people) VALUES (?, ?)",
      [article, roster.bytes]
    )
    for entry in roster.entriesOfOnePerson {
      try database.run(
        "INSERT INTO form_appearance (form, article, mentions) VALUES (?, ?, ?)",
        [entry.form, article, entry.mentions]
      )
    }
  }

  func write(_ appearance: Appearance) throws {
    try database.run(
      "INSERT INTO appearance (person, article, mentions, form) VALUES (?, ?, ?, ?)",
      [appearance.person, appearance.article, appearance.use.mentions, appearance.use.form]
    )
  }

  /// Takes away the roster of an article with all that follows from it, and puts another in its place.
  func replace(
    _ old: Roster,
    by new: Roster,
    in article: Int64,
    _ counts: inout AppearanceCounts
  ) throws {
    for entry in old.entriesOfOnePerson {
      try database.run(
        "DELETE FROM form_appearance WHERE form = ? AND article = ?",
        [entry.form, article]
      )
    }
    let (before, after) = (old.persons, new.persons)
    for (person, use) in before where after[person] != use {
      try database.run(
        "DELETE FROM appearance WHERE person = ? AND article = ?",
        [person, article]
      )
      counts.remove(person, article, mentions: use.mentions)
    }
    for (person, use) in after where before[person] != use {
      try write(Appearance(person: person, article: article, use: use))
      counts.add(person, article, mentions: use.mentions)
    }
    if new.entries.isEmpty {
      try database.run("DELETE FROM roster WHERE article = ?", [article])
    } else {
      try write(new, of: article)
    }
  }
}

extension Roster {
  /// The entries of persons who have another one.
  fileprivate var entriesOfOnePerson: [Entry] {
    let persons = persons
    guard persons.count < entries.count else { return [] }
    return entries.filter { persons[$0.person]?.form == nil }
  }
}
