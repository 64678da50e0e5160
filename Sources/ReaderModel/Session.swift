public import ArticleArchive
import ArticleQuery
public import Articles

/// Runs a reader: carries out its requests on an archive, cancels those that a newer one of their slot made
/// worthless, and hands the answers back.
@MainActor
public final class Session {
  /// What only the program around the reader can do.
  public enum ProgramRequest: Sendable, Hashable {
    /// Repaint everything.
    case redraw
    case suspend
    /// The person has left, everything is saved.
    case quit
  }

  public private(set) var reader: Reader
  /// Called after each change of ``reader``.
  public var onChange: (@MainActor () -> Void)?
  public var onProgram: (@MainActor (ProgramRequest) -> Void)?
  /// Called when the person wants the import to end that is going on.
  public var onStopImport: (@MainActor () -> Void)?
  /// True once the person has left and everything is saved.
  public private(set) var isFinished = false

  private let worker: RequestWorker
  private var running: [Request.Slot: Running] = [:]
  /// Marks and bookmarks are written one after the other, none is dropped.
  private var lastWrite: Task<Void, Never>?
  private var openWrites = 0
  private var wantsToQuit = false
  private var idleWaiters: [CheckedContinuation<Void, Never>] = []
  /// What the archive looked like when it was last looked at; nil until then.
  private var version: DatabaseVersion?

  private struct Running {
    var ticket: Ticket
    var task: Task<Void, Never>
  }

  /// - Parameters:
  ///   - log: where marks and places are kept; nil keeps them for this session only.
  ///   - archivePath: the name of the archive in the log.
  public init(reader: Reader, archive: Archive, log: ReadingLog?, archivePath: String) {
    self.reader = reader
    worker = RequestWorker(archive: archive, log: log, path: archivePath, today: reader.today)
    carryOut(self.reader.start())
    Task { await lookForChanges() }
  }

  /// A session that goes on where the log says the person left off.
  public static func open(
    archive: Archive,
    log: ReadingLog?,
    archivePath: String,
    archiveName: String,
    size: Size,
    today: Day,
    keys: KeyTable = .standard,
    commandNames: CommandNames = .identifiersOnly
  ) async throws(ArchiveError) -> Session {
    let bookmark = try await log?.bookmark(forArchive: archivePath)
    let reader = Reader(
      size: size,
      today: today,
      keys: keys,
      commandNames: commandNames,
      archiveName: archiveName,
      bookmark: bookmark
    )
    return Session(reader: reader, archive: archive, log: log, archivePath: archivePath)
  }

  /// Handles an event and whatever it asks for.
  public func send(_ event: Event) {
    guard !isFinished else { return }
    carryOut(reader.handle(event))
    onChange?()
  }

  /// Returns when every answer but those of timers is there.
  public func waitUntilIdle() async {
    guard !isIdle else { return }
    await withCheckedContinuation { idleWaiters.append($0) }
  }

  /// Ends all work that is under way, but for what is being saved.
  public func cancelAll() {
    for running in running.values { running.task.cancel() }
    running = [:]
    wakeIfIdle()
  }

  // MARK: - Requests

  private func carryOut(_ requests: [Request]) {
    for request in requests { carryOut(request) }
    wakeIfIdle()
  }

  private func carryOut(_ request: Request) {
    switch request.slot {
    case .program: carryOutProgram(request.work)
    case .mark, .bookmark: write(request)
    case .page, .count, .total, .article, .listPlace, .people, .timeline, .related, .choices,
      .relief, .timer,
      .rest, .prefix, .setting:
      ask(request)
    }
  }

  private func carryOutProgram(_ work: Request.Work) {
    switch work {
    case .redraw: onProgram?(.redraw)
    case .suspend: onProgram?(.suspend)
    case .stopImport: onStopImport?()
    case .quit:
      wantsToQuit = true
      finishIfSaved()
    case .page, .count, .counts, .article, .people, .timeline, .related, .mark, .save, .wait: break
    }
  }

  private func ask(_ request: Request) {
    running[request.slot]?.task.cancel()
    let worker = worker
    let task = Task { [weak self] in
      let content = await worker.content(of: request.work)
      self?.receive(content, for: request)
    }
    running[request.slot] = Running(ticket: request.ticket, task: task)
  }

  private func receive(_ content: Answer.Content, for request: Request) {
    if running[request.slot]?.ticket == request.ticket { running[request.slot] = nil }
    send(.answer(Answer(slot: request.slot, ticket: request.ticket, content: content)))
    wakeIfIdle()
    if request.slot == .rest { Task { await lookForChanges() } }
  }

  /// Asks for the lists again when somebody has written to the archive: another process may be importing.
  ///
  /// Done when the person rests at a place, so that no key waits for it.
  func lookForChanges() async {
    let now = await worker.archive.version()
    if let version, version != now { send(.archiveChanged) }
    version = now
  }

  private func write(_ request: Request) {
    let worker = worker
    let before = lastWrite
    openWrites += 1
    // Saving outlives the screen: the task holds the session until it is done.
    lastWrite = Task {
      await before?.value
      let content = await worker.content(of: request.work)
      openWrites -= 1
      send(.answer(Answer(slot: request.slot, ticket: request.ticket, content: content)))
      finishIfSaved()
      wakeIfIdle()
    }
  }

  private func finishIfSaved() {
    guard wantsToQuit, openWrites == 0, !isFinished else { return }
    isFinished = true
    cancelAll()
    onProgram?(.quit)
  }

  // MARK: - Idleness

  private var isIdle: Bool {
    openWrites == 0 && running.keys.allSatisfy { $0 == .timer || $0 == .rest || $0 == .prefix }
  }

  private func wakeIfIdle() {
    guard isIdle else { return }
    let waiters = idleWaiters
    idleWaiters = []
    for waiter in waiters { waiter.resume() }
  }
}

/// Carries a request out on the archive and the log.
private struct RequestWorker: Sendable {
  var archive: Archive
  var log: ReadingLog?
  var path: String
  var today: Day

  /// Articles counted at most, people and related articles fetched at most.
  private static let countLimit = 100_000
  private static let peopleLimit = 200
  private static let relatedLimit = 60

  func content(of work: Request.Work) async -> Answer.Content {
    do throws(ArchiveError) {
      return try await answer(to: work)
    } catch {
      return .failed(error)
    }
  }

  private func answer(to work: Request.Work) async throws(ArchiveError) -> Answer.Content {
    switch work {
    case .page(let request): return .page(try await archive.page(request))
    case .count(let query):
      return .count(try await archive.count(query, today: today, limit: Self.countLimit))
    case .article(let key): return .article(try await archive.article(key))
    case .counts(let queries):
      var counts: [ArticleCount] = []
      for query in queries {
        counts.append(try await archive.count(query, today: today, limit: Self.countLimit))
      }
      return .counts(counts)
    case .people(let query, let name):
      return .people(
        try await archive.people(query, matching: name, limit: Self.peopleLimit, today: today)
      )
    case .timeline(let query, let precision):
      return .timeline(try await archive.timeline(query, by: precision, today: today))
    case .related(let key):
      return .related(try await archive.related(to: key, limit: Self.relatedLimit))
    case .mark(let mark, let isSet, let keys):
      try await log?.set(mark, isSet, on: keys)
      return .done
    case .save(let bookmark):
      try await log?.save(bookmark, forArchive: path)
      return .done
    case .wait(let milliseconds):
      do {
        try await Task.sleep(for: .milliseconds(milliseconds))
        return .elapsed
      } catch {
        return .failed(.cancelled)
      }
    case .redraw, .suspend, .stopImport, .quit: return .done
    }
  }
}
