import Articles

/// Days that a text speaks of, as the archive keeps them: in one number that sorts by the first of them.
struct SpokenDays: Hashable, Comparable {
  /// The number of the first day, and in the lowest bits how many days follow it.
  let number: Int64

  private static let lengthBits: Int64 = 16
  private static let longest: Int64 = 1 << lengthBits - 1

  init(number: Int64) { self.number = number }

  /// Nil for a range that is open, or longer than anything that happens (a hundred and seventy-nine years).
  init?(_ range: DayRange) {
    guard let first = range.first, let last = range.last, first <= last,
      last - first <= Int(Self.longest), Day.all.contains(first)
    else { return nil }
    number = Int64(first.number) << Self.lengthBits | Int64(last - first)
  }

  var first: Day { Day(number: Int(number >> Self.lengthBits)) }
  var last: Day { first + Int(number & Self.longest) }
  var range: DayRange { DayRange(first: first, last: last) }

  static func < (a: SpokenDays, b: SpokenDays) -> Bool { a.number < b.number }

  /// The numbers of all that begin on days of a range.
  static func numbers(beginningIn range: DayRange) -> ClosedRange<Int64> {
    let first = range.first.map { Int64($0.number) << lengthBits } ?? .min
    let last = range.last.map { Int64($0.number) << lengthBits | longest } ?? .max
    return first <= last ? first...last : last...last
  }

  /// What headline, standfirst and body of an article speak of, each once, in order.
  static func all(of article: Article) -> [SpokenDays] {
    // What stands outside them is mostly the day of publication.
    Set(article.dates.lazy.filter { $0.span != nil }.compactMap { SpokenDays($0.days) }).sorted()
  }
}
