import ArticleArchive
import ArticleImport
import ArticleQuery
import Articles
import Foundation
import Synchronization
import TestSupport
import Testing

@Suite struct ReextractionTests {
  private let scratch: Scratch
  private let archive: Archive
  private let today = Day(number: 20_429)

  init() throws {
    scratch = try Scratch()
    archive = try Archive.inMemory()
  }

  private func add(_ paths: [String], to archive: Archive) async throws {
    _ = try await Importer(archive: archive, today: today).run(paths.map { .path($0) }) { _ in }
  }

  @discardableResult
  private func reread(
    _ archive: Archive,
    _ progress: @escaping @Sendable (ReextractionProgress) -> Void = { _ in }
  ) async throws -> ReextractionReport {
    try await Reextraction(archive: archive).run(progress: progress)
  }

  /// Pages of two papers that name the same people, some by a part of the name only.
  private func pages(_ count: Int) throws -> [String] {
    let names = ["Trần Quốc Bảo", "ông Bảo", "Ngoại trưởng Anna Berg", "bà Berg", "Lê Thị Hoa"]
    return try (0..<count).map { index in
      let (name, place) = (names[index % names.count], "Tỉnh \(index % 7)")
      let text = """
        Tin số \(index) của \(name)

        Ngày \(1 + index % 28)/3/2021, tại \(place), \(name) cho biết hai bên sẽ mở rộng hợp tác.

        Đọc thêm trên báo này

        Tin số \((index + 3) % count) của \(names[(index + 3) % names.count])
        """
      return try scratch.write(text, to: "\(index).txt")
    }
  }

  /// An article with a wrong headline, as a version that knew less would have read it.
  private func addMisread(_ path: String, day: Day? = nil) async throws {
    let whole = try Archive.inMemory()
    try await add([path], to: whole)
    let page = try #require(try await whole.pages(.all, after: nil, limit: 1, bytes: 1).first)
    var article = try #require(page.article())
    article.headline.text = "Tít đọc sai"
    let source = SourceStamp(path: path, size: 1, modified: 1, digest: page.key)
    let new = NewArticle(key: page.key, article: article, page: page.text, source: source)
    let stamp = ExtractionStamp(lessons: 0, extraction: 0, day: day ?? today)
    _ = try await archive.add([new], stamp: stamp)
  }

  @Test func `the answer does not depend on the order of imports`() async throws {
    let paths = try pages(60)
    let half = paths.count / 2
    let (forward, backward) = (try Archive.inMemory(), try Archive.inMemory())
    try await add(paths, to: forward)
    try await add(Array(paths[half...].reversed()), to: backward)
    try await reread(backward)
    try await add(Array(paths[..<half].reversed()), to: backward)
    try await reread(forward)
    try await reread(backward)
    let contents = try await (Contents(forward), Contents(backward))
    #expect(contents.0.articles.count == 60)
    #expect(contents.0.articles == contents.1.articles)
    #expect(contents.0.people == contents.1.people)
    #expect(try await forward.lessons()?.lessons == backward.lessons()?.lessons)
  }

  @Test func `an article read by an older version is read anew, once`() async throws {
    let paths = try pages(3)
    try await add(Array(paths[..<2]), to: archive)
    try await addMisread(paths[2])
    let keys = try await Contents(archive).keys
    #expect(try await reread(archive) == ReextractionReport(read: 3, changed: 1))
    let after = try await Contents(archive)
    #expect(after.keys == keys)
    #expect(!after.articles.contains { $0.headline.text == "Tít đọc sai" })
    #expect(try await reread(archive) == ReextractionReport(read: 0, changed: 0))
  }

  @Test func `a page is dated by the day it came, whenever it is read again`() async throws {
    // "28/10" of a page that came in September is not that of the same year.
    let text = page("Tin đầu tiên của ngày").replacing("14/12/2021", with: "28/10")
    let path = try scratch.write(text, to: "a.txt")
    let day = try #require(Day(iso: "2021-09-05"))
    try await addMisread(path, day: day)
    _ = try await reread(archive)
    let pages = try await archive.pages(.all, after: nil, limit: 1, bytes: 1)
    #expect(pages.first?.stamp.day == day)
    let dates = try #require(pages.first?.article()?.dates)
    #expect(dates.allSatisfy { $0.days.last.map { $0 <= day } ?? true })
  }

  @Test func `stopped in the middle, it goes on where it was`() async throws {
    // More than one batch.
    for index in 0..<1500 { try scratch.write(page("Tin số \(index)"), to: "\(index).txt") }
    try await add([scratch.folder], to: archive)
    let archive = archive
    for pass in [ReextractionProgress.Pass.gathering, .reading] {
      let task = Task {
        try await Reextraction(archive: archive).run { step in
          guard step.pass == pass, step.articles > 0 else { return }
          withUnsafeCurrentTask { $0?.cancel() }
        }
      }
      await #expect(throws: ArchiveError.cancelled) { try await task.value }
    }
    let number = try await archive.lessons()?.number
    #expect(number == 1)
    let steps = Mutex<[ReextractionProgress]>([])
    let report = try await reread(archive) { step in steps.withLock { $0.append(step) } }
    #expect(report.read > 0 && report.read < 1500)
    // What was gathered is not gathered again.
    #expect(steps.withLock { $0 }.allSatisfy { $0.pass == .reading && $0.total == report.read })
    #expect(try await archive.lessons()?.number == number)
  }

  @Test func `two at once share the work`() async throws {
    for index in 0..<1500 { try scratch.write(page("Tin số \(index)"), to: "t/\(index).txt") }
    let path = scratch.path("archive.sqlite")
    let first = try Archive(path: path, access: .readWrite)
    try await add([scratch.path("t")], to: first)
    let second = try Archive(path: path, access: .readWrite)
    async let one = Reextraction(archive: first).run { _ in }
    async let two = Reextraction(archive: second).run { _ in }
    #expect(try await one.read + two.read == 1500)
  }

  @Test func `an archive that may not be written is left as it is`() async throws {
    let path = scratch.path("archive.sqlite")
    let made = try Archive(path: path, access: .readWrite)
    try await add(try pages(2), to: made)
    await made.close()
    let archive = try Archive(path: path, access: .readOnly)
    await #expect(throws: ArchiveError.notWritable(path: path)) { try await reread(archive) }
  }

  @Test(arguments: [(499, 499, false), (500, 2500, true), (500, 2501, false), (600, 600, true)])
  func `reading again is offered after many new articles`(
    changes: Int,
    articles: Int,
    isOffered: Bool
  ) async throws {
    var status = try await archive.lessonsStatus()
    status.changes = changes
    status.articles = articles
    #expect(status.isWorthReextraction == isOffered)
  }
}

/// What an archive tells of its articles and people, whatever numbers they have there.
private struct Contents {
  var articles: [Article] = []
  var keys: Set<ArticleKey> = []
  var people: [PersonRow]

  init(_ archive: Archive) async throws {
    let today = Day(number: 20_429)
    for page in try await archive.pages(.all, after: nil, limit: 10_000, bytes: .max) {
      let stored = try await archive.article(page.key)
      articles.append(stored.article)
      keys.insert(page.key)
    }
    articles.sort { $0.headline.text < $1.headline.text }
    people = try await archive.people(.everything, matching: nil, limit: 10_000, today: today)
      .sorted { $0.name < $1.name }
  }
}
