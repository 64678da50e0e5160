import Testing

@testable import ReaderModel

struct LayoutTests {
  private func layout(
    _ columns: Int,
    _ rows: Int,
    focus: Pane = .list,
    lower: Pane = .article,
    choices: LayoutChoices = LayoutChoices()
  ) -> Layout {
    Layout(
      size: Size(columns: columns, rows: rows),
      focus: focus,
      lower: lower,
      choices: choices
    )
  }

  @Test(arguments: [
    (120, 40, Layout.Kind.wide), (110, 24, .wide), (109, 24, .stacked), (120, 23, .stacked),
    (80, 24, .stacked), (72, 18, .stacked), (71, 40, .single), (80, 17, .single),
    (60, 20, .single), (20, 6, .single), (19, 40, .tooSmall), (80, 5, .tooSmall), (0, 0, .tooSmall),
  ])
  func `the size gives the kind`(columns: Int, rows: Int, kind: Layout.Kind) {
    #expect(layout(columns, rows).kind == kind)
  }

  @Test func `wide shows people over sources, the list, and the article with what is related`() {
    let panes = layout(120, 40).placements.map(\.pane)
    #expect(panes == [.people, .sources, .list, .article, .related])
  }

  @Test func `the timeline takes the place of the sources`() {
    var choices = LayoutChoices()
    choices.side = .timeline
    let panes = layout(120, 40, choices: choices).placements.map(\.pane)
    #expect(panes == [.people, .timeline, .list, .article, .related])
  }

  @Test func `people have more rows than sources where rows are few`() {
    let low = layout(120, 24)
    #expect(low.contentSize(of: .people).rows > low.contentSize(of: .sources).rows)
    #expect(low.contentSize(of: .sources).rows >= 6)
  }

  @Test func `stacked shows the list over the pane used last`() {
    #expect(layout(80, 24, lower: .people).placements.map(\.pane) == [.list, .people])
  }

  @Test func `single shows the focused pane`() {
    #expect(layout(60, 20, focus: .timeline).placements.map(\.pane) == [.timeline])
  }

  @Test func `panes never overlap, nor leave the screen or touch its first and last rows`() {
    var choices = LayoutChoices()
    for columns in stride(from: 20, through: 240, by: 7) {
      for rows in stride(from: 6, through: 90, by: 3) {
        choices.wideSizes.listColumns = (columns * 31 + rows) % 60 - 30
        choices.wideSizes.lowerRows = (columns + rows * 17) % 40 - 20
        choices.stackedSizes = choices.wideSizes
        choices.isRotated = rows.isMultiple(of: 2)
        check(layout(columns, rows, choices: choices))
      }
    }
  }

  private func check(_ layout: Layout) {
    var taken: Set<[Int]> = []
    for placement in layout.placements {
      let frame = placement.frame
      #expect(frame.row >= 2 && frame.row + frame.size.rows <= layout.size.rows - 2)
      #expect(frame.column >= 0 && frame.column + frame.size.columns <= layout.size.columns)
      #expect(frame.size.columns > 0 && frame.size.rows > 0, "\(layout.size)")
      for row in frame.row..<(frame.row + frame.size.rows) {
        #expect(taken.insert([row, frame.column]).inserted)
      }
    }
  }

  @Test func `a maximised pane has all the room`() {
    var choices = LayoutChoices()
    choices.isMaximised = true
    let placements = layout(120, 40, focus: .article, choices: choices).placements
    #expect(placements.map(\.pane) == [.article])
    #expect(placements[0].frame.size == Size(columns: 120, rows: 34))
  }

  @Test func `another kind can be chosen, but not below the smallest size`() {
    var choices = LayoutChoices()
    choices.kind = .single
    #expect(layout(120, 40, choices: choices).kind == .single)
    #expect(layout(10, 3, choices: choices).kind == .tooSmall)
  }
}
