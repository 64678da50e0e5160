extension Command {
  /// What a command is to those that carry some of them out in their own way (prompts, help, overlays).
  ///
  /// The one list that a new command is asked to join; nobody else leaves commands out by a `default`.
  enum Part: Sendable, Hashable {
    /// One step through rows or lines.
    case motion(Motion)
    /// Nothing without its digit, which only a stroke brings.
    case digit
    /// A change of the line being typed.
    case edit(Prompt.Edit)
    /// A choice among what a prompt offers.
    case choosing(Prompt.Choosing)
    /// Done by the reader wherever it is asked for.
    case act
  }

  var part: Part {
    switch self {
    case .down: .motion(.rows(1))
    case .up: .motion(.rows(-1))
    case .pageDown: .motion(.pages(1))
    case .pageUp: .motion(.pages(-1))
    case .halfPageDown: .motion(.halfPages(1))
    case .halfPageUp: .motion(.halfPages(-1))
    case .top: .motion(.first)
    case .bottom: .motion(.last)
    case .count, .followNumber: .digit
    case .cursorLeft: .edit(.cursorLeft)
    case .cursorRight: .edit(.cursorRight)
    case .cursorStart: .edit(.cursorStart)
    case .cursorEnd: .edit(.cursorEnd)
    case .deleteBackward: .edit(.deleteBackward)
    case .deleteForward: .edit(.deleteForward)
    case .deleteWord: .edit(.deleteWord)
    case .deleteLine: .edit(.deleteLine)
    case .accept: .choosing(.accept)
    case .complete: .choosing(.complete)
    case .previousChoice: .choosing(.previous)
    case .nextChoice: .choosing(.next)
    case .pageForward, .pageBack, .nextArticle, .previousArticle, .nextUnread, .previousUnread,
      .nextParagraph, .previousParagraph, .nextSection, .previousSection, .nextLink,
      .previousLink, .nextPerson, .previousPerson, .nextQuote, .previousQuote, .nextDay,
      .previousDay, .nextNote, .previousNote, .nextInThread, .previousInThread, .focusNext,
      .focusPrevious, .focusLeft, .focusRight, .focusUp, .focusDown, .showList, .showPeople,
      .showTimeline, .showRelated, .showLinks, .showBacklinks, .showSources, .showThread,
      .showQuotes, .showNotes, .showViews, .showHistory, .showNew, .maximise, .nextLayout,
      .sideBySide,
      .stacked, .rotate, .taller, .shorter, .wider, .narrower, .evenSizes, .textWidth, .open,
      .label, .back, .forward, .setMark, .goToMark, .goToDay, .editFilter, .dropChip,
      .clearFilter, .pickPerson, .askDate, .filterByName, .excludePerson, .saveView, .sort,
      .zoomIn, .zoomOut, .zoomToSelection, .spokenDays, .personPage, .follow, .merge, .search,
      .nextHit,
      .previousHit, .star, .toggleRead, .tag, .note, .hideLink, .undo, .redo, .repeatLast,
      .selectRow, .selectTo, .selectAll, .cite, .copyAddress, .copyTitle, .copyCitation,
      .copyParagraph, .copyQuote,
      .copyText, .copyJSON, .copyScreen, .export, .pipe, .openOutside, .showAddress, .details,
      .why, .compareCopies, .toggleFold, .unfoldHere, .foldHere, .unfold, .fold, .placeTop,
      .placeMiddle, .placeBottom, .importPath, .rescan, .reextract, .help, .palette, .close,
      .cancel, .stop, .leave, .quit, .suspend, .redraw, .toggleMouse, .toggleLowBandwidth:
      .act
    }
  }

  /// The motion a command is, so many times; nil for other commands.
  func motion(count: Int) -> Motion? {
    switch part {
    case .motion(let motion): motion.times(count)
    case .digit, .edit, .choosing, .act: nil
    }
  }

  /// True when a number before it says how often it is done; motions and steps from article to article take the number
  /// themselves.
  func isRepeated(in pane: Pane) -> Bool {
    let steps: Set<Command> = [
      .pageForward, .pageBack, .nextUnread, .previousUnread, .nextParagraph, .previousParagraph,
      .nextSection, .previousSection, .nextLink, .previousLink, .nextPerson, .previousPerson,
      .nextQuote, .previousQuote, .nextDay, .previousDay, .nextNote, .previousNote,
      .nextInThread, .previousInThread, .nextHit, .previousHit, .back, .forward, .zoomIn, .zoomOut,
      .taller, .shorter, .wider, .narrower, .undo, .redo, .dropChip,
    ]
    return steps.contains(self) || self == .selectRow && pane == .list
  }

  /// True when the command is nothing without the digit that is pressed for it.
  public var needsDigit: Bool { part == .digit }
}

extension Motion {
  fileprivate func times(_ count: Int) -> Motion {
    switch self {
    case .rows(let step): .rows(step * count)
    case .pages(let step): .pages(step * count)
    case .halfPages(let step): .halfPages(step * count)
    case .first, .last: self
    }
  }
}
