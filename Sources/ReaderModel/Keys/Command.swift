/// Everything a person can do.
public enum Command: String, Sendable, Hashable, CaseIterable {
  // Moving.
  case down, up, pageForward, pageBack, pageDown, pageUp, halfPageDown, halfPageUp, top, bottom
  case nextArticle, previousArticle, nextUnread, previousUnread
  case nextParagraph, previousParagraph, nextSection, previousSection
  case nextLink, previousLink, nextPerson, previousPerson, nextQuote, previousQuote
  case nextDay, previousDay
  /// A digit of a number before a motion ("12G").
  case count
  // Panes.
  case focusNext, focusPrevious, focusLeft, focusRight, focusUp, focusDown
  case showList, showPeople, showTimeline, showRelated, showLinks, showBacklinks
  case maximise, nextLayout, taller, shorter, wider, narrower, evenSizes
  // Opening.
  case open
  /// Puts letters on all that can be opened, and opens what they are typed of.
  case label
  /// Follows the related article whose number is typed.
  case followNumber
  case back, forward
  // Filtering.
  case editFilter, dropChip, clearFilter, pickPerson, askDate, filterByName, excludePerson
  case startRange, zoomIn, zoomOut
  // Searching.
  case search, nextHit, previousHit
  // Marking.
  case star, toggleRead, undo, redo
  // Looking.
  case details, why, toggleFolds, unfold, fold, placeTop, placeMiddle, placeBottom
  // The program.
  /// Stops an import; otherwise like ``cancel``.
  case stop
  case help, palette, close, cancel, leave, quit, suspend, redraw
  // Typing.
  case accept, complete, previousChoice, nextChoice, cursorLeft, cursorRight, cursorStart, cursorEnd
  case deleteBackward, deleteForward, deleteWord, deleteLine
}

extension Command {
  /// What a command is about; help is printed in this order.
  public enum Group: String, Sendable, Hashable, CaseIterable {
    case moving, panes, opening, filtering, searching, marking, looking, program, typing
  }

  public var group: Group {
    switch self {
    case .down, .up, .pageForward, .pageBack, .pageDown, .pageUp, .halfPageDown, .halfPageUp,
      .top, .bottom, .nextArticle, .previousArticle, .nextUnread, .previousUnread,
      .nextParagraph, .previousParagraph, .nextSection, .previousSection, .nextLink,
      .previousLink, .nextPerson, .previousPerson, .nextQuote, .previousQuote, .nextDay,
      .previousDay, .count:
      .moving
    case .focusNext, .focusPrevious, .focusLeft, .focusRight, .focusUp, .focusDown, .showList,
      .showPeople, .showTimeline, .showRelated, .showLinks, .showBacklinks, .maximise,
      .nextLayout, .taller, .shorter, .wider, .narrower, .evenSizes:
      .panes
    case .open, .label, .followNumber, .back, .forward: .opening
    case .editFilter, .dropChip, .clearFilter, .pickPerson, .askDate, .filterByName,
      .excludePerson, .startRange, .zoomIn, .zoomOut:
      .filtering
    case .search, .nextHit, .previousHit: .searching
    case .star, .toggleRead, .undo, .redo: .marking
    case .details, .why, .toggleFolds, .unfold, .fold, .placeTop, .placeMiddle, .placeBottom:
      .looking
    case .help, .palette, .close, .cancel, .stop, .leave, .quit, .suspend, .redraw:
      .program
    case .accept, .complete, .previousChoice, .nextChoice, .cursorLeft, .cursorRight,
      .cursorStart, .cursorEnd, .deleteBackward, .deleteForward, .deleteWord, .deleteLine:
      .typing
    }
  }

  /// The name in the palette and in settings: "half-page-down".
  public var name: String {
    var result = ""
    for scalar in rawValue.unicodeScalars {
      if scalar.properties.isUppercase { result.append("-") }
      result.append(scalar.properties.lowercaseMapping)
    }
    return result
  }

  /// True when it can be run from the palette: not by itself a part of typing or of a number.
  var isInPalette: Bool {
    group != .typing && !needsDigit && self != .palette
  }
}
