import ArticleArchive
import Articles
import TestSupport
import Testing

@testable import ReaderModel

/// Stories on a log in a file, where reading does not wait for writing.
@MainActor
struct FileLogTests {
  private let scratch: Scratch
  private let log: ReadingLog
  private let archive: Archive

  init() async throws {
    scratch = try Scratch()
    log = try ReadingLog(path: scratch.path("log.sqlite"))
    archive = try Archive(path: scratch.path("a.diembao"), access: .readWrite, log: log)
    let articles = Shelf.press.articles.filter { !$0.row.isGhost }
    _ = try await archive.add(articles.map(\.new))
  }

  private func open() async throws -> Session {
    let session = try await Session.open(
      archive: archive,
      log: log,
      archivePath: "/a",
      archiveName: "a",
      size: Size(columns: 120, rows: 40),
      today: Driver.today
    )
    await session.waitUntilIdle()
    return session
  }

  /// Presses keys as fast as they come, then waits for all that follows.
  private func press(_ script: String, in session: Session) async {
    for stroke in Stroke.script(script) { session.send(.stroke(stroke)) }
    await session.waitUntilIdle()
  }

  @Test func `a letter is known as soon as it is written`() async throws {
    let session = try await open()
    await press("jma", in: session)
    #expect(session.reader.personal.places.map(\.letter) == ["a"])
    let headline = session.reader.article.stored?.row.headline
    await press("k'a", in: session)
    #expect(session.reader.article.stored?.row.headline == headline)
  }

  @Test func `after the first change of all there is something to undo`() async throws {
    let session = try await open()
    #expect(session.reader.obstacle(to: .undo) == .nothingToUndo)
    await press("*", in: session)
    #expect(session.reader.obstacle(to: .undo) == nil)
    await press("U", in: session)
    #expect(session.reader.obstacle(to: .undo) == .nothingToUndo)
    #expect(session.reader.obstacle(to: .redo) == nil)
  }

  @Test func `a new tag is offered for the next article`() async throws {
    let session = try await open()
    await press("tgấp<Enter>", in: session)
    await press("jtg", in: session)
    #expect(session.reader.prompt?.choices == [.tag(TagCount(tag: "gấp", articles: 1))])
  }

  @Test func `undoing a note brings the text back that was there`() async throws {
    let session = try await open()
    await press("amột<Enter>", in: session)
    await press("a<C-u>hai<Enter>", in: session)
    await press("U", in: session)
    #expect(session.reader.list.selected?.state.note == "một")
    await press("<C-r>", in: session)
    #expect(session.reader.list.selected?.state.note == "hai")
  }

  @Test func `who is followed is known in the next session, and undone there`() async throws {
    let session = try await open()
    await press("gp+j", in: session)
    let followed = session.reader.followed
    #expect(followed.count == 1)
    #expect(session.reader.people.selected?.name != followed.first)
    await press("Q", in: session)
    let later = try await open()
    #expect(later.reader.followed == followed)
    await press("U", in: later)
    #expect(later.reader.followed.isEmpty)
    await press("<C-r>", in: later)
    #expect(later.reader.followed == followed)
  }

  @Test func `an article read to its end is read in the log, and nothing of the journal`()
    async throws
  {
    let session = try await open()
    await press("*<Enter>G", in: session)
    let key = try #require(session.reader.article.stored?.row.key)
    #expect(try await archive.article(key).row.state.isRead)
    await press("U", in: session)
    let state = try await archive.article(key).row.state
    #expect(state.isRead && !state.isStarred)
    #expect(session.reader.article.stored?.row.state == state)
  }

  @Test func `marks pressed while an article is on its way are on it when it is there`()
    async throws
  {
    let session = try await open()
    await press("<Enter>J*rJK", in: session)
    let row = try #require(session.reader.article.stored?.row)
    #expect(row.headline == "Nga mời Washington hợp tác")
    #expect(row.state.isStarred && row.state.isRead)
    #expect(try await archive.article(row.key).row.state == row.state)
  }

  @Test func `a change in a log that cannot be written is taken back on the screen`()
    async throws
  {
    let session = try await open()
    await press("*", in: session)
    await log.close()
    await press("j*", in: session)
    #expect(session.reader.list.selected?.state.isStarred == false)
    guard case .failed = session.reader.notice else {
      Issue.record("\(String(describing: session.reader.notice))")
      return
    }
  }

  @Test func `two versions are compared beside the keys`() async throws {
    let session = try await open()
    session.send(.stroke(.character("j")))
    await session.waitUntilIdle()
    let rows = session.reader.list.rows
    let worker = RequestWorker(archive: archive, log: log, path: "/a", today: Driver.today)
    let work = Request.Work.compare(rows[0].key, with: rows[1].key)
    guard case .comparison(let comparison) = await worker.content(of: work, parts: nil) else {
      Issue.record("nothing is compared")
      return
    }
    #expect(comparison.here.key == rows[0].key && comparison.there.key == rows[1].key)
    #expect(comparison.sharedPercent > 0)
  }
}
