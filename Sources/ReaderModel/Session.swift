public import ArticleArchive
import ArticleQuery
public import Articles

/// Runs a reader: carries out its requests on an archive, cancels those that a newer one of their slot made
/// worthless, and hands the answers back.
@MainActor
public final class Session {
  public private(set) var reader: Reader
  /// Called after each change of ``reader``.
  public var onChange: (@MainActor () -> Void)?
  /// Called for what only the program around the reader can do; for ``ProgramRequest/quit`` when everything is saved.
  public var onProgram: (@MainActor (ProgramRequest) -> Void)?
  /// True once the person has left and everything is saved.
  public private(set) var isFinished = false

  private var worker: RequestWorker
  private let clock: @Sendable () -> Day
  private var schedule = RequestSchedule()
  private var tasks: [Ticket: Task<Void, Never>] = [:]
  /// True while requests are to begin that have been asked.
  private var isBeginning = false
  /// Marks and bookmarks are written one after the other, none is dropped.
  private var lastWrite: Task<Void, Never>?
  private var openWrites = 0
  private var wantsToQuit = false
  private var idleWaiters: [CheckedContinuation<Void, Never>] = []
  /// Between looks for what others have written: long beside two looks at the file system, and beside what is asked
  /// again when there is something.
  private static let watchInterval = Duration.seconds(2)
  /// What the archive looked like when it was last looked at; nil until then.
  private var version: DatabaseVersion?

  /// - Parameters:
  ///   - log: where marks and places are kept; nil keeps them for this session only.
  ///   - archivePath: the name of the archive in the log.
  ///   - clock: tells which day it is now where the person is; nil keeps that of the reader.
  public init(
    reader: Reader,
    archive: Archive,
    log: ReadingLog?,
    archivePath: String,
    clock: (@Sendable () -> Day)? = nil
  ) {
    self.reader = reader
    let today = reader.today
    self.clock = clock ?? { today }
    worker = RequestWorker(archive: archive, log: log, path: archivePath, today: reader.today)
    carryOut(self.reader.start())
    // The screen is opened next; the first rows are fetched meanwhile.
    begin()
    Task { [weak self] in
      while let interval = await self?.watch() { try? await Task.sleep(for: interval) }
    }
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
    let arrangement = try await log?.arrangement()
    let reader = Reader(
      size: size,
      today: today,
      keys: keys,
      commandNames: commandNames,
      archiveName: archiveName,
      bookmark: bookmark,
      arrangement: arrangement
    )
    return Session(reader: reader, archive: archive, log: log, archivePath: archivePath)
  }

  /// Handles an event and whatever it asks for.
  public func send(_ event: Event) {
    guard !isFinished else { return }
    if case .stroke = event { carryOut(reader.handle(.clock(.now))) }
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
    for ticket in schedule.clear() { tasks[ticket]?.cancel() }
    wakeIfIdle()
  }

  // MARK: - Requests

  private func carryOut(_ requests: [Request]) {
    for request in requests { carryOut(request) }
    beginSoon()
    wakeIfIdle()
  }

  private func carryOut(_ request: Request) {
    switch request.slot {
    case .program: carryOutProgram(request.work)
    case .mark, .bookmark, .arrangement, .rememberedFilter: write(request)
    case .page, .count, .total, .article, .listPlace, .comparison, .seek, .people, .timeline,
      .related, .choices, .relief, .picks, .verdicts, .spelling, .typedFilters, .sources, .states,
      .timer,
      .rest, .preview, .prefix, .setting, .person, .forms, .together, .followed, .thread,
      .bucketPeople, .bulk, .lists, .views, .news, .unread, .stretch:
      ask(request)
    }
  }

  private func carryOutProgram(_ work: Request.Work) {
    guard case .program(let request) = work else { return }
    if request == .quit {
      wantsToQuit = true
      finishIfSaved()
    } else {
      onProgram?(request)
    }
  }

  private func ask(_ request: Request) {
    if let ticket = schedule.ask(request) { tasks[ticket]?.cancel() }
  }

  /// Begins what may begin once everything that is there now has been handled: of many keys that came together only
  /// the last one's article is loaded, and the frame that answers them goes out before.
  private func beginSoon() {
    guard !isBeginning else { return }
    isBeginning = true
    Task {
      isBeginning = false
      begin()
    }
  }

  private func begin() {
    for request in schedule.begin() { tasks[request.ticket] = task(for: request) }
  }

  /// The work begins at once, whatever the main actor is doing; only its answers wait for that.
  private func task(for request: Request) -> Task<Void, Never> {
    let worker = worker
    // Of the parts that come while the screen is busy the newest is enough.
    let (parts, part) = AsyncStream.makeStream(
      of: Answer.Content.self,
      bufferingPolicy: .bufferingNewest(1)
    )
    let start = ContinuousClock.now
    let work = Task { @concurrent in await worker.content(of: request.work, parts: part) }
    return Task { [weak self] in
      await withTaskCancellationHandler {
        for await content in parts { self?.receive(content, .part, for: request) }
        let whole = await work.value
        self?.end(request, with: whole, after: ContinuousClock.now - start)
      } onCancel: {
        work.cancel()
      }
    }
  }

  /// Hands an answer over; one that nobody wants any more would only make a frame for nothing.
  private func receive(
    _ content: Answer.Content,
    _ extent: Answer.Extent,
    for request: Request,
    after time: Duration? = nil
  ) {
    let isWanted = schedule.isWanted(request)
    if extent == .whole { schedule.end(request) }
    guard isWanted else { return }
    let answer = Answer(
      slot: request.slot,
      ticket: request.ticket,
      content: content,
      extent: extent,
      milliseconds: time.map { Int($0 / .milliseconds(1)) }
    )
    send(.answer(answer))
  }

  private func end(_ request: Request, with whole: Answer.Content, after time: Duration) {
    tasks[request.ticket] = nil
    receive(whole, .whole, for: request, after: time)
    beginSoon()
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

  /// Looks for changes where nothing is under way, so that whoever presses no key sees the lists grow.
  ///
  /// - Returns: The time until the next look; nil once the person has left.
  func watch() async -> Duration? {
    turnDay()
    if isIdle || version == nil { await lookForChanges() }
    return isFinished ? nil : Self.watchInterval
  }

  private func turnDay() {
    let day = clock()
    guard day != reader.today else { return }
    worker.today = day
    send(.day(day))
  }

  private func write(_ request: Request) {
    let worker = worker
    let before = lastWrite
    openWrites += 1
    // Saving outlives the screen: the task holds the session until it is done.
    lastWrite = Task {
      await before?.value
      let content = await worker.content(of: request.work, parts: nil)
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
    openWrites == 0 && schedule.isIdle
  }

  private func wakeIfIdle() {
    guard isIdle else { return }
    let waiters = idleWaiters
    idleWaiters = []
    for waiter in waiters { waiter.resume() }
  }
}
