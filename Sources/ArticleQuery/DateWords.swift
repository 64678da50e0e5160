/// Words in which days are typed; in lower case and without marks.
enum DateWords {
  /// What moves with the calendar.
  static let moving: [String: DateFilter] = [
    "today": .today, "homnay": .today, "hom nay": .today,
    "yesterday": .yesterday, "homqua": .yesterday, "hom qua": .yesterday,
    "this week": .this(.week), "tuan nay": .this(.week),
    "this month": .this(.month), "thang nay": .this(.month),
    "this quarter": .this(.quarter), "quy nay": .this(.quarter),
    "this year": .this(.year), "nam nay": .this(.year),
    "last week": .previous(.week), "tuan truoc": .previous(.week), "tuan qua": .previous(.week),
    "last month": .previous(.month), "thang truoc": .previous(.month),
    "thang qua": .previous(.month),
    "last quarter": .previous(.quarter), "quy truoc": .previous(.quarter),
    "last year": .previous(.year), "nam ngoai": .previous(.year), "nam truoc": .previous(.year),
    "nam qua": .previous(.year),
  ]

  /// What stands between the ends of a range.
  static let between = ["den", "toi", "to"]

  /// What leads to a number and says nothing alone.
  static let leading: Set<String> = ["ngay", "nam", "tu", "from", "of"]

  private static let units: [String: DateFilter.Unit] = [
    "day": .day, "days": .day, "ngay": .day, "week": .week, "weeks": .week, "tuan": .week,
    "month": .month, "months": .month, "thang": .month, "year": .year, "years": .year, "nam": .year,
  ]

  /// "3w", "3 weeks", "last 3 weeks", "3 tuan qua" as the digits and the unit; nil for anything else.
  static func span(_ words: [String]) -> (digits: String, unit: DateFilter.Unit)? {
    var words = words[...]
    if words.count == 3, words.first == "last" { words.removeFirst() }
    if words.count == 3, words.last == "qua" { words.removeLast() }
    if words.count == 2, let first = words.first, let last = words.last, let unit = units[last] {
      return (first, unit)
    }
    guard words.count == 1, let word = words.first, let last = word.last,
      let unit = DateFilter.Unit(rawValue: last)
    else { return nil }
    return (String(word.dropLast()), unit)
  }
}

/// What stands between the signs of a date, with names of months and quarters as numbers.
struct DateParts {
  private(set) var list: [String] = []
  /// True when a month is said to be one.
  private(set) var namesMonth = false
  /// Index of a month that is called by its name.
  private var namedMonth: Int?

  /// - Parameter text: in lower case, without marks.
  init(_ text: String) {
    var isQuarter = false
    for part in text.split(omittingEmptySubsequences: false, whereSeparator: Self.isBetween) {
      switch part {
      // "ngày 29 tháng 10 năm 2025", "từ tháng 3", "29 Oct, 2025".
      case "": continue
      case _ where DateWords.leading.contains(String(part)): continue
      case "thang", "month": namesMonth = true
      case "quy", "quarter": isQuarter = true
      default:
        list.append(isQuarter ? Self.quarter(part) : month(part))
        isQuarter = false
      }
    }
    // "Oct 29, 2025".
    if list.count == 3, namedMonth == 0 { list.swapAt(0, 1) }
  }

  private static func isBetween(_ character: Character) -> Bool {
    character == "-" || character == "/" || character == " " || character == "," || character == "."
  }

  private static func quarter(_ text: Substring) -> String {
    let roman = ["i", "ii", "iii", "iv"]
    return "q" + (roman.firstIndex(of: String(text)).map { String($0 + 1) } ?? String(text))
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// The number of a month called by its name or the beginning of it; anything else as it is.
  private mutating func month(_ text: Substring) -> String {
    if text.hasPrefix("thang") {
      namesMonth = true
      return String(text.dropFirst(5))
    }
    guard text.utf8.count >= 3, let index = Self.months.firstIndex(where: { $0.hasPrefix(text) })
    else { return String(text) }
    namesMonth = true
    namedMonth = list.count
    return String(index + 1)
  }
}
