import ArticleArchive

// What a person does with the panes.

extension Reader {
  /// The choices in force: those of the person, else of the settings; on a slow line panes are not put side by side.
  var layoutChoices: LayoutChoices {
    var chosen = choices
    if chosen.kind == nil { chosen.kind = settings.layout }
    if chosen.kind == nil, settings.line == .slow,
      Layout(size: size, focus: focus, lower: lower, choices: chosen).kind == .wide
    {
      chosen.kind = .stacked
    }
    return chosen
  }

  mutating func nextLayout() {
    choices.isMaximised = false
    choices.kind =
      switch layout.kind {
      case .wide: .stacked
      case .stacked: .single
      case .single, .tooSmall: .wide
      }
    // Side by side needs columns; where they are missing it would only be in the way.
    if choices.kind == .wide, size.columns < Layout.leastWideColumns { choices.kind = .stacked }
    // What the size gives by itself goes on following the size.
    let natural = Layout(size: size, focus: focus, lower: lower, choices: LayoutChoices()).kind
    if choices.kind == natural, settings.layout == nil { choices.kind = nil }
  }

  mutating func choose(_ kind: Layout.Kind, for command: Command) {
    guard kind != .wide || size.columns >= Layout.leastWideColumns else {
      return say(unavailable: command, .tooNarrow(columns: Layout.leastWideColumns))
    }
    choices.isMaximised = false
    choices.kind = kind
  }

  /// Exchanges list and text.
  mutating func rotate() {
    guard layout.placements.count > 1 else { return say(unavailable: .rotate, .onePane) }
    choices.isRotated.toggle()
  }

  mutating func maximise() {
    guard choices.isMaximised || layout.kind != .single else {
      return say(unavailable: .maximise, .onePane)
    }
    choices.isMaximised.toggle()
  }

  mutating func resize(columns: Int, rows: Int, for command: Command) {
    let (before, old) = (layout, choices)
    choices.resize(columns: columns, rows: rows, of: focus, in: layout)
    layOut()
    if layout == before {
      // What is not seen is not kept either.
      choices = old
      say(unavailable: command, sizeObstacle(columns: columns))
    }
  }

  mutating func evenSizes() { choices.evenSizes(in: layout.kind) }

  /// To the next width of the text; with a number before it, to that one.
  mutating func changeTextWidth() {
    let width = settings.textColumns
    let next = ArticlePane.measures.first { $0 > width } ?? ArticlePane.measures[0]
    settings.textColumns = (count ?? next).held(
      in: ArticlePane.leastMeasure,
      ArticlePane.mostMeasure
    )
    notice = .adjusted(.textWidth(settings.textColumns))
  }
}

extension Layout {
  /// Columns below which panes cannot stand side by side even when asked to.
  static let leastWideColumns = 60
}

extension ArticlePane {
  /// Columns that text is easily read in, and the bounds of what a person may choose.
  static let usualMeasure = 72
  static let leastMeasure = 40
  static let mostMeasure = 100
  /// The widths that follow one another.
  static let measures = [40, 50, 60, 72, 84, 100]
}
