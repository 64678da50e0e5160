import ArticleArchive
import Testing

@testable import ReaderModel

/// What cannot be done says why, in the palette beforehand and on the status line afterwards.
struct RefusalTests {
  struct Scene: CustomTestStringConvertible, Sendable {
    var name: String
    var shelf: Shelf
    var keys = ""
    var columns = 120
    var rows = 40

    var testDescription: String { name }

    var reader: Reader {
      var driver = Driver(shelf, columns: columns, rows: rows)
      driver.press(keys)
      return driver.reader
    }
  }

  static let scenes: [Scene] = [
    Scene(name: "an empty archive", shelf: Shelf(articles: [])),
    Scene(name: "nothing matches", shelf: .press, keys: "fperson:zz <Enter>"),
    Scene(name: "stacked", shelf: .press, keys: "j<Enter>", columns: 80, rows: 24),
    Scene(name: "one pane", shelf: .press, keys: "j<Enter>", columns: 50, rows: 20),
    Scene(name: "the last article", shelf: .press, keys: "G<Enter>"),
  ]

  @Test(arguments: scenes, Pane.allCases)
  func `what the palette calls impossible is refused with that reason`(scene: Scene, pane: Pane) {
    var driver = Driver(scene.shelf, columns: scene.columns, rows: scene.rows)
    driver.press(scene.keys)
    driver.reader.focus(on: pane)
    driver.reader.settle()
    driver.reader.notice = nil
    // What there is to undo the log knows; it answers later.
    for command in Command.allCases
    where command.isInPalette && command != .undo && command != .redo {
      var reader = driver.reader
      reader.runChosen(command)
      let told = driver.reader.obstacle(to: command)
      guard case .unavailable(let refused, let obstacle) = reader.notice else {
        // Told beforehand: something must be said of it, if it is only that there is nothing.
        let isSilent = reader.notice == nil && reader.overlay == nil
        if let told { #expect(!isSilent, "\(command): \(told)") }
        continue
      }
      #expect(refused == command)
      // Links are unfolded first, and then there may be none.
      if told == nil, obstacle == .noneBefore(.link) { continue }
      #expect(told == obstacle, "\(command) in \(pane)")
    }
  }

  private func refusal(_ keys: String, columns: Int = 120, rows: Int = 40) -> Obstacle? {
    var driver = Driver(.press, columns: columns, rows: rows)
    driver.press(keys)
    guard case .unavailable(_, let obstacle) = driver.reader.notice else { return nil }
    return obstacle
  }

  @Test func `a text without folds says so, and its hints offer none`() {
    var driver = Driver(.press)
    driver.press("<Enter>")
    #expect(driver.reader.article.stored?.article.folds.isEmpty == true)
    #expect(!driver.reader.hints.contains { $0.command == .toggleFold })
    driver.press("za")
    #expect(driver.reader.notice == .unavailable(.toggleFold, .noFold))
    driver.press("zR")
    #expect(driver.reader.notice == .unavailable(.unfold, .noFold))
    driver.press("gaj<Enter>")
    #expect(driver.reader.hints.contains { $0.command == .toggleFold })
  }

  @Test func `a quote away from the screen is where the next one is`() {
    #expect(refusal("j<Enter>yq") == .noneInText(.quote))
    #expect(Obstacle.noQuoteHere.remedy == .nextQuote)
  }

  @Test func `sizes say whose width or height is meant`() {
    #expect(refusal("<C-w><lt>", columns: 80, rows: 24) == .fullWidth)
    #expect(refusal("<C-w>>", columns: 80, rows: 24) == .fullWidth)
    #expect(refusal("<C-w>+", columns: 50, rows: 20) == .onePane)
    #expect(refusal("<C-w>v", columns: 50, rows: 20) == .tooNarrow(columns: 60))
  }

  @Test func `nothing new, nothing changed and nothing kept say so`() {
    #expect(refusal("gw") == .nothingNew)
    #expect(refusal(".") == .nothingToRepeat)
    #expect(refusal(":save-view<Enter>x<Enter>") == .nothingToSave)
    #expect(refusal("j<Enter>" + String(repeating: "]p", count: 40)) == .noneAfter(.name))
  }
}
