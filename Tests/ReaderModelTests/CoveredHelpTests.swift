import ArticleArchive
import ArticleQuery
import Articles
import Testing

@testable import ReaderModel

/// Help over something else, and what is copied from a page.
struct CoveredHelpTests {
  private func help(_ driver: Driver) -> HelpOverlay? {
    if case .help(let help) = driver.reader.overlay { help } else { nil }
  }

  @Test(arguments: [
    ("gpP", KeyContext.pane(.people)), ("gd", .pane(.timeline)), ("gh", .pane(.list)),
  ])
  func `help lists first the keys of where it was called`(keys: String, context: KeyContext) {
    var driver = Driver(.press)
    driver.press("j<Enter>1ga" + keys + "<F1>")
    #expect(help(driver)?.matches.first?.context == context)
  }

  @Test func `help over a list gives the list back`() {
    var driver = Driver(.press)
    driver.press("j<Enter>1gh")
    let before = driver.reader.overlay
    driver.press("<F1>")
    #expect(help(driver) != nil)
    driver.press("<Esc>")
    #expect(driver.reader.overlay == before && before != nil)
  }

  @Test func `help over a page runs what the page does`() {
    var driver = Driver(.press)
    driver.press("gpP?follow<Enter>")
    #expect(driver.reader.followed == ["Sergey Lavrov"])
    #expect(driver.reader.page?.name == "Sergey Lavrov")
  }

  @Test func `the quote chosen on a page is copied with who says it`() throws {
    var driver = Driver(.quoting)
    driver.press("gpPgg")
    guard case .quote(let quote) = driver.reader.page?.selected else {
      Issue.record("no quote is chosen")
      return
    }
    driver.press("yq")
    let cutting = driver.asked.lazy.reversed().compactMap { request -> Cutting? in
      if case .program(.copy(let cutting)) = request.work { cutting } else { nil }
    }.first
    let place = quote.span.place
    #expect(cutting == Cutting(.speech(quote.span), of: .named([quote.article]), at: place))
    #expect(driver.reader.page != nil)
  }
}
