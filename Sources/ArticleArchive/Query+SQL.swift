import ArticleQuery

/// What of a query the full-text table answers by itself.
enum QuerySQL {}

// MARK: - Full text

extension QuerySQL {
  /// The full-text expression of a query of words and phrases; nil when anything else is in it, or when it says only
  /// what must not be there.
  static func match(_ query: Query) -> String? {
    switch query {
    case .filter(.word(let word)): return quoted([word])
    case .filter(.phrase(let words)): return quoted(words)
    case .filter, .not, .everything: return nil
    case .or(let queries):
      let parts = queries.compactMap(match)
      return parts.count == queries.count ? "(\(parts.joined(separator: " OR ")))" : nil
    case .and(let queries):
      let parts = queries.filter { match($0) != nil || exclusion($0) != nil }
      return parts.count == queries.count ? match(allOf: queries) : nil
    }
  }

  /// The full-text expression of those conjuncts that have one; nil when none of them says what must be there.
  static func match(allOf conjuncts: [Query]) -> String? {
    let wanted = conjuncts.compactMap(match)
    guard !wanted.isEmpty else { return nil }
    let all = wanted.joined(separator: " AND ")
    let unwanted = conjuncts.compactMap(exclusion)
    return unwanted.isEmpty ? "(\(all))" : "((\(all)) NOT (\(unwanted.joined(separator: " OR "))))"
  }

  /// The full-text expression of what a negation excludes.
  static func exclusion(_ query: Query) -> String? {
    if case .not(let query) = query { match(query) } else { nil }
  }

  private static func quoted(_ words: [SearchWord]) -> String {
    // Words are letters and digits: no quotation mark can be among them.
    "\"\(words.map(\.text).joined(separator: " "))\""
  }
}
