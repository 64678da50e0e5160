import ArticleQuery
import Articles
import GRDB

/// The articles that answer a query, for one question on one connection.
struct Selection {
  enum Purpose {
    /// The first few in reading order.
    case page
    case allAnswers
  }

  /// What nothing but stored counts is needed for.
  enum Kept: Hashable {
    case everything
    case person(Int64)
  }

  /// Every id of it is an article's.
  private let plan: QueryPlan
  private let statements: OpenStatements
  /// The ids that may answer at all.
  let bounds: ArticleIDs
  /// All articles, or all of a person, within ``bounds``; nil when there are other conditions.
  let kept: Kept?

  init(_ query: Query, _ planner: QueryPlanner) throws {
    let all = ArticleIDs(query.mentionsGhosts ? .min ... .max : 1 ... .max)
    let plan = QueryPlan.all(of: [.ids(all), try planner.plan(query, in: all)])
    (kept, bounds) = plan.kept
    self.plan = plan.isOfArticles ? plan : .all(of: [plan, .scan(.articles)])
    statements = OpenStatements(planner.database, planner.limits)
  }

  /// True when it is all articles but ghosts.
  var isEverything: Bool { kept == .everything && bounds == ArticleIDs(1 ... .max) }

  /// The answers within a range of ids.
  func answers(
    in range: ClosedRange<Int64> = .min ... .max,
    _ direction: ReadingDirection = .newestFirst
  ) throws -> Answers {
    let plan = QueryPlan.all(of: [.ids(ArticleIDs(range)), plan])
    return Answers(try plan.stream(direction, in: range, statements), direction, in: range)
  }
}

/// Ids that answer, one after the other.
struct Answers {
  private let stream: any ArticleStream
  private let direction: ReadingDirection
  private var bound: StreamRank

  fileprivate init(
    _ stream: any ArticleStream,
    _ direction: ReadingDirection,
    in range: ClosedRange<Int64>
  ) {
    self.stream = stream
    self.direction = direction
    bound = direction.start(of: range)
  }

  /// Nil at the end.
  mutating func next() throws -> Int64? {
    guard let rank = try stream.first(from: bound) else { return nil }
    bound = rank.next
    return direction.id(at: rank)
  }
}

extension QueryPlan {
  /// The part whose counts are stored, and the ids it is limited to.
  fileprivate var kept: (Selection.Kept?, ArticleIDs) {
    switch self {
    case .ids(let ids): return (.everything, ids)
    case .scan(.appearances(let person)): return (.person(person), .all)
    case .all(let plans):
      let ids = plans.lazy.compactMap { if case .ids(let ids) = $0 { ids } else { nil } }.first
      if plans.count == 2, let ids, case .scan(.appearances(let person)) = plans[1] {
        return (.person(person), ids)
      }
      return (nil, ids ?? .all)
    case .listed, .scan, .membership, .any, .except: return (nil, .all)
    }
  }
}

extension Archive {
  /// To be made before anything else is read on the connection.
  func selection(
    _ query: Query,
    for purpose: Selection.Purpose,
    today: Day,
    _ database: Database
  ) throws -> Selection {
    try Selection(query, planner(query, for: purpose, today: today, database))
  }

  func planner(
    _ query: Query,
    for purpose: Selection.Purpose,
    today: Day,
    _ database: Database
  ) throws -> QueryPlanner {
    let log = logAccess
    let version = marks.version(database)
    return QueryPlanner(
      purpose: purpose,
      today: today,
      database: database,
      view: try PersonCorrectionView(query.namesPersons ? log : .none, database),
      marked: { [marks] kind in
        switch log {
        case .none: .none
        case .attached: try marks.articles(kind, version, database)
        }
      },
      added: { [arrivals] in try arrivals.articles(in: $0, version, database) },
      followed: {
        switch log {
        case .none: []
        case .attached: try database.all("SELECT name FROM log.follow ORDER BY name", [])
        }
      }
    )
  }
}

extension Query {
  fileprivate var namesPersons: Bool {
    filters.contains { filter in
      if case .person = filter { true } else { filter == .state(.followed) }
    }
  }
}
