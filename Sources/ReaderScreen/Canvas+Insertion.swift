import ReaderModel

extension Canvas {
  /// A short text of ASCII to be put between what stands on a row.
  struct Insertion {
    /// Where it goes, as the row is before.
    var column: Int
    var text: String
    var style: Style
  }

  /// Puts texts between what stands on a row, which moves to the right; what has no room any more is cut off.
  ///
  /// - Parameter insertions: from left to right. All of them are seen as long as there is room for them alone.
  mutating func insert(_ insertions: [Insertion], in stretch: Stretch) {
    guard !insertions.isEmpty, (0..<frame.size.rows).contains(stretch.row) else { return }
    let end = min(stretch.limit, frame.size.columns)
    guard stretch.column < end else { return }
    let start = stretch.row * frame.size.columns + stretch.column
    let old = Array(frame.cells[start..<start + end - stretch.column])
    var cells: [Cell] = []
    var taken = 0
    for (insertion, place) in zip(insertions, Self.places(of: insertions, in: stretch, end)) {
      let column = min(max(taken, insertion.column - stretch.column), old.count)
      let room = max(0, place - stretch.column - cells.count)
      cells += old[taken..<min(column, taken + room)]
      taken = column
      cells += insertion.text.map { Cell(text: String($0), width: 1, style: insertion.style) }
    }
    cells += old[taken...]
    replace(from: start, with: cells.prefix(old.count).mended)
  }

  /// Where each begins: behind all that was there before it, or as far to the right as those after it let it.
  private static func places(
    of insertions: [Insertion],
    in stretch: Stretch,
    _ end: Int
  ) -> [Int] {
    var places: [Int] = []
    var inserted = 0
    for insertion in insertions {
      places.append(insertion.column + inserted)
      inserted += insertion.text.utf8.count
    }
    var limit = end
    for index in places.indices.reversed() {
      limit = max(stretch.column, min(places[index], limit - insertions[index].text.utf8.count))
      places[index] = limit
    }
    return places
  }
}

extension ArraySlice<Cell> {
  /// With a blank in place of each half of a wide character that has lost the other one.
  fileprivate var mended: [Cell] {
    var cells = Array(self)
    for index in cells.indices {
      let isWhole: Bool =
        switch cells[index].width {
        case 2: cells.indices.contains(index + 1) && cells[index + 1].width == 0
        case 0: index > 0 && cells[index - 1].width == 2
        default: true
        }
      if !isWhole { cells[index] = Cell(text: " ", width: 1, style: cells[index].style) }
    }
    return cells
  }
}
