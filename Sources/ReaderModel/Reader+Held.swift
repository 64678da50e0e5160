import ArticleArchive
import Articles

extension Reader {
  /// What waits for the text of an article that is on its way.
  enum Held: Sendable, Hashable {
    /// A command and the number typed before it, or its digit.
    case command(Command, count: Int?)
    /// A key pressed after a command that asks for more: what it types, or chooses.
    case stroke(Stroke)
  }

  private static let mostHeld = 1000

  /// Keeps a command back until the article that was chosen is there; false when it is to be run now.
  ///
  /// Keys pressed in one go ("j", Enter, Space) mean that article, and not the one that is still on the screen.
  ///
  /// - Parameter digit: the one pressed, for a command that needs one.
  mutating func hold(_ command: Command, digit: Int? = nil) -> Bool {
    guard isWaiting(command), held.count < Reader.mostHeld else {
      // Whatever else is done in the article makes a number meant for what is related to it old.
      if article.wanted == nil { held = [] }
      return false
    }
    held.append(.command(command, count: digit ?? count))
    return true
  }

  /// Keeps a key back that follows a command which is kept back and will ask for more; false for any other.
  mutating func hold(_ stroke: Stroke) -> Bool {
    guard isAskedForMore else { return false }
    if case .command(let command) = keys.match([stroke], in: contexts),
      command == .cancel || command == .stop
    {
      held = []
    } else if held.count < Reader.mostHeld {
      held.append(.stroke(stroke))
    }
    return true
  }

  private var isAskedForMore: Bool {
    held.contains {
      if case .command(let command, _) = $0 { Reader.asking.contains(command) } else { false }
    }
  }

  /// Runs what was kept back, as the same keys one by one would.
  mutating func runHeld() {
    guard let first = held.first, !isWaiting(first) else { return }
    var rest = held[...]
    held = []
    while let next = rest.popFirst() {
      switch next {
      case .stroke(let stroke): take(stroke)
      case .command(let command, let count):
        if isAboutText(command), !isWaiting(command) {
          run(held: command, count)
        } else if Reader.asking.contains(command) {
          // Another article was chosen: what was meant for this one is forgotten, with what was typed after it.
          return
        }
      }
      settle()
    }
  }

  private mutating func run(held command: Command, _ number: Int?) {
    if command == .followNumber {
      number.map { followNumber($0) }
    } else {
      count = number
      run(command)
      count = nil
    }
  }

  // MARK: - What waits

  private func isWaiting(_ held: Held) -> Bool {
    switch held {
    case .command(let command, _): isWaiting(command)
    case .stroke: article.wanted != nil
    }
  }

  /// True for a command that is about something which is not there yet.
  private func isWaiting(_ command: Command) -> Bool {
    if command == .followNumber {
      guard focus == .article || focus == .related else { return false }
      return article.wanted != nil || related.isLoading && related.rows.isEmpty
    }
    guard article.wanted != nil, isAboutText(command) else { return false }
    return !Reader.rowCommands.contains(command) || isRowAwaited
  }

  /// True for a command that the article on the screen decides what comes of.
  private func isAboutText(_ command: Command) -> Bool {
    switch command.part {
    case .motion: focus == .article
    case .digit: command == .followNumber
    case .edit, .choosing: false
    case .act where command == .label: layout.placement(of: .article) != nil
    case .act:
      Reader.textCommands.contains(command) || Reader.rowCommands.contains(command)
        || focus == .article && Reader.commandsInText.contains(command)
    }
  }

  /// True where a command would be about the article on its way and nothing is known of that but its key.
  private var isRowAwaited: Bool {
    focus != .list && focus != .related && openRow == nil
  }

  /// About the text of the article, whatever pane has the focus.
  private static let textCommands: Set<Command> = [
    .pageForward, .pageBack, .nextSection, .previousSection, .nextLink, .previousLink,
    .nextPerson, .previousPerson, .nextQuote, .previousQuote, .toggleFold, .unfoldHere, .foldHere,
    .unfold, .fold, .copyParagraph, .copyQuote, .details, .compareCopies, .showAddress,
  ]

  /// About the text where that has the focus.
  private static let commandsInText: Set<Command> = [
    .nextParagraph, .previousParagraph, .nextDay, .previousDay, .open, .search, .nextHit,
    .previousHit, .filterByName, .personPage, .showQuotes, .spokenDays, .placeTop, .placeMiddle,
    .placeBottom,
  ]

  /// About the article as a whole: its row in a list is enough.
  private static let rowCommands: Set<Command> = [
    .star, .toggleRead, .tag, .note, .repeatLast, .copyAddress, .copyTitle, .copyCitation,
    .cite, .copyText, .copyJSON, .copyScreen, .export, .pipe, .openOutside, .showLinks,
    .showBacklinks,
  ]

  /// What is typed after these is theirs.
  private static let asking: Set<Command> = [
    .label, .cite, .tag, .note, .export, .pipe, .search, .details, .compareCopies, .showAddress,
    .personPage, .showQuotes, .showLinks, .showBacklinks,
  ]
}
