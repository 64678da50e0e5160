extension Reader {
  mutating func focus(on pane: Pane) {
    focus = pane
    if pane != .list { lower = pane }
    count = nil
  }

  mutating func focusNext(by step: Int) {
    let order = paneOrder
    let index = order.firstIndex(of: focus) ?? 0
    focus(on: order[(index + step + order.count) % order.count])
  }

  /// Visible panes as they stand; all of them where some are hidden.
  private var paneOrder: [Pane] {
    layout.placements.count == Pane.allCases.count
      ? layout.placements.map(\.pane) : Pane.allCases
  }

  /// Out of a pane or into the next one, or to what stands beside it.
  mutating func focusSideways(by step: Int) {
    guard layout.kind == .wide, !choices.isMaximised else {
      let order = Pane.allCases
      let index = (order.firstIndex(of: focus) ?? 0) + step
      if order.indices.contains(index) { focus(on: order[index]) }
      return
    }
    let columns: [[Pane]] = [[.people, .timeline], [.list], [.article, .related]]
    guard let column = columns.firstIndex(where: { $0.contains(focus) }) else { return }
    if columns.indices.contains(column + step) { focus(on: columns[column + step][0]) }
  }

  /// To what stands above or below.
  mutating func focusUpright(by step: Int) {
    guard layout.placements.count > 1, let frame = layout.placement(of: focus)?.frame else {
      return
    }
    let column = layout.placements.filter { $0.frame.column == frame.column }.map(\.pane)
    guard let index = column.firstIndex(of: focus) else { return }
    if column.indices.contains(index + step) { focus(on: column[index + step]) }
  }

  mutating func nextLayout() {
    choices.isMaximised = false
    choices.kind =
      switch choices.kind {
      case nil: .wide
      case .wide: .stacked
      case .stacked: .single
      case .single, .tooSmall: nil
      }
    // A wide layout needs its columns; where they are missing it would only be in the way.
    if choices.kind == .wide && size.columns < Layout.leastWideColumns { choices.kind = .stacked }
  }

  mutating func resize(columns: Int, rows: Int) {
    choices.resize(columns: columns, rows: rows, of: focus, in: size)
  }

  /// One level out: from what is maximised, then to the list, then the question whether to leave.
  mutating func close() {
    if choices.isMaximised {
      choices.isMaximised = false
    } else if focus != .list {
      focus(on: .list)
    } else {
      overlay = .quit
    }
  }
}

extension Layout {
  /// Columns below which panes cannot stand side by side even when asked to.
  static let leastWideColumns = 60
}

extension LayoutChoices {
  mutating func resize(columns: Int, rows: Int, of pane: Pane, in size: Size) {
    // The list and what is under a list grow at the cost of the other.
    let columnSign = pane == .list ? 1 : -1
    let rowSign = pane == .timeline || pane == .related ? 1 : -1
    listColumns = (listColumns + columnSign * columns).held(in: -size.columns, size.columns)
    lowerRows = (lowerRows + rowSign * rows).held(in: -size.rows, size.rows)
  }

  mutating func evenSizes() {
    listColumns = 0
    lowerRows = 0
  }
}
