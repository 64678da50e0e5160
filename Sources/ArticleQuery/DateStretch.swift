import Articles

/// Words of a query that are one date though nothing holds them together.
enum DateStretch {
  /// "từ ngày 28 tháng 10 năm 2025 đến ngày 3 tháng 11 năm 2025".
  private static let mostWords = 15
  /// Any day will do: whether words are a date does not hang on it.
  private static let reader = DateReader(today: Day(year: 2000, month: 12, day: 31))

  /// Where the longest date of two words or more ends that begins at an offset.
  ///
  /// What follows a date that is whole already belongs to it only when it is the end of a range: in "date:2021 10" the ten is a word of its own.
  ///
  /// - Returns: the UTF-8 offset behind its last word; nil for one word, a quotation, or no date.
  static func end(in bytes: [UInt8], from start: Int) -> Int? {
    let ends = wordEnds(in: bytes, from: start)
    guard let last = ends.last, ends.count > 1 else { return nil }
    let words = text(bytes[start..<last]).split(separator: " ")
    // Marks without a letter are words of nothing.
    guard words.count == ends.count else { return nil }
    let isWhole = isDate(words.prefix(1))
    if isWhole && !DateWords.between.contains(String(words[1])) { return nil }
    for count in (2...ends.count).reversed() {
      // "năm 2025 từ" ends before the word that only leads to something.
      if DateWords.leading.contains(String(words[count - 1])) { continue }
      if isDate(words.prefix(count)) { return ends[count - 1] }
    }
    return nil
  }

  /// True for what is meant as a date, be it one that the calendar does not have.
  private static func isDate(_ words: ArraySlice<Substring>) -> Bool {
    do {
      _ = try reader.filter(words.joined(separator: " "))
      return true
    } catch {
      return error != .notADate
    }
  }

  /// Ends of the words that stand with one blank between them.
  private static func wordEnds(in bytes: [UInt8], from start: Int) -> [Int] {
    var ends: [Int] = []
    var position = start
    while position < bytes.count, ends.count < mostWords {
      let end = bytes[position...].firstIndex(where: isBorder) ?? bytes.count
      guard end > position else { break }
      ends.append(end)
      guard end < bytes.count, bytes[end] == 0x20 else { break }
      position = end + 1
    }
    return ends
  }

  private static func isBorder(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
      || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ":")
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    FoldedText.fold(String(decoding: bytes, as: UTF8.self))
  }
}
