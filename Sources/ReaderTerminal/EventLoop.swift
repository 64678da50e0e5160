import Dispatch
import ReaderModel
import ReaderScreen

/// Keys and signals in, frames out: one frame for all that has come since the last.
final class EventLoop {
  private let terminal: Terminal
  private let session: Session
  private let strings: Strings
  private let wakes: AsyncStream<Void>
  private let waker: AsyncStream<Void>.Continuation

  private var isDirty = true
  private var needsMeasuring = false
  private var ending: ReaderApp.Ending.Reason?
  /// Until the first answer or ``firstFrameDelay``, whichever comes first: an empty frame would only flicker.
  private var holdsFirstFrame = true

  private static let firstFrameDelay = DispatchTimeInterval.milliseconds(10)
  /// A window being dragged reports many sizes; laying out for each would lag behind the hand.
  private static let resizeDelay = DispatchTimeInterval.milliseconds(30)

  init(terminal: Terminal, session: Session, strings: Strings) {
    self.terminal = terminal
    self.session = session
    self.strings = strings
    (wakes, waker) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  func run() async -> ReaderApp.Ending.Reason {
    session.onChange = { [weak self] in self?.changed() }
    session.onProgram = { [weak self] in self?.perform($0) }
    defer {
      session.onChange = nil
      session.onProgram = nil
    }
    terminal.watch { [waker] in waker.yield() }
    session.send(.resize(terminal.size))
    after(EventLoop.firstFrameDelay) { $0.holdsFirstFrame = false }
    for await _ in wakes {
      turn()
      if let ending { return ending }
    }
    return .terminated
  }

  private func turn() {
    takeSignals()
    takeInput()
    guard ending == nil, isDirty, !holdsFirstFrame else { return }
    isDirty = false
    terminal.show(Screen.frame(of: session.reader, strings: strings, glyphs: terminal.glyphs))
  }

  private func changed() {
    isDirty = true
    let reader = session.reader
    if !reader.list.isLoading, !reader.article.isLoading { holdsFirstFrame = false }
    waker.yield()
  }

  /// Does something a little later, and wakes the loop for it.
  private func after(
    _ delay: DispatchTimeInterval,
    _ body: @escaping @MainActor (EventLoop) -> Void
  ) {
    DispatchQueue.main.asyncAfter(deadline: .now() + delay) { [weak self] in
      MainActor.assumeIsolated {
        guard let self else { return }
        body(self)
        self.waker.yield()
      }
    }
  }
}

// MARK: - Input

extension EventLoop {
  private func takeInput() {
    guard ending == nil else { return }
    guard let inputs = terminal.read() else {
      ending = .hungUp
      return
    }
    for input in inputs {
      session.send(input.event)
      if ending != nil { return }
    }
  }

  /// What the reader wants of the program around it.
  private func perform(_ work: Request.Work) {
    switch work {
    case .quit: ending = .quit
    case .suspend: suspend()
    case .redraw:
      terminal.repaint()
      isDirty = true
    case .page, .count, .article, .people, .timeline, .related, .mark, .save, .wait: break
    }
    waker.yield()
  }

  private func suspend() {
    terminal.suspend()
    adoptSize()
  }
}

// MARK: - Signals

extension EventLoop {
  private func takeSignals() {
    while ending == nil, let signal = terminal.nextSignal() {
      switch signal {
      case .resized: measureSoon()
      case .stop: suspend()
      case .continued:
        terminal.resume()
        adoptSize()
      case .end(.hungUp): ending = .hungUp
      case .end(.terminated): ending = .terminated
      }
    }
  }

  private func measureSoon() {
    guard !needsMeasuring else { return }
    needsMeasuring = true
    after(EventLoop.resizeDelay) {
      $0.needsMeasuring = false
      $0.adoptSize()
    }
  }

  /// While stopped no change of size is reported, so it is asked for again.
  private func adoptSize() {
    let size = terminal.measure()
    isDirty = true
    if size != session.reader.size { session.send(.resize(size)) }
  }
}
