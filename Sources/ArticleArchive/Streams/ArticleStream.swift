/// Ids of articles in one direction of the reading order.
///
/// One question is enough for all that is made of streams: what follows the last answer, and what lies far ahead of it,
/// are both the first from some rank on. So a conjunction leaps over what the others do not have.
protocol ArticleStream: AnyObject {
  /// The first rank at or behind a bound; nil when there is none.
  ///
  /// - Parameter bound: never lower than in the question before.
  func first(from bound: StreamRank) throws -> StreamRank?
}

/// The place of an article in a stream: what comes first is lower, in whichever direction the stream runs.
struct StreamRank: Hashable, Comparable {
  let rawValue: Int64

  static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

  /// The rank right behind; no article has the highest one.
  var next: StreamRank { StreamRank(rawValue: rawValue == .max ? .max : rawValue + 1) }
}

/// Where a stream begins.
enum ReadingDirection {
  case newestFirst, oldestFirst

  func rank(of id: Int64) -> StreamRank {
    StreamRank(rawValue: self == .oldestFirst ? id : ~id)
  }

  func id(at rank: StreamRank) -> Int64 {
    self == .oldestFirst ? rank.rawValue : ~rank.rawValue
  }

  /// Where a stream within some ids begins.
  func start(of ids: ClosedRange<Int64>) -> StreamRank {
    rank(of: self == .oldestFirst ? ids.lowerBound : ids.upperBound)
  }

  /// The ids from a rank to the end of some others; nil when there are none.
  func ids(from rank: StreamRank, in ids: ClosedRange<Int64>) -> ClosedRange<Int64>? {
    let id = id(at: rank)
    switch self {
    case .oldestFirst: return id > ids.upperBound ? nil : max(id, ids.lowerBound)...ids.upperBound
    case .newestFirst: return id < ids.lowerBound ? nil : ids.lowerBound...min(id, ids.upperBound)
    }
  }
}
