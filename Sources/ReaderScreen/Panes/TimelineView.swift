import ArticleArchive
import Articles
import ReaderModel

extension Painter {
  mutating func drawTimeline(_ placement: Layout.Placement) {
    let timeline = reader.timeline
    drawTitle(
      of: placement,
      [
        timeline.basis == .spoken ? strings.strip.spokenShort : "",
        strings.panes.buckets(timeline.zoom),
      ],
      isLoading: timeline.isLoading && timeline.rowCount > 0
    )
    let content = placement.content
    if timeline.rowCount == 0 {
      drawEmpty([timeline.isLoading ? canvas.ellipsis : strings.empty.timeline], in: content)
      return
    }
    guard timeline.shape == .rows else { return drawBars(in: content) }
    let largest = timeline.mostVisibleArticles
    let countWidth = strings.number(largest).utf8.count
    for row in 0..<min(content.size.rows, timeline.rowCount - timeline.top) {
      let index = timeline.top + row
      let articles = timeline.articles(in: index)
      let count = paddedNumber(articles, to: countWidth)
      var line = writeAtEnd(count + " ", in: Stretch(content, row: row), .meta)
      line.column += 1
      drawBracket(index, in: &line)
      drawLabel(index, in: &line)
      var bar = Stretch(
        row: line.row,
        from: line.column + 1,
        to: max(line.column + 1, line.limit - 1)
      )
      if timeline.isGap(index) {
        canvas.fit(name(of: timeline.buckets[index].days), in: &bar, .dim)
      } else if articles == 0 {
        canvas.write(glyphs.emptyBar, in: &bar, .dim)
      } else {
        drawBar(articles, of: largest, in: &bar, .bar)
      }
      if index == timeline.selection {
        markSelected(.timeline, rows: row..<row + 1, in: content)
      }
    }
  }

  /// One column: the range being selected, or else the one in force, bracketed.
  private mutating func drawBracket(_ index: Int, in line: inout Stretch) {
    let timeline = reader.timeline
    let chosen = timeline.mark == nil ? reader.filteredBuckets : timeline.range
    guard let range = chosen, range.contains(index) else {
      line.column += 1
      return
    }
    let sign =
      if index == range.lowerBound { glyphs.rangeTop } else if index == range.upperBound {
        glyphs.rangeBottom
      } else { glyphs.rangeMiddle }
    canvas.write(sign, in: &line, .focusedPaneTitle)
  }

  /// The bucket's name, its year always with it.
  private mutating func drawLabel(_ index: Int, in line: inout Stretch) {
    var label = Stretch(row: line.row, from: line.column, to: line.column + labelWidth)
    line.column = label.limit
    guard index < reader.timeline.buckets.count else {
      let isSpoken = reader.timeline.basis == .spoken
      let word = isSpoken ? strings.strip.silent : strings.dates.shortUndated
      canvas.fit(word, in: &label, .dim)
      return
    }
    let bucket = reader.timeline.buckets[index]
    guard let day = bucket.days.first else { return }
    let text = reader.timeline.isGap(index) ? canvas.ellipsis : name(of: day)
    label.column += max(0, label.room - canvas.width(of: text))
    canvas.fit(text, in: &label, bucket.articles == 0 ? .dim : .date)
  }

  /// As wide as the names of this zoom are in this language.
  private var labelWidth: Int {
    let day = Day(year: 2000, month: 10, day: 30)
    let name =
      switch reader.timeline.zoom {
      case .day: day.map(strings.dates.shortDay) ?? ""
      case .month: strings.dates.shortMonth(2000, 10)
      case .year: "2000"
      case .decade: strings.dates.decade(2000)
      }
    let isSpoken = reader.timeline.basis == .spoken
    let word = isSpoken ? strings.strip.silent : strings.dates.shortUndated
    let undated = reader.timeline.undated > 0 ? canvas.width(of: word) : 0
    return max(canvas.width(of: name), undated)
  }
}
