import ArticleQuery

extension PersonOverlay {
  fileprivate var likelyCommands: [Command] {
    switch self {
    case .page:
      [
        .open, .focusNext, .close, .editFilter, .excludePerson, .follow, .merge, .why, .selectRow,
        .showQuotes, .back,
      ]
    case .forms: [.open, .close, .down, .up]
    case .question(let question):
      switch question.subject {
      case .merge: [.open, .focusNext, .cancel]
      case .split: [.open, .cancel]
      }
    }
  }
}

extension Reader {
  /// Where keys are looked up now, nearest first.
  public var contexts: [KeyContext] {
    switch overlay {
    case .prompt, .help, .labels, .picker: [.prompt]
    case nil: [.pane(focus), .everywhere]
    case .person: [.pane(.people), .everywhere]
    case .details, .reasons, .address, .comparison, .quit: [.everywhere]
    }
  }

  /// What the hint line shows, most likely first: help before all, or what may follow the pending strokes.
  public var hints: [Binding] {
    let contexts = contexts
    if !pending.isEmpty {
      return [keys.key(for: .help, in: contexts)].compactMap(\.self) + continuations
    }
    let idle = overlay == nil ? idleCommands : []
    return likelyCommands.filter { !idle.contains($0) }.compactMap {
      keys.key(for: $0, in: contexts)
    }
  }

  /// Commands that could do nothing now; the line of hints is too short for those.
  private var idleCommands: Set<Command> {
    var idle: Set<Command> = []
    if query == .everything { idle.formUnion([.dropChip, .clearFilter]) }
    if history.places.isEmpty { idle.insert(.back) }
    if foldsObstacle != nil { idle.insert(.toggleFold) }
    if related.rows.isEmpty { idle.formUnion([.followNumber, .showRelated, .showBacklinks]) }
    return idle
  }

  private var likelyCommands: [Command] {
    switch overlay {
    case .prompt(let prompt): Reader.likelyCommands(in: prompt.purpose)
    case .help: [.accept, .cancel, .nextChoice, .previousChoice, .deleteLine]
    case .picker: [.help, .accept, .cancel, .nextChoice, .previousChoice, .deleteLine]
    case .labels: [.help, .cancel]
    case .person(let overlay): [.help] + overlay.likelyCommands
    case .details, .reasons, .address, .comparison: [.help, .close, .down, .up]
    case .quit: [.close, .cancel]
    case nil: [.help] + (work == nil ? [] : [.stop]) + Reader.likelyCommands(in: focus)
    }
  }

  private static func likelyCommands(in purpose: Prompt.Purpose) -> [Command] {
    let always: [Command] = [.help, .accept, .cancel]
    return switch purpose {
    case .person: always + [.complete, .personPage, .previousChoice, .deleteLine]
    case .filter, .merge, .command: always + [.complete, .previousChoice, .deleteLine]
    case .date, .search, .question: always + [.deleteLine]
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
        .pageForward, .label, .followNumber, .toggleFold, .nextArticle, .back, .search,
        .star, .nextPerson, .open, .details,
      ] + out
    case .people:
      return [
        .open, .personPage, .follow, .selectRow, .excludePerson, .merge, .why, .search, .dropChip,
        .clearFilter,
      ] + out
    case .sources:
      return [.open, .excludePerson, .nextParagraph, .search, .showViews, .dropChip, .clearFilter]
        + out
    case .timeline: return [.open, .zoomIn, .zoomOut, .selectRow, .askDate, .dropChip] + out
    case .related: return [.open, .followNumber, .why, .back, .showBacklinks] + out
    }
  }
}
