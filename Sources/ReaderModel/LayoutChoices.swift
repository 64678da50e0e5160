/// What a person chose about the layout, over what the size alone would give.
public struct LayoutChoices: Sendable, Hashable {
  /// Nil follows the size.
  public internal(set) var kind: Layout.Kind?
  /// True when the focused pane takes all the room.
  public internal(set) var isMaximised = false
  /// True when list and text have changed places.
  public internal(set) var isRotated = false
  /// What stands below the people, side by side.
  public internal(set) var side = Side.sources
  var wideSizes = Sizes()
  var stackedSizes = Sizes()

  public enum Side: String, Sendable, Hashable, CaseIterable {
    case sources, timeline

    var pane: Pane {
      switch self {
      case .sources: .sources
      case .timeline: .timeline
      }
    }
  }

  /// What panes have more, or less, than usual; of each layout its own.
  struct Sizes: Sendable, Hashable {
    /// Columns of the list.
    var listColumns = 0
    /// Rows of the lower panes.
    var lowerRows = 0
  }
}

extension LayoutChoices {
  /// Makes a pane larger, or smaller, at the cost of those beside it.
  mutating func resize(columns: Int, rows: Int, of pane: Pane, in layout: Layout) {
    // The list and what is under a list grow at the cost of the other.
    let columnSign = pane == .list ? 1 : -1
    let isLower: Bool =
      switch layout.kind {
      case .wide: pane == .timeline || pane == .sources || pane == .related
      case .stacked: pane != .list
      case .single, .tooSmall: false
      }
    change(layout.kind) { sizes in
      let size = layout.size
      sizes.listColumns = (sizes.listColumns + columnSign * columns)
        .held(in: -size.columns, size.columns)
      sizes.lowerRows = (sizes.lowerRows + (isLower ? rows : -rows)).held(in: -size.rows, size.rows)
    }
  }

  mutating func evenSizes(in kind: Layout.Kind) { change(kind) { $0 = Sizes() } }

  private mutating func change(_ kind: Layout.Kind, _ change: (inout Sizes) -> Void) {
    switch kind {
    case .wide: change(&wideSizes)
    case .stacked: change(&stackedSizes)
    case .single, .tooSmall: break
    }
  }
}
