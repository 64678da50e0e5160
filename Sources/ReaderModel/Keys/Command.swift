/// Everything a person can do.
public enum Command: String, Sendable, Hashable, CaseIterable {
  // Moving.
  case down, up, pageForward, pageBack, pageDown, pageUp, halfPageDown, halfPageUp, top, bottom
  case nextArticle, previousArticle, nextUnread, previousUnread
  case nextParagraph, previousParagraph, nextSection, previousSection
  case nextLink, previousLink, nextPerson, previousPerson, nextQuote, previousQuote
  case nextDay, previousDay, nextNote, previousNote, nextInThread, previousInThread
  /// A digit of a number before a motion ("12G").
  case count
  // Panes.
  case focusNext, focusPrevious, focusLeft, focusRight, focusUp, focusDown
  case showList, showPeople, showTimeline, showRelated, showLinks, showBacklinks
  case showSources, showThread, showQuotes, showNotes, showViews, showHistory, showNew
  case maximise, nextLayout, sideBySide, stacked, rotate
  case taller, shorter, wider, narrower, evenSizes, textWidth
  // Opening.
  case open
  /// Puts letters on all that can be opened, and opens what they are typed of.
  case label
  /// Follows the related article whose number is typed.
  case followNumber
  case back, forward, setMark, goToMark, goToDay
  // Filtering.
  case editFilter, dropChip, clearFilter, pickPerson, askDate, filterByName, excludePerson
  case saveView, sort, zoomIn, zoomOut, zoomToSelection
  /// Shows days spoken of instead of days of publication, and back; filters by a day of a text.
  case spokenDays
  // People.
  case personPage, follow, merge
  // Searching.
  case search, nextHit, previousHit
  // Marking.
  case star, toggleRead, tag, note, hideLink, undo, redo, repeatLast
  /// Selects a row besides the one the cursor is on, or starts a range of the timeline.
  case selectRow
  /// Selects all rows from the last selected one to the cursor.
  case selectTo
  /// Selects all articles that answer the filter.
  case selectAll
  // Taking out.
  case copyAddress, copyTitle, copyCitation, copyParagraph, copyQuote, copyText, copyJSON
  /// Shows the text without borders, for the terminal's own selection.
  case copyScreen
  /// Copies citations in a style that is chosen.
  case cite
  case export, pipe, openOutside, showAddress
  // Looking.
  case details, why, compareCopies, toggleFold, unfoldHere, foldHere, unfold, fold
  case placeTop, placeMiddle, placeBottom
  // The archive.
  case importPath, rescan, reextract
  // The program.
  /// Stops an import; otherwise like ``cancel``.
  case stop
  case help, palette, close, cancel, leave, quit, suspend, redraw, toggleMouse, toggleLowBandwidth
  // Typing.
  case accept, complete, previousChoice, nextChoice, cursorLeft, cursorRight, cursorStart, cursorEnd
  case deleteBackward, deleteForward, deleteWord, deleteLine
}

extension Command {
  /// What a command is about; help is printed in this order.
  public enum Group: String, Sendable, Hashable, CaseIterable {
    case moving, panes, opening, filtering, people, searching, marking, copying, looking, archive,
      program, typing
  }

  public var group: Group {
    switch self {
    case .down, .up, .pageForward, .pageBack, .pageDown, .pageUp, .halfPageDown, .halfPageUp,
      .top, .bottom, .nextArticle, .previousArticle, .nextUnread, .previousUnread,
      .nextParagraph, .previousParagraph, .nextSection, .previousSection, .nextLink,
      .previousLink, .nextPerson, .previousPerson, .nextQuote, .previousQuote, .nextDay,
      .previousDay, .nextNote, .previousNote, .nextInThread, .previousInThread, .count:
      .moving
    case .focusNext, .focusPrevious, .focusLeft, .focusRight, .focusUp, .focusDown, .showList,
      .showPeople, .showTimeline, .showRelated, .showLinks, .showBacklinks, .showSources,
      .showThread, .showQuotes, .showNotes, .showViews, .showHistory, .showNew, .maximise,
      .nextLayout,
      .sideBySide, .stacked, .rotate, .taller, .shorter, .wider, .narrower, .evenSizes,
      .textWidth:
      .panes
    case .open, .label, .followNumber, .back, .forward, .setMark, .goToMark, .goToDay: .opening
    case .editFilter, .dropChip, .clearFilter, .askDate, .saveView, .sort, .zoomIn, .zoomOut,
      .zoomToSelection, .spokenDays:
      .filtering
    case .pickPerson, .filterByName, .excludePerson, .personPage, .follow, .merge: .people
    case .search, .nextHit, .previousHit: .searching
    case .star, .toggleRead, .tag, .note, .hideLink, .undo, .redo, .repeatLast, .selectRow,
      .selectTo, .selectAll:
      .marking
    case .copyAddress, .copyTitle, .copyCitation, .copyParagraph, .copyQuote, .copyText,
      .copyJSON, .copyScreen, .cite, .export, .pipe, .openOutside, .showAddress:
      .copying
    case .details, .why, .compareCopies, .toggleFold, .unfoldHere, .foldHere, .unfold, .fold,
      .placeTop, .placeMiddle, .placeBottom:
      .looking
    case .importPath, .rescan, .reextract: .archive
    case .help, .palette, .close, .cancel, .stop, .leave, .quit, .suspend, .redraw, .toggleMouse,
      .toggleLowBandwidth:
      .program
    case .accept, .complete, .previousChoice, .nextChoice, .cursorLeft, .cursorRight,
      .cursorStart, .cursorEnd, .deleteBackward, .deleteForward, .deleteWord, .deleteLine:
      .typing
    }
  }

  /// The name in the palette and in settings: "half-page-down".
  public var name: String {
    var result = ""
    var wasUppercase = false
    for scalar in rawValue.unicodeScalars {
      // "copyJSON" is "copy-json".
      if scalar.properties.isUppercase, !wasUppercase { result.append("-") }
      wasUppercase = scalar.properties.isUppercase
      result.append(scalar.properties.lowercaseMapping)
    }
    return result
  }

  /// True when it can be run from the palette: not by itself a part of typing or of a number.
  var isInPalette: Bool {
    group != .typing && !needsDigit && self != .palette
  }
}
