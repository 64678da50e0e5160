import ArticleQuery
import GRDB
import Glibc

/// How well articles match the words of a query.
///
/// The index of words has no lengths, so the texts themselves are read: of the articles to compare, not of the archive.
struct BestMatch {
  private let sought: SoughtWords
  /// How much each word or phrase tells, together 1: rare ones more.
  private let weights: [Double]

  /// Rarity is measured on so many of the newest articles.
  private static let sample = 20_000
  /// A word of the headline is worth more than all that the body can have.
  private static let headline = 4.0
  private static let standfirst = 2.0
  /// Of a text that is as long as most, a word that stands in it so often has half of what it can have.
  private static let halfway = 1.2
  /// Bytes of a text as long as most.
  private static let length = 3300.0
  /// Scores are numbers of such parts.
  private static let parts = 1_000_000.0

  /// Nil when no word is asked for.
  init?(_ query: Query, _ database: Database) throws {
    var phrases = query.soughtPhrases
    guard !phrases.isEmpty else { return nil }
    // Words typed side by side are often one: "giá điện" is no price and some electricity.
    phrases += zip(phrases, phrases.dropFirst()).filter { $0.count == 1 && $1.count == 1 }
      .map { $0 + $1 }
    sought = try SoughtWords(phrases, database)
    weights = try Self.weights(of: phrases, database)
  }

  private static func weights(of phrases: [[SearchWord]], _ database: Database) throws -> [Double] {
    guard phrases.count > 1 else { return [1] }
    let oldest: Int64 =
      try database.first("SELECT id FROM article ORDER BY id DESC LIMIT 1 OFFSET ?", [sample])
      ?? .min
    let text = FullText(database: database)
    let rarities = try phrases.map { phrase in
      let query = Query.filter(phrase.count == 1 ? .word(phrase[0]) : .phrase(phrase))
      let count: Int =
        try database.first(
          """
          SELECT count(*) FROM search WHERE search MATCH ? AND rowid <= ?
          """,
          [try text.match(query) ?? "", ReadingOrder.searchRow(of: oldest)]
        ) ?? 0
      // Even a word of every text tells something.
      return 1 + max(0, log2(Double(sample) / Double(count + 1)))
    }
    let sum = rarities.reduce(0, +)
    return rarities.map { $0 / sum }
  }

  /// 0 where none of the words stands in the text.
  func score(of id: Int64, _ database: Database) throws -> Int {
    guard let text = try database.searchText(of: id) else { return 0 }
    let inHeadline = sought.counts(in: text, .headline)
    let inStandfirst = sought.counts(in: text, .standfirst)
    let inBody = sought.counts(in: text, .body)
    let half =
      Self.halfway * (0.25 + 0.75 * Double(text[.body].utf8.count) / Self.length)
    var score = 0.0
    for (index, weight) in weights.enumerated() {
      if inHeadline[index] > 0 {
        score += weight * Self.headline
      } else if inStandfirst[index] > 0 {
        score += weight * Self.standfirst
      }
      let times = Double(inHeadline[index] + inStandfirst[index] + inBody[index])
      score += weight * times / (times + half)
    }
    return Int(score * Self.parts)
  }
}
