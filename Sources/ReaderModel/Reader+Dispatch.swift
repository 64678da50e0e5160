import ArticleArchive
import Articles

extension Reader {
  /// Takes a key pressed: typed text, or a part of a binding.
  mutating func take(_ stroke: Stroke) {
    if overlay == nil, hold(stroke) { return }
    switch overlay {
    case .prompt(let prompt): take(stroke, in: prompt)
    case .help(let help): take(stroke, in: help)
    case .labels(let labels): take(stroke, in: labels)
    case .picker(let picker): take(stroke, in: picker)
    case .address(let address): take(stroke, over: address)
    case .letter(let use): take(stroke, for: use)
    case .agreement(let bulk): take(stroke, agreeingTo: bulk)
    case nil, .details, .reasons, .comparison, .person, .quit: look(up: stroke)
    }
  }

  mutating func look(up stroke: Stroke) {
    if stroke == .escape, !pending.isEmpty || count != nil {
      endPrefix()
      count = nil
      return
    }
    if helpIsAsked(by: stroke) { return }
    let strokes = pending + [stroke]
    switch keys.match(strokes, in: contexts) {
    case .prefix: wait(after: strokes)
    case .none:
      // Over a question or details any other key is as good as closing.
      switch overlay {
      case nil, .person, .picker: notice = .unknownKeys(strokes)
      case .prompt, .help, .labels, .letter, .agreement, .address, .comparison, .details,
        .reasons, .quit:
        overlay = nil
      }
      endPrefix()
      count = nil
    case .command(let command):
      endPrefix()
      if let digit = stroke.digit, command.needsDigit {
        take(digit, for: command)
      } else {
        dispatch(command)
      }
    }
  }

  private mutating func take(_ digit: Int, for command: Command) {
    if command == .followNumber {
      if overlay != nil || !hold(command, digit: digit) { followNumber(digit) }
    } else {
      let number = min((count ?? 0) * 10 + digit, Reader.largestCount)
      count = number == 0 ? nil : number
    }
  }

  private static let largestCount = 9_999_999

  private mutating func dispatch(_ command: Command) {
    if let overlay {
      run(command, over: overlay)
    } else {
      if !command.leavesSeek { endSeek() }
      showAwaited(before: command)
      if !hold(command) { run(command) }
    }
    count = nil
  }

  private mutating func run(_ command: Command, over overlay: Overlay) {
    // Neither asks anything of what lies over the panes.
    if command == .redraw || command == .suspend { return run(command) }
    switch overlay {
    case .quit:
      self.overlay = nil
      if [.close, .quit, .open, .leave].contains(command) { quit() }
    case .details(let top):
      scroll(command, from: top, count: details.count).map { self.overlay = .details(top: $0) }
        ?? runClosing(command)
    case .comparison(let comparison, let top):
      scroll(command, from: top, count: comparison.passages.count + 1).map {
        self.overlay = .comparison(comparison, top: $0)
      } ?? runClosing(command)
    case .reasons, .address: runClosing(command)
    case .person(let top): run(command, over: top)
    case .picker(let picker): run(command, on: picker)
    case .prompt, .help, .labels, .letter, .agreement: break
    }
  }

  /// The first visible line after a command that scrolls; nil for other commands.
  private func scroll(_ command: Command, from top: Int, count: Int) -> Int? {
    let visible = max(1, size.rows / 2)
    guard let motion = command.motion(count: 1) else { return nil }
    let next =
      switch motion {
      case .first: 0
      case .last: count - 1
      case .rows, .pages, .halfPages: top + (motion.distance(visible: visible) ?? 0)
      }
    return next.held(in: 0, count - 1)
  }

  private mutating func runClosing(_ command: Command) {
    overlay = nil
    let isOnlyClosing = [.close, .cancel, .stop, .details, .why, .open].contains(command)
    if !isOnlyClosing { run(command) }
  }
}

extension Command {
  /// True for what can be asked for while a row is sought, without giving that up.
  fileprivate var leavesSeek: Bool {
    let others: Set<Command> = [
      .nextHit, .previousHit, .nextUnread, .previousUnread, .nextParagraph, .previousParagraph,
      .nextDay, .previousDay, .redraw, .suspend, .help,
    ]
    return others.contains(self)
  }
}

extension Stroke {
  fileprivate var digit: Int? {
    if case .character(let character) = self { character.wholeNumberValue } else { nil }
  }
}
