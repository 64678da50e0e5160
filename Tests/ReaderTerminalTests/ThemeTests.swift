import ReaderScreen
import Testing

@testable import ReaderTerminal

@Suite struct ThemeTests {
  /// What signs on the screen or the place itself tell apart: a bar by its blocks, a date by its digits, a quotation
  /// by its marks, a heading by its rule.
  private static let plainWithoutColour: Set<Style> = [
    .plain, .quoted, .date, .bar, .dayHeading,
  ]

  @Test(arguments: Style.allCases)
  func `without colour a style still shows`(style: Style) {
    let isPlain = Theme(.auto).look(of: style).attributes.isEmpty
    #expect(isPlain == ThemeTests.plainWithoutColour.contains(style))
  }

  @Test(arguments: [.selected, .focusedPaneTitle, .currentTarget, .currentHit] as [Style])
  func `what has the focus is reversed`(style: Style) {
    #expect(Theme(.auto).look(of: style).attributes.contains(.reverse))
  }

  @Test(
    arguments: [
      (.selected, .selectedElsewhere), (.focusedPaneTitle, .paneTitle), (.currentHit, .hit),
      (.currentTarget, .link), (.currentTarget, .name), (.mistake, .prompt),
    ] as [(Style, Style)]
  )
  func `styles that stand side by side differ without colour`(one: Style, other: Style) {
    #expect(Theme(.auto).look(of: one).attributes != Theme(.auto).look(of: other).attributes)
  }

  @Test func `running text keeps the terminal's own colour`() {
    #expect(Theme(.auto).look(of: .plain) == Look([]))
    #expect(Theme(.auto).look(of: .selected).colour == .standard)
  }

  @Test(arguments: Theme.Base.allCases)
  func `a base shifts colours and never attributes`(base: Theme.Base) {
    for style in Style.allCases {
      #expect(Theme(base).look(of: style).attributes == Theme(.auto).look(of: style).attributes)
    }
  }

  @Test func `a theme without colours has none, whatever is asked for`() {
    let theme = Theme(.mono, changes: [.star: Look(.bold, .red)])
    #expect(Style.allCases.allSatisfy { theme.look(of: $0).colour == .standard })
    #expect(theme.look(of: .star).attributes == .bold)
    #expect(!theme.hasColour)
  }

  @Test func `what is hard to read on a background is not used there`() {
    let (dark, light) = (Theme(.dark), Theme(.light))
    for style in Style.allCases {
      #expect(![.blue, .red, .black].contains(dark.look(of: style).colour), "\(style)")
      #expect(![.yellow, .cyan, .white].contains(light.look(of: style).colour), "\(style)")
    }
  }

  // MARK: - Looks in words

  @Test(arguments: Style.allCases)
  func `a look is read as it is written`(style: Style) throws {
    for base in Theme.Base.allCases {
      let look = Theme(base).look(of: style)
      #expect(try Look(words: look.words) == look)
    }
  }

  @Test func `words of a look come in any order`() throws {
    #expect(
      try Look(words: "bright-cyan UNDERLINE bold") == Look([.bold, .underline], .brightCyan)
    )
    #expect(try Look(words: "plain") == Look([]))
    #expect(try Look(words: "") == Look([]))
  }

  @Test func `what is no look is named`() {
    #expect(throws: Look.Mistake.unknownWord("purple")) { try Look(words: "bold purple") }
    #expect(throws: Look.Mistake.severalColours("red", "blue")) { try Look(words: "red bold blue") }
  }

  @Test func `styles have names of their own`() {
    #expect(Set(Style.allCases.map(\.name)).count == Style.allCases.count)
    #expect(Style.focusedPaneTitle.name == "focused-pane-title")
  }
}
