import ArticleQuery

// What is likely to be wanted, for the line of hints.

extension Reader {
  /// In the panes: first what has just been begun, then what the focused pane is for.
  var likelyHere: [Command] {
    if focus == .list, list.rows.isEmpty, !list.isLoading { return likelyInEmptyList }
    return likelyNext + Reader.likely(in: focus, of: layout.kind)
  }

  /// What follows a search, a selection, or the first end of a range.
  private var likelyNext: [Command] {
    switch focus {
    case .list where list.chosenCount > 0:
      [.selectTo, .star, .toggleRead, .tag, .export, .undo, .cancel]
    case .people where !people.chosen.isEmpty: [.open, .selectRow, .merge, .cancel]
    case .timeline where timeline.mark != nil: [.open, .zoomToSelection, .selectRow, .cancel]
    case .timeline where timeline.shape == .bars && isAlone:
      [.open, .focusLeft, .focusRight]
    default: isSearchOn ? [.nextHit, .previousHit, .cancel] : []
    }
  }

  /// True while what was searched is marked, or can be gone through.
  public var isSearchOn: Bool { (focus == .list || focus == .article) && searchObstacle == nil }

  /// True when nothing stands beside the focused pane: left and right are free for what it shows.
  var isAlone: Bool { layout.kind != .wide || choices.isMaximised }

  /// Where nothing is listed only a way out is of use.
  private var likelyInEmptyList: [Command] {
    query == .everything
      ? [.palette, .close] : [.open, .dropChip, .clearFilter, .editFilter, .palette, .close]
  }

  private static func likely(in pane: Pane, of kind: Layout.Kind) -> [Command] {
    // One pane at a time: how the others are reached comes soon.
    let tab: [Command] = kind == .single ? [.focusNext] : []
    let out: [Command] = [.focusNext, .palette, .close]
    switch pane {
    case .list:
      return [.palette, .editFilter, .open] + tab + [
        .pickPerson, .showTimeline, .dropChip, .pageForward, .star, .toggleRead, .back, .search,
        .showRelated, .focusNext, .close,
      ]
    case .article:
      return [.palette, .pageForward] + tab + [
        .label, .followNumber, .nextArticle, .back, .open, .toggleFold, .editFilter, .search,
        .star, .nextPerson, .details, .focusNext, .close,
      ]
    case .people:
      return [.open] + tab + [
        .personPage, .follow, .selectRow, .excludePerson, .merge, .why, .search, .dropChip,
        .clearFilter,
      ] + out
    case .sources:
      return [.open] + tab + [
        .excludePerson, .nextParagraph, .search, .showViews, .dropChip, .clearFilter,
      ] + out
    case .timeline:
      return [.open] + tab + [.zoomIn, .zoomOut, .selectRow, .askDate, .dropChip] + out
    case .related:
      return [.open] + tab + [.followNumber, .why, .hideLink, .back, .showBacklinks] + out
    }
  }
}

extension Prompt {
  /// Completing is offered where there is something to complete with.
  var likelyCommands: [Command] {
    let always: [Command] = [.help, .accept, .cancel]
    let complete: [Command] = choices.isEmpty ? [] : [.complete, .nextChoice]
    let delete: [Command] = text.isEmpty ? [] : [.deleteLine]
    return switch purpose {
    case .person: always + complete + (choices.isEmpty ? [] : [.personPage]) + delete
    case .filter: always + complete + [.previousChoice] + delete
    case .merge, .command, .question: always + complete + delete
    case .date, .search: always + delete
    }
  }
}

extension Picker {
  var likelyCommands: [Command] {
    if takesText {
      let choosing: [Command] = matches.isEmpty ? [] : [.accept, .nextChoice, .previousChoice]
      return choosing + [.cancel] + (text.isEmpty ? [] : [.deleteLine])
    }
    let remove: [Command] = canRemove ? [.deleteForward] : []
    return (matches.isEmpty ? [] : [.open, .search] + remove + [.down, .up]) + [.close]
  }
}

extension PersonOverlay {
  var likelyCommands: [Command] {
    switch self {
    case .page:
      [
        .open, .focusNext, .editFilter, .excludePerson, .follow, .merge, .why, .selectRow,
        .showQuotes, .back, .close,
      ]
    case .forms: [.open, .down, .up, .close]
    case .question(let question):
      switch question.subject {
      case .merge: [.open, .focusNext, .cancel]
      case .split: [.open, .cancel]
      }
    }
  }
}
