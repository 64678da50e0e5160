import Articles
import GRDB

/// The numbers kept beside articles and appearances: articles and mentions of each person, articles by person and month.
///
/// A batch changes the same few numbers many times; they are summed here and written once.
struct AppearanceCounts {
  /// Stands for all articles, whoever appears in them.
  static let everybody: Int64 = 0

  private struct Change {
    var articles = 0
    var mentions = 0
  }

  private struct PersonMonth: Hashable, Comparable {
    var person: Int64
    /// year * 100 + month, 0 for undated articles.
    var month: Int

    static func < (a: PersonMonth, b: PersonMonth) -> Bool {
      (a.person, a.month) < (b.person, b.month)
    }
  }

  private var changes: [Int64: Change] = [:]
  private var months: [PersonMonth: Int] = [:]
  private var forgotten: Set<Int64> = []

  mutating func add(_ person: Int64, _ article: Int64, mentions: Int) {
    count(person, article, articles: 1, mentions: mentions)
  }

  mutating func remove(_ person: Int64, _ article: Int64, mentions: Int) {
    count(person, article, articles: -1, mentions: -mentions)
  }

  /// Ghosts are not counted.
  mutating func add(article: Int64) {
    if article > 0 { count(Self.everybody, article, articles: 1, mentions: 0) }
  }

  mutating func remove(article: Int64) {
    if article > 0 { count(Self.everybody, article, articles: -1, mentions: 0) }
  }

  private mutating func count(_ person: Int64, _ article: Int64, articles: Int, mentions: Int) {
    let day = ReadingOrder.day(of: article)
    let month = day.map { $0.year * 100 + $0.month } ?? 0
    changes[person, default: Change()].articles += articles
    changes[person]?.mentions += mentions
    months[PersonMonth(person: person, month: month), default: 0] += articles
  }

  /// A person who is nobody's any more.
  mutating func forget(_ person: Int64) { forgotten.insert(person) }

  mutating func write(to database: Database) throws {
    for person in forgotten {
      try database.run("DELETE FROM person_month WHERE person = ?", [person])
    }
    for (person, change) in changes.sorted(by: { $0.key < $1.key })
    where change.articles != 0 || change.mentions != 0 {
      try database.run(
        "UPDATE person SET articles = articles + ?, mentions = mentions + ? WHERE id = ?",
        [change.articles, change.mentions, person]
      )
    }
    let months = months.filter { $0.value != 0 && !forgotten.contains($0.key.person) }
    for (key, articles) in months.sorted(by: { $0.key < $1.key }) {
      try write(key.person, key.month, articles, to: database)
    }
    (changes, self.months, forgotten) = ([:], [:], [])
  }

  private func write(
    _ person: Int64,
    _ month: Int,
    _ articles: Int,
    to database: Database
  ) throws {
    try database.run(
      """
      INSERT INTO person_month (person, month, articles) VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET articles = articles + excluded.articles
      """,
      [person, month, articles]
    )
    guard articles < 0 else { return }
    try database.run(
      "DELETE FROM person_month WHERE person = ? AND month = ? AND articles = 0",
      [person, month]
    )
  }
}
