import Articles

/// Reads the day out of a field that says when a story came out.
///
/// The day is the one that is written, in whatever zone: a paper's own day is what it prints. Only a number of seconds
/// has no day of its own, and takes that of the language's country.
struct DeclaredDayReader {
  /// Seconds by which the clocks of the language's country are ahead of UTC.
  let offset: Int

  func day(_ text: String) -> Day? {
    let parts = Self.parts(of: text)
    if let number = Self.onlyNumber(text) { return epoch(number) ?? Self.compact(text) }
    for i in parts.indices {
      if let day = Self.numeric(parts[i...]) ?? Self.named(parts[i...]) { return day }
    }
    return nil
  }

  // MARK: Numbers alone

  private static func onlyNumber(_ text: String) -> Double? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
      ? Double(text) : nil
  }

  /// Seconds or milliseconds since 1970, from 1980 on: less is a year or a number of another kind.
  private func epoch(_ number: Double) -> Day? {
    let seconds = number > 1e11 ? number / 1000 : number
    guard (315_532_800..<4_102_444_800).contains(seconds) else { return nil }
    return Day(number: (Int(seconds) + offset) / 86_400)
  }

  /// "20201001", and what follows it as a time.
  private static func compact(_ text: String) -> Day? {
    guard text.utf8.count == 8 || text.utf8.count == 14, let number = Int(text.prefix(8)) else {
      return nil
    }
    return Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  // MARK: Dates

  /// A number or a word, and the byte behind it.
  private struct Part {
    var number: Int?
    var word: String
    var length: Int
    var after: UInt8
  }

  private static func parts(of text: String) -> [Part] {
    let bytes = Array(text.utf8.prefix(80))
    var parts: [Part] = []
    var i = 0
    while i < bytes.count {
      let start = i
      let isDigit = isDigit(bytes[i])
      while i < bytes.count, isDigit ? Self.isDigit(bytes[i]) : isLetter(bytes[i]) { i += 1 }
      guard i > start else {
        i += 1
        continue
      }
      let word = String(decoding: bytes[start..<i], as: UTF8.self)
      parts.append(
        Part(
          number: isDigit ? Int(word) : nil,
          word: word.lowercased(),
          length: i - start,
          after: i < bytes.count ? bytes[i] : 0
        )
      )
    }
    return parts
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte & 0xDF) || byte >= 0x80
  }

  /// "2020-10-01", "2020/10/01", "20201001T…", "14/12/2021", "14-12-2021", "14.12.2021"; "12/14/2021" where it can be nothing else.
  private static func numeric(_ parts: ArraySlice<Part>) -> Day? {
    guard let first = parts.first, let a = first.number else { return nil }
    if first.length == 8 { return compact(first.word) }
    guard parts.count >= 3, separates(first.after),
      parts[parts.startIndex + 1].after == first.after,
      let b = parts[parts.startIndex + 1].number, let c = parts[parts.startIndex + 2].number
    else { return nil }
    if first.length == 4 { return Day(year: a, month: b, day: c) }
    guard parts[parts.startIndex + 2].length == 4 else { return nil }
    return Day(year: c, month: b, day: a) ?? Day(year: c, month: a, day: b)
  }

  private static func separates(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
  }

  /// "19 May 2006" (RFC 2822), "May 19, 2006", "14 tháng 12, 2021", "14 tháng 12 năm 2021".
  private static func named(_ parts: ArraySlice<Part>) -> Day? {
    var parts = parts.filter { $0.word != "năm" }[...]
    guard parts.count >= 3, let first = parts.popFirst(), let second = parts.popFirst(),
      let third = parts.popFirst()
    else { return nil }
    if second.word == "tháng", let day = first.number, let month = third.number,
      let year = parts.first?.number
    {
      return Day(year: year, month: month, day: day)
    }
    guard third.length == 4, let year = third.number else { return nil }
    if let day = first.number, let month = month(second.word) {
      return Day(year: year, month: month, day: day)
    }
    if let day = second.number, let month = month(first.word) {
      return Day(year: year, month: month, day: day)
    }
    return nil
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static func month(_ word: String) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    return months.firstIndex {
      $0 == word || $0.prefix(3) == word || "sept" == word && $0.hasPrefix("sept")
    }
    .map { $0 + 1 }
  }
}
