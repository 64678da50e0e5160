import ArticleArchive
import ArticleImport
import ArticleQuery
import Articles
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import ReaderModel

/// Whole stories on a real archive.
@MainActor
struct SessionTests {
  private let size = Size(columns: 120, rows: 40)

  private func archive(log: ReadingLog? = nil) async throws -> Archive {
    let archive = try Archive.inMemory(log: log)
    let articles = Shelf.press.articles.filter { !$0.row.isGhost }
    _ = try await archive.add(articles.map(\.new))
    return archive
  }

  private func open(_ archive: Archive, _ log: ReadingLog?) async throws -> Session {
    let session = try await Session.open(
      archive: archive,
      log: log,
      archivePath: "/a",
      archiveName: "a",
      size: size,
      today: Driver.today
    )
    await session.waitUntilIdle()
    return session
  }

  @Test func `the first screen is there once nothing is under way`() async throws {
    let session = try await open(try await archive(), nil)
    #expect(session.headlines == ["Quan hệ Á-Âu", "Nga mời Washington hợp tác", "Không rõ ngày"])
    #expect(session.headline == "Quan hệ Á-Âu")
    #expect(session.reader.list.total?.value == 3)
    #expect(session.reader.people.rows.first?.name == "Sergey Lavrov")
    #expect(!session.reader.timeline.isLoading)
  }

  @Test func `past midnight today is another day`() async throws {
    let archive = try await archive()
    let newest = try await archive.page(
      PageRequest(query: .everything, start: .beginning, limit: 1, today: Driver.today)
    ).rows.first
    let printed = try #require(newest?.published.day)
    let now = Mutex(printed - 1)
    let session = Session(
      reader: Reader(size: size, today: printed - 1, archiveName: "a"),
      archive: archive,
      log: nil,
      archivePath: "/a",
      clock: { now.withLock { $0 } }
    )
    await session.press("fdate:today<CR>")
    #expect(session.headlines.isEmpty)
    now.withLock { $0 = printed }
    _ = await session.watch()
    await session.waitUntilIdle()
    #expect(session.headlines == [newest?.headline])
  }

  @Test func `what another process adds is there after a rest, and the place is kept`() async throws
  {
    let scratch = try Scratch()
    let path = scratch.path("a.sqlite")
    let other = try Archive(path: path, access: .readWrite)
    let articles = Shelf.press.articles.filter { !$0.row.isGhost }
    _ = try await other.add(articles.dropFirst().map(\.new))
    let session = try await open(try Archive(path: path, access: .readOnly), nil)
    await session.lookForChanges()
    await session.press("G")
    let place = session.headline
    _ = try await other.add(articles.prefix(1).map(\.new))
    await session.lookForChanges()
    await session.waitUntilIdle()
    #expect(session.headlines.count == 3)
    #expect(session.headline == place)
  }

  @Test func `what another process adds is there without a key, until the reader is left`()
    async throws
  {
    let scratch = try Scratch()
    let path = scratch.path("a.sqlite")
    let other = try Archive(path: path, access: .readWrite)
    let articles = Shelf.press.articles.filter { !$0.row.isGhost }
    _ = try await other.add(articles.dropFirst().map(\.new))
    let session = try await open(try Archive(path: path, access: .readOnly), nil)
    #expect(await session.watch() != nil)
    _ = try await other.add(articles.prefix(1).map(\.new))
    #expect(await session.watch() != nil)
    await session.waitUntilIdle()
    #expect(session.headlines.count == 3)
    await session.press("Q")
    #expect(await session.watch() == nil)
  }

  @Test func `a box leads to its ghost and back, a person and a year are filters`() async throws {
    let session = try await open(try await archive(), nil)
    await session.press("jgl<Enter>")
    #expect(session.headline == "Tin thế giới 14/12")
    #expect(session.reader.article.stored?.row.isGhost == true)
    #expect(session.reader.related.rows.map(\.kind) == [.backlink])
    await session.press("H")
    #expect(session.headline == "Nga mời Washington hợp tác")
    await session.press("gpgg<Enter>")
    #expect(session.reader.query.text == "person:\"Sergey Lavrov\"")
    #expect(session.headlines == ["Quan hệ Á-Âu", "Nga mời Washington hợp tác"])
    await session.press("TG<Enter>")
    #expect(session.headlines == ["Nga mời Washington hợp tác"])
    await session.press("cc")
    #expect(session.headlines.count == 3)
  }

  @Test func `links of the text lead where the archive says`() async throws {
    let session = try await open(try await archive(), nil)
    await session.press("j]l<Enter>")
    #expect(session.headline == "Tin thế giới 14/12")
    await session.press("H]l]l<Enter>")
    #expect(session.headline == "Giá vàng")
  }

  @Test func `marks and the place outlive the session`() async throws {
    let log = try ReadingLog.inMemory()
    let archive = try await archive(log: log)
    let session = try await open(archive, log)
    await session.press("*rfperson:lavrov<Enter>jl<PgDn>")
    let (top, key) = (session.reader.article.top, session.reader.article.key)
    #expect(top > 0)
    var ended = false
    session.onProgram = { if $0 == .quit { ended = true } }
    await session.press("Q")
    #expect(session.isFinished && ended)

    let later = try await open(archive, log)
    #expect(later.reader.query.text == "person:lavrov")
    #expect(later.reader.article.key == key)
    #expect(later.reader.article.top == top)
    #expect(later.reader.list.selected?.key == key)
    #expect(later.reader.list.rows.map(\.state.isStarred) == [true, false])
    #expect(later.reader.list.rows.first?.state.isRead == true)
    await later.press("H")
    #expect(later.headlines.count == 3)
  }

  @Test func `a scan that ends before the first answers leaves the place`() async throws {
    let log = try ReadingLog.inMemory()
    let archive = try await archive(log: log)
    let session = try await open(archive, log)
    await session.press("jl<PgDn>")
    let (top, key) = (session.reader.article.top, session.reader.article.key)
    await session.press("Q")
    let later = try await Session.open(
      archive: archive,
      log: log,
      archivePath: "/a",
      archiveName: "a",
      size: size,
      today: Driver.today
    )
    later.send(.importing(ImportWork(articles: 0, fraction: nil)))
    later.send(.archiveChanged)
    later.send(.imported(new: 0, changed: 0, skipped: 0))
    later.send(.archiveChanged)
    await later.waitUntilIdle()
    #expect(top > 0)
    #expect(later.reader.article.key == key)
    #expect(later.reader.article.top == top)
    #expect(later.reader.list.selected?.key == key)
    #expect(later.reader.notice == nil)
  }

  @Test(arguments: ["c", "C"])
  func `without its ghosts a list has its articles again`(_ keys: String) async throws {
    let session = try await open(try await archive(), nil)
    await session.press("fis:ghost<Enter>")
    #expect(session.reader.list.selected?.isGhost == true)
    await session.press(keys)
    #expect(session.headlines.count == 3)
    #expect(session.reader.list.selected?.headline == "Không rõ ngày")
  }

  @Test func `marks set one right after the other are all kept`() async throws {
    let log = try ReadingLog.inMemory()
    let archive = try await archive(log: log)
    let session = try await open(archive, log)
    for stroke in Stroke.script("*j*j*r") { session.send(.stroke(stroke)) }
    await session.waitUntilIdle()
    var states: [ReadingState] = []
    for row in session.reader.list.rows {
      states.append(try await archive.article(row.key).row.state)
    }
    #expect(states.map(\.isStarred) == [true, true, true])
    #expect(states[2].isRead)
  }

  @Test func `only the newest of many steps is shown`() async throws {
    let session = try await open(try await archive(), nil)
    for stroke in Stroke.script("jkjkjj") { session.send(.stroke(stroke)) }
    await session.waitUntilIdle()
    #expect(session.headline == "Không rõ ngày")
    #expect(session.reader.notice == nil)
  }

  @Test func `an error of the archive is a notice`() async throws {
    let session = try await open(try await archive(), nil)
    let missing = key(77)
    let visit = Visit(query: "", article: missing, anchor: nil)
    let reader = Reader(
      size: size,
      today: Driver.today,
      archiveName: "a",
      bookmark: Bookmark(back: [], current: visit, forward: [])
    )
    let other = Session(reader: reader, archive: try await archive(), log: nil, archivePath: "/a")
    await other.waitUntilIdle()
    #expect(other.reader.notice == .failed(.noArticle(key: missing.text)))
    #expect(other.headline == session.headline)
  }

  @Test func `a text is sought in what articles say, round again, within the filter`() async throws
  {
    let session = try await open(try await archive(), nil)
    await session.press("/doi thoai<Enter>")
    #expect(session.headline == "Nga mời Washington hợp tác")
    #expect(session.reader.notice == nil)
    await session.press("n")
    #expect(session.headline == "Quan hệ Á-Âu")
    #expect(session.reader.notice == .wentOnFromBeginning)
    await session.press("fdate:2021<Enter>/gap bao gioi<Enter>")
    #expect(session.reader.notice == .noMatches("gap bao gioi", in: .list))
    #expect(session.headline == "Nga mời Washington hợp tác")
  }

  @Test func `what nobody waits for any more ends nothing and is not waited for`() async throws {
    let session = try await open(try await archive(), nil)
    for stroke in Stroke.script("/doi thoai<Enter>j<Esc>fperson:x<Esc>G") {
      session.send(.stroke(stroke))
    }
    await session.waitUntilIdle()
    #expect(session.headline == "Không rõ ngày")
    #expect(session.reader.query == .everything)
    #expect(session.headlines.count == 3)
    #expect(!session.reader.people.isLoading && !session.reader.timeline.isLoading)
  }

  @Test func `the seeds are read from end to end`() async throws {
    let seeds = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "seeds")
    let archive = try Archive.inMemory()
    let importer = Importer(archive: archive, today: Driver.today)
    _ = try await importer.run([.path(seeds.path)]) { _ in }
    let session = try await open(archive, nil)
    #expect(session.headlines.count == 2)
    await session.press("fperson:lavrov date:2021-12<Enter>")
    #expect(session.headlines.count == 1)
    await session.press("l]p<Enter>")
    #expect(session.reader.query.conjuncts.count >= 2)
    await session.press("gl")
    await session.press("<Enter>")
    #expect(session.reader.article.stored?.row.isGhost == true)
    await session.press("gb<Enter>")
    #expect(session.reader.article.stored?.row.published.day == Day(iso: "2021-12-14"))
    await session.press("zR")
    #expect(session.reader.article.lines.contains { $0.kind == .heading(.teaser) })
  }
}

extension Session {
  fileprivate func press(_ script: String) async {
    for stroke in Stroke.script(script) {
      send(.stroke(stroke))
      await waitUntilIdle()
    }
  }

  fileprivate var headlines: [String] { reader.list.rows.map(\.headline) }
  fileprivate var headline: String? { reader.article.stored?.row.headline }
}

extension StoredArticle {
  /// On its way into an archive.
  var new: NewArticle {
    let source = SourceStamp(
      path: row.source ?? "-",
      size: 1,
      modified: 1,
      digest: row.key
    )
    return NewArticle(key: row.key, article: article, page: "", source: source)
  }
}
