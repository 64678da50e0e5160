import ArticleQuery
import GRDB

extension Query {
  /// True when the full-text table alone can answer: words and phrases, and what joins them.
  var isFullText: Bool {
    switch self {
    case .filter(.word), .filter(.phrase): true
    case .filter, .not, .everything: false
    case .or(let queries): queries.allSatisfy(\.isFullText)
    case .and(let queries):
      queries.contains(where: \.isFullText)
        && queries.allSatisfy { $0.isFullText || $0.isFullTextExclusion }
    }
  }

  /// True for the negation of what the full-text table alone can answer.
  var isFullTextExclusion: Bool {
    if case .not(let query) = self { query.isFullText } else { false }
  }
}

/// Writes queries as expressions of the full-text table, which has each word with its marks.
struct FullText {
  let database: Database

  /// The full-text expression of a query of words and phrases; nil when anything else is in it, or when it says only
  /// what must not be there.
  func match(_ query: Query) throws -> String? {
    switch query {
    case .filter(.word(let word)): return try quoted([word])
    case .filter(.phrase(let words)): return try quoted(words)
    case .or(let queries) where query.isFullText:
      return "(\(try queries.compactMap(match).joined(separator: " OR ")))"
    case .and(let queries) where query.isFullText: return try match(allOf: queries)
    case .filter, .not, .everything, .or, .and: return nil
    }
  }

  /// The full-text expression of those conjuncts that have one; nil when none of them says what must be there.
  func match(allOf conjuncts: [Query]) throws -> String? {
    let wanted = try conjuncts.compactMap(match)
    guard !wanted.isEmpty else { return nil }
    let all = wanted.joined(separator: " AND ")
    let unwanted = try conjuncts.compactMap(exclusion)
    return unwanted.isEmpty ? "(\(all))" : "((\(all)) NOT (\(unwanted.joined(separator: " OR "))))"
  }

  /// The full-text expression of what a negation excludes.
  private func exclusion(_ query: Query) throws -> String? {
    if case .not(let query) = query { try match(query) } else { nil }
  }

  /// A word without marks stands for all that it can be, at its place in the phrase too.
  private func quoted(_ words: [SearchWord]) throws -> String {
    let places = try words.map { [$0.text] + (try database.markedWords(of: $0.text)) }
    // Of one word, joined answers are three times as fast as words at one place.
    guard places.count > 1 else {
      return "(\(places.joined().map(Self.quoted).joined(separator: " OR ")))"
    }
    let alternative = String(WordTokenizer.alternative)
    return Self.quoted(places.map { $0.joined(separator: alternative) }.joined(separator: " "))
  }

  /// Words are letters, digits and marks: no quotation mark can be among them.
  private static func quoted(_ words: String) -> String { "\"\(words)\"" }
}
