import ArticleArchive
import ArticleQuery
public import Articles

extension Reader {
  /// Asks for all days: those that a date in force keeps away are there to be chosen instead.
  mutating func requestTimeline() {
    let conditions = Query.all(query.conjuncts.filter { !$0.isTime(timeline.basis) })
    let question = TimelinePane.Question(
      query: conditions,
      precision: timeline.precision(for: conditions),
      basis: timeline.basis
    )
    if let asked = timeline.asked, asked.answers(question) { return }
    timeline.asked = question
    timeline.isLoading = true
    request(.timeline(conditions, by: question.precision, of: question.basis), .timeline)
  }

  /// Takes the days; where they are few months, asks for them one by one.
  mutating func take(_ timeline: Timeline, _ extent: Answer.Extent) {
    self.timeline.take(timeline, extent, reading: readingDay)
    if extent == .whole, self.timeline.wantsDays { requestTimeline() }
  }

  /// The day of the article being read.
  public var readingDay: Day? { (article.stored?.row ?? list.selected)?.published.day }

  /// The days that the filter lets through, of those that the timeline counts; nil without such a condition.
  public var filteredDays: DayRange? {
    for case .filter(let filter) in query.conjuncts {
      switch (filter, timeline.basis) {
      case (.date(let date), .published), (.spoken(let date), .spoken):
        return date.range(today: today)
      default: continue
      }
    }
    return nil
  }

  /// The rows of the timeline that the dates in force let through; nil without any.
  public var filteredBuckets: ClosedRange<Int>? {
    if let filteredDays { return timeline.rows(of: filteredDays) }
    guard timeline.basis == .published, timeline.undated > 0,
      query.conjuncts.contains(.filter(.state(.undated)))
    else { return nil }
    return timeline.buckets.count...timeline.buckets.count
  }

  /// Filters by the selected buckets of the timeline, or by articles without a date.
  mutating func filterByRange() {
    guard let rows = timeline.range else { return say(unavailable: .open, .noDays) }
    switch (timeline.days(of: rows), timeline.basis) {
    case (let range?, .published):
      filter(byDate: .date(.days(range)))
      showListed()
    case (let range?, .spoken):
      filter(bySpoken: range)
      showListed()
    case (nil, .published):
      filter(byDate: .state(.undated))
      showListed()
    case (nil, .spoken): say(unavailable: .open, .undatedRow)
    }
  }

  /// - Parameter filter: stands in place of the dates that are in force; nil for none at all.
  mutating func filter(byDate filter: Filter?) {
    let rest = query.conjuncts.filter { !$0.isTime(.published) }
    apply(Query.all(rest).adding(filter.map(Query.filter) ?? .everything))
  }

  mutating func filter(bySpoken range: DayRange) {
    let rest = query.conjuncts.filter { !$0.isTime(.spoken) }
    apply(Query.all(rest).adding(.filter(.spoken(.days(range)))))
  }

  // MARK: - Zoom

  mutating func zoom(by step: Int, for command: Command) {
    let order = TimelineZoom.allCases
    let index = (order.firstIndex(of: timeline.zoom) ?? 0) + step
    guard timeline.rowCount > 0, canZoom(by: step) else {
      return say(unavailable: command, timelineObstacle ?? (step > 0 ? .finest : .coarsest))
    }
    let days = timeline.range.flatMap(timeline.days)
    timeline.leave()
    timeline.zoomed = days
    timeline.mark = nil
    zoom(to: order[index])
  }

  /// The finest zoom at which the selected days are still on the screen as a whole; they stay selected.
  mutating func zoomToSelection() {
    guard let days = timeline.range.flatMap(timeline.days), let first = days.first,
      let last = days.last,
      let zoom = TimelineZoom.allCases.last(where: {
        timeline.canCount($0) && $0.count(in: days, limit: timeline.mostVisible) != nil
      })
    else { return say(unavailable: .zoomToSelection, timelineObstacle ?? dayObstacle ?? .coarsest) }
    timeline.leave()
    timeline.wanted = .day(last)
    timeline.wantedMark = .day(first)
    self.zoom(to: zoom)
  }

  private mutating func zoom(to zoom: TimelineZoom) {
    timeline.zoom = zoom
    requestTimeline()
    if !timeline.isLoading { timeline.regroup(.whole, reading: readingDay) }
  }

  // MARK: - Ranges

  mutating func startRange() {
    guard timeline.rowCount > 0 else { return say(unavailable: .selectRow, .noDays) }
    timeline.leave()
    timeline.mark = timeline.mark == nil ? timeline.selection : nil
  }

  /// From the far end of the days in force to the selected ones.
  mutating func rangeToHere() {
    guard let rows = filteredBuckets, timeline.rowCount > 0 else {
      return say(unavailable: .selectTo, timelineObstacle ?? .noRange)
    }
    timeline.leave()
    timeline.mark = timeline.selection < rows.upperBound ? rows.upperBound : rows.lowerBound
  }

  // MARK: - Days spoken of

  /// By the day under the cursor of a text: articles that speak of it too. Elsewhere strip and timeline change from days of
  /// publication to days spoken of, and back.
  mutating func spokenDays() {
    if focus == .article, case .date(let index) = article.target,
      let dates = article.stored?.article.dates, dates.indices.contains(index)
    {
      return filter(bySpoken: dates[index].days)
    }
    timeline.basis = timeline.basis == .published ? .spoken : .published
    if !timeline.canCount(timeline.zoom) { timeline.zoom = .year }
    timeline.unmark()
    timeline.leave()
    timeline.zoomed = readingDay.map { DayRange($0) }
    requestTimeline()
    notice = .counting(timeline.basis)
  }

  // MARK: - A day

  /// Moves the list to a day, as far as it goes; the filter stays, and so does the way back.
  mutating func goToDay(_ text: String) {
    do throws(QueryError) {
      let query = try Query.parse(Reader.dateQuery(text), today: today)
      guard case .filter(.date(let date)) = query else { return }
      let days = date.range(today: today)
      endSeek()
      pushHistory()
      let first = list.chosenOrder == .oldestFirst ? days.first : days.last
      requestPage(
        first.map(PageRequest.Start.day) ?? .beginning,
        use: .replace(.first, follows: true)
      )
      soughtDays = days
      saveBookmark()
    } catch {
      notice = .notADay(error.reason)
    }
  }

  /// Says when the list, on its way to some days, came to others.
  mutating func noteSoughtDays() {
    guard let days = soughtDays else { return }
    soughtDays = nil
    let day = list.selected?.published.day
    if !(day.map(days.contains) ?? false) { notice = .noneOnDays(days, nearest: day) }
  }
}

extension Query {
  /// True for a condition on the days that a timeline counts, and on nothing else.
  func isTime(_ basis: TimelineBasis) -> Bool {
    switch (self, basis) {
    case (.filter(.date), .published), (.filter(.state(.undated)), .published),
      (.filter(.spoken), .spoken):
      true
    case (.everything, _), (.filter, _), (.not, _), (.and, _), (.or, _): false
    }
  }
}
