import ArticleArchive
import Articles
import ReaderModel

extension Painter {
  /// Articles over time in one line, each year with its number: by month, by quarter or by year, as there is room.
  ///
  /// - Parameter label: which days are counted; left out where it would make the cells coarser.
  func activity(_ timeline: Timeline?, label: String, columns: Int) -> [OverlayLine] {
    guard let timeline, let first = timeline.buckets.first?.days.first?.year,
      let last = timeline.buckets.last?.days.first?.year
    else { return [] }
    let years = last - first + 1
    func finest(_ columns: Int) -> Int { [12, 4, 1].first { years * ($0 + 6) <= columns } ?? 1 }
    let cells = finest(columns)
    let room = columns - canvas.width(of: label) - 1
    let isLabelled = finest(room) == cells && years * (cells + 6) <= room
    let columns = isLabelled ? room : columns
    let shown = min(years, max(1, columns / (cells + 6)))
    var counts = [Int](repeating: 0, count: shown * cells)
    for bucket in timeline.buckets {
      guard let day = bucket.days.first else { continue }
      let index = (day.year - (last - shown + 1)) * cells + (day.month - 1) * cells / 12
      if counts.indices.contains(index) { counts[index] += bucket.articles }
    }
    let largest = counts.max() ?? 1
    let parts = (0..<shown).flatMap { year -> [(String, Style)] in
      let bars = counts[year * cells..<(year + 1) * cells].map { height($0, of: largest) }
      return [("\(last - shown + 1 + year) ", .dim), (bars.joined(), .bar), (" ", .plain)]
    }
    return [OverlayLine((isLabelled ? [("\(label) ", .dim)] : []) + parts)]
  }

  /// A sign as high as a number is beside the largest.
  private func height(_ value: Int, of largest: Int) -> String {
    guard value > 0 else { return glyphs.emptyBar }
    let signs = glyphs.foldsText ? Array(".:-=+*#@") : Array("▁▂▃▄▅▆▇█")
    return String(signs[(value * signs.count - 1) / max(1, largest)])
  }
}
