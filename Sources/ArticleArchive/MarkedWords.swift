import Articles
import GRDB

/// Keeps which words with marks a word without marks can be.
///
/// Words stay when the last article that has them goes: they are then asked for in vain.
struct MarkedWords: Sendable {
  /// Words that are in the table, as numbers of their bytes, each at a place that follows from it: most words of an
  /// article are among them, and one that another took the place of is only written in vain.
  private var known: [UInt128] = []

  /// Half a megabyte: several times as many as a language with marks has.
  private static let places = 1 << 15

  mutating func add(wordsOf text: SearchText, _ database: Database) throws {
    if known.isEmpty { known = Array(repeating: 0, count: Self.places) }
    for part in SearchText.Part.allCases {
      try text.forEachWord(in: part) { word in
        guard let number = Self.number(of: word) else {
          if word.contains(where: { $0 >= 0x80 }) { try write(word, database) }
          return
        }
        // ASCII: it has no mark.
        if number & Self.highBits == 0 { return }
        let place = Self.place(of: number)
        if known[place] == number { return }
        try write(word, database)
        known[place] = number
      }
    }
  }

  private static let highBits = UInt128(0x8080_8080_8080_8080) << 64 | 0x8080_8080_8080_8080

  /// Nil for longer ones: they are rare, and nobody minds that they are looked for each time.
  @inline(__always)
  private static func number(of word: UnsafeBufferPointer<UInt8>) -> UInt128? {
    guard word.count <= MemoryLayout<UInt128>.size else { return nil }
    var number = UInt128(0)
    for byte in word { number = number << 8 | UInt128(byte) }
    return number
  }

  @inline(__always)
  private static func place(of number: UInt128) -> Int {
    let folded = UInt64(truncatingIfNeeded: number) ^ UInt64(truncatingIfNeeded: number >> 61)
    return Int((folded &* 0x9E37_79B9_7F4A_7C15) >> 49)
  }

  private func write(_ word: UnsafeBufferPointer<UInt8>, _ database: Database) throws {
    let exact = String(decoding: word, as: UTF8.self)
    guard let folded = Self.folded(exact) else { return }
    try database.run(
      "INSERT OR IGNORE INTO search_marked (folded, exact) VALUES (?, ?)",
      [folded, exact]
    )
  }

  /// A word without its marks; nil when it has none.
  static func folded(_ exact: String) -> String? {
    guard let folded = SearchTokens.foldedWords(of: exact).first,
      !folded.utf8.elementsEqual(exact.utf8)
    else { return nil }
    return folded
  }
}

extension Database {
  /// The words with marks that a word can be, in the order of their bytes; none for a word that has marks itself.
  func markedWords(of folded: String) throws -> [String] {
    try all("SELECT exact FROM search_marked WHERE folded = ? ORDER BY exact", [folded])
  }

  /// True when a word with marks is found by the word without them.
  func isKnown(markedWord exact: String, as folded: String) throws -> Bool {
    try first("SELECT 1 FROM search_marked WHERE folded = ? AND exact = ?", [folded, exact]) == 1
  }
}
