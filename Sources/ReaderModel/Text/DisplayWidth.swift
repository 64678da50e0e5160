/// How many columns of a terminal text takes.
///
/// Our own table and not `wcwidth`, whose answers change with the locale and the C library. Ambiguous characters
/// (quotation marks, dashes, lines) take one column, as in every terminal that is not set up for Chinese, Japanese or Korean.
public enum DisplayWidth {
  /// 0 for marks and format characters, 2 for East Asian wide characters and emoji, else 1.
  public static func columns(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) ? 0 : 1 }
    // Vietnamese letters, and the punctuation of newspapers.
    if (0x1E00..<0x200B).contains(value) || (0x2010..<0x2028).contains(value) { return 1 }
    if contains(value, in: zero) { return 0 }
    return value >= 0x1100 && contains(value, in: wide) ? 2 : 1
  }

  /// The columns of a whole text.
  public static func columns(of text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
  }

  /// The longest beginning of a text that fits: no character is halved, and marks stay with their letters.
  public static func prefix(_ text: String, columns limit: Int) -> Substring {
    var used = 0
    let scalars = text.unicodeScalars
    var end = scalars.startIndex
    while end < scalars.endIndex {
      used += columns(of: scalars[end])
      if used > limit { break }
      end = scalars.index(after: end)
    }
    return text[..<end]
  }

  /// - Parameter ranges: first and last of each, ascending.
  private static func contains(_ value: UInt32, in ranges: [UInt32]) -> Bool {
    var low = 0
    var high = ranges.count / 2
    while low < high {
      let middle = (low + high) / 2
      if ranges[2 * middle + 1] < value { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count / 2 && ranges[2 * low] <= value
  }
}
