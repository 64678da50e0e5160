import ArticleArchive
import Articles
import Foundation
import TestSupport
import Testing

@Suite struct ReadingLogTests {
  @Test func `a log is for its owner's eyes only`() throws {
    let scratch = try Scratch()
    _ = try ReadingLog(path: scratch.path("state/diembao/log.sqlite"))
    #expect(try scratch.mode("state/diembao") == 0o700)
    #expect(try scratch.mode("state/diembao/log.sqlite") == 0o600)
  }

  @Test func `marks are set, taken away and survive`() async throws {
    let scratch = try Scratch()
    let (a, b) = (ArticleKey(content: "a".utf8), ArticleKey(content: "b".utf8))
    let log = try ReadingLog(path: scratch.path("log"))
    try await log.set(.read, true, on: [a, b])
    try await log.set(.starred, true, on: [b])
    try await log.set(.read, false, on: [a])
    let again = try ReadingLog(path: scratch.path("log"))
    let archive = try await Archive.holding([story("a"), story("b")], log: again)
    #expect(try await archive.headlines("is:read or is:starred") == ["b"])
    #expect(try await archive.headlines("is:read is:starred") == ["b"])
  }

  @Test func `marks filter the lists of an archive in a file`() async throws {
    let scratch = try Scratch()
    let log = try ReadingLog(path: scratch.path("my log's? 100%.sqlite"))
    let path = scratch.path("a.sqlite")
    let writer = try Archive(path: path, access: .readWrite, log: log)
    let one = story("Một", on: "2021-12-14").new("/1")
    _ = try await writer.add([one, story("Hai", on: "2021-12-15").new("/2")])
    let reader = try Archive(path: path, access: .readOnly, log: log)
    for archive in [writer, reader] {
      try await log.set(.starred, false, on: [one.key])
      #expect(try await archive.headlines("is:starred").isEmpty)
      try await log.set(.starred, true, on: [one.key])
      #expect(try await archive.headlines("is:starred") == ["Một"])
      #expect(try await archive.headlines("not is:starred is:unread") == ["Hai"])
      #expect(try await archive.article(one.key).row.state.isStarred)
    }
  }

  @Test(arguments: [true, false])
  func `a mark stays with its article, wherever the article moves`(inFile: Bool) async throws {
    let scratch = try Scratch()
    let log = try ReadingLog(path: scratch.path("log"))
    let archive =
      try inFile
      ? Archive(path: scratch.path("a.sqlite"), access: .readWrite, log: log)
      : Archive.inMemory(log: log)
    let one = story("Một", on: "2021-12-14").new("/1", text: "a")
    _ = try await archive.add([one, story("Hai", on: "2021-12-15").new("/2")])
    try await log.set(.read, true, on: [one.key])
    #expect(try await archive.headlines("is:unread") == ["Hai"])
    _ = try await archive.add([story("Một", on: "2021-12-16").new("/1", text: "b")])
    #expect(try await archive.headlines("is:unread") == ["Hai"])
    _ = try await archive.add([story("Ba", on: "2021-12-14").new("/3")])
    #expect(try await archive.headlines("is:unread") == ["Hai", "Ba"])
    #expect(try await archive.headlines("is:read") == ["Một"])
  }

  @Test func `a mark set before its article came is found with it`() async throws {
    let log = try ReadingLog.inMemory()
    let archive = try await Archive.holding([story("Một")], log: log)
    let later = story("Hai").new("/2")
    try await log.set(.starred, true, on: [later.key])
    #expect(try await archive.headlines("is:starred").isEmpty)
    _ = try await archive.add([later])
    #expect(try await archive.headlines("is:starred") == ["Hai"])
  }

  @Test func `two sessions of one person share a log`() async throws {
    let scratch = try Scratch()
    let first = try ReadingLog(path: scratch.path("log"))
    let second = try ReadingLog(path: scratch.path("log"))
    let keys = (0..<100).map { ArticleKey(content: "\($0)".utf8) }
    async let one: Void = { for key in keys { try await first.set(.read, true, on: [key]) } }()
    async let two: Void = { for key in keys { try await second.set(.starred, true, on: [key]) } }()
    _ = try await (one, two)
    let archive = try await Archive.holding((0..<100).map { story("\($0)") }, log: first)
    #expect(try await archive.headlines("is:read is:starred").count == 100)
  }

  @Test func `a bookmark keeps the trail, its ends cut at 100`() async throws {
    let log = try ReadingLog.inMemory()
    #expect(try await log.bookmark(forArchive: "/a") == nil)
    let key = ArticleKey(content: "a".utf8)
    let places = [TextPlace.headline, .standfirst, .block(7)]
    let visits = (0..<120).map { index in
      Visit(
        query: "person:\(index)",
        article: index % 2 == 0 ? key : nil,
        anchor: index % 3 == 0 ? TextAnchor(place: places[index % 9 / 3], offset: index) : nil
      )
    }
    let bookmark = Bookmark(back: visits, current: visits[3], forward: visits)
    try await log.save(bookmark, forArchive: "/a")
    let other = Bookmark(back: [], current: visits[0], forward: [])
    try await log.save(other, forArchive: "/b")
    let kept = Bookmark(
      back: Array(visits.suffix(100)),
      current: visits[3],
      forward: Array(visits.prefix(100))
    )
    for (path, expected) in [("/a", kept), ("/b", other)] {
      var bookmark = try #require(try await log.bookmark(forArchive: path))
      // When it was saved is read off the clock.
      #expect(bookmark.saved != nil)
      bookmark.saved = nil
      #expect(bookmark == expected)
    }
  }
}
