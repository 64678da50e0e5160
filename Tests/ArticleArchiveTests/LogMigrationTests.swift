import ArticleArchive
import Articles
import TestSupport
import Testing

/// Reading logs as released versions left them; a new form adds a file and a line here.
@Suite struct LogMigrationTests {
  private let scratch: Scratch
  private let key = ArticleKey("0123456789abcdef")

  init() throws { scratch = try Scratch() }

  private func log(_ version: Int) throws -> ReadingLog {
    try ReadingLog(path: MigrationTests.copy("log-\(version).sqlite", to: scratch))
  }

  @Test(arguments: [1, 2, 3])
  func `what an older log holds is kept`(version: Int) async throws {
    let log = try log(version)
    let bookmark = try #require(try await log.bookmark(forArchive: "/news"))
    #expect(bookmark.current.query == "is:unread" && bookmark.current.article == nil)
    let anchor = TextAnchor(place: .block(3), offset: 7)
    #expect(
      bookmark.back == [Visit(query: "person:lavrov", article: key, anchor: anchor)]
    )
    #expect(try await log.corrections().map(\.number) == (version == 1 ? [] : [2]))
  }

  @Test func `a place of an older log has no pane, and its visits no time`() async throws {
    let log = try log(3)
    let place = try #require(try await log.places(inArchive: "/news").first)
    #expect(place.letter == "a" && place.place.pane == nil)
    #expect(place.place.visit.query == "person:lavrov" && place.place.headline != nil)
    let bookmark = try #require(try await log.bookmark(forArchive: "/news"))
    #expect(bookmark.back.allSatisfy { $0.time == nil })
    let left = Visit(
      query: "",
      article: key,
      anchor: nil,
      time: Moment(seconds: 1_763_740_800, offset: 0)
    )
    let now = Visit(query: "is:read", article: nil, anchor: nil)
    try await log.save(Bookmark(back: [left], current: now, forward: []), forArchive: "/news")
    let saved = try #require(try await log.bookmark(forArchive: "/news"))
    #expect(saved.back.first?.time?.seconds == 1_763_740_800 && saved.current.time == nil)
    let pane = NamedPlace(visit: now, headline: nil, pane: "list")
    try await log.carryOut(.place(letter: "b", archive: "/news", place: pane))
    #expect(try await log.places(inArchive: "/news").last?.place == pane)
  }

  @Test(arguments: [1, 2, 3])
  func `an older log takes everything new`(version: Int) async throws {
    let key = try #require(key)
    let log = try log(version)
    try await log.carryOut(.tag(TagEdit(added: ["Á-Âu"]), articles: [key]))
    try await log.carryOut(.view(name: "Nga", query: "person:lavrov"))
    try await log.carryOut(.follow(person: "Sergey Lavrov", isFollowed: true))
    #expect(try await log.tags() == [TagCount(tag: "Á-Âu", articles: 1)])
    #expect(try await log.views().last == SavedView(name: "Nga", query: "person:lavrov"))
    #expect(try await log.followed() == ["Sergey Lavrov"])
    let arrangement = PaneArrangement(
      layout: "stacked",
      isRotated: true,
      side: "timeline",
      wide: PaneArrangement.Sizes(listColumns: 4, lowerRows: -2),
      stacked: PaneArrangement.Sizes(listColumns: 0, lowerRows: 3)
    )
    #expect(try await log.arrangement() == nil)
    try await log.keep(arrangement)
    #expect(try await log.arrangement() == arrangement)
    // Marks are numbered on from those that were there.
    let step = try await log.undo(inArchive: nil)
    #expect(step?.effects == [.follow(person: "Sergey Lavrov", isFollowed: false)])
    #expect(try await log.followed().isEmpty)
  }
}
