import ArticleArchive
import ArticleQuery
import Articles

/// Why a command can do nothing now. A fact; sentences are made by the front end.
public enum Obstacle: Sendable, Hashable {
  /// Its keys belong to panes that do not have the focus.
  case onlyIn([Pane])
  /// Nothing is open, and no article is selected.
  case noArticle
  /// The list has no article.
  case emptyList
  /// No name is selected, in the people pane or in the text.
  case noName
  case noFilter
  /// Nothing has been searched for yet.
  case nothingSought
  case nothingToUndo, nothingToRedo
  /// Nothing was visited before, or after going back.
  case noPlaceBack, noPlaceForward
  case noRelated
  /// The timeline is empty: no article is listed.
  case noDays
  /// The buckets of the timeline are as fine, or as coarse, as they get.
  case finest, coarsest
  /// The article names nobody, quotes nobody, tells no day, or prints no link.
  case noneInText(TextTargetKind)
}

/// What of a text the cursor can go to.
public enum TextTargetKind: Sendable, Hashable, CaseIterable {
  case name, quote, day, link
}

extension Reader {
  /// Why a command can do nothing now; nil when it can, as far as can be told without trying.
  public func obstacle(to command: Command) -> Obstacle? {
    panesObstacle(to: command) ?? stateObstacle(to: command)
  }

  /// A command with keys in panes alone needs one of those.
  private func panesObstacle(to command: Command) -> Obstacle? {
    let contexts = keys.keys(for: command).map(\.context)
    let panes = contexts.compactMap { if case .pane(let pane) = $0 { pane } else { nil } }
    guard !panes.isEmpty, panes.count == contexts.count, !panes.contains(focus) else { return nil }
    return .onlyIn(Pane.allCases.filter(panes.contains))
  }

  private func stateObstacle(to command: Command) -> Obstacle? {
    switch command {
    case .nextArticle, .previousArticle, .nextUnread, .previousUnread:
      list.rows.isEmpty ? .emptyList : nil
    case .pageForward, .pageBack, .toggleFold, .unfoldHere, .foldHere, .unfold, .fold, .details:
      article.stored == nil ? .noArticle : nil
    case .nextPerson, .previousPerson: textObstacle(.name)
    case .nextQuote, .previousQuote: textObstacle(.quote)
    case .nextLink, .previousLink: textObstacle(.link)
    case .nextDay, .previousDay: focus == .list ? nil : textObstacle(.day)
    case .followNumber where focus == .sources: nil
    case .followNumber, .showRelated: relatedObstacle
    case .showLinks, .showBacklinks: cutArticle == nil ? .noArticle : nil
    case .showHistory: history.isEmpty ? .noPlaceBack : nil
    case .star, .toggleRead, .tag, .note: subjects.isEmpty ? .noArticle : nil
    case .repeatLast: subjects.isEmpty ? .noArticle : nil
    case .copyAddress, .copyTitle, .copyCitation, .copyText, .copyJSON, .copyScreen, .pipe,
      .openOutside, .showAddress:
      article.stored == nil && list.selected == nil ? .noArticle : nil
    case .copyParagraph, .copyQuote: article.stored == nil ? .noArticle : nil
    case .back: history.places.isEmpty ? .noPlaceBack : nil
    case .forward: history.ahead.isEmpty ? .noPlaceForward : nil
    case .dropChip, .clearFilter: query == .everything ? .noFilter : nil
    case .filterByName: selectedName == nil ? .noName : nil
    case .excludePerson where focus == .sources: nil
    case .excludePerson, .merge: people.selected == nil ? .noName : nil
    case .zoomIn: timelineObstacle ?? (timeline.zoom == TimelineZoom.allCases.last ? .finest : nil)
    case .zoomOut:
      timelineObstacle ?? (timeline.zoom == TimelineZoom.allCases.first ? .coarsest : nil)
    case .zoomToSelection: timelineObstacle
    case .nextHit, .previousHit: isSearched ? nil : .nothingSought
    case .undo: personal.steps.done ? nil : .nothingToUndo
    case .redo: personal.steps.undone ? nil : .nothingToRedo
    case .down, .up, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .top, .bottom, .nextParagraph,
      .previousParagraph, .nextSection, .previousSection, .nextNote, .previousNote, .nextInThread,
      .previousInThread, .count, .focusNext, .focusPrevious, .focusLeft, .focusRight, .focusUp,
      .focusDown, .showList, .showPeople, .showTimeline, .showSources, .showThread, .showQuotes,
      .showNotes, .showViews, .showNew, .maximise, .nextLayout, .sideBySide, .stacked, .rotate,
      .taller, .shorter, .wider, .narrower, .evenSizes, .textWidth, .open, .label, .setMark,
      .goToMark, .goToDay, .editFilter, .pickPerson, .askDate, .saveView, .sort, .personPage,
      .follow, .spokenDays, .search, .hideLink, .selectRow, .selectTo, .export, .why,
      .compareCopies, .placeTop, .placeMiddle, .placeBottom, .importPath, .rescan, .reextract,
      .stop, .help, .palette, .close, .cancel, .leave, .quit, .suspend, .redraw, .toggleMouse,
      .toggleLowBandwidth, .accept, .complete, .previousChoice, .nextChoice, .cursorLeft,
      .cursorRight, .cursorStart, .cursorEnd, .deleteBackward, .deleteForward, .deleteWord,
      .deleteLine:
      nil
    }
  }

  private func textObstacle(_ kind: TextTargetKind) -> Obstacle? {
    guard let text = article.stored?.article else { return .noArticle }
    let isEmpty =
      switch kind {
      case .name: text.people.isEmpty
      case .quote: text.quotes.isEmpty
      case .day: text.dates.isEmpty
      case .link: text.links.isEmpty
      }
    return isEmpty ? .noneInText(kind) : nil
  }

  private var relatedObstacle: Obstacle? {
    if article.stored == nil { return .noArticle }
    return related.rows.isEmpty && !related.isLoading ? .noRelated : nil
  }

  private var timelineObstacle: Obstacle? { timeline.rowCount == 0 ? .noDays : nil }

  private var isSearched: Bool {
    focus == .article ? article.search != nil : !rowSearch.isEmpty
  }

  /// The name under the cursor, of the text or of the people pane.
  private var selectedName: String? {
    if focus == .people, let person = people.selected { return person.name }
    guard case .person(let index, _) = article.target, let people = article.stored?.article.people,
      people.indices.contains(index)
    else { return nil }
    return people[index].name
  }
}
