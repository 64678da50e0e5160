import Articles
import GRDB

/// Counts articles by the days they speak of.
struct SpokenTimeline {
  private let selection: Selection
  private let database: Database

  init(_ selection: Selection, _ database: Database) {
    self.selection = selection
    self.database = database
  }

  func timeline(by precision: Precision, _ onPart: (Timeline) -> Void) throws -> Timeline {
    var tally = SpokenTally(precision)
    var spoken = try SpokenRows(database)
    var answers = try selection.answers()
    var parts = PartClock()
    while let article = try answers.next() {
      tally.begin()
      try spoken.forEach(of: article) { tally.add($0) }
      tally.end()
      if parts.isDue() { onPart(tally.timeline) }
    }
    return tally.timeline
  }
}

/// The days that articles speak of, which are asked for in reading order.
private struct SpokenRows {
  private let statement: Statement
  private var cursor: RowCursor?
  private var next: (article: Int64, days: Int64)?

  /// Rows read on before the statement is begun anew further ahead.
  private static let patience = 12

  init(_ database: Database) throws {
    statement = try database.makeStatement(
      sql: "SELECT article, days FROM spoken WHERE article <= ? ORDER BY article DESC, days DESC"
    )
  }

  /// - Parameter article: older than those asked for before.
  mutating func forEach(of article: Int64, _ body: (Int64) -> Void) throws {
    try seek(article)
    while let row = next, row.article == article {
      body(row.days)
      try step()
    }
  }

  private mutating func seek(_ article: Int64) throws {
    var rows = 0
    while let row = next, row.article > article {
      rows += 1
      guard rows <= Self.patience else {
        cursor = nil
        break
      }
      try step()
    }
    guard cursor == nil else { return }
    cursor = try Row.fetchCursor(statement, arguments: [article])
    try step()
  }

  private mutating func step() throws { next = try cursor?.next().map { ($0[0], $0[1]) } }
}

/// Buckets of days, with an article once in each.
private struct SpokenTally {
  private let precision: Precision
  private var buckets: [Day: Timeline.Bucket] = [:]
  private var undated = 0
  private var named = Timeline.Named(days: 0, articles: 0)
  /// The bucket of days that were met before; nil for those longer than any.
  private var known: [Int64: Day?] = [:]
  /// The bucket the article at hand was counted in last, and whether it speaks of any day.
  private var last: Day?
  private var isSilent = true

  init(_ precision: Precision) { self.precision = precision }

  mutating func begin() { (last, isSilent) = (nil, true) }

  /// - Parameter number: of days that do not begin after those added before.
  mutating func add(_ number: Int64) {
    isSilent = false
    named.days += 1
    guard let day = bucket(of: number), day != last else { return }
    last = day
    buckets[day]?.articles += 1
  }

  mutating func end() {
    if isSilent { undated += 1 } else { named.articles += 1 }
  }

  private mutating func bucket(of number: Int64) -> Day? {
    if let known = known[number] { return known }
    let days = SpokenDays(number: number)
    let range = DayRange(precision, around: days.first)
    let first = range.contains(days.range) ? range.first : nil
    known[number] = .some(first)
    if let first, buckets[first] == nil {
      buckets[first] = Timeline.Bucket(days: range, articles: 0)
    }
    return first
  }

  var timeline: Timeline {
    Timeline(
      precision: precision,
      buckets: buckets.sorted { $0.key < $1.key }.map(\.value),
      undated: undated,
      named: named
    )
  }
}
