import Articles
import GRDB

/// Keeps which words with marks a word without marks can be.
///
/// Words stay when the last article that has them goes: they are then asked for in vain.
struct MarkedWords {
  private let database: Database
  /// Words met before, as numbers of their bytes: most words of an article are among them.
  private var known: Set<UInt128> = []

  init(database: Database) { self.database = database }

  mutating func add(wordsOf text: SearchText) throws {
    for part in SearchText.Part.allCases {
      try text.forEachWord(in: part) { word in
        if word.contains(where: { $0 >= 0x80 }) { try add(word) }
      }
    }
  }

  private mutating func add(_ word: UnsafeBufferPointer<UInt8>) throws {
    // Longer ones are rare, and nobody minds that they are looked for each time.
    let isShort = word.count <= MemoryLayout<UInt128>.size
    let number = word.reduce(UInt128(0)) { $0 << 8 | UInt128($1) }
    guard !isShort || known.insert(number).inserted else { return }
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
