import ArticleArchive
import ArticleQuery
import Articles

extension TimelinePane {
  /// How buckets are drawn.
  public enum Shape: Sendable, Hashable {
    /// One a row, newest first.
    case rows
    /// As bars side by side, oldest first. Where there is room for a drawing.
    case bars
  }

  /// Columns at the left of bars, for the numbers of their axis.
  public static let axisColumns = 8
  /// Rows that a drawing needs besides its bars: what it shows, the axis, its days, the days chosen, and those selected.
  public static let barFrameRows = 5
  private static let leastBars = Size(columns: 58, rows: 10)
  private static let widestBar = 6

  public var shape: Shape {
    room.columns >= Self.leastBars.columns && room.rows >= Self.leastBars.rows ? .bars : .rows
  }

  /// Columns of a bar and of the gap behind it.
  public var barWidth: Int { (barRoom / max(1, coreCount)).held(in: 1, Self.widestBar) }

  private var barRoom: Int { room.columns - Self.axisColumns - 1 }

  /// Buckets that fit on the screen when they are as narrow as can be.
  var mostVisible: Int {
    switch shape {
    case .rows: max(1, room.rows)
    case .bars: max(1, barRoom)
    }
  }

  /// Buckets that fit on the screen.
  public var visibleCount: Int {
    switch shape {
    case .rows: max(1, room.rows)
    case .bars: max(1, barRoom / barWidth)
    }
  }
}

extension Reader {
  /// Asks who is named most in the days that are selected in the drawing.
  mutating func requestBucketPeople() {
    guard focus == .timeline, layout.placement(of: .timeline) != nil, timeline.shape == .bars,
      !timeline.isLoading, let days = timeline.range.flatMap(timeline.days)
    else { return }
    let condition: Filter =
      timeline.basis == .published ? .date(.days(days)) : .spoken(.days(days))
    let rest = query.conjuncts.filter { !$0.isTime(timeline.basis) }
    let asked = Query.all(rest + [.filter(condition)])
    guard asked != timeline.peopleAsked else { return }
    timeline.peopleAsked = asked
    timeline.people = nil
    request(.people(asked, matching: nil), .bucketPeople)
  }
}
