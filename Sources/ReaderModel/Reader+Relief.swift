import ArticleArchive
import ArticleQuery

// What is offered where nothing matches.
extension Reader {
  /// Conditions that are tried without, so that a long filter costs no more than this.
  private static let reliefLimit = 8

  /// Where nothing matches: asks what each condition alone keeps away, and what a name was meant to be.
  mutating func seekRelief() {
    dropRelief()
    guard list.rows.isEmpty else { return }
    let names = query.filters.filter(\.isOfWords)
    if !names.isEmpty { request(.spelling(names), .spelling) }
    let conditions = query.conjuncts.prefix(Self.reliefLimit)
    if conditions.count > 1 { tryWithout(Array(conditions)) }
  }

  mutating func dropRelief() {
    (list.relief, list.reliefOfLast, list.spelling, list.reliefs) = (nil, nil, nil, [])
    drop(.relief)
    drop(.spelling)
  }

  private mutating func tryWithout(_ conditions: [Query]) {
    list.reliefs = conditions
    request(.counts(conditions.map { query.removing($0) }), .relief)
  }

  /// Takes the counts without each of the first conditions; the most helpful one is offered, the last of equals, and
  /// beside it the one typed last. Where
  /// none helps alone, pairs are tried.
  mutating func take(_ counts: [ArticleCount]) {
    let helpful = zip(list.reliefs, counts).filter { $0.1.value > 0 }
    guard let most = helpful.map(\.1.value).max() else { return tryWithoutPairs() }
    list.relief = helpful.last { $0.1.value == most }.map(ListPane.Relief.init)
    list.reliefOfLast = helpful.last { $0.0 == query.conjuncts.last }.map(ListPane.Relief.init)
  }

  private mutating func tryWithoutPairs() {
    let conditions = Array(query.conjuncts.prefix(Self.reliefLimit))
    // Of two conditions the pair is the whole filter.
    guard query.conjuncts.count > 2, list.reliefs == conditions else { return }
    let pairs = conditions.indices.flatMap { index in
      conditions[(index + 1)...].map { Query.all([conditions[index], $0]) }
    }
    tryWithout(pairs)
  }

  /// True where something is offered in place of an empty list.
  var hasRelief: Bool { list.spelling != nil || list.relief != nil }

  /// Takes what was meant, or drops the condition whose absence helps most; false when neither is known.
  mutating func takeRelief() -> Bool {
    if let spelling = list.spelling {
      apply(query.replacing(spelling.typed, by: spelling.meant))
      return true
    }
    guard let relief = list.relief else { return false }
    apply(query.removing(relief.condition))
    notice = .filterDropped(relief.condition)
    return true
  }
}

extension Filter {
  /// True for names and texts, in which letters may be wrong.
  fileprivate var isOfWords: Bool {
    switch self {
    case .person, .outlet, .topic, .credit: true
    case .word, .phrase, .date, .spoken, .tag, .added, .state: false
    }
  }
}
