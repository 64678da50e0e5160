import ArticleArchive

extension Reader {
  /// Carries out a command, as often as the number before it says.
  mutating func run(_ command: Command) {
    guard let times = count, command.isRepeated(in: focus) else { return perform(command) }
    count = nil
    for _ in 0..<min(times, Self.mostTimes) {
      notice = nil
      perform(command)
      // The end was reached.
      if let notice, !notice.isOnTheWay { return }
    }
  }

  private static let mostTimes = 1000

  private mutating func perform(_ command: Command) {
    switch command {
    case .down, .up, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .top, .bottom:
      move(command)
    case .pageForward: pageForward()
    case .pageBack: pageBack()
    case .nextArticle: nextArticle(by: count ?? 1)
    case .previousArticle: nextArticle(by: -(count ?? 1))
    case .nextUnread: nextUnread(by: 1)
    case .previousUnread: nextUnread(by: -1)
    case .nextParagraph: nextGroup(by: 1)
    case .previousParagraph: nextGroup(by: -1)
    case .nextSection: nextSection(by: 1)
    case .previousSection: nextSection(by: -1)
    case .nextLink: nextLink(by: 1, for: command)
    case .previousLink: nextLink(by: -1, for: command)
    case .nextPerson: nextTarget(.name, by: 1, for: command)
    case .previousPerson: nextTarget(.name, by: -1, for: command)
    case .nextQuote: nextTarget(.quote, by: 1, for: command)
    case .previousQuote: nextTarget(.quote, by: -1, for: command)
    case .nextDay: nextDay(by: 1, for: command)
    case .previousDay: nextDay(by: -1, for: command)
    case .nextNote: nextNote(by: 1)
    case .previousNote: nextNote(by: -1)
    case .nextInThread: nextInThread(by: 1, for: command)
    case .previousInThread: nextInThread(by: -1, for: command)
    case .focusNext: focusNext(by: 1)
    case .focusPrevious: focusNext(by: -1)
    case .focusLeft: focusSideways(by: -1)
    case .focusRight: focusSideways(by: 1)
    case .focusUp: focusUpright(by: -1)
    case .focusDown: focusUpright(by: 1)
    case .showList: focus(on: .list)
    case .showPeople: focus(on: .people)
    case .showTimeline: focus(on: .timeline)
    case .showRelated: focus(on: .related)
    case .showLinks: listLinks(.links, for: command)
    case .showBacklinks: listLinks(.backlinks, for: command)
    case .showSources: pick(.sources)
    case .showThread: showThread()
    case .showQuotes: pickQuotes()
    case .showNotes: pick(.notes)
    case .showViews: showViews()
    case .showNew: showNews()
    case .showHistory: showHistory()
    case .maximise: maximise()
    case .nextLayout: nextLayout()
    case .sideBySide: choose(.wide, for: command)
    case .stacked: choose(.stacked, for: command)
    case .rotate: rotate()
    case .textWidth: changeTextWidth()
    case .taller: resize(columns: 0, rows: 1, for: command)
    case .shorter: resize(columns: 0, rows: -1, for: command)
    case .wider: resize(columns: 2, rows: 0, for: command)
    case .narrower: resize(columns: -2, rows: 0, for: command)
    case .evenSizes: evenSizes()
    case .open: open()
    case .label: label()
    case .back: goBack()
    case .forward: goForward()
    case .setMark: askLetter()
    case .goToMark: askPlace()
    case .goToDay: ask(.question(.goToDay))
    case .editFilter: ask(.filter)
    case .dropChip: dropChip()
    case .clearFilter: clearFilter()
    case .pickPerson: ask(.person)
    case .askDate: ask(.date)
    case .filterByName: filterByName()
    case .excludePerson: if focus == .sources { excludeSource() } else { excludePerson() }
    case .personPage: showPage()
    case .follow: toggleFollowing()
    case .merge: merge()
    case .saveView: ask(.question(.viewName))
    case .sort: pickOrder()
    case .zoomToSelection: zoomToSelection()
    case .spokenDays: spokenDays()
    case .zoomIn: zoom(by: 1, for: command)
    case .zoomOut: zoom(by: -1, for: command)
    case .search: startSearch()
    case .nextHit: nextFound(by: 1)
    case .previousHit: nextFound(by: -1)
    case .star: star()
    case .toggleRead: toggleRead()
    case .tag: askTags()
    case .note: askNote()
    case .hideLink: hideLink()
    case .repeatLast: repeatLast()
    case .selectRow where focus == .people: choosePerson()
    case .selectRow: if focus == .timeline { startRange() } else { chooseRow() }
    case .selectTo where focus == .people: choosePeopleToHere()
    case .selectTo: if focus == .timeline { rangeToHere() } else { chooseToHere() }
    case .selectAll: chooseAll()
    case .cite: pickStyle()
    case .undo: undo()
    case .redo: redo()
    case .copyAddress: copy(.address, for: command)
    case .copyTitle: copy(.headline, for: command)
    case .copyCitation: copy(.citation(.text), for: command)
    case .copyParagraph: copyHere(.paragraph, for: command)
    case .copyQuote: copyHere(article.nearestQuote.map(Cutting.Part.quote), for: command)
    case .copyText: copy(.text, for: command)
    case .copyJSON: copy(.json, for: command)
    case .copyScreen: showPlain()
    case .export: askExport()
    case .pipe: ask(.question(.pipe))
    case .openOutside: openOutside()
    case .showAddress: showAddress()
    case .details: showDetails()
    case .why: showWhy()
    case .toggleFold: changeFold(to: nil, for: command)
    case .unfoldHere: changeFold(to: .open, for: command)
    case .foldHere: changeFold(to: .closed, for: command)
    case .unfold: unfoldAll()
    case .fold: foldAll()
    case .compareCopies: compareCopies()
    case .placeTop: place(at: 0)
    case .placeMiddle: place(at: 0.5)
    case .placeBottom: place(at: 1)
    case .importPath: ask(.question(.importPath))
    case .rescan: start(.rescan)
    case .reextract: start(.reextract)
    case .help: openHelp()
    case .palette: ask(.command)
    case .close: close()
    case .cancel: cancel()
    case .stop: stop()
    case .leave: overlay = .quit
    case .quit: quit()
    case .suspend: request(.program(.suspend), .program)
    case .redraw: request(.program(.redraw), .program)
    case .toggleMouse: toggleMouse()
    case .toggleLowBandwidth: toggleLine()
    case .count, .followNumber:
      // Nothing without the digit, which only a stroke brings.
      break
    case .accept, .complete, .previousChoice, .nextChoice, .cursorLeft, .cursorRight,
      .cursorStart, .cursorEnd, .deleteBackward, .deleteForward, .deleteWord, .deleteLine:
      // Only prompts have text to edit.
      break
    }
  }

  // MARK: - By the focused pane

  private mutating func move(_ command: Command) {
    if let count, command == .top || command == .bottom, goToNumber(count) { return }
    guard let motion = command.motion(count: count ?? 1) else { return }
    switch focus {
    case .list: moveList(motion)
    case .article: moveArticle(motion)
    case .people:
      people.wanted = nil
      people.move(motion)
    case .sources: sources.move(motion)
    case .timeline:
      timeline.leave()
      timeline.move(motion)
    case .related: related.move(motion)
    }
  }

  /// To the row with a number, from 1; false in a pane of text.
  private mutating func goToNumber(_ number: Int) -> Bool {
    switch focus {
    case .list: goToRow(number)
    case .people:
      people.wanted = nil
      people.selection = number - 1
    case .timeline:
      timeline.leave()
      timeline.selection = number - 1
    case .article, .sources, .related: return false
    }
    return true
  }

  private mutating func nextGroup(by step: Int) {
    switch focus {
    case .list: nextDayInList(by: step)
    case .sources: sources.moveSection(by: step)
    case .article, .people, .timeline, .related: nextParagraph(by: step)
    }
  }

  private mutating func nextDay(by step: Int, for command: Command) {
    if focus == .list {
      nextDayInList(by: step)
    } else {
      nextTarget(.day, by: step, for: command)
    }
  }

  private mutating func startSearch() {
    switch focus {
    case .list, .article, .related, .people: ask(.search)
    case .sources: pick(.sources)
    case .timeline: say(unavailable: .search, .notSearched)
    }
  }

  private mutating func nextFound(by step: Int) {
    if let searchObstacle {
      say(unavailable: step > 0 ? .nextHit : .previousHit, searchObstacle)
    } else if focus == .article {
      nextHit(by: step)
    } else {
      findInRows(by: step)
    }
  }

  mutating func findInRows(by step: Int) {
    if focus == .related { findInRelated(by: step) } else { seekHit(by: step) }
  }

  private mutating func place(at part: Double) {
    switch focus {
    case .list: list.place(at: part)
    case .article: placeTarget(at: part)
    case .people: people.place(at: part)
    case .sources: sources.place(at: part)
    case .timeline: timeline.place(at: part)
    case .related: related.place(at: part)
    }
  }

  private mutating func showDetails() {
    if article.stored == nil {
      say(unavailable: .details, .noArticle)
    } else {
      overlay = .details(top: 0)
    }
  }

  private mutating func showWhy() {
    if focus == .related, let row = related.selected {
      overlay = .reasons(row)
    } else if focus == .people, let person = people.selected {
      showForms(of: person)
    } else {
      say(unavailable: .why, whyObstacle ?? .noName)
    }
  }

  private mutating func stop() {
    guard work != nil else { return cancel() }
    notice = .stoppingImport
    request(.program(.stopImport), .program)
  }

  /// Clears what is marked or found, nearest first.
  private mutating func cancel() {
    switch focus {
    case .timeline where timeline.mark != nil: timeline.unmark()
    case .people where !people.chosen.isEmpty: people.chosen = []
    case .people where !people.matching.isEmpty: narrowPeople(to: "")
    case .list where list.chosenCount > 0: chooseNone()
    case .list, .article, .people, .sources, .timeline, .related:
      article.search = nil
      article.target = nil
      if focus == .list || focus == .related { rowSearch = "" }
    }
  }
}
