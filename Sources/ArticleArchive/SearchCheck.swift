import GRDB

/// What came of a comparison of the index of words with the texts.
public struct SearchCheck: Sendable, Hashable {
  /// Articles and ghosts whose texts were read.
  public var articles = 0
  /// Words in all texts.
  public var words = 0
  /// Articles of whose words the index says something else, at least.
  public var wrongArticles = 0
  /// Words that are not found when they are typed without marks.
  public var unknownWords = 0

  public var isRight: Bool { wrongArticles == 0 && unknownWords == 0 }
}

/// Compares the index with the texts in bounded memory: of every word of every text a number is added to a sum that it
/// shares with few other articles, of every word of the index the same number is taken away.
struct SearchChecker {
  /// FTS5 cuts a word off after so many bytes.
  private static let longestWord = 32_768

  private let database: Database
  private let progress: @Sendable (WorkDone) -> Void
  private let total: Int
  private var found = SearchCheck()
  private var sums = WordSums()

  init(_ database: Database, progress: @escaping @Sendable (WorkDone) -> Void) throws {
    self.database = database
    self.progress = progress
    total = try database.first("SELECT count(*) FROM story", []) ?? 0
  }

  mutating func check() throws -> SearchCheck {
    try addTexts()
    try removeIndex()
    found.wrongArticles = sums.fewestWrong
    return found
  }

  private mutating func addTexts() throws {
    try database.forEachSearchText { id, text in
      for part in SearchText.Part.allCases {
        var place = 0
        text.forEachWord(in: part) { word in
          sums.add(WordSums.number(sums.hash(word), part, place), to: id)
          place += 1
        }
        found.words += place
      }
      found.articles += 1
      if found.articles % 1000 == 0 { tell(found.articles) }
    }
  }

  private mutating func removeIndex() throws {
    var (word, hash, read) = ("", UInt64(0), 0)
    _ = try database.rows("SELECT term, doc, col, \"offset\" FROM search_word", []) { row in
      let term: String = row[0]
      if !term.utf8.elementsEqual(word.utf8) {
        word = term
        hash = sums.hash(of: term)
        try checkIsKnown(term)
      }
      guard let part = SearchText.Part(rawValue: row[2]) else { throw ByteReader.Damage() }
      sums.remove(WordSums.number(hash, part, row[3]), from: ReadingOrder.id(ofSearchRow: row[1]))
      read += 1
      if read % 1_000_000 == 0 {
        tell(total + total * min(read, found.words) / max(1, found.words))
      }
    }
    tell(2 * total)
  }

  /// Half of the work is the texts, half the index.
  private func tell(_ done: Int) { progress(WorkDone(done: done, total: 2 * total)) }

  private mutating func checkIsKnown(_ word: String) throws {
    guard word.utf8.count < Self.longestWord, let folded = MarkedWords.folded(word) else { return }
    if try !database.isKnown(markedWord: word, as: folded) { found.unknownWords += 1 }
  }
}
