import ArticleArchive
import Articles
import TestSupport
import Testing

@Suite struct PersonalChangeTests {
  private let log: ReadingLog
  private let a = ArticleKey(content: "a".utf8)
  private let b = ArticleKey(content: "b".utf8)

  init() throws { log = try ReadingLog.inMemory() }

  /// Everything that can be asked of the log, as text.
  private func state(_ log: ReadingLog) async throws -> [String] {
    var lines = try await log.tags().map { "tag \($0.tag) \($0.articles)" }
    lines += try await log.views().map { "view \($0.name) \($0.query)" }
    lines += try await log.followed().map { "follow \($0)" }
    lines += try await log.hiddenLinks(of: a).map { "hidden \($0)" }
    lines += try await log.corrections().map { "correction \($0.number) \($0.correction)" }
    lines += try await log.places(inArchive: "/a").map { "place \($0.letter) \($0.place)" }
    let archive = try await Archive.holding([story("a"), story("b")], log: log)
    for mark in ReadingMark.allCases {
      lines += try await archive.headlines("is:\(mark.rawValue)").map { "\(mark) \($0)" }
    }
    return lines
  }

  private var changes: [PersonalChange] {
    let names = (
      PersonLabel(name: "Lavrov"), PersonLabel(name: "Sergey Lavrov", role: "Ngoại trưởng")
    )
    let visit = Visit(query: "is:read", article: a, anchor: TextAnchor(place: .block(2), offset: 9))
    return [
      .mark(.starred, isSet: true, articles: [a, b]),
      .mark(.starred, isSet: false, articles: [b]),
      .tag(TagEdit(added: ["một", "hai"]), articles: [a, b]),
      .tag(TagEdit(added: ["ba"], removed: ["hai"]), articles: [a]),
      .note("xem lại", article: a),
      .note("", article: a),
      .view(name: "Nga", query: "person:lavrov"),
      .view(name: "Nga", query: "person:putin"),
      .view(name: "Nga", query: nil),
      .place(letter: "a", archive: "/a", place: NamedPlace(visit: visit, headline: "A")),
      .place(letter: "a", archive: "/a", place: nil),
      .follow(person: "Sergey Lavrov", isFollowed: true),
      .follow(person: "Sergey Lavrov", isFollowed: false),
      .hideLink(source: a, target: b, isHidden: true),
      .correct([PersonCorrection(.merge, from: names.0, to: names.1)]),
      .forgetCorrections([1]),
    ]
  }

  @Test func `every change is undone and done again, one after the other`() async throws {
    var states = [try await state(log)]
    for change in changes {
      try await log.carryOut(change)
      states.append(try await state(log))
    }
    for (index, change) in changes.enumerated().reversed() {
      #expect(try await log.undo(inArchive: nil)?.step.changes == [change])
      #expect(try await state(log) == states[index], "\(change)")
    }
    #expect(try await log.undo(inArchive: nil) == nil)
    for (index, change) in changes.enumerated() {
      #expect(try await log.redo(inArchive: nil)?.step.changes == [change])
      #expect(try await state(log) == states[index + 1], "\(change)")
    }
    #expect(try await log.redo(inArchive: nil) == nil)
  }

  @Test func `undo outlives the session, and a second session sees it`() async throws {
    let scratch = try Scratch()
    let first = try ReadingLog(path: scratch.path("log"))
    let step = PersonalStep(.mark(.starred, isSet: true, articles: [a]), headline: "A")
    try await first.carryOut(step)
    await first.close()
    let second = try ReadingLog(path: scratch.path("log"))
    let third = try ReadingLog(path: scratch.path("log"))
    let undone = try #require(try await second.undo(inArchive: nil))
    #expect(undone.step == step)
    #expect(undone.effects == [.mark(.starred, isSet: false, articles: [a])])
    #expect(try await third.undo(inArchive: nil) == nil)
    #expect(try await third.redo(inArchive: nil)?.effects == step.changes)
  }

  @Test func `one undo takes back what one bulk changed, and nothing else`() async throws {
    try await log.carryOut(.mark(.read, isSet: true, articles: [a]))
    try await log.carryOut(.mark(.read, isSet: true, articles: [a, b]))
    let undone = try #require(try await log.undo(inArchive: nil))
    #expect(undone.effects == [.mark(.read, isSet: false, articles: [b])])
  }

  @Test func `a new change forgets what was undone`() async throws {
    try await log.carryOut(.view(name: "a", query: "a"))
    _ = try await log.undo(inArchive: nil)
    try await log.carryOut(.view(name: "b", query: "b"))
    #expect(try await log.redo(inArchive: nil) == nil)
    #expect(try await log.views().map(\.name) == ["b"])
  }

  @Test func `what changes nothing is no step`() async throws {
    try await log.carryOut(.follow(person: "A", isFollowed: true))
    try await log.carryOut(.follow(person: "A", isFollowed: true))
    #expect(try await log.undo(inArchive: nil) != nil)
    #expect(try await log.undo(inArchive: nil) == nil)
  }

  @Test func `a filter is undone in its own archive only`() async throws {
    let filter = PersonalChange.filter(from: "", to: "is:read")
    try await log.carryOut(.view(name: "a", query: "a"))
    try await log.carryOut(PersonalStep(filter, archive: "/one"))
    #expect(try await log.undo(inArchive: "/two")?.step.changes == [.view(name: "a", query: "a")])
    #expect(
      try await log.undo(inArchive: "/one")?.effects == [.filter(from: "is:read", to: "")]
    )
  }

  @Test func `the last thousand steps can be undone`() async throws {
    for number in 0..<1002 {
      try await log.carryOut(.filter(from: "\(number)", to: "\(number + 1)"))
    }
    var undone = 0
    while try await log.undo(inArchive: nil) != nil { undone += 1 }
    #expect(undone == 1000)
  }

  @Test func `filters typed are kept once each, the newest last`() async throws {
    for query in ["a", "b", "a", "c", "d"] {
      try await log.remember(typedFilter: query, limit: 3)
    }
    #expect(try await log.typedFilters(limit: 9) == ["a", "c", "d"])
    #expect(try await log.typedFilters(limit: 2) == ["c", "d"])
  }

  @Test func `what was opened is listed newest first, and wiped`() async throws {
    try await log.noteOpened(a, headline: "A", origin: nil, inArchive: "/one")
    try await log.noteOpened(b, headline: "B", origin: a, inArchive: "/one")
    try await log.noteOpened(b, headline: "B", origin: nil, inArchive: "/two")
    let opened = try await log.opened(inArchive: "/one", limit: 9)
    #expect(opened.map(\.headline) == ["B", "A"] && opened.map(\.origin) == [a, nil])
    #expect(try await log.opened(inArchive: nil, limit: 2).count == 2)
    #expect(try await log.forgetOpened() == 3)
    #expect(try await log.opened(inArchive: nil, limit: 2).isEmpty)
  }
}
