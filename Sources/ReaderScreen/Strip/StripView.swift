import ArticleArchive
import Articles
import ReaderModel

extension Painter {
  /// Articles over time in a row: a cell a month, the article being read marked, the days in force in brackets.
  ///
  /// Where there is a second row the marks stand in it, and what the cells are; else they stand among the cells.
  mutating func drawStrip() {
    guard let rect = reader.layout.strip else { return }
    var line = Stretch(rect, row: 0)
    line.column += 1
    let isDouble = rect.size.rows > 1
    line = drawUndated(in: line)
    if !isDouble, reader.timeline.basis == .spoken {
      canvas.write("\(strings.strip.spokenShort): ", in: &line, .focusedPaneTitle)
    }
    line = Stretch(row: line.row, from: line.column, to: line.limit - 1)
    // Two columns are kept for brackets among the cells.
    guard let strip = strip(columns: line.room - (isDouble ? 0 : 2)) else { return }
    let places = draw(strip, in: line, isMarked: !isDouble)
    if isDouble { drawMarks(places, of: strip, in: Stretch(rect, row: 1)) }
  }

  /// Where cells came to stand.
  fileprivate struct StripPlaces {
    /// Columns of the first and last cell of the days in force.
    var range: ClosedRange<Int>?
    /// The column of the article being read.
    var here: Int?
    /// The first column behind the cells.
    var end: Int
  }

  private func strip(columns: Int) -> Strip? {
    let timeline = reader.timeline
    let kept = [stripDays?.first, here].compactMap(\.self).min()
    return Strip(of: timeline, columns: columns, keeping: kept) { unit, labels, day in
      let year = String(day.year)
      switch (unit, labels) {
      case (.day, _): return strings.dates.shortMonth(day.year, day.month) + " "
      case (_, .long): return year + " "
      case (.month, .short), (.quarter, .short): return String(year.suffix(2))
      case (.year, .short), (.decade, .short): return year
      }
    }
  }

  /// The day of the article being read, where it is one of those that are counted.
  private var here: Day? { reader.timeline.basis == .published ? reader.readingDay : nil }

  private var stripDays: DayRange? { reader.filteredDays }

  /// Articles without a day, at the end of the row.
  private mutating func drawUndated(in line: Stretch) -> Stretch {
    let undated = reader.timeline.undated
    guard undated > 0 else { return line }
    let count = strings.number(undated)
    let isWide = line.room >= 70
    let word =
      switch reader.timeline.basis {
      case .published: isWide ? strings.dates.undated : strings.dates.shortUndated
      case .spoken: strings.strip.silent
      }
    let isChosen = reader.filteredBuckets?.lowerBound == reader.timeline.buckets.count
    let text = isChosen ? "[\(word) \(count)]" : " \(word) \(count) "
    return writeAtEnd(text, in: line, isChosen ? .bar : .dim)
  }

  /// - Parameter isMarked: true when marks are to stand among the cells.
  private mutating func draw(_ strip: Strip, in line: Stretch, isMarked: Bool) -> StripPlaces {
    var line = line
    var places = StripPlaces(end: line.column)
    let chosen = stripDays.flatMap(strip.cells(in:))
    var number = 0
    if strip.earlier > 0 { canvas.write("\(canvas.ellipsis.prefix(1)) ", in: &line, .dim) }
    for (index, group) in strip.groups.enumerated() {
      if index > 0 { line.column += 1 }
      canvas.write(group.label, in: &line, .dim)
      for cell in group.cells {
        let isHere = here.map(cell.days.contains) ?? false
        if isMarked, number == chosen?.lowerBound { canvas.write("[", in: &line, .chip) }
        if isHere { places.here = line.column }
        if chosen?.contains(number) == true {
          places.range = (places.range?.lowerBound ?? line.column)...line.column
        }
        if isMarked, isHere {
          canvas.write(glyphs.caret, in: &line, .currentTarget)
        } else {
          draw(cell, of: strip.most, isChosen: chosen?.contains(number) ?? true, in: &line)
        }
        if isMarked, number == chosen?.upperBound { canvas.write("]", in: &line, .chip) }
        number += 1
      }
    }
    if strip.later > 0 { canvas.write(" \(canvas.ellipsis.prefix(1))", in: &line, .dim) }
    places.end = line.column
    return places
  }

  private mutating func draw(
    _ cell: Strip.Cell,
    of most: Int,
    isChosen: Bool,
    in line: inout Stretch
  ) {
    let heights = glyphs.heights
    guard cell.articles > 0, most > 0 else {
      canvas.write(glyphs.emptyHeight, in: &line, .dim)
      return
    }
    let height = (cell.articles * heights.count + most - 1) / most
    canvas.write(heights[min(heights.count, height) - 1], in: &line, isChosen ? .bar : .dim)
  }

  /// The row below the cells: what they are, the days in force, and where the article being read is.
  private mutating func drawMarks(_ places: StripPlaces, of strip: Strip, in whole: Stretch) {
    let marks = [places.range?.lowerBound, places.range?.upperBound, places.here].compactMap(\.self)
    let legend = " \(legend(of: strip).joined(separator: ", ")) "
    let width = canvas.width(of: legend)
    var line = Stretch(row: whole.row, from: whole.column + 1, to: places.end)
    canvas.fill(with: glyphs.horizontal, in: &line, .rule)
    if let range = places.range { drawBrackets(range, row: whole.row) }
    if let here = places.here {
      var mark = Stretch(row: whole.row, from: here, to: whole.limit)
      canvas.write(glyphs.caret, in: &mark, .currentTarget)
    }
    // Before the marks if there is room, else behind all cells.
    let first = marks.min() ?? .max
    let column = whole.column + 2 + width <= first ? whole.column + 2 : places.end
    var text = Stretch(row: whole.row, from: column, to: whole.limit)
    if width <= text.room { canvas.write(legend, in: &text, .dim) }
  }

  /// What is counted where it is not days of publication, and what cells are.
  private func legend(of strip: Strip) -> [String] {
    let words = strings.strip
    let cell = words.cell(strip.unit)
    let most = words.most(strings.number(strip.most))
    guard reader.timeline.basis == .spoken else { return [cell, most] }
    // What was counted more finely has articles several times.
    let isCounted = reader.timeline.counts(by: strip.unit)
    let key = keys(for: .spokenDays, in: reader.focus).map(words.change)
    return [words.spoken, cell] + (isCounted ? [most] : []) + [key].compactMap(\.self)
  }

  private mutating func drawBrackets(_ range: ClosedRange<Int>, row: Int) {
    var line = Stretch(row: row, from: range.lowerBound, to: range.upperBound + 1)
    guard range.count > 1 else { return canvas.fill(with: "=", in: &line, .chip) }
    canvas.write("[", in: &line, .chip)
    var inner = Stretch(row: row, from: line.column, to: range.upperBound)
    canvas.fill(with: "=", in: &inner, .chip)
    line.column = range.upperBound
    canvas.write("]", in: &line, .chip)
  }
}
