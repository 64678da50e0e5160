import ReaderScreen
import Testing

@testable import ReaderTerminal

@Suite struct ThemeTests {
  /// What signs on the screen or the place itself tell apart: a bar by its blocks, a date by its digits, a quotation
  /// by its marks.
  private static let plainWithoutColour: Set<Style> = [.plain, .quoted, .date, .bar]

  @Test(arguments: Style.allCases)
  func `without colour a style still shows`(style: Style) {
    let isPlain = Theme.look(of: style).attributes.isEmpty
    #expect(isPlain == ThemeTests.plainWithoutColour.contains(style))
  }

  @Test(arguments: [.selected, .focusedPaneTitle, .currentTarget, .currentHit] as [Style])
  func `what has the focus is reversed`(style: Style) {
    #expect(Theme.look(of: style).attributes.contains(.reverse))
  }

  @Test(
    arguments: [
      (.selected, .selectedElsewhere), (.focusedPaneTitle, .paneTitle), (.currentHit, .hit),
      (.currentTarget, .link), (.currentTarget, .name), (.mistake, .prompt),
    ] as [(Style, Style)]
  )
  func `styles that stand side by side differ without colour`(one: Style, other: Style) {
    #expect(Theme.look(of: one).attributes != Theme.look(of: other).attributes)
  }

  @Test func `running text keeps the terminal's own colour`() {
    #expect(Theme.look(of: .plain) == Look([]))
    #expect(Theme.look(of: .selected).colour == .standard)
  }
}
