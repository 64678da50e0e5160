import Articles
import GRDB

/// Keeps which words with marks a word without marks can be.
///
/// Words stay when the last article that has them goes: they are then asked for in vain.
struct MarkedWords: Sendable {
  /// Words that are in the table, as numbers of their bytes: most words of an article are among them.
  private var known: Set<UInt128> = []

  /// Some megabytes; beyond, most are misprints and do not come again.
  private static let mostKnown = 100_000

  mutating func add(wordsOf text: SearchText, _ database: Database) throws {
    for part in SearchText.Part.allCases {
      try text.forEachWord(in: part) { word in
        if word.contains(where: { $0 >= 0x80 }) { try add(word, database) }
      }
    }
  }

  private mutating func add(_ word: UnsafeBufferPointer<UInt8>, _ database: Database) throws {
    // Longer ones are rare, and nobody minds that they are looked for each time.
    let isShort = word.count <= MemoryLayout<UInt128>.size
    let number = word.reduce(UInt128(0)) { $0 << 8 | UInt128($1) }
    if isShort, known.contains(number) { return }
    let exact = String(decoding: word, as: UTF8.self)
    if let folded = Self.folded(exact) {
      try database.run(
        "INSERT OR IGNORE INTO search_marked (folded, exact) VALUES (?, ?)",
        [folded, exact]
      )
    }
    if known.count >= Self.mostKnown { known = [] }
    if isShort { known.insert(number) }
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
