import Articles

/// The integer keys of articles, which sort by day of publication: `(day number + offset) << bits | sequence`.
///
/// So a list is a scan of the primary key, and the full-text table streams its answers in reading order.
/// Undated articles lie below all dated ones, ghosts (below zero) under these.
enum ReadingOrder {
  /// A quarter of a million articles a day. Every bit more makes the index of words larger, which writes for each word
  /// how far the next article is: 22 bits take 4 in 100 bytes more than 18.
  static let sequenceBits = 18
  /// Makes the number of every day of the years 1 to 9999 positive.
  static let dayOffset = 1_000_000

  static let firstGhost = Int64.min / 2
  static let firstUndated: Int64 = 1
  static let firstDated = Int64(1) << 32

  /// The keys of all articles of a day.
  static func keys(of day: Day) -> ClosedRange<Int64> {
    let first = Int64(day.number + dayOffset) << sequenceBits
    return first...(first | (Int64(1) << sequenceBits - 1))
  }

  /// The keys an article may have: those of its day, or of the undated.
  static func keys(published day: Day?) -> ClosedRange<Int64> {
    day.map(keys(of:)) ?? firstUndated...(firstDated - 1)
  }

  /// The keys of all articles published on some days; of none, a range in which no article lies.
  static func keys(in days: DayRange) -> ClosedRange<Int64> {
    let first = days.first.map { keys(of: $0).lowerBound } ?? firstDated
    let last = days.last.map { keys(of: $0).upperBound } ?? .max
    return first <= last ? first...last : 0...0
  }

  static let ghosts = firstGhost...Int64(-1)

  /// The row of an article in the index of words, which has the newest first. Rows are then asked for from some place
  /// on, forwards: FTS5 of SQLite 3.40 leaves rows out when it is to go backwards from a place in a long list.
  static func searchRow(of id: Int64) -> Int64 { ~id }

  static func id(ofSearchRow row: Int64) -> Int64 { ~row }

  /// The day of an article; nil for undated ones and ghosts.
  static func day(of id: Int64) -> Day? { dayNumber(of: id).map(Day.init(number:)) }

  static func dayNumber(of id: Int64) -> Int? {
    id < firstDated ? nil : Int(id >> sequenceBits) - dayOffset
  }

  /// The year of a dated article, as SQL.
  static func year(_ id: String) -> String {
    "CAST(strftime('%Y', ((\(id) >> \(sequenceBits)) - \(dayOffset)) * 86400, 'unixepoch') AS INTEGER)"
  }
}
