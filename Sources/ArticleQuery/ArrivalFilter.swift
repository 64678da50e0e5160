public import Articles
public import Foundation

/// When an article came into the archive.
public enum ArrivalFilter: Sendable, Hashable {
  /// On some days, by the clock of the person who asks.
  case days(DateFilter)
  /// At a moment or later.
  case since(Moment)

  /// In seconds since 1970.
  ///
  /// - Parameter clock: what the days are told by.
  public func range(today: Day, clock: TimeZone = .current) -> ClosedRange<Int> {
    switch self {
    case .since(let moment): return moment.seconds ... .max
    case .days(let filter):
      let days = filter.range(today: today)
      let first = days.first.map { Self.beginning(of: $0, clock) } ?? .min
      let last = days.last.map { Self.beginning(of: $0 + 1, clock) - 1 } ?? .max
      return first...max(first, last)
    }
  }

  /// The moment of midnight.
  private static func beginning(of day: Day, _ clock: TimeZone) -> Int {
    let there = day.number * 86_400
    // The difference is that of midnight there, which on two days of a year is not that of midnight in Greenwich.
    let near = there - clock.secondsFromGMT(for: Date(timeIntervalSince1970: Double(there)))
    return there - clock.secondsFromGMT(for: Date(timeIntervalSince1970: Double(near)))
  }

  /// As the language writes it: "2021-12-14T19:40+07:00..", or a date.
  public var text: String {
    switch self {
    case .days(let filter): filter.text
    case .since(let moment): "\(moment.text).."
    }
  }
}

extension DateReader {
  func arrival(_ text: String) throws(QueryError.Reason) -> ArrivalFilter {
    let start = text.hasSuffix("..") ? text.dropLast(2) : text[...]
    if let moment = Moment(start) { return .since(moment) }
    return .days(try filter(text))
  }
}
