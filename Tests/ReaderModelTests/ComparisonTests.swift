import ArticleArchive
import Articles
import Testing

@testable import ReaderModel

/// Versions of a story side by side, and wrong links.
@Suite struct ComparisonTests {
  private func story(_ body: [String], position: Int = 1) -> StoredArticle {
    Draft(headline: "Tít", day: Driver.today, body: body).stored(position: position)
  }

  private func passages(_ here: [String], _ there: [String]) -> [String] {
    Comparison(story(here), with: story(there)).passages.map { passage in
      let sign =
        switch passage.origin {
        case .both: "="
        case .here: "-"
        case .there: "+"
        }
      return sign + passage.text
    }
  }

  @Test func `what one version alone has is told, in the order of both`() {
    #expect(
      passages(["Một. Hai. Ba.", "Bốn."], ["Một. Ba.", "Năm.", "Bốn."])
        == ["=Một.", "-Hai.", "=Ba.", "+Năm.", "=Bốn."]
    )
  }

  @Test func `marks, letters of a case and signs make no difference`() {
    #expect(passages(["“Hoà bình”, ông nói."], ["HÒA BÌNH ông nói."]) == ["=“Hoà bình”, ông nói."])
  }

  @Test func `whole paragraphs are counted apart from single sentences`() {
    let comparison = Comparison(
      story(["Một. Hai.", "Ba."]),
      with: story(["Một. Bốn.", "Ba.", "Năm. Sáu."])
    )
    #expect(comparison.added == Comparison.Count(paragraphs: 1, sentences: 1))
    #expect(comparison.dropped == Comparison.Count(paragraphs: 0, sentences: 1))
    #expect((1..<100).contains(comparison.sharedPercent))
  }

  @Test func `the same text is shared whole and an empty one not at all`() {
    #expect(Comparison(story(["Một."]), with: story(["Một."])).sharedPercent == 100)
    #expect(Comparison(story([]), with: story(["Một."])).sharedPercent == 0)
    #expect(Comparison(story(["Một."]), with: story([])).dropped.paragraphs == 1)
  }

  private func shelf(likeness: [Int]) -> Shelf {
    let articles = (0...likeness.count).map { story(["Bài \($0)."], position: 100 - $0) }
    let rows = likeness.enumerated().map { index, percent in
      RelatedRow(
        kind: .computed,
        row: articles[index + 1].row,
        reasons: [.likeText(percent: percent)]
      )
    }
    return Shelf(articles: articles, related: [articles[0].row.key: rows])
  }

  @Test func `the only other version is compared at once`() {
    var driver = Driver(shelf(likeness: [80, 3]))
    driver.press("gc")
    guard case .comparison(let comparison, let top) = driver.reader.overlay else {
      Issue.record("nothing is compared")
      return
    }
    #expect(top == 0 && comparison.there.key == key(99))
    driver.press("jq")
    #expect(driver.reader.overlay == nil)
  }

  @Test func `of several versions one is chosen, the likest first`() {
    var driver = Driver(shelf(likeness: [40, 90]))
    driver.press("gc<Enter>")
    guard case .comparison(let comparison, _) = driver.reader.overlay else {
      Issue.record("nothing is compared")
      return
    }
    #expect(comparison.there.key == key(98))
  }

  @Test func `without another version that is said`() {
    var driver = Driver(shelf(likeness: [3]))
    driver.press("gc")
    #expect(driver.reader.notice == .noVersions)
  }

  @Test func `a wrong link is hidden, and the log is told`() {
    var driver = Driver(shelf(likeness: [80, 3]))
    driver.press("grx")
    #expect(driver.reader.related.rows.map(\.row.key) == [key(98)])
    #expect(
      driver.changes == [.hideLink(source: key(100), target: key(99), isHidden: true)]
    )
  }

  @Test func `outside the related pane no link is hidden`() {
    var driver = Driver(shelf(likeness: [80]))
    driver.press(":hide-link<Enter>")
    #expect(driver.reader.related.rows.count == 1)
  }
}
