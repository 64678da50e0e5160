extension Reader {
  /// Where keys are looked up now, nearest first.
  public var contexts: [KeyContext] {
    switch overlay {
    case .prompt, .help: [.prompt]
    case nil: [.pane(focus), .everywhere]
    case .details, .reasons, .aliases, .quit: [.everywhere]
    }
  }

  /// What the hint line shows, most likely first: help before all, or what may follow the pending strokes.
  public var hints: [Binding] {
    if !pending.isEmpty { return keys.continuations(of: pending, in: contexts) }
    let contexts = contexts
    return likelyCommands.compactMap { keys.key(for: $0, in: contexts) }
  }

  private var likelyCommands: [Command] {
    switch overlay {
    case .prompt(let prompt): Reader.likelyCommands(in: prompt.purpose)
    case .help: [.accept, .cancel, .nextChoice, .previousChoice, .deleteLine]
    case .details, .reasons, .aliases: [.help, .close, .down, .up]
    case .quit: [.close, .cancel]
    case nil: [.help] + Reader.likelyCommands(in: focus)
    }
  }

  private static func likelyCommands(in purpose: Prompt.Purpose) -> [Command] {
    let always: [Command] = [.help, .accept, .cancel]
    return switch purpose {
    case .filter, .person, .command: always + [.complete, .previousChoice, .deleteLine]
    case .date, .search: always + [.deleteLine]
    }
  }

  private static func likelyCommands(in pane: Pane) -> [Command] {
    let out: [Command] = [.focusNext, .palette, .close]
    switch pane {
    case .list:
      return [
        .open, .pageForward, .editFilter, .pickPerson, .showTimeline, .showRelated, .back, .star,
        .toggleRead, .search, .dropChip,
      ] + out
    case .article:
      return [
        .pageForward, .nextPerson, .open, .followNumber, .toggleFolds, .nextArticle, .back, .search,
        .star, .filterByName, .details,
      ] + out
    case .people: return [.open, .excludePerson, .why, .search, .dropChip, .clearFilter] + out
    case .timeline: return [.open, .zoomIn, .zoomOut, .startRange, .askDate, .dropChip] + out
    case .related: return [.open, .followNumber, .why, .back, .showBacklinks] + out
    }
  }
}
