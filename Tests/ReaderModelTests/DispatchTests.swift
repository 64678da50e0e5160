import ArticleArchive
import Articles
import Testing

@testable import ReaderModel

struct DispatchTests {
  @Test func `a prefix waits, tells what may follow, and is cleared by Escape`() {
    var driver = Driver(.press)
    driver.press("g")
    #expect(driver.reader.pending == [.character("g")])
    #expect(driver.reader.hints.map(\.notation).contains("gp"))
    driver.press("<Esc>")
    #expect(driver.reader.pending == [])
    #expect(driver.reader.overlay == nil)
    driver.press("gp")
    #expect(driver.reader.focus == .people)
  }

  @Test func `unknown keys are named`() {
    var driver = Driver(.press)
    driver.press("gx")
    #expect(driver.reader.notice == .unknownKeys([.character("g"), .character("x")]))
    driver.press("j")
    #expect(driver.reader.notice == nil)
    #expect(driver.reader.list.selection == 1)
  }

  @Test func `hints leave out what could do nothing now`() {
    var driver = Driver(.press)
    driver.press("gp")
    #expect(!driver.reader.hints.contains { $0.command == .dropChip || $0.command == .clearFilter })
    driver.press("<Enter>")
    #expect(driver.reader.hints.contains { $0.command == .dropChip })
    driver.press("ga")
    #expect(driver.reader.hints.contains { $0.command == .back })
    #expect(!Driver(.press).reader.hints.contains { $0.command == .back })
  }

  @Test func `the palette begins with what keys of motion cannot do`() throws {
    var driver = Driver(.press)
    driver.press(":")
    let choices = try #require(driver.reader.prompt?.choices)
    guard case .command(let first) = choices.first, case .command(let last) = choices.last else {
      Issue.record("the palette offers \(choices)")
      return
    }
    #expect(first.group != .moving)
    #expect(last.group == .moving)
  }

  @Test func `hints begin with help in every pane`() {
    for pane in ["ga", "gp", "gd", "gr"] {
      var driver = Driver(.press)
      driver.press(pane)
      #expect(driver.reader.hints.first?.command == .help)
    }
  }

  @Test func `every hint holds where it is shown`() {
    var driver = Driver(.press)
    for script in ["", "<Tab>", "gp", "gd", "gr", "i", "<Esc>f", "<F1>", "<Esc><Esc>gaq"] {
      driver.press(script)
      let contexts = driver.reader.contexts
      #expect(!driver.reader.hints.isEmpty)
      #expect(driver.reader.hints.allSatisfy { contexts.contains($0.context) })
    }
  }

  @Test func `close goes out one level and asks at the top`() {
    var driver = Driver(.press)
    driver.press("<Tab>zm")
    #expect(driver.reader.layout.placements.count == 1)
    driver.press("q")
    #expect(driver.reader.layout.placements.count == 5)
    driver.press("q")
    #expect(driver.reader.focus == .list)
    driver.press("q")
    #expect(driver.reader.overlay == .quit)
    driver.press("<Esc>")
    #expect(driver.reader.overlay == nil)
    #expect(!driver.asked.contains { $0.work == .program(.quit) })
    driver.press("qq")
    #expect(driver.asked.last?.work == .program(.quit))
  }

  @Test func `Escape never quits`() {
    var driver = Driver(.press)
    driver.press("<Esc><Esc><Esc><C-c><C-c>q<Esc>")
    #expect(!driver.asked.contains { $0.work == .program(.quit) })
  }

  @Test func `Q saves and quits at once, and so does the end of the terminal`() {
    var driver = Driver(.press)
    driver.press("Q")
    #expect(driver.asked.suffix(2).map(\.slot) == [.bookmark, .program])
    var other = Driver(.press)
    other.press("f")
    other.send(.leave)
    #expect(other.asked.last?.work == .program(.quit))
  }

  @Test func `suspend and redraw are asked of the program`() {
    var driver = Driver(.press)
    driver.press("<C-z><C-l>")
    #expect(driver.asked.suffix(2).map(\.work) == [.program(.suspend), .program(.redraw)])
  }

  @Test func `what no command is called stays in the palette to be mended`() {
    var driver = Driver(.press)
    driver.press(":qqq<Enter>")
    #expect(driver.reader.prompt?.text == "qqq")
    driver.press("<Esc>")
    #expect(driver.reader.overlay == nil)
  }

  @Test func `the palette finds commands by letters of their name or by key, and runs them`() {
    var driver = Driver(.press)
    driver.press(":shotim")
    #expect(driver.reader.prompt?.choices.first == .command(.showTimeline))
    driver.press("<Enter>")
    #expect(driver.reader.focus == .timeline)
    driver.press(":gp")
    #expect(driver.reader.prompt?.choices.first == .command(.showPeople))
    driver.press("<Esc>:star<Enter>")
    #expect(driver.marks.count == 1)
  }

  @Test func `help lists the keys of the pane first, is searched by typing, and runs`() {
    var driver = Driver(.press)
    driver.press("gd?")
    guard case .help(let all) = driver.reader.overlay else {
      Issue.record("no help")
      return
    }
    #expect(all.matches.first?.context == .pane(.timeline))
    #expect(all.matches.count == KeyTable.standard.entries.count)
    driver.press("zoom")
    guard case .help(let found) = driver.reader.overlay else { return }
    #expect(Set(found.matches.prefix(2).map(\.command)) == [.zoomIn, .zoomOut])
    driver.press("<Enter>")
    #expect(driver.reader.overlay == nil)
    #expect(driver.reader.timeline.zoom == .month)
  }

  @Test func `help over a prompt goes back to it`() {
    var driver = Driver(.press)
    driver.press("fabc<F1><Esc>")
    #expect(driver.reader.prompt?.text == "abc")
  }

  @Test func `details are scrolled to the last of all fields`() throws {
    var driver = Driver(.press)
    driver.shelf.articles[0].article.declared = (1...30).map {
      DeclaredField(name: "f\($0)", value: "v")
    }
    driver.send(.archiveChanged)
    driver.press("iG")
    let details = driver.reader.details
    #expect(driver.reader.overlay == .details(top: details.count - 1))
    #expect(details.last == .key(key(300)) && details.count > 35)
    for _ in details { driver.press("j") }
    #expect(driver.reader.overlay == .details(top: details.count - 1))
  }

  @Test func `details are scrolled, and another command closes and runs`() {
    var driver = Driver(.press)
    driver.press("ij")
    #expect(driver.reader.overlay == .details(top: 1))
    driver.press("J")
    #expect(driver.reader.overlay == nil)
    #expect(driver.headline == "Nga mời Washington hợp tác")
  }

  @Test func `why is answered for a related article and for a person`() {
    var driver = Driver(.press)
    driver.press("jgrw")
    #expect(driver.reader.overlay == driver.reader.related.selected.map(Overlay.reasons))
    driver.press("qgpw")
    guard case .person(.forms(let forms)) = driver.reader.overlay else {
      Issue.record("no forms of the name")
      return
    }
    #expect(forms.person == driver.reader.people.selected)
    driver.press("qga")
    driver.press("w")
    #expect(driver.reader.notice == .unknownKeys([.character("w")]))
  }

  @Test func `focus goes round, sideways and upright`() {
    var driver = Driver(.press)
    var seen: [Pane] = []
    for _ in 0..<5 {
      driver.press("<Tab>")
      seen.append(driver.reader.focus)
    }
    #expect(seen == [.article, .related, .people, .sources, .list])
    driver.press("<S-Tab>")
    #expect(driver.reader.focus == .sources)
    driver.press("<C-w>k")
    #expect(driver.reader.focus == .people)
    driver.press("lll")
    #expect(driver.reader.focus == .article)
    driver.press("<C-w>j")
    #expect(driver.reader.focus == .related)
    driver.press("hh")
    #expect(driver.reader.focus == .people)
  }

  @Test func `panes grow and shrink and become even again`() {
    var driver = Driver(.press)
    let usual = driver.reader.layout
    driver.press("<C-w>>")
    let wider = driver.reader.layout.placement(of: .list)?.frame.size.columns
    #expect(wider == (usual.placement(of: .list)?.frame.size.columns ?? 0) + 2)
    driver.press("<C-w>=")
    #expect(driver.reader.layout == usual)
  }

  @Test func `layouts are gone through`() {
    var driver = Driver(.press)
    var kinds: [Layout.Kind] = []
    for _ in 0..<4 {
      driver.press("zl")
      kinds.append(driver.reader.layout.kind)
    }
    #expect(kinds == [.stacked, .single, .wide, .stacked])
  }
}
