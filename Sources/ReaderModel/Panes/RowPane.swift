/// A pane of rows of which one is selected.
protocol RowPane {
  var rowCount: Int { get }
  var selection: Int { get set }
  /// Index of the first visible row.
  var top: Int { get set }
  /// Rows that are on the screen as a whole.
  var visibleCount: Int { get }
  /// The smallest ``top`` with which a row is on the screen as a whole.
  func firstTop(showing index: Int) -> Int
}

/// A step through rows or lines.
enum Motion: Sendable, Hashable {
  /// So many rows down, or up when negative.
  case rows(Int)
  case pages(Int)
  case halfPages(Int)
  case first, last

  /// Rows down, where so many are visible; nil for ``first`` and ``last``.
  func distance(visible: Int) -> Int? {
    switch self {
    case .rows(let count): count
    // One row of the page before stays in sight.
    case .pages(let count): count * max(1, visible - 1)
    case .halfPages(let count): count * max(1, visible / 2)
    case .first, .last: nil
    }
  }
}

extension RowPane {
  /// Where all rows are of one height.
  func firstTop(showing index: Int) -> Int { index - max(1, visibleCount) + 1 }

  mutating func move(_ motion: Motion) {
    switch motion {
    case .first: selection = 0
    case .last: selection = rowCount - 1
    case .rows, .pages, .halfPages: selection += motion.distance(visible: visibleCount) ?? 0
    }
    keepInBounds()
  }

  /// Scrolls so that the selection stands at a part of the screen: 0 its top, 1 its bottom.
  mutating func place(at part: Double) {
    top = selection - Int(Double(selection - firstTop(showing: selection)) * part)
    keepInBounds()
  }

  /// Brings selection and top back to rows that exist, and the selection into sight.
  mutating func keepInBounds() {
    selection = selection.held(in: 0, rowCount - 1)
    top = top.held(in: firstTop(showing: selection), selection)
    top = top.held(in: 0, firstTop(showing: rowCount - 1))
  }
}

extension PeoplePane: RowPane {
  var rowCount: Int { rows.count }
}

extension TimelinePane: RowPane {}

extension RelatedPane: RowPane {
  var rowCount: Int { rows.count }
}
