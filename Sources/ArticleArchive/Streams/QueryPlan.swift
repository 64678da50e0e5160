/// How the articles that answer a query are found.
indirect enum QueryPlan {
  /// All ids of a set, whether there is such an article or not.
  case ids(ArticleIDs)
  /// Articles that were listed beforehand.
  case listed(ArticleIDs)
  case scan(ArticleScan)
  case membership(Membership)
  /// Two or more.
  case all([QueryPlan])
  /// Two or more.
  case any([QueryPlan])
  /// Every id that a scan or membership does not have.
  case except(QueryPlan)

  static var nothing: QueryPlan { .ids(.none) }

  static func all(of plans: [QueryPlan]) -> QueryPlan {
    var ids = ArticleIDs.all
    var lists: [ArticleIDs] = []
    var rest: [QueryPlan] = []
    for plan in plans.flatMap({ if case .all(let parts) = $0 { parts } else { [$0] } }) {
      switch plan {
      case .ids(let some): ids = ids.intersection(some)
      case .listed(let list): lists.append(list)
      case .scan, .membership, .any, .except, .all: rest.append(plan)
      }
    }
    if !lists.isEmpty {
      let list = lists.reduce(ids) { $0.intersection($1) }
      return list == .none ? nothing : joined([.listed(list)] + rest)
    }
    if ids == .none || rest.isEmpty { return .ids(ids) }
    rest.sort { $0.cost < $1.cost }
    return joined(ids == .all ? rest : [.ids(ids)] + rest)
  }

  static func any(of plans: [QueryPlan]) -> QueryPlan {
    var ids = ArticleIDs.none
    var list = ArticleIDs.none
    var rest: [QueryPlan] = []
    for plan in plans.flatMap({ if case .any(let parts) = $0 { parts } else { [$0] } }) {
      switch plan {
      case .ids(let some): ids = ids.union(some)
      case .listed(let some): list = list.union(some)
      case .scan, .membership, .any, .except, .all: rest.append(plan)
      }
    }
    if list != .none { rest.append(.listed(list)) }
    if ids != .none || rest.isEmpty { rest.append(.ids(ids)) }
    return rest.count == 1 ? rest[0] : .any(rest)
  }

  private static func joined(_ plans: [QueryPlan]) -> QueryPlan {
    plans.count == 1 ? plans[0] : .all(plans)
  }

  /// Every id that this one does not have.
  var negated: QueryPlan {
    switch self {
    case .ids(let ids), .listed(let ids): .ids(ids.complement)
    case .scan, .membership: .except(self)
    case .except(let plan): plan
    case .all(let plans): .any(of: plans.map(\.negated))
    case .any(let plans): .all(of: plans.map(\.negated))
    }
  }

  /// True when there is an article of each of its ids.
  var isOfArticles: Bool {
    switch self {
    case .ids, .except: false
    case .listed, .scan, .membership: true
    case .all(let plans): plans.contains(where: \.isOfArticles)
    case .any(let plans): plans.allSatisfy(\.isOfArticles)
    }
  }

  /// How dear a leap ahead is; for comparing only.
  private var cost: Int {
    switch self {
    case .ids, .listed: 0
    case .scan(.text): 3
    case .scan(.articles), .scan(.appearances), .scan(.sightings), .scan(.faceted),
      .scan(.spoken):
      1
    case .membership: 2
    case .except(let plan): plan.cost
    case .all(let plans), .any(let plans): plans.map(\.cost).max() ?? 0
    }
  }
}

extension QueryPlan {
  /// - Parameter bounds: ids behind which nobody looks.
  func stream(
    _ direction: ReadingDirection,
    in bounds: ClosedRange<Int64>,
    _ statements: OpenStatements
  ) throws -> any ArticleStream {
    switch self {
    case .ids(let ids), .listed(let ids): return IDStream(ids, direction)
    case .scan(.text(let match)) where direction == .oldestFirst:
      return try OldestTextStream(match, in: bounds, statements)
    case .scan(let scan): return try ScanStream(scan, direction, in: bounds, statements)
    case .membership(let membership):
      return try MembershipStream(membership, direction, in: bounds, statements)
    case .except(let plan): return Negation(try plan.stream(direction, in: bounds, statements))
    case .any(let plans):
      return Union(try plans.map { try $0.stream(direction, in: bounds, statements) })
    case .all(let plans):
      // Whatever is dear to read need not look beyond what is not.
      let hulls = plans.compactMap(\.known?.hull)
      guard let bounds = Self.common(bounds, hulls) else {
        return IDStream(.none, direction)
      }
      return Conjunction(try plans.map { try $0.stream(direction, in: bounds, statements) })
    }
  }

  private static func common(
    _ bounds: ClosedRange<Int64>,
    _ others: [ClosedRange<Int64>]
  ) -> ClosedRange<Int64>? {
    var common = bounds
    for other in others {
      guard let both = common.common(with: other) else { return nil }
      common = both
    }
    return common
  }

  private var known: ArticleIDs? {
    switch self {
    case .ids(let ids), .listed(let ids): ids
    case .scan, .membership, .all, .any, .except: nil
    }
  }
}
