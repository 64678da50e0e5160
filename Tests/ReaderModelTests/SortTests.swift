import ArticleArchive
import ArticleQuery
import Articles
import Testing

@testable import ReaderModel

/// The list in other orders than newest first.
struct SortTests {
  /// Oldest first is the second row of the picker.
  private static let oldestFirst = "S<Down><Enter>"

  @Test func `the oldest article comes first, undated ones stay last`() {
    var driver = Driver(.press)
    driver.press(Self.oldestFirst)
    #expect(driver.reader.list.order == .oldestFirst)
    #expect(driver.reader.notice == .sorted(.oldestFirst))
    #expect(
      driver.reader.list.rows.map(\.headline) == [
        "Nga mời Washington hợp tác", "Quan hệ Á-Âu", "Không rõ ngày",
      ]
    )
    #expect(driver.headline == "Nga mời Washington hợp tác")
    driver.press("J")
    #expect(driver.headline == "Quan hệ Á-Âu")
    driver.press("K")
    #expect(driver.headline == "Nga mời Washington hợp tác")
  }

  @Test func `the order stays through filters and the way back`() {
    var driver = Driver(.press)
    driver.press(Self.oldestFirst + "fperson:Lavrov<Enter>")
    #expect(driver.reader.list.rows.first?.headline == "Nga mời Washington hợp tác")
    driver.press("C")
    #expect(driver.reader.list.rows.first?.headline == "Nga mời Washington hợp tác")
    #expect(driver.reader.list.order == .oldestFirst)
    driver.press("S")
    guard case .picker(let picker) = driver.reader.overlay else {
      Issue.record("no picker")
      return
    }
    #expect(picker.selected == .order(.oldestFirst))
    driver.press("<Up><Enter>")
    #expect(driver.reader.list.rows.first?.headline == "Quan hệ Á-Âu")
  }

  @Test func `the way back leads to the order that the list was in`() {
    var driver = Driver(.large(300))
    driver.press("<PgDn><PgDn>")
    let selected = driver.selected
    driver.press(Self.oldestFirst)
    #expect(driver.selected == "Bài 0")
    driver.press("H")
    #expect(driver.reader.list.order == .newestFirst)
    #expect(driver.selected == selected && driver.headline == selected)
    driver.press("L")
    #expect(driver.reader.list.order == .oldestFirst)
    #expect(driver.selected == "Bài 0")
  }

  @Test func `a long list goes on in windows in either direction`() {
    var driver = Driver(.large(3000))
    driver.press(Self.oldestFirst)
    #expect(driver.selected == "Bài 0")
    driver.press(String(repeating: "<PgDn>", count: 40))
    let row = driver.reader.list.position
    guard case .exactly(let index) = row else {
      Issue.record("\(String(describing: row))")
      return
    }
    #expect(index > 300)
    #expect(driver.selected == "Bài \(index)")
    driver.press("G")
    #expect(driver.selected == "Bài 2999")
    driver.press("kk")
    #expect(driver.selected == "Bài 2997")
    driver.press(String(repeating: "<PgUp>", count: 40))
    let rows = driver.reader.list.rows.map(\.position)
    #expect(rows == rows.sorted())
    driver.press("gg")
    #expect(driver.selected == "Bài 0")
  }

  @Test func `searches and days run along the list`() {
    var driver = Driver(.large(3000))
    driver.press(Self.oldestFirst + "/bai 2500<Enter>")
    #expect(driver.selected == "Bài 2500")
    driver.press("n")
    #expect(driver.selected == "Bài 2500")
    driver.press("}")
    #expect(driver.selected == "Bài 2501")
    driver.press("{{")
    #expect(driver.selected == "Bài 2499")
    driver.press("gg/bai 1<Enter>n")
    #expect(driver.selected == "Bài 10")
    driver.press("N")
    #expect(driver.selected == "Bài 1")
    driver.press("N")
    #expect(driver.selected == "Bài 1999")
    #expect(driver.reader.notice == .wentOnFromEnd)
    driver.press("gg]u")
    #expect(driver.selected == "Bài 1")
  }

  @Test func `days beyond the loaded rows are found in either order`() {
    for (order, next, before) in [("", 1, 1), (Self.oldestFirst, 1, 1)] {
      var driver = Driver(.large(3000))
      driver.press(order + "/bai 1500<Enter>")
      let isOldestFirst = driver.reader.list.order == .oldestFirst
      driver.press("}")
      #expect(driver.selected == "Bài \(isOldestFirst ? 1500 + next : 1500 - next)")
      driver.press("{{")
      #expect(driver.selected == "Bài \(isOldestFirst ? 1500 - before : 1500 + before)")
    }
  }

  @Test func `an order for short lists says so where the list is too long`() {
    var driver = Driver(.press)
    driver.pressAhead("S<Down><Down><Enter>")
    let page = driver.asked.last { $0.slot == .page }
    guard case .page(let request) = page?.work else {
      Issue.record("no page asked for")
      return
    }
    #expect(request.order == .longestFirst)
    let rows = driver.reader.list.rows
    driver.bring(
      .page(ArticlePage(rows: rows, hasBefore: false, hasAfter: true, order: .newestFirst)),
      to: .page
    )
    #expect(driver.reader.list.order == .newestFirst)
    #expect(driver.reader.notice == .tooManyToSort(.longestFirst, limit: ArticleOrder.mostSorted))
    let edges = driver.asked.last { $0.slot == .page }
    guard case .page(let next) = edges?.work else { return }
    #expect(next.order == .newestFirst)
  }

  @Test func `the longest article comes first`() {
    var driver = Driver(.press)
    driver.press("S<Down><Down><Enter>")
    let words = driver.reader.list.rows.map(\.words)
    #expect(words == words.sorted(by: >))
    #expect(driver.reader.notice == .sorted(.longestFirst))
  }

  @Test func `best match is offered only where there is a word to match`() {
    var driver = Driver(.press)
    driver.press("S")
    guard case .picker(let without) = driver.reader.overlay else {
      Issue.record("no picker")
      return
    }
    #expect(!without.items.contains(.order(.bestMatch)))
    driver.press("<Esc>fnga<Enter>S")
    guard case .picker(let with) = driver.reader.overlay else {
      Issue.record("no picker")
      return
    }
    #expect(with.items.last == .order(.bestMatch))
  }

  @Test func `it is said when only the newest were compared`() {
    var driver = Driver(.press)
    driver.press("fnga<Enter>")
    driver.pressAhead("S<Down><Down><Down><Down><Enter>")
    let rows = driver.reader.list.rows
    driver.bring(
      .page(
        ArticlePage(
          rows: rows,
          hasBefore: false,
          hasAfter: true,
          order: .bestMatch,
          sorted: ArticleOrder.mostMatched
        )
      ),
      to: .page
    )
    #expect(driver.reader.list.order == .bestMatch)
    #expect(driver.reader.list.sorted == ArticleOrder.mostMatched)
    #expect(driver.reader.notice == .sortedNewest(ArticleOrder.mostMatched))
  }
}
