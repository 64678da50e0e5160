/// How many articles print something, roughly.
///
/// Who is who depends on it, and must not depend on the order in which articles arrive. A form of a name counts as the
/// power of two that its articles reach, so that names are looked at again only when one is reached or lost.
struct PrintFrequency: Comparable {
  private let weight: Int

  /// - Parameter articles: that print a form of a name.
  init(articles: Int) { weight = Self.step(of: articles) }

  /// Of several forms together.
  init(all: some Sequence<PrintFrequency>) { weight = all.reduce(0) { $0 + $1.weight } }

  static func < (a: PrintFrequency, b: PrintFrequency) -> Bool { a.weight < b.weight }

  /// The highest power of two that is not greater; 0 for none.
  static func step(of articles: Int) -> Int {
    articles > 0 ? 1 << (Int.bitWidth - 1 - articles.leadingZeroBitCount) : 0
  }

  /// True when the other is too rare to be the rule of which this is the exception.
  func outweighs(_ other: PrintFrequency) -> Bool { weight > 3 && weight > 3 * other.weight }

  /// True when the other is so rare that it can be a slip of the pen.
  func dwarfs(_ other: PrintFrequency) -> Bool { weight >= 16 * other.weight }
}
