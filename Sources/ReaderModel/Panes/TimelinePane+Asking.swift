import ArticleArchive
import ArticleQuery
import Articles

extension TimelinePane {
  /// So few days are counted one by one, so that a short time does not look like one or two months.
  private static let fewDays = 100

  /// True when what was counted lies in few days.
  private var spansFewDays: Bool {
    guard let first = counted.first?.days.first, let last = counted.last?.days.last else {
      return false
    }
    return last - first < Self.fewDays
  }

  /// True when what was counted by month is to be counted by day.
  var wantsDays: Bool { basis == .published && spansFewDays }

  /// What articles are to be counted by. Days are dear where the archive has counts by month: only the finest zoom needs
  /// them, and a short time.
  ///
  /// By the days spoken of the buckets themselves are counted: an article may speak of several days of a month.
  func precision(for query: Query) -> Precision {
    if basis == .spoken { return zoom.precision }
    if zoom == .day { return .day }
    // All articles are counted by month already, and what follows a short time is mostly near it.
    let isNew = query == .everything && asked?.query != query
    return spansFewDays && !isNew ? .day : .month
  }

  /// Decades are put together from years, which days spoken of do not allow.
  func canCount(_ zoom: TimelineZoom) -> Bool { basis == .published || zoom != .decade }
}

extension TimelinePane.Question {
  /// True when its answer tells all that another one's would.
  func answers(_ other: Self) -> Bool {
    guard query == other.query, basis == other.basis else { return false }
    if precision == other.precision { return true }
    return basis == .published && precision == .day && other.precision == .month
  }
}
