import Dispatch
import ReaderModel
import ReaderScreen

/// Keys and signals in, frames out: one frame for all that has come since the last.
final class EventLoop {
  private let terminal: Terminal
  private let session: Session
  private let strings: Strings
  private let host: ReaderApp.Host
  private let wakes: AsyncStream<Void>
  private let waker: AsyncStream<Void>.Continuation

  private var isDirty = true
  private var isMeasuring = false
  /// Until the first answers or ``firstFrameDelay``, whichever comes first: an empty frame would only flicker.
  private var holdsFirstFrame = true
  /// Why the session is being left; while it is saved nothing is read or drawn.
  private var leaving: ReaderApp.Ending.Reason?
  private var isOver = false

  private static let firstFrameDelay = DispatchTimeInterval.milliseconds(10)
  /// A window being dragged reports many sizes; laying out for each would lag behind the hand.
  private static let resizeDelay = DispatchTimeInterval.milliseconds(30)
  /// For saving the place when the connection broke; the system may kill us soon after.
  private static let savingLimit = DispatchTimeInterval.milliseconds(150)

  init(
    terminal: Terminal,
    session: Session,
    strings: Strings,
    host: @escaping ReaderApp.Host
  ) {
    self.terminal = terminal
    self.session = session
    self.strings = strings
    self.host = host
    (wakes, waker) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  func run() async -> ReaderApp.Ending.Reason {
    // The session holds the loop until the loop lets go of it.
    session.onChange = { self.changed() }
    session.onProgram = { self.perform($0) }
    defer {
      session.onChange = nil
      session.onProgram = nil
    }
    terminal.watch { [waker] in waker.yield() }
    adoptSize()
    after(EventLoop.firstFrameDelay) { $0.holdsFirstFrame = false }
    for await _ in wakes {
      turn()
      if isOver { break }
    }
    return leaving ?? .quit
  }

  private func turn() {
    takeSignals()
    takeInput()
    guard !isOver, leaving == nil, isDirty, !holdsFirstFrame else { return }
    isDirty = false
    terminal.use(session.reader.settings.mouse)
    terminal.show(Screen.frame(of: session.reader, strings: strings, glyphs: terminal.glyphs))
  }

  private func changed() {
    isDirty = true
    let reader = session.reader
    if !reader.list.isLoading, !reader.article.isLoading { holdsFirstFrame = false }
    waker.yield()
  }

  /// What the reader wants of the program around it.
  private func perform(_ request: ProgramRequest) {
    switch request {
    case .quit: isOver = true
    case .suspend: suspend()
    case .redraw:
      terminal.repaint()
      isDirty = true
    case .stopImport, .longWork, .copy, .showPlain, .export, .pipe, .openOutside, .browse:
      host(request, LentTerminal(self))
    }
    waker.yield()
  }

  /// Does something a little later, and wakes the loop for it.
  private func after(
    _ delay: DispatchTimeInterval,
    _ body: @escaping @MainActor (EventLoop) -> Void
  ) {
    DispatchQueue.main.asyncAfter(deadline: .now() + delay) {
      MainActor.assumeIsolated {
        body(self)
        self.waker.yield()
      }
    }
  }
}

// MARK: - Input and signals

extension EventLoop {
  private func takeInput() {
    guard leaving == nil, !isOver else { return }
    guard let typed = terminal.read() else { return leave(.hungUp) }
    for input in typed.inputs where !isOver { send(input) }
    if typed.mayHaveMore { waker.yield() }
  }

  /// What was pressed with the mouse acts by itself where the screen has something that does.
  private func send(_ input: Input) {
    guard case .pointer(let pointer) = input, pointer.act == .press,
      let spot = terminal.spot(atRow: pointer.row, column: pointer.column)
    else { return session.send(input.event) }
    switch spot.act {
    case .strokes(let strokes): for stroke in strokes { session.send(.stroke(stroke)) }
    case .touch(let touch): session.send(.touch(touch))
    }
  }

  private func takeSignals() {
    while leaving == nil, !isOver, let signal = terminal.nextSignal() {
      switch signal {
      case .resized: measureSoon()
      case .stop: suspend()
      case .continued:
        terminal.resume()
        adoptSize()
      case .hangUp: leave(.hungUp)
      case .end: leave(.terminated)
      }
    }
  }

  /// Saves the place and ends the session; waits no longer than the system may.
  private func leave(_ reason: ReaderApp.Ending.Reason) {
    leaving = reason
    if reason == .hungUp { terminal.abandon() }
    after(EventLoop.savingLimit) { $0.isOver = true }
    session.send(.leave)
  }
}

// MARK: - Size

extension EventLoop {
  /// Gives the terminal away while something else is shown on it.
  func lend<Value>(_ body: () -> Value) -> Value {
    terminal.lend()
    defer {
      terminal.resume()
      adoptSize()
      waker.yield()
    }
    return body()
  }

  /// Shows the reader again where something else has been written on the screen.
  func repaint() {
    terminal.repaint()
    adoptSize()
    waker.yield()
  }

  private func suspend() {
    terminal.suspend()
    adoptSize()
  }

  private func measureSoon() {
    guard !isMeasuring else { return }
    isMeasuring = true
    after(EventLoop.resizeDelay) {
      $0.isMeasuring = false
      if $0.leaving == nil { $0.adoptSize() }
    }
  }

  /// While the program is stopped no change of size is reported, so it is also asked for afterwards.
  private func adoptSize() {
    let size = terminal.measure()
    isDirty = true
    if size != session.reader.size { session.send(.resize(size)) }
  }
}
