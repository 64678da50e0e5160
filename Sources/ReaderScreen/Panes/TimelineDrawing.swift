import ArticleArchive
import Articles
import ReaderModel

extension Painter {
  /// The timeline as bars side by side, oldest first: what it shows, bars on an axis, days, the days chosen, and what is
  /// known of those selected.
  mutating func drawBars(in content: Rect) {
    let height = content.size.rows - TimelinePane.barFrameRows
    let bars = bars(in: content)
    drawBarSummary(in: Stretch(content, row: 0))
    drawAxis(of: bars, height: height, in: content)
    for bar in bars { draw(bar, most: mostInBars, height: height, in: content) }
    drawDays(of: bars, in: Stretch(content, row: height + 2))
    drawRange(of: bars, in: Stretch(content, row: height + 3))
    drawSelectedBucket(in: Stretch(content, row: height + 4))
    guard reader.focus == .timeline, let selected = bars.first(where: \.isSelected) else { return }
    canvas.place(cursor: content.row + height + 3, selected.column)
  }

  /// A bar on the screen.
  fileprivate struct Bar {
    /// Its row in the list of buckets.
    var index: Int
    /// Nil for the undated.
    var days: DayRange?
    var isGap: Bool
    var articles: Int
    var column: Int
    var width: Int
    var isSelected: Bool
  }

  private func bars(in content: Rect) -> [Bar] {
    let timeline = reader.timeline
    let count = min(timeline.visibleCount, timeline.rowCount - timeline.top)
    let left = content.column + TimelinePane.axisColumns
    return (0..<max(0, count)).map { place in
      let index = timeline.top + place
      let bucket = index < timeline.buckets.count ? timeline.buckets[index] : nil
      let isGap = timeline.isGap(index)
      return Bar(
        index: index,
        days: bucket?.days,
        isGap: isGap,
        articles: timeline.articles(in: index),
        // Time goes to the right, and the newest bucket is the first.
        column: left + (count - 1 - place) * timeline.barWidth,
        width: max(1, timeline.barWidth - 1),
        isSelected: index == timeline.selection
      )
    }
  }

  private var mostInBars: Int { reader.timeline.mostVisibleArticles }

  // MARK: - Parts

  /// "12/2021 – 10/2025, 128 articles in 17 of 47 months"; of days spoken of, how many are named in how many articles.
  private mutating func drawBarSummary(in stretch: Stretch) {
    let buckets = reader.timeline.buckets
    guard let first = buckets.last?.days.first, let last = buckets.first?.days.last else { return }
    let words = strings.strip
    let days = [first, last].map { name(of: $0) }.joined(separator: " \(glyphs.until) ")
    let filled = buckets.count { $0.articles > 0 }
    let total =
      reader.timeline.named.map { words.named($0) }
      ?? words.filled(strings.number(filled), strings.number(buckets.count))
    var line = stretch
    line.column += 1
    let text = "\(days)   \(total)"
    canvas.fit(canvas.width(of: text) <= line.room ? text : total, in: &line, .dim)
  }

  private mutating func drawAxis(of bars: [Bar], height: Int, in content: Rect) {
    let right = content.column + TimelinePane.axisColumns - 1
    for row in 0...height {
      let value = mostInBars * (height - row) / max(1, height)
      let isTold = row == 0 || row == height || row * 2 == height
      let text = isTold ? strings.number(value) : ""
      var label = Stretch(
        row: content.row + 1 + row,
        from: right - 1 - canvas.width(of: text),
        to: right
      )
      canvas.fit(text, in: &label, .dim)
      var rule = Stretch(row: label.row, from: right, to: right + 1)
      canvas.write(glyphs.vertical, in: &rule, .rule)
    }
    let end = bars.map { $0.column + $0.width }.max() ?? right
    var floor = Stretch(row: content.row + 1 + height, from: right, to: end)
    canvas.fill(with: glyphs.horizontal, in: &floor, .rule)
  }

  private mutating func draw(_ bar: Bar, most: Int, height: Int, in content: Rect) {
    let steps = glyphs.heights.count
    let level = bar.articles == 0 ? 0 : max(1, bar.articles * height * steps / most)
    let style: Style = bar.isSelected ? .currentTarget : bar.days == nil ? .dim : .bar
    if bar.isGap {
      var line = Stretch(row: content.row + height, from: bar.column, to: bar.column + bar.width)
      return canvas.fit(canvas.ellipsis, in: &line, .dim)
    }
    for row in 0..<height {
      let part = level - row * steps
      guard part > 0 else { return }
      var line = Stretch(
        row: content.row + height - row,
        from: bar.column,
        to: bar.column + bar.width
      )
      canvas.fill(with: glyphs.heights[min(steps, part) - 1], in: &line, style)
    }
  }

  /// The names of days below the bars, as many as there is room for; each with its year.
  private mutating func drawDays(of bars: [Bar], in stretch: Stretch) {
    var free = stretch.column
    for bar in bars.reversed() {
      let text = bar.days?.first.map { name(of: $0) } ?? "?"
      let end = bar.column + canvas.width(of: text)
      guard bar.column >= free, end <= stretch.limit else { continue }
      var line = Stretch(row: stretch.row, from: bar.column, to: end)
      canvas.write(text, in: &line, .date)
      free = end + 2
    }
  }

  private mutating func drawRange(of bars: [Bar], in stretch: Stretch) {
    let timeline = reader.timeline
    let chosen = timeline.mark == nil ? reader.filteredBuckets : timeline.range
    let inside = bars.filter { chosen?.contains($0.index) ?? false }
    if let first = inside.map(\.column).min(), let last = inside.map({ $0.column + $0.width }).max()
    {
      var line = Stretch(row: stretch.row, from: first, to: last)
      canvas.fill(with: "=", in: &line, .chip)
      if last - first > 1 {
        var start = Stretch(row: stretch.row, from: first, to: last)
        canvas.write("[", in: &start, .chip)
        var end = Stretch(row: stretch.row, from: last - 1, to: last)
        canvas.write("]", in: &end, .chip)
      }
    }
    guard let selected = bars.first(where: \.isSelected) else { return }
    // At an end of a range the cursor turns its sign around, so that both ends are always to be seen.
    var caret = Stretch(row: stretch.row, from: selected.column, to: selected.column + 1)
    if inside.first?.isSelected ?? false || inside.last?.isSelected ?? false {
      canvas.restyle(caret, .currentTarget)
    } else {
      canvas.write(glyphs.caret, in: &caret, .currentTarget)
    }
  }

  /// "03/2022  24 articles  Putin 19, Lavrov 17".
  private mutating func drawSelectedBucket(in stretch: Stretch) {
    let timeline = reader.timeline
    guard let rows = timeline.range else { return }
    let articles = rows.reduce(0) { $0 + timeline.articles(in: $1) }
    let days = timeline.days(of: rows).map { strings.dates.words(for: $0) }
    var line = stretch
    line.column += 1
    canvas.fit(days ?? strings.dates.undated, in: &line, .date)
    // An article that speaks of several days would be counted several times.
    if rows.count == 1 || timeline.basis == .published {
      canvas.fit("  \(strings.articles(articles))", in: &line, .plain)
    }
    let people = (timeline.people ?? []).prefix(3).map {
      "\($0.name) \(strings.number($0.articles))"
    }
    if !people.isEmpty { canvas.fit("  \(people.joined(separator: ", "))", in: &line, .name) }
  }

  /// The first and last bucket of a time.
  func name(of days: DayRange) -> String {
    [days.first, days.last].compactMap(\.self).map { name(of: $0) }
      .joined(separator: " \(glyphs.until) ")
  }

  /// The bucket that begins on a day; its year always with it.
  func name(of day: Day) -> String {
    switch reader.timeline.zoom {
    case .day: strings.dates.shortDay(day)
    case .month: strings.dates.shortMonth(day.year, day.month)
    case .year: String(day.year)
    case .decade: strings.dates.decade(day.year / 10 * 10)
    }
  }
}
