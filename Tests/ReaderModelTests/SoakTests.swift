import Testing

@testable import ReaderModel

struct SoakTests {
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `whatever is pressed, everything stays in bounds`(seed: UInt64) {
    var random = Random(state: seed)
    var driver = Driver(seed.isMultiple(of: 2) ? .press : .large(700))
    var held: [Request] = []
    let strokes = KeyTable.standard.bindings.flatMap(\.strokes)
    for _ in 0..<5000 {
      switch random.next(below: 60) {
      case 0: driver.resize(random.next(below: 200), random.next(below: 70))
      case 1: driver.send(.paste("person:Lavrov or"))
      case 2: held += driver.hold(.stroke(strokes[random.next(below: strokes.count)]))
      case 3:
        driver.answer(held)
        held = []
      case 4: driver.send(.archiveChanged)
      case 5: driver.elapse(random.next(below: 2) == 0 ? .timer : .rest)
      case 6: driver.send(.stroke(.escape))
      default: driver.send(.stroke(strokes[random.next(below: strokes.count)]))
      }
      let broken = broken(driver.reader)
      #expect(broken == [])
      if !broken.isEmpty { return }
    }
  }

  /// What does not hold of a reader.
  private func broken(_ reader: Reader) -> [String] {
    let article = reader.article
    var rules = [
      ("article top", (0...max(0, article.lines.count - 1)).contains(article.top)),
      ("article stops", article.stops.allSatisfy { article.lines.indices.contains($0.line) }),
      ("list window", reader.list.rows.count <= ListPane.limit + ListPane.edgePage),
      ("history", reader.history.back.count <= 100),
      ("layout", reader.layout.size == reader.size),
      ("list", isInBounds(reader.list)), ("people", isInBounds(reader.people)),
      ("timeline", isInBounds(reader.timeline)), ("related", isInBounds(reader.related)),
    ]
    if let prompt = reader.prompt {
      rules.append(("cursor", (0...prompt.text.utf8.count).contains(prompt.cursor)))
      rules.append(("choice", prompt.choice.map(prompt.choices.indices.contains) ?? true))
    }
    if case .help(let help) = reader.overlay {
      rules.append(("help", (0..<max(1, help.matches.count)).contains(help.selection)))
      rules.append(("help top", (0...help.selection).contains(help.top)))
    }
    return rules.filter { !$0.1 }.map(\.0)
  }

  private func isInBounds(_ pane: some RowPane) -> Bool {
    (0..<max(1, pane.rowCount)).contains(pane.selection)
      && (0..<max(1, pane.rowCount)).contains(pane.top)
      && (pane.top..<pane.top + pane.visibleCount).contains(pane.selection)
  }
}

/// Knuth's linear congruential generator: the same strokes each time.
private struct Random {
  var state: UInt64

  mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
