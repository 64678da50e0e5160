import ArticleArchive
import Articles

extension Reader {
  /// Takes a key pressed: typed text, or a part of a binding.
  mutating func take(_ stroke: Stroke) {
    switch overlay {
    case .prompt(let prompt): take(stroke, in: prompt)
    case .help(let help): take(stroke, in: help)
    case nil, .details, .reasons, .aliases, .quit: look(up: stroke)
    }
  }

  private mutating func look(up stroke: Stroke) {
    if stroke == .escape, !pending.isEmpty || count != nil {
      pending = []
      count = nil
      return
    }
    pending.append(stroke)
    switch keys.match(pending, in: contexts) {
    case .prefix: return
    case .none:
      // Over a question or details any other key is as good as closing.
      if overlay == nil { notice = .unknownKeys(pending) } else { overlay = nil }
      pending = []
      count = nil
    case .command(let command):
      pending = []
      if let digit = stroke.digit, command == .count || command == .followNumber {
        take(digit, for: command)
      } else {
        dispatch(command)
      }
    }
  }

  private mutating func take(_ digit: Int, for command: Command) {
    if command == .followNumber {
      followNumber(digit)
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
      run(command)
      count = nil
    }
  }

  private mutating func run(_ command: Command, over overlay: Overlay) {
    switch overlay {
    case .quit:
      self.overlay = nil
      if [.close, .quit, .open, .leave].contains(command) { quit() }
    case .details(let top):
      scroll(command, from: top, count: detailCount).map { self.overlay = .details(top: $0) }
        ?? runClosing(command)
    case .aliases(let person, let top):
      scroll(command, from: top, count: person.aliases.count).map {
        self.overlay = .aliases(person, top: $0)
      } ?? runClosing(command)
    case .reasons: runClosing(command)
    case .prompt, .help: break
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

  /// Lines of details, about: what a person can scroll through.
  private var detailCount: Int {
    guard let article = article.stored?.article else { return 1 }
    return article.published.evidence.count + article.crawled.evidence.count
      + article.people.count + article.topics.count + article.credits.count + 8
  }

  private mutating func runClosing(_ command: Command) {
    overlay = nil
    switch command {
    case .close, .cancel, .details, .why, .open: break
    default: run(command)
    }
  }
}

extension Stroke {
  fileprivate var digit: Int? {
    if case .character(let character) = self { character.wholeNumberValue } else { nil }
  }
}

extension Command {
  /// The motion a command is; nil for other commands.
  func motion(count: Int) -> Motion? {
    switch self {
    case .down: .rows(count)
    case .up: .rows(-count)
    case .pageDown: .pages(count)
    case .pageUp: .pages(-count)
    case .halfPageDown: .halfPages(count)
    case .halfPageUp: .halfPages(-count)
    case .top: .first
    case .bottom: .last
    default: nil
    }
  }
}
