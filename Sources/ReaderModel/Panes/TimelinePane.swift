public import ArticleArchive
import ArticleQuery
import Articles
import Articles

/// The filtered articles over time: every bucket from first to last, empty ones too, newest first.
public struct TimelinePane: Sendable {
  public internal(set) var zoom = TimelineZoom.year
  public internal(set) var buckets: [Timeline.Bucket] = []
  public internal(set) var undated = 0
  /// Index into ``buckets``; ``buckets``.count stands for the undated row.
  public internal(set) var selection = 0
  public internal(set) var top = 0
  /// Other end of a selected range of buckets.
  public internal(set) var mark: Int?
  public internal(set) var isLoading = true
  /// The days whose buckets are to be finer or coarser; nil but on the way there.
  var zoomed: DayRange?
  /// Rows that fit on the screen.
  var visibleCount = 1
  /// What is to be selected, and marked, again when all buckets are there; nil when nothing is waited for.
  var wanted: RowIdentity?
  var wantedMark: RowIdentity?
  /// What the buckets were asked for; nil when that is to be asked anew.
  var asked: Question?

  /// What a row stands for, however many others there are.
  enum RowIdentity: Sendable, Hashable {
    case day(Day)
    case undated
    case none
  }

  struct Question: Sendable, Hashable {
    var query: Query
    var zoom: TimelineZoom
  }

  /// Rows in all: the buckets, and one for undated articles when there are any.
  public var rowCount: Int { buckets.count + (undated > 0 ? 1 : 0) }

  /// The marked rows, or the selected one; nil when there are none.
  public var range: ClosedRange<Int>? {
    guard selection < rowCount else { return nil }
    let other = min(mark ?? selection, rowCount - 1)
    return min(other, selection)...max(other, selection)
  }
}
