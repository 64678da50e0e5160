import ArticleArchive
import ArticleQuery
import Articles

/// What a mouse did, and where; row and column count from 0 at the top left.
public struct Pointer: Sendable, Hashable {
  public enum Act: Sendable, Hashable { case press, wheelUp, wheelDown }

  public var act: Act
  public var row: Int
  public var column: Int

  public init(act: Act, row: Int, column: Int) {
    self.act = act
    self.row = row
    self.column = column
  }
}

/// Something on the screen that was pressed and that only the front end knows the place of.
public enum Touch: Sendable, Hashable {
  case pane(Pane)
  /// The condition of the filter with this index.
  case chip(Int)
}

extension Reader {
  mutating func take(_ touch: Touch) {
    guard overlay == nil else { return }
    switch touch {
    case .pane(let pane): focus(on: pane)
    case .chip(let index):
      let conditions = query.conjuncts
      guard conditions.indices.contains(index) else { return }
      apply(query.removing(conditions[index]))
      notice = .filterDropped(conditions[index])
    }
  }

  mutating func take(_ pointer: Pointer) {
    guard overlay == nil else {
      // Lists in boxes go with the wheel as with the arrows.
      switch pointer.act {
      case .wheelUp: take(Stroke.up)
      case .wheelDown: take(Stroke.down)
      case .press: break
      }
      return
    }
    guard let placement = layout.placements.first(where: { $0.frame.contains(pointer) }) else {
      return
    }
    switch pointer.act {
    case .press: press(pointer, in: placement)
    case .wheelUp: turnWheel(by: -1, in: placement.pane)
    case .wheelDown: turnWheel(by: 1, in: placement.pane)
    }
  }

  /// Scrolls what is under the pointer, wherever the focus is; what the wheel has passed is not read for that.
  private mutating func turnWheel(by step: Int, in pane: Pane) {
    switch pane {
    case .article: article.scroll(to: article.top + Reader.wheelRows * step)
    case .list: moveList(.rows(list.shape == .line ? Reader.wheelRows * step : step))
    case .people: people.move(.rows(Reader.wheelRows * step))
    case .sources: sources.move(.rows(step))
    case .timeline: timeline.move(.rows(Reader.wheelRows * step))
    case .related: related.move(.rows(step))
    }
  }

  private static let wheelRows = 3

  /// Focuses and selects; pressed once more, what is selected is opened.
  private mutating func press(_ pointer: Pointer, in placement: Layout.Placement) {
    let wasFocused = focus == placement.pane
    focus(on: placement.pane)
    let row = pointer.row - placement.content.row
    guard row >= 0 else { return }
    switch placement.pane {
    case .article:
      pressText(row: row, column: pointer.column - placement.content.column, in: placement)
    case .list: if let index = list.index(atRow: row) { press(index, wasFocused) }
    case .people: press(people.top + row, \.people, wasFocused)
    case .sources: if let index = sources.index(atRow: row) { press(index, \.sources, wasFocused) }
    case .timeline: press(timeline.top + row, \.timeline, wasFocused)
    case .related: press(related.top + row / RelatedPane.rowHeight, \.related, wasFocused)
    }
  }

  private mutating func press(_ index: Int, _ wasFocused: Bool) {
    if index == list.selection, wasFocused { open() } else { select(index) }
  }

  private mutating func press<Rows: RowPane>(
    _ index: Int,
    _ pane: WritableKeyPath<Reader, Rows>,
    _ wasFocused: Bool
  ) {
    guard index < self[keyPath: pane].rowCount else { return }
    if index == self[keyPath: pane].selection, wasFocused {
      open()
    } else {
      self[keyPath: pane].selection = index
    }
  }

  /// A fold is opened or closed, a name, date or link chosen, and followed when pressed once more.
  private mutating func pressText(row: Int, column: Int, in placement: Layout.Placement) {
    let index = article.top + row
    guard article.lines.indices.contains(index) else { return }
    let line = article.lines[index]
    switch line.kind {
    case .folded, .heading: return pressFold(line.fold)
    default: break
    }
    var end = max(0, (placement.content.size.columns - article.measure) / 2) + line.kind.indent
    for run in line.runs {
      let start = end
      end += DisplayWidth.columns(of: run.text)
      guard (start..<end).contains(column), let target = run.target else { continue }
      if target == article.target { return openTarget() }
      article.target = target
      return
    }
    article.target = nil
  }

  private mutating func pressFold(_ fold: Fold?) {
    guard let fold, let stored = article.stored else { return }
    var folds = article.folds
    folds.set(fold, open: !folds.isOpen(fold), in: stored.article)
    set(folds)
  }
}

extension ListPane {
  /// The article that a row of the pane belongs to.
  fileprivate func index(atRow row: Int) -> Int? {
    var left = row
    for index in rows.indices.dropFirst(top) {
      left -= height(at: index)
      if left < 0 { return index }
    }
    return nil
  }
}

extension Rect {
  fileprivate func contains(_ pointer: Pointer) -> Bool {
    (row..<row + size.rows).contains(pointer.row)
      && (column..<column + size.columns).contains(pointer.column)
  }
}
