extension Reader {
  /// Where keys are looked up now, nearest first.
  public var contexts: [KeyContext] {
    switch overlay {
    case .prompt, .help, .labels, .letter, .agreement: [.prompt]
    case .picker(let picker):
      picker.takesText ? [.prompt] : [.pane(.list), .everywhere, .prompt]
    case nil: [.pane(focus), .everywhere]
    case .person: [.pane(.people), .everywhere]
    case .details, .reasons, .address, .comparison, .quit: [.everywhere]
    }
  }

  /// What the hint line shows, most likely first: help before all, or what may follow the pending strokes.
  ///
  /// Only what can be done now is offered. Where the line is too short, ``Command/close`` is still to be shown.
  public var hints: [Binding] {
    let contexts = contexts
    if !pending.isEmpty {
      return [keys.key(for: .help, in: contexts)].compactMap(\.self) + continuations
    }
    switch overlay {
    case .agreement(let bulk):
      let agree = Binding(context: .prompt, strokes: [Reader.agreeing], command: .accept)
      return (bulk == nil ? [] : [agree])
        + [keys.key(for: .cancel, in: contexts)].compactMap(\.self)
    case .address: return addressHints
    case nil, .prompt, .help, .labels, .picker, .details, .reasons, .comparison, .person, .letter,
      .quit:
      var seen: Set<Command> = []
      return likelyCommands.filter { seen.insert($0).inserted }.compactMap {
        keys.key(for: $0, in: contexts)
      }
    }
  }

  /// Keys that act on the address alone, and those that close it.
  private var addressHints: [Binding] {
    let own = [(addressKeys.copy, Command.copyAddress), (addressKeys.open, .open)]
    let others = [Command.help, .close].compactMap { keys.key(for: $0, in: contexts) }
    return others.prefix(1)
      + own.compactMap { stroke, command in
        stroke.map { Binding(context: .everywhere, strokes: [$0], command: command) }
      } + others.dropFirst()
  }

  private var likelyCommands: [Command] {
    switch overlay {
    case .prompt(let prompt): prompt.likelyCommands
    case .help: [.accept, .cancel, .nextChoice, .previousChoice, .deleteLine]
    case .picker(let picker): [.help] + picker.likelyCommands
    case .labels, .letter: [.help, .cancel]
    case .person(let overlay): [.help] + overlay.likelyCommands
    case .details, .comparison: [.help, .down, .up, .close]
    case .reasons, .address: [.help, .close]
    case .agreement: [.accept, .cancel]
    case .quit: [.close, .cancel]
    case nil: [.help] + (work == nil ? [] : [.stop]) + likelyHere.filter(isPossible)
    }
  }

  /// False for what could do nothing now; the line of hints is too short for that.
  private func isPossible(_ command: Command) -> Bool {
    switch command {
    case .open where focus == .article: article.target != nil
    case .showRelated, .showBacklinks: !related.rows.isEmpty
    case .followNumber where focus != .list: !related.rows.isEmpty
    case .pickPerson, .showPeople: !people.rows.isEmpty || people.isLoading
    case .showTimeline: timeline.rowCount > 0 || timeline.isLoading
    default: obstacle(to: command) == nil
    }
  }
}
