public import ArticleArchive
import ArticleQuery
public import Articles

/// The filtered articles over time: every bucket from first to last, empty ones too, newest first.
public struct TimelinePane: Sendable {
  public internal(set) var zoom = TimelineZoom.year
  /// Which days of the articles are counted.
  public internal(set) var basis = TimelineBasis.published
  public internal(set) var buckets: [Timeline.Bucket] = []
  /// As the archive counted them, oldest first, without the empty ones; by what ``precision`` says.
  public internal(set) var counted: [Timeline.Bucket] = []
  /// What ``counted`` is counted by.
  public internal(set) var precision = Precision.month
  /// The same by month; empty where years are counted.
  public internal(set) var months: [Timeline.Bucket] = []
  public internal(set) var undated = 0
  /// What the articles speak of, all in all; nil where days of publication are counted.
  public internal(set) var named: Timeline.Named?
  /// Where nearly all days spoken of lie: a few are centuries away. Nil where days of publication are counted.
  public internal(set) var core: DayRange?
  /// Index into ``buckets``; ``buckets``.count stands for the undated row.
  public internal(set) var selection = 0
  public internal(set) var top = 0
  /// Other end of a selected range of buckets.
  public internal(set) var mark: Int?
  public internal(set) var isLoading = true
  /// The days whose buckets are to be finer or coarser; nil but on the way there.
  var zoomed: DayRange?
  /// Columns and rows of the screen that the buckets have.
  var room = Size(columns: 1, rows: 1)
  /// Who is named most in the selected days; nil until that is known.
  public internal(set) var people: [PersonRow]?
  /// The articles that ``people`` were asked of.
  var peopleAsked: Query?
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
    var precision: Precision
    var basis: TimelineBasis
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
