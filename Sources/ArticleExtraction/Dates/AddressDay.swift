import Articles

/// Reads the day out of a page's address, in the ways that papers write it there.
enum AddressDay {
  /// "/2020/10/01/", "/2020-10-01/", "-20201001163534963.htm", "-1601544934.html"; nil when none or two different ones stand there.
  static func day(of address: WebAddress) -> Day? {
    let path = address.text.utf8.drop { $0 != 0x2F }.dropFirst(2).drop { $0 != 0x2F }
    var found: Day?
    let figures = figures(in: path)
    for i in figures.indices {
      guard let day = day(figures, i) else { continue }
      if let found, found != day { return nil }
      found = day
    }
    return found
  }

  private struct Figure {
    var digits: [UInt8]
    /// The byte right before it, and whether nothing else stands between it and the figure before.
    var before: UInt8
    var follows: Bool

    var value: Int { digits.reduce(0) { ($0 &* 10) &+ Int($1) } }
  }

  /// Runs of at most twenty digits that no letter touches in front.
  private static func figures(in path: some Sequence<UInt8>) -> [Figure] {
    var figures: [Figure] = []
    var previous: UInt8 = 0
    var distance = 0
    for byte in path {
      let isDigit = byte &- 0x30 < 10
      if isDigit, previous &- 0x30 < 10, let last = figures.indices.last {
        figures[last].digits.append(byte - 0x30)
      } else if isDigit {
        figures.append(Figure(digits: [byte - 0x30], before: previous, follows: distance == 1))
        distance = 0
      } else {
        distance += 1
      }
      previous = byte
    }
    return figures
  }

  private static func day(_ figures: [Figure], _ i: Int) -> Day? {
    let figure = figures[i]
    guard figure.before == 0x2F || figure.before == 0x2D || figure.before == 0x5F else {
      return nil
    }
    switch figure.digits.count {
    case 4: return parted(figures, i)
    case 8, 12, 14, 17: return stamp(figure.digits)
    case 10: return seconds(figure.value)
    default: return nil
    }
  }

  /// "2020/10/01", "2020-10-01".
  private static func parted(_ figures: [Figure], _ i: Int) -> Day? {
    guard i + 2 < figures.count, figures[i + 1].follows, figures[i + 2].follows,
      figures[i + 1].before == figures[i + 2].before,
      figures[i + 1].digits.count <= 2, figures[i + 2].digits.count <= 2
    else { return nil }
    return plausible(
      Day(year: figures[i].value, month: figures[i + 1].value, day: figures[i + 2].value)
    )
  }

  /// Year, month and day, then perhaps the time.
  private static func stamp(_ digits: [UInt8]) -> Day? {
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + Int($1) } }
    if digits.count >= 12, number(8..<10) > 23 || number(10..<12) > 59 { return nil }
    return plausible(Day(year: number(0..<4), month: number(4..<6), day: number(6..<8)))
  }

  /// Seconds since 1970, in the time of Hanoi.
  private static func seconds(_ seconds: Int) -> Day? {
    plausible(Day(number: (seconds + 7 * 3600) / 86_400))
  }

  /// Papers have been on the web since 1995.
  private static func plausible(_ day: Day?) -> Day? {
    day.flatMap { (1995...2199).contains($0.year) ? $0 : nil }
  }
}
