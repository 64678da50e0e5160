import Articles

extension Reader {
  /// A command for the text of an article that is on its way, and the number typed before it.
  struct HeldCommand: Sendable, Hashable {
    var command: Command
    var count: Int?
  }

  private static let mostHeld = 32

  /// Keeps a command back until the article that was chosen is there; false when it is to be run now.
  ///
  /// Keys pressed in one go ("j", Enter, Space) mean that article, and not the one that is still on the screen.
  mutating func hold(_ command: Command) -> Bool {
    guard article.wanted != nil, isForText(command), held.count < Reader.mostHeld else {
      return false
    }
    held.append(HeldCommand(command: command, count: count))
    return true
  }

  /// Runs what was kept back, as the same keys one by one would.
  mutating func runHeld() {
    while article.wanted == nil, !held.isEmpty {
      let next = held.removeFirst()
      guard isForText(next.command) else { continue }
      count = next.count
      run(next.command)
      count = nil
      settle()
    }
  }

  private func isForText(_ command: Command) -> Bool {
    switch command.part {
    case .motion: focus == .article
    case .digit, .edit, .choosing: false
    case .act:
      command == .pageForward || command == .pageBack
        || focus == .article && Reader.textCommands.contains(command)
    }
  }

  private static let textCommands: Set<Command> = [
    .nextParagraph, .previousParagraph, .nextSection, .previousSection, .nextLink, .previousLink,
    .nextPerson, .previousPerson, .nextQuote, .previousQuote, .nextDay, .previousDay,
    .filterByName, .personPage, .toggleFold, .unfoldHere, .foldHere, .unfold, .fold, .placeTop,
    .placeMiddle, .placeBottom,
  ]
}
