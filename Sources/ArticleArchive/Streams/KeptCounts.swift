import Articles
import GRDB

/// How many articles of a selection there are, as far as the archive has counted them already.
struct KeptCounts {
  /// Years and months (year * 100 + month), 0 for the undated.
  private(set) var months: [(month: Int, articles: Int)] = []
  /// Where articles are still to be counted, newest first.
  private(set) var rest: [ClosedRange<Int64>] = []

  /// More are not worth as many questions.
  private static let mostRanges = 8

  init(_ selection: Selection, _ database: Database) throws {
    guard let person = selection.kept?.number, selection.bounds.ranges.count <= Self.mostRanges
    else {
      rest = [.min ... .max]
      return
    }
    for range in selection.bounds.ranges.reversed() {
      if let days = range.common(with: ReadingOrder.dated) {
        try addDated(days, of: person, database)
      }
      if let undated = range.common(with: ReadingOrder.undated) {
        if undated == ReadingOrder.undated {
          try addMonths(0...0, of: person, database)
        } else {
          rest.append(undated)
        }
      }
      if let ghosts = range.common(with: ReadingOrder.ghosts) { rest.append(ghosts) }
    }
  }

  /// Whole months from the table; the days before and after them are to be counted.
  private mutating func addDated(
    _ range: ClosedRange<Int64>,
    of person: Int64,
    _ database: Database
  ) throws {
    guard let first = ReadingOrder.day(of: range.lowerBound),
      let last = ReadingOrder.day(of: range.upperBound)
    else { return }
    let start = first.day == 1 ? first : first.firstOfMonth.adding(months: 1)
    let end = (last + 1).firstOfMonth - 1
    guard start <= end, ReadingOrder.keys(of: first).lowerBound == range.lowerBound,
      ReadingOrder.keys(of: last).upperBound == range.upperBound
    else {
      rest.append(range)
      return
    }
    let whole = ReadingOrder.keys(of: start).lowerBound...ReadingOrder.keys(of: end).upperBound
    if whole.upperBound < range.upperBound { rest.append(whole.upperBound + 1...range.upperBound) }
    try addMonths(start.monthNumber...end.monthNumber, of: person, database)
    if range.lowerBound < whole.lowerBound { rest.append(range.lowerBound...whole.lowerBound - 1) }
  }

  private mutating func addMonths(
    _ range: ClosedRange<Int>,
    of person: Int64,
    _ database: Database
  ) throws {
    let rows = try database.rows(
      "SELECT month, articles FROM person_month WHERE person = ? AND month BETWEEN ? AND ?",
      [person, range.lowerBound, range.upperBound]
    )
    months += rows.map { ($0[0], $0[1]) }
  }
}

extension Selection.Kept {
  /// As the table of months counts it.
  fileprivate var number: Int64 {
    switch self {
    case .everything: 0
    case .person(let id): id
    }
  }
}

extension ReadingOrder {
  fileprivate static let undated = firstUndated...firstDated - 1
  fileprivate static let dated =
    keys(of: Day.all.lowerBound).lowerBound...keys(of: Day.all.upperBound).upperBound
}

extension Day {
  fileprivate var firstOfMonth: Day { self - (day - 1) }
  fileprivate var monthNumber: Int { year * 100 + month }
}
