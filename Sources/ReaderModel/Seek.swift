public import ArticleArchive
import Articles

/// A row to be found by the archive, however far it is from the loaded ones.
public struct Seek: Sendable, Hashable {
  /// What it answers and where to look; its limit is the number of steps, of which the last one counts.
  public var page: PageRequest
  /// Where to go on when the list ends before that many; nil to stay at the last one.
  public var again: PageRequest.Start?

  /// What was found.
  public struct Find: Sendable, Hashable {
    public var row: ArticleRow
    /// True when the search went on from the other end of the list.
    public var isWrapped: Bool

    public init(row: ArticleRow, isWrapped: Bool) {
      self.row = row
      self.isWrapped = isWrapped
    }
  }

  /// The page where the search goes on after the rows of the first one; nil when those are enough, or all.
  func rest(after rows: [ArticleRow]) -> PageRequest? {
    guard rows.count < page.limit, let again else { return nil }
    var rest = page
    rest.start = again
    rest.limit -= rows.count
    return rest
  }

  /// What was found on the first page and on the rest; nil when nothing is there.
  func find(on first: [ArticleRow], and rest: [ArticleRow]) -> Find? {
    farthest(of: rest).map { Find(row: $0, isWrapped: true) }
      ?? farthest(of: first).map { Find(row: $0, isWrapped: false) }
  }

  /// The row that is most steps away.
  private func farthest(of rows: [ArticleRow]) -> ArticleRow? {
    isUpward ? rows.first : rows.last
  }

  private var isUpward: Bool {
    switch page.start {
    case .before, .end: true
    case .beginning, .after, .at, .day: false
    }
  }
}

/// What a row is sought for.
struct Seeking: Sendable, Hashable {
  enum Purpose: Sendable, Hashable {
    /// Text that its article has.
    case hit(String)
    case unread
    case noted
    /// The beginning of its day.
    case day
  }

  var purpose: Purpose
  /// 1 towards older articles, -1 towards newer ones.
  var direction: Int
  var seek: Seek
}
