extension Query {
  /// Every one of some queries, flattened; ``everything`` for none.
  public static func all(_ queries: [Query]) -> Query {
    let parts = queries.flatMap(\.conjuncts)
    switch parts.count {
    case 0: return .everything
    case 1: return parts[0]
    default: return .and(parts)
    }
  }

  /// At least one of some queries, flattened.
  ///
  /// - Parameter queries: one or more, none of them ``everything``.
  public static func any(_ queries: [Query]) -> Query {
    let parts = queries.flatMap { if case .or(let parts) = $0 { parts } else { [$0] } }
    return parts.count == 1 ? parts[0] : .or(parts)
  }

  /// What must all hold, as the chips of a filter line show it.
  public var conjuncts: [Query] {
    switch self {
    case .everything: []
    case .and(let queries): queries
    case .filter, .not, .or: [self]
    }
  }

  /// The query narrowed by the conjuncts of another; those it has already are not added again.
  public func adding(_ query: Query) -> Query {
    query.conjuncts.reduce(self) { narrowed, conjunct in
      let parts = narrowed.conjuncts
      return parts.contains(conjunct) ? narrowed : .all(parts + [conjunct])
    }
  }

  /// The query without the conjuncts of another.
  public func removing(_ query: Query) -> Query {
    let unwanted = query.conjuncts
    return .all(conjuncts.filter { !unwanted.contains($0) })
  }

  /// The query with another filter wherever one stands.
  public func replacing(_ filter: Filter, by other: Filter) -> Query {
    switch self {
    case .everything: self
    case .filter(let own): .filter(own == filter ? other : own)
    case .not(let query): .not(query.replacing(filter, by: other))
    case .and(let queries): .all(queries.map { $0.replacing(filter, by: other) })
    case .or(let queries): .any(queries.map { $0.replacing(filter, by: other) })
    }
  }

  /// Every filter in it, negated ones too, in the order of the text.
  public var filters: [Filter] {
    switch self {
    case .everything: []
    case .filter(let filter): [filter]
    case .not(let query): query.filters
    case .and(let queries), .or(let queries): queries.flatMap(\.filters)
    }
  }

  /// The words and phrases that it asks for, not those that must not be there; each once.
  public var soughtPhrases: [[SearchWord]] {
    var phrases: [[SearchWord]] = []
    for phrase in allSoughtPhrases where !phrases.contains(phrase) { phrases.append(phrase) }
    return phrases
  }

  private var allSoughtPhrases: [[SearchWord]] {
    switch self {
    case .everything, .not: []
    case .filter(.word(let word)): [[word]]
    case .filter(.phrase(let words)): [words]
    case .filter: []
    case .and(let queries), .or(let queries): queries.flatMap(\.allSoughtPhrases)
    }
  }

  /// True when ghosts may be among the answers: the query speaks of them.
  public var mentionsGhosts: Bool { filters.contains(.state(.ghost)) }
}
