import Testing

@testable import ReaderModel

/// Why a command can do nothing now, before anybody tries.
struct ObstacleTests {
  private func obstacle(to command: Command, after keys: String = "") -> Obstacle? {
    var driver = Driver(.press)
    driver.press(keys)
    return driver.reader.obstacle(to: command)
  }

  @Test func `what belongs to another pane says to which`() {
    #expect(obstacle(to: .zoomIn) == .onlyIn([.timeline]))
    #expect(obstacle(to: .why) == .onlyIn([.people, .related]))
    #expect(obstacle(to: .zoomIn, after: "gd") == nil)
  }

  @Test func `a filter, a search and a change must be there first`() {
    #expect(obstacle(to: .dropChip) == .noFilter)
    #expect(obstacle(to: .nextHit) == .nothingSought)
    #expect(obstacle(to: .undo) == .nothingToUndo)
    #expect(obstacle(to: .undo, after: "*") == nil)
    #expect(obstacle(to: .redo, after: "*U") == nil)
    #expect(obstacle(to: .redo, after: "*") == .nothingToRedo)
  }

  @Test func `an empty archive has no article to mark or open`() {
    let reader = Driver(Shelf(articles: [])).reader
    #expect(reader.obstacle(to: .star) == .noArticle)
    #expect(reader.obstacle(to: .details) == .noArticle)
    #expect(reader.obstacle(to: .nextArticle) == .emptyList)
  }

  @Test func `zoom ends at days and at decades`() {
    #expect(obstacle(to: .zoomIn, after: "gd++++") == .finest)
    #expect(obstacle(to: .zoomOut, after: "gd----") == .coarsest)
  }

  @Test func `the palette finds what is done in another pane, and says so when it is run`() {
    var driver = Driver(.press)
    driver.press(":zoom-in")
    #expect(driver.reader.prompt?.choices.first == .command(.zoomIn))
    driver.press("<Enter>")
    #expect(driver.reader.notice?.refused == .zoomIn)
  }

  @Test func `help tells what a key does that is pressed in it`() {
    var driver = Driver(.press)
    driver.press("?<F5>")
    guard case .help(let help) = driver.reader.overlay else {
      Issue.record("no help")
      return
    }
    #expect(help.text == "F5")
    #expect(help.matches.first?.command == .rescan)
  }

  @Test func `help finds commands without a key, and keys by their beginning`() {
    var driver = Driver(.press)
    driver.press("?save-view")
    guard case .help(let help) = driver.reader.overlay else { return }
    #expect(help.matches.first?.command == .saveView)
    driver.press("<C-u>y")
    guard case .help(let copies) = driver.reader.overlay else { return }
    #expect(Set(copies.matches.prefix(7).map(\.command.group)) == [.copying])
  }
}
