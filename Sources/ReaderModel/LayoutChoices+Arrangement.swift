import ArticleArchive

extension LayoutChoices {
  /// What outlives the session: all but which pane was alone on the screen.
  var arrangement: PaneArrangement {
    PaneArrangement(
      layout: kind?.rawValue,
      isRotated: isRotated,
      side: side.rawValue,
      wide: PaneArrangement.Sizes(wideSizes),
      stacked: PaneArrangement.Sizes(stackedSizes)
    )
  }

  init(_ arrangement: PaneArrangement) {
    kind = arrangement.layout.flatMap(Layout.Kind.init)
    if kind == .tooSmall { kind = nil }
    isRotated = arrangement.isRotated
    side = Side(rawValue: arrangement.side) ?? .sources
    wideSizes = Sizes(arrangement.wide)
    stackedSizes = Sizes(arrangement.stacked)
  }
}

extension LayoutChoices.Sizes {
  /// No window is larger: a file may hold any number.
  private static let most = 10_000

  fileprivate init(_ sizes: PaneArrangement.Sizes) {
    listColumns = sizes.listColumns.held(in: -Self.most, Self.most)
    lowerRows = sizes.lowerRows.held(in: -Self.most, Self.most)
  }
}

extension PaneArrangement.Sizes {
  fileprivate init(_ sizes: LayoutChoices.Sizes) {
    self.init(listColumns: sizes.listColumns, lowerRows: sizes.lowerRows)
  }
}

extension Reader {
  /// Has the panes as they were last; a layout that the settings ask for holds all the same.
  mutating func arrange(as arrangement: PaneArrangement) {
    choices = LayoutChoices(arrangement)
    if settings.layout != nil { choices.kind = nil }
  }

  /// Has the log remember how the panes are, if that has changed.
  mutating func saveArrangement() {
    let arrangement = choices.arrangement
    guard arrangement != kept else { return }
    kept = arrangement
    request(.keep(arrangement), .arrangement)
  }
}
