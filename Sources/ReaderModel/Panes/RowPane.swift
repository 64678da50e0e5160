/// A pane of rows of which one is selected.
protocol RowPane {
  var rowCount: Int { get }
  var selection: Int { get set }
  /// Index of the first visible row.
  var top: Int { get set }
  var visibleCount: Int { get }
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
    top = selection - Int(Double(visibleCount - 1) * part)
    keepInBounds()
  }

  /// Brings selection and top back to rows that exist, and the selection into sight.
  mutating func keepInBounds() {
    selection = selection.held(in: 0, rowCount - 1)
    let visible = max(1, visibleCount)
    top = top.held(in: selection - visible + 1, selection)
    top = top.held(in: 0, rowCount - visible)
  }
}

extension ListPane: RowPane {
  var rowCount: Int { rows.count }
}

extension PeoplePane: RowPane {
  var rowCount: Int { rows.count }
}

extension TimelinePane: RowPane {}

extension RelatedPane: RowPane {
  var rowCount: Int { rows.count }
}
