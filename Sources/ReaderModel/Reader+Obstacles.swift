import ArticleArchive
import ArticleQuery
import Articles

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
    case .pageForward, .pageBack, .details, .compareCopies:
      article.stored == nil ? .noArticle : nil
    case .toggleFold: foldObstacle(wanted: nil)
    case .unfoldHere: foldObstacle(wanted: .open)
    case .foldHere: foldObstacle(wanted: .closed)
    case .unfold, .fold: foldsObstacle
    case .nextPerson: textObstacle(.name, by: 1)
    case .previousPerson: textObstacle(.name, by: -1)
    case .nextQuote: textObstacle(.quote, by: 1)
    case .previousQuote: textObstacle(.quote, by: -1)
    case .nextLink: textObstacle(.link, by: 1)
    case .previousLink: textObstacle(.link, by: -1)
    case .nextDay: focus == .list ? nil : textObstacle(.day, by: 1)
    case .previousDay: focus == .list ? nil : textObstacle(.day, by: -1)
    case .showThread, .nextInThread, .previousInThread: article.key == nil ? .noArticle : nil
    case .followNumber where focus == .sources: views.isEmpty ? .noView : nil
    case .followNumber: relatedObstacle
    case .showHistory: history.isEmpty ? .noPlaceBack : nil
    case .star, .toggleRead, .tag, .note: subjects.isEmpty ? .noArticle : nil
    case .repeatLast: repeatObstacle
    case .copyAddress, .copyTitle, .copyCitation, .copyText, .copyJSON, .copyScreen, .cite, .pipe,
      .openOutside, .showLinks, .showBacklinks:
      cutArticle == nil ? .noArticle : nil
    case .export: exportScopes.isEmpty ? .noArticle : nil
    case .showAddress: addressObstacle
    case .copyParagraph: paragraphObstacle
    case .copyQuote: quoteObstacle
    case .back: history.places.isEmpty ? .noPlaceBack : nil
    case .forward: history.ahead.isEmpty ? .noPlaceForward : nil
    case .dropChip, .clearFilter: query == .everything ? .noFilter : nil
    case .saveView: query == .everything ? .nothingToSave : nil
    case .filterByName: selectedName == nil ? .noName : nil
    case .personPage: pageObstacle
    case .excludePerson where focus == .sources: sources.selected == nil ? .noRow : nil
    case .excludePerson, .merge, .follow: people.selected == nil ? .noName : nil
    case .why: whyObstacle
    case .hideLink: related.selected == nil ? .noRelated : nil
    case .open: openObstacle
    case .label: labelPlaces.isEmpty ? .nothingToPick : nil
    case .selectRow: rowObstacle
    case .selectAll: chooseAllObstacle
    case .selectTo: rowObstacle ?? rangeObstacle
    case .zoomIn: timelineObstacle ?? (canZoom(by: 1) ? nil : .finest)
    case .zoomOut: timelineObstacle ?? (canZoom(by: -1) ? nil : .coarsest)
    case .zoomToSelection: timelineObstacle ?? dayObstacle
    case .search: focus == .timeline ? .notSearched : nil
    case .nextHit, .previousHit: searchObstacle
    case .undo: personal.steps.done ? nil : .nothingToUndo
    case .redo: personal.steps.undone ? nil : .nothingToRedo
    case .showNew: news == nil ? .nothingNew : nil
    case .sideBySide:
      size.columns < Layout.leastWideColumns ? .tooNarrow(columns: Layout.leastWideColumns) : nil
    case .rotate: layout.placements.count > 1 ? nil : .onePane
    case .maximise: !choices.isMaximised && layout.kind == .single ? .onePane : nil
    case .taller: sizeObstacle(columns: 0, rows: 1)
    case .shorter: sizeObstacle(columns: 0, rows: -1)
    case .wider: sizeObstacle(columns: 2, rows: 0)
    case .narrower: sizeObstacle(columns: -2, rows: 0)
    case .accept, .complete, .previousChoice, .nextChoice, .cursorLeft, .cursorRight,
      .cursorStart, .cursorEnd, .deleteBackward, .deleteForward, .deleteWord, .deleteLine:
      // Help over a prompt tells its keys.
      prompt == nil && covered == nil ? .onlyTyping : nil
    case .down, .up, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .top, .bottom, .nextParagraph,
      .previousParagraph, .nextSection, .previousSection, .nextNote, .previousNote, .count,
      .focusNext, .focusPrevious, .focusLeft, .focusRight, .focusUp, .focusDown, .showList,
      .showPeople, .showTimeline, .showRelated, .showSources, .showQuotes, .showNotes, .showViews,
      .nextLayout, .stacked, .evenSizes, .textWidth, .setMark, .goToMark, .goToDay, .editFilter,
      .pickPerson, .askDate, .sort, .spokenDays, .placeTop, .placeMiddle, .placeBottom,
      .importPath, .rescan, .reextract, .stop, .help, .palette, .close, .cancel, .leave, .quit,
      .suspend, .redraw, .toggleMouse, .toggleLowBandwidth:
      nil
    }
  }

  // MARK: - Articles

  var repeatObstacle: Obstacle? {
    if lastChange == nil { return .nothingToRepeat }
    return subjects.isEmpty ? .noArticle : nil
  }

  /// The whole address is in the text, which is that of the article being read.
  var addressObstacle: Obstacle? {
    guard let row = cutArticle else { return .noArticle }
    return article.stored?.row.key == row.key ? nil : .noTextYet
  }

  private var relatedObstacle: Obstacle? {
    if article.stored == nil { return .noArticle }
    return related.rows.isEmpty && !related.isLoading ? .noRelated : nil
  }

  // MARK: - Rows

  /// Why Enter does nothing.
  var openObstacle: Obstacle? {
    switch focus {
    case .list: list.selected == nil && !hasRelief ? .emptyList : nil
    case .article: nil
    case .people: people.selected == nil ? .noName : nil
    case .sources: sources.selected == nil ? .noRow : nil
    case .timeline: timelineObstacle ?? (timeline.basis == .spoken ? dayObstacle : nil)
    case .related: related.selected == nil ? .noRelated : nil
    }
  }

  /// Why no row can be chosen besides the selected one.
  var rowObstacle: Obstacle? {
    switch focus {
    case .list: list.selected == nil ? .emptyList : nil
    case .people: people.selected == nil ? .noName : nil
    case .timeline: timelineObstacle
    case .article, .sources, .related: .onlyIn([.list, .people, .timeline])
    }
  }

  /// Why a range cannot go from what was chosen last to the selected row.
  var rangeObstacle: Obstacle? {
    switch focus {
    case .timeline: filteredBuckets == nil ? .noRange : nil
    case .list, .people, .article, .sources, .related: nil
    }
  }

  var whyObstacle: Obstacle? {
    switch focus {
    case .people: people.selected == nil ? .noName : nil
    case .related: related.selected == nil ? .noRelated : nil
    case .list, .article, .sources, .timeline: .onlyIn([.people, .related])
    }
  }

  /// Why there is no name whose page could be opened.
  var pageObstacle: Obstacle? {
    func obstacle(of row: ArticleRow?) -> Obstacle? {
      guard let row else { return .noArticle }
      return row.people.isEmpty ? .namesNobody : nil
    }
    return switch focus {
    case .people: people.selected == nil ? .noName : nil
    case .article: selectedName == nil ? obstacle(of: article.stored?.row) : nil
    case .list: obstacle(of: list.selected)
    case .related: obstacle(of: related.selected?.row)
    case .sources, .timeline: .onlyIn([.list, .article, .people, .related])
    }
  }

  /// The name under the cursor, of the text or of the people pane.
  private var selectedName: String? {
    if focus == .people, let person = people.selected { return person.name }
    guard case .person(let index, _) = article.target, let people = article.stored?.article.people,
      people.indices.contains(index)
    else { return nil }
    return people[index].name
  }

  // MARK: - Days

  var timelineObstacle: Obstacle? { timeline.rowCount == 0 ? .noDays : nil }

  /// Why the selected rows of the timeline have no days.
  var dayObstacle: Obstacle? {
    timeline.range.flatMap(timeline.days) == nil ? .undatedRow : nil
  }

  func canZoom(by step: Int) -> Bool {
    let order = TimelineZoom.allCases
    let index = (order.firstIndex(of: timeline.zoom) ?? 0) + step
    return order.indices.contains(index) && timeline.canCount(order[index])
  }

  // MARK: - Searching

  var searchObstacle: Obstacle? {
    switch focus {
    case .article: article.search?.hits.isEmpty == false ? nil : .nothingSought
    case .list, .related: rowSearch.isEmpty ? .nothingSought : nil
    // Names are narrowed, not gone through.
    case .people, .sources: .nothingSought
    case .timeline: .notSearched
    }
  }

  // MARK: - Sizes

  /// Why a pane cannot be made larger or smaller.
  private func sizeObstacle(columns: Int, rows: Int) -> Obstacle? {
    var reader = self
    reader.choices.resize(columns: columns, rows: rows, of: focus, in: layout)
    return reader.nextLayOut == layout ? sizeObstacle(columns: columns) : nil
  }

  /// Why trying to changed nothing.
  func sizeObstacle(columns: Int) -> Obstacle {
    if layout.placements.count < 2 { return .onePane }
    return columns != 0 && layout.kind == .stacked ? .fullWidth : .sizeEnds
  }
}
