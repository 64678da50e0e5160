public import Articles

/// When an article came into the archive.
public enum ArrivalFilter: Sendable, Hashable {
  /// On some days, by the clock in Greenwich.
  case days(DateFilter)
  /// At a moment or later.
  case since(Moment)

  /// In seconds since 1970.
  public func range(today: Day) -> ClosedRange<Int> {
    switch self {
    case .since(let moment): return moment.seconds ... .max
    case .days(let filter):
      let days = filter.range(today: today)
      let first = days.first.map { $0.number * 86_400 } ?? .min
      let last = days.last.map { ($0.number + 1) * 86_400 - 1 } ?? .max
      return first...max(first, last)
    }
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
