extension Reader {
  mutating func focus(on pane: Pane) {
    focus = pane
    if pane != .list { lower = pane }
    if let side = LayoutChoices.Side(pane) { choices.side = side }
    count = nil
  }

  mutating func focusNext(by step: Int) {
    let order = paneOrder
    let index = order.firstIndex(of: focus) ?? 0
    focus(on: order[(index + step + order.count) % order.count])
  }

  /// Visible panes as they stand; all of them where most are hidden.
  private var paneOrder: [Pane] {
    layout.placement(of: .people) != nil && layout.kind == .wide && layout.placements.count > 2
      ? layout.placements.map(\.pane) : Pane.allCases
  }

  /// Out of a pane or into the next one, or to what stands beside it.
  mutating func focusSideways(by step: Int) {
    if focus == .timeline, isAlone, timeline.shape == .bars { return moveAlongBars(by: step) }
    guard layout.kind == .wide, !choices.isMaximised, let frame = layout.placement(of: focus)?.frame
    else {
      let order = Pane.allCases
      let index = (order.firstIndex(of: focus) ?? 0) + step
      if order.indices.contains(index) { focus(on: order[index]) }
      return
    }
    let columns = Set(layout.placements.map(\.frame.column)).sorted()
    guard let index = columns.firstIndex(of: frame.column), columns.indices.contains(index + step),
      let next = layout.placements.first(where: { $0.frame.column == columns[index + step] })
    else { return }
    focus(on: next.pane)
  }

  /// Bars stand side by side, the newest at the right.
  private mutating func moveAlongBars(by step: Int) {
    timeline.leave()
    timeline.move(.rows(-step * (count ?? 1)))
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

extension LayoutChoices.Side {
  /// Nil for a pane that has a place of its own.
  fileprivate init?(_ pane: Pane) {
    switch pane {
    case .sources: self = .sources
    case .timeline: self = .timeline
    case .list, .article, .people, .related: return nil
    }
  }
}
