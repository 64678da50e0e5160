import ArticleArchive
import ArticleQuery
import Articles
import ReaderModel
import ReaderScreen
import Testing

/// What a person must be able to tell from the rows alone, without colour.
struct ViewTests {
  private func rows(_ reader: Reader, _ strings: Strings = .english) -> [String] {
    Screen.frame(of: reader, strings: strings).text.split(
      separator: "\n",
      omittingEmptySubsequences: false
    ).map(String.init)
  }

  @Test(arguments: [(120, 40), (80, 24)])
  func `the pane with the focus is marked and no other`(columns: Int, height: Int) {
    for (script, title) in [("", "▸ ARTICLES"), ("<Enter>", "▸ ARTICLE "), ("gp", "▸ PEOPLE")] {
      let reader = Reader.on(Shelf(), columns, height, after: script)
      let text = rows(reader).dropFirst(2).joined(separator: "\n")
      #expect(text.contains(title))
      let marks = ["ARTICLES", "ARTICLE ", "PEOPLE", "TIMELINE", "RELATED"].filter {
        text.contains("▸ \($0)")
      }
      #expect(marks.count == 1)
    }
  }

  @Test func `a long line being typed shows its end, and marks stay with their letters`() {
    let reader = Reader.on(Shelf(), 60, 20, after: "fe\u{302}" + String(repeating: "ab", count: 60))
    #expect(rows(reader).contains { $0.contains("ababab") && !$0.contains("\u{302}") })
  }

  @Test func `a row that is being looked for is said to be, until it is there`() {
    let shelf = Shelf(isCounting: true)
    let still = rows(.on(shelf, 120, 40, after: ""))
    #expect(still.contains { $0.contains("ARTICLES  12,000+") })
    let seeking = rows(.on(shelf, 120, 40, after: "/x<Enter>"))
    #expect(seeking.contains { $0.contains("ARTICLES …  12,000+") })
    let stopped = rows(.on(shelf, 120, 40, after: "/x<Enter><Esc>"))
    #expect(stopped.contains { $0.contains("ARTICLES  12,000+") })
  }

  @Test func `narrowed names say so, and how to see all`() {
    let reader = Reader.on(Shelf(), 120, 40, after: "gp/a<Enter>")
    #expect(rows(reader).contains { $0.contains("“a”  Esc: all") })
  }

  @Test func `selection, unread, star and a date that was put together show as signs`() throws {
    let reader = Reader.on(Shelf(), 80, 24, after: "jj*")
    let row = try #require(rows(reader).first { $0.hasPrefix("▌") })
    #expect(row.hasPrefix("▌●*   14 Dec 21~"))
  }

  @Test func `the hint line begins with help and is never cut inside a word`() {
    func hints(_ columns: Int) -> [String] {
      let line = rows(Reader.on(Shelf(), columns, 40)).dropLast().last ?? ""
      let hints = line.dropFirst().split(separator: "  ").map(String.init)
      return hints.last == "q quit" ? hints.dropLast() : hints
    }
    // One layout after the other.
    for widths in [20...71, 72...109, 110...120] {
      let most = hints(widths.upperBound)
      for columns in widths {
        let shown = hints(columns)
        #expect(shown.first == "? help")
        #expect(shown == Array(most.prefix(shown.count)), "\(columns)")
      }
    }
  }

  @Test(arguments: [(60, 20), (80, 24)], ["", "<Enter>"])
  func `how to leave, the palette and, in a narrow window, the tabs are always told`(
    size: (Int, Int),
    keys: String
  ) {
    for strings in [Strings.english, .vietnamese] {
      let line = rows(.on(Shelf(), size.0, size.1, after: "jj" + keys), strings).dropLast().last
      let hints = (line ?? "").split(separator: "  ").map { $0.trimmingPrefix(" ") }
      #expect(hints.first?.hasPrefix("? ") == true)
      #expect(hints.contains { $0.hasPrefix(": ") })
      #expect(hints.last?.hasPrefix("q ") == true)
      #expect(hints.contains { $0.hasPrefix("Tab ") } || size.0 >= 72)
    }
  }

  @Test func `unread articles are counted in the status line`() {
    let status = rows(Reader.on(Shelf(), 80, 24)).dropLast(2).last
    #expect(status?.contains("unread 8") == true)
    let filtered = rows(Reader.on(Shelf(), 80, 24, after: "fis:unread<Enter>")).dropLast(2).last
    #expect(filtered?.contains("unread") == false)
  }

  @Test func `an article that a link led to has no number in the list`() {
    let status = rows(Reader.on(Shelf(), 80, 24, after: "jj<Enter>1")).dropLast(2).last
    #expect(status?.hasPrefix(" ARTICLE beside the list (H back)") == true)
  }

  @Test func `an address begins in the first column and has no line beside it`() throws {
    let address = try #require(
      WebAddress("https://bao.example/tin/" + String(repeating: "rat-dai-", count: 20) + "1.htm")
    )
    let text = rows(Reader.on(Shelf(address: address), 60, 20, after: "O"))
    let first = try #require(text.firstIndex { $0.hasPrefix("https://bao.example") })
    #expect(text[first...].prefix(4).joined().contains("rat-dai-1.htm"))
    #expect(text.dropLast().last?.contains("y copy  o open  q close") == true)
  }

  @Test func `after the beginning of a key what may follow is listed`() {
    let text = rows(Reader.on(Shelf(), 120, 40, after: "g"))
    #expect(text.dropLast().last?.contains("gp people") == true)
    #expect(text.dropLast(2).last?.hasSuffix("keys so far: g") == true)
    let counted = rows(Reader.on(Shelf(), 120, 40, after: "12"))
    #expect(counted.dropLast(2).last?.hasSuffix("keys so far: 12") == true)
  }

  @Test func `keys shown are those of the key table`() {
    let keys = KeyTable(
      bindings: KeyTable.standard.bindings.map {
        $0.command == .help || $0.command == .clearFilter
          ? Binding(context: $0.context, strokes: [.function(9)], command: $0.command) : $0
      }
    )
    var reader = Reader(
      size: Size(columns: 80, rows: 24),
      today: SampleArticles.day(2026, 1, 1),
      keys: keys,
      archiveName: "x"
    )
    reader.open(on: Shelf(findsNothing: true), script: "fbến<Enter>")
    let text = rows(reader)
    #expect(text.dropLast().last?.hasPrefix(" F9 help") == true)
    #expect(text.contains { $0.contains("F9 shows all articles") })
  }

  @Test func `chips that have no room are counted`() {
    let script = "fbến tàu person:đức person:hoà outlet:\"Báo Đô thị\"<Enter>"
    let line = rows(Reader.on(Shelf(), 60, 20, after: script), .vietnamese)[1]
    #expect(line.contains("[“bến” ×] [“tàu” ×]"))
    #expect(line.contains("+"))
    #expect(line.hasSuffix("8 trong 12.480"))
  }

  @Test func `while a list loads the old rows stay and its title says so`() {
    var reader = Reader.on(Shelf(), 80, 24)
    let before = rows(reader)
    for stroke in Stroke.script("gp/đức<Enter>") { _ = reader.handle(.stroke(stroke)) }
    let after = rows(reader)
    #expect(after.contains { $0.contains("PEOPLE …") })
    #expect(before.contains { $0.contains("Storm closes ports") })
    #expect(after.contains { $0.contains("Ursula von der Leyen") })
  }

  @Test func `an archive that is being filled says how far that is`() {
    var reader = Reader.on(.empty, 80, 24)
    _ = reader.handle(.importing(ImportWork(articles: 1200, fraction: 0.25)))
    let text = rows(reader)
    #expect(text.contains("  Reading Sông Hồng"))
    #expect(text.contains("  1,200 articles, 25%"))
    #expect(text.contains { $0.hasPrefix(" ARTICLES · importing: 1,200 articles, 25%") })
    #expect(!text.contains { $0.contains("diembao import") })
  }

  @Test func `while articles are landing a filter without answers has none yet`() {
    var reader = Reader.on(Shelf(findsNothing: true), 80, 24, after: "fbến<Enter>")
    #expect(rows(reader).contains("  No article matches."))
    _ = reader.handle(.importing(ImportWork(articles: 12, fraction: nil)))
    #expect(rows(reader).contains("  No article matches yet; more are arriving."))
  }

  @Test func `a long path in a notice is broken and none of it lost`() {
    let path = "/" + String(repeating: "rất-dài/", count: 30) + "kho.sqlite"
    let reader = Reader.on(Shelf(markError: .damaged(path: path)), 60, 20, after: "*")
    let text = rows(reader).joined().filter { $0 != " " }
    #expect(text.contains(path + "isdamaged.Moveitawayandimportthearticlesagain."))
  }

  @Test func `a mistake is pointed at under the typed text, wide characters counted`() throws {
    let reader = Reader.on(Shelf(), 80, 24, after: "f中国 date:2021-13 ")
    let lines = rows(reader)
    let input = try #require(lines.firstIndex { $0.contains("中国 date:2021-13") })
    #expect(lines[input + 1].hasPrefix("│ 128       ^^^^^^^"))
    #expect(lines[input + 2].contains("There is no month 13: months go from 1 to 12."))
  }

  @Test func `a long input is scrolled so that its end shows`() {
    let text = String(repeating: "bến tàu ", count: 20) + "hết"
    let frame = Screen.frame(of: Reader.on(Shelf(), 60, 20, after: "f" + text), strings: .english)
    let row = frame.row(frame.cursor.row).map(\.text).joined()
    #expect(row.contains("tàu hết"))
    #expect(frame.cursorIsVisible)
  }

  @Test func `the evidence of a date is told in words`() {
    let text = rows(Scene.details.reader(120, 40)).joined(separator: "\n")
    #expect(text.contains("“ngày 14/12” (line 4): day and month named by the story"))
    #expect(text.contains("also ông Đức: one article uses both for one person"))
  }

  @Test func `a bar is as long as its part of the longest`() {
    let lines = rows(Reader.on(Shelf(), 80, 24, after: "gp"))
    func bar(_ name: String) -> Int {
      lines.first { $0.contains(name) && $0.contains("█") }?.count { $0 == "█" } ?? 0
    }
    let longest = bar("Lê Văn Đức ")
    #expect(bar("Ursula") == longest * 7 / 12)
    #expect(bar("Hoà") == longest * 5 / 12)
  }

  @Test func `empty buckets of the timeline are drawn and every one names its year`() {
    let lines = rows(Reader.on(Shelf(), 56, 20, after: "T"))
    for year in 2019...2025 { #expect(lines.contains { $0.contains(" \(year) ") }) }
    #expect(lines.contains { $0.contains("2024 ·") && $0.hasSuffix(" 0") })
    #expect(lines.contains { $0.contains("undated") && $0.hasSuffix(" 3") })
  }

  @Test func `found words are styled where they stand`() {
    let frame = Screen.frame(of: Scene.search.reader(120, 40), strings: .english)
    let found = frame.cells.filter { $0.style == .hit || $0.style == .currentHit }
    #expect(found.count >= 6)
    let letters = frame.cells.filter { $0.style == .currentHit }.map(\.text).joined()
    #expect(letters.lowercased() == "bến")
  }

  @Test(arguments: [":bài sau", ":bai sau", "?bài sau"])
  func `words of the interface's language find a command`(script: String) {
    let reader = Reader.on(Shelf(), 80, 24, after: script, in: .vietnamese)
    let found = rows(reader, .vietnamese).dropFirst(2).first { $0.contains("▌") }
    #expect(found?.contains("bài sau") == true)
  }

  @Test func `while a word is typed that nothing answers, the list is said to leave it out`() {
    let found = rows(Reader.on(Shelf(), 80, 24, after: "fbến dat"))
    #expect(found.contains { $0.contains("leaves out “dat” for now") })
    let done = rows(Reader.on(Shelf(), 80, 24, after: "fbến tàu"))
    #expect(!done.contains { $0.contains("leaves out") })
  }
}
