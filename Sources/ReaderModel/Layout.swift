/// A part of the reader that can have the focus.
public enum Pane: String, Sendable, Hashable, CaseIterable {
  case list, article, people, sources, timeline, related
}

/// Where everything stands at a size.
///
/// The title line, filter line, status line and hint line are always the first two and last two rows of ``size``.
/// Where the window is high enough the strip of time stands below the filter line, or above the status line where one
/// pane is shown at a time.
public struct Layout: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable {
    /// Side by side: people over sources or the timeline, list, article and related. From 110x24; where it was asked
    /// for on a narrower window, list and text alone.
    case wide
    /// List over one other pane. From 72x18.
    case stacked
    /// One pane, the others as tabs.
    case single
    /// Smaller than 20x6: one line.
    case tooSmall
  }

  /// A visible pane. The first row of ``frame`` is its title, unless its name is among the tabs; ``content`` is what is
  /// below.
  public struct Placement: Sendable, Hashable {
    public var pane: Pane
    public var frame: Rect
    public var titleRows: Int

    public init(pane: Pane, frame: Rect, titleRows: Int = 1) {
      self.pane = pane
      self.frame = frame
      self.titleRows = titleRows
    }

    public var content: Rect {
      Rect(
        row: frame.row + titleRows,
        column: frame.column,
        size: Size(columns: frame.size.columns, rows: max(0, frame.size.rows - titleRows))
      )
    }
  }

  public var kind: Kind
  public var size: Size
  /// Visible panes, left to right and top to bottom. Between side-by-side panes one column is left for a rule.
  public var placements: [Placement]
  /// Where the strip of time is; nil where the window is too low for it.
  public var strip: Rect?

  /// Where a pane is; nil when it is not shown.
  public func placement(of pane: Pane) -> Placement? {
    placements.first { $0.pane == pane }
  }

  /// The size of a pane's content; nothing when it is not shown.
  func contentSize(of pane: Pane) -> Size {
    placement(of: pane)?.content.size ?? Size(columns: 0, rows: 0)
  }
}

extension Layout {
  /// Rows above the panes: title and filter.
  static let headRows = 2
  /// Rows below the panes: status and hints.
  static let footRows = 2

  /// - Parameters:
  ///   - lower: the pane under the list where panes are stacked, and beside it where there are two columns.
  ///   - measure: columns of the text, for which the article is given room.
  init(
    size: Size,
    focus: Pane,
    lower: Pane,
    choices: LayoutChoices,
    measure: Int = ArticlePane.usualMeasure
  ) {
    self.size = size
    let natural = Layout.kind(fitting: size)
    kind = natural == .tooSmall ? natural : choices.kind?.held(in: size) ?? natural
    let strip = Layout.strip(in: size, kind)
    self.strip = strip
    let isStripAbove = strip.map { $0.row == Layout.headRows } ?? false
    let stripRows = strip?.size.rows ?? 0
    let area = Rect(
      row: Layout.headRows + (isStripAbove ? stripRows : 0),
      column: 0,
      size: Size(
        columns: size.columns,
        rows: max(0, size.rows - Layout.headRows - Layout.footRows - stripRows)
      )
    )
    if kind == .tooSmall {
      placements = []
    } else if kind == .single {
      placements = [Placement(pane: focus, frame: area, titleRows: 0)]
    } else if choices.isMaximised {
      placements = [Placement(pane: focus, frame: area)]
    } else if kind == .stacked {
      placements = Layout.stacked(area, lower: lower, choices)
    } else {
      placements = Layout.wide(area, lower: lower, choices, measure: measure)
    }
  }

  private static func kind(fitting size: Size) -> Kind {
    if size.columns < 20 || size.rows < 6 { return .tooSmall }
    if size.columns < 72 || size.rows < 18 { return .single }
    return size.columns >= leastColumnsForThree && size.rows >= 24 ? .wide : .stacked
  }

  /// Rows of the window from which on the strip is worth one of them, and two.
  private static let (leastStripRows, leastDoubleStripRows) = (20, 36)

  private static func strip(in size: Size, _ kind: Kind) -> Rect? {
    guard kind != .tooSmall, size.rows >= leastStripRows else { return nil }
    let rows = kind == .single || size.rows < leastDoubleStripRows ? 1 : 2
    let row = kind == .single ? size.rows - footRows - rows : headRows
    return Rect(row: row, column: 0, size: Size(columns: size.columns, rows: rows))
  }

  private static func stacked(_ area: Rect, lower: Pane, _ choices: LayoutChoices) -> [Placement] {
    let sizes = choices.stackedSizes
    let usual = area.size.rows * (choices.isRotated ? 2 : 3) / 5
    let lowerRows = (usual + sizes.lowerRows * (choices.isRotated ? -1 : 1))
      .held(in: 2, area.size.rows - 2)
    let (top, bottom) = area.split(lowerRows: lowerRows)
    return choices.isRotated
      ? [Placement(pane: lower, frame: top), Placement(pane: .list, frame: bottom)]
      : [Placement(pane: .list, frame: top), Placement(pane: lower, frame: bottom)]
  }

  /// People and what is below them, the list, the text: in three columns, or in two where three would be too narrow.
  private static func wide(
    _ area: Rect,
    lower: Pane,
    _ choices: LayoutChoices,
    measure: Int
  ) -> [Placement] {
    guard area.size.columns >= leastColumnsForThree else {
      return columns(area, besideList: lower, choices, measure: measure)
    }
    let side = min(area.size.columns / 4, max(27, min(36, area.size.columns * 18 / 100)))
    let usual = choices.side == .sources ? sourcesRows(of: area) : area.size.rows * 2 / 5
    let (people, below) = area.columns(from: 0, count: side)
      .split(lowerRows: lowerRows(usual, of: area, choices))
    let rest = area.columns(from: side + 1, count: area.size.columns - side - 1)
    return [
      Placement(pane: .people, frame: people), Placement(pane: choices.side.pane, frame: below),
    ] + columns(rest, besideList: .article, choices, measure: measure)
  }

  private static func columns(
    _ area: Rect,
    besideList lower: Pane,
    _ choices: LayoutChoices,
    measure: Int
  ) -> [Placement] {
    let room = area.size.columns - 1
    // What the article does not need for its measure is the list's, up to long headlines.
    let usual = min(88, max(room * 43 / 100, room - measure - 4))
    let list = (usual + choices.wideSizes.listColumns).held(in: 10, room - 10)
    let listStart = choices.isRotated ? room - list + 1 : 0
    let text = area.columns(from: choices.isRotated ? 0 : list + 1, count: room - list)
    let placed = [Placement(pane: .list, frame: area.columns(from: listStart, count: list))]
    let beside = besideList(text, lower: lower, choices)
    return choices.isRotated ? beside + placed : placed + beside
  }

  /// The article with what is related below it, or one of the other panes alone.
  private static func besideList(
    _ area: Rect,
    lower: Pane,
    _ choices: LayoutChoices
  ) -> [Placement] {
    guard lower == .article || lower == .related else {
      return [Placement(pane: lower, frame: area)]
    }
    let (article, related) = area.split(
      lowerRows: lowerRows(area.size.rows * 3 / 10, of: area, choices)
    )
    return [Placement(pane: .article, frame: article), Placement(pane: .related, frame: related)]
  }

  /// Half, where people have enough with the other half.
  private static func sourcesRows(of area: Rect) -> Int {
    area.size.rows >= 28 ? area.size.rows / 2 : area.size.rows * 2 / 5
  }

  private static func lowerRows(_ usual: Int, of area: Rect, _ choices: LayoutChoices) -> Int {
    (usual + choices.wideSizes.lowerRows).held(in: 2, area.size.rows - 3)
  }

  /// Columns below which three columns of panes would be too narrow.
  static let leastColumnsForThree = 110
}

extension Layout.Kind {
  /// Nil where a window is too small even for what was asked for.
  fileprivate func held(in size: Size) -> Layout.Kind? {
    switch self {
    case .wide: size.columns >= Layout.leastWideColumns && size.rows >= 12 ? self : nil
    case .stacked: size.rows >= 10 ? self : nil
    case .single, .tooSmall: self
    }
  }
}

extension Rect {
  fileprivate func columns(from column: Int, count: Int) -> Rect {
    Rect(row: row, column: self.column + column, size: Size(columns: count, rows: size.rows))
  }

  fileprivate func split(lowerRows: Int) -> (upper: Rect, lower: Rect) {
    let upperRows = size.rows - lowerRows
    return (
      Rect(row: row, column: column, size: Size(columns: size.columns, rows: upperRows)),
      Rect(row: row + upperRows, column: column, size: Size(columns: size.columns, rows: lowerRows))
    )
  }
}

extension Int {
  /// The nearest number from `low` to `high`; `low` when there is none between them.
  func held(in low: Int, _ high: Int) -> Int { Swift.max(low, Swift.min(self, high)) }
}
