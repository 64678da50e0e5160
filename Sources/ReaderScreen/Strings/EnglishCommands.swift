import ReaderModel

/// What commands do, in English.
enum EnglishCommands {
  static func name(of command: Command) -> String {
    switch command {
    case .down: "down"
    case .up: "up"
    case .pageForward: "page on, then next article"
    case .pageBack: "page back in the article"
    case .pageDown: "page down"
    case .pageUp: "page up"
    case .halfPageDown: "half a page down"
    case .halfPageUp: "half a page up"
    case .top: "first"
    case .bottom: "last"
    case .nextArticle: "next article"
    case .previousArticle: "previous article"
    case .nextUnread: "next unread"
    case .previousUnread: "previous unread"
    case .nextParagraph: "next paragraph"
    case .previousParagraph: "previous paragraph"
    case .nextSection: "next section"
    case .previousSection: "previous section"
    case .nextLink: "next link"
    case .previousLink: "previous link"
    case .nextPerson: "next name"
    case .previousPerson: "previous name"
    case .nextQuote: "next quote"
    case .previousQuote: "previous quote"
    case .nextDay: "next date"
    case .previousDay: "previous date"
    case .count: "number before a motion"
    case .focusNext: "next pane"
    case .focusPrevious: "previous pane"
    case .focusLeft: "pane to the left"
    case .focusRight: "pane to the right"
    case .focusUp: "pane above"
    case .focusDown: "pane below"
    case .showList: "list of articles"
    case .showPeople: "people"
    case .showTimeline: "timeline"
    case .showRelated: "related articles"
    case .showLinks: "links printed here"
    case .showBacklinks: "articles that link here"
    case .maximise: "this pane alone"
    case .nextLayout: "next layout"
    case .taller: "taller"
    case .shorter: "shorter"
    case .wider: "wider"
    case .narrower: "narrower"
    case .evenSizes: "usual sizes"
    case .open: "open, follow, filter"
    case .label: "pick by letters"
    case .followNumber: "related article by number"
    case .back: "back"
    case .forward: "forward"
    case .editFilter: "filter, also is:ghost"
    case .dropChip: "drop last condition"
    case .clearFilter: "all articles, no filter"
    case .pickPerson: "filter by a person"
    case .askDate: "filter by date"
    case .filterByName: "filter by this name"
    case .excludePerson: "leave this person out"
    case .startRange: "start or end a range"
    case .zoomIn: "finer, down to days"
    case .zoomOut: "coarser, up to decades"
    case .search: "search"
    case .nextHit: "next hit"
    case .previousHit: "previous hit"
    case .star: "star"
    case .toggleRead: "read, unread"
    case .undo: "undo"
    case .redo: "redo"
    case .details: "details and evidence"
    case .why: "why"
    case .toggleFolds: "show or fold page text"
    case .unfold: "show page text"
    case .fold: "fold page text"
    case .placeTop: "line to the top"
    case .placeMiddle: "line to the middle"
    case .placeBottom: "line to the bottom"
    case .help: "help"
    case .palette: "commands"
    case .close: "close, at last leave"
    case .cancel: "cancel"
    case .stop: "stop importing, or cancel"
    case .leave: "leave, asking first"
    case .quit: "leave at once"
    case .suspend: "to the shell and back"
    case .redraw: "draw again"
    case .accept: "accept"
    case .complete: "complete"
    case .previousChoice: "previous choice"
    case .nextChoice: "next choice"
    case .cursorLeft: "left"
    case .cursorRight: "right"
    case .cursorStart: "to the start"
    case .cursorEnd: "to the end"
    case .deleteBackward: "delete before"
    case .deleteForward: "delete after"
    case .deleteWord: "delete a word"
    case .deleteLine: "delete all"
    }
  }

  /// Shorter names for the line of hints.
  static let hints: [Command: String] = [
    .open: "open", .label: "pick", .stop: "stop", .pageForward: "page", .editFilter: "filter",
    .pickPerson: "person",
    .showTimeline: "timeline", .showRelated: "related", .dropChip: "drop condition",
    .clearFilter: "drop all", .toggleRead: "read", .nextPerson: "name",
    .followNumber: "related", .toggleFolds: "unfold", .filterByName: "filter name",
    .details: "details", .excludePerson: "leave out", .startRange: "range", .zoomIn: "finer",
    .zoomOut: "coarser", .askDate: "date", .showBacklinks: "links here", .focusNext: "pane",
    .close: "close", .nextArticle: "next",
  ]

  static func name(of group: Command.Group) -> String {
    switch group {
    case .moving: "Moving"
    case .panes: "Panes"
    case .opening: "Opening"
    case .filtering: "Filtering"
    case .searching: "Searching"
    case .marking: "Marking"
    case .looking: "Looking"
    case .program: "Program"
    case .typing: "Typing"
    }
  }

  static func name(of context: KeyContext) -> String {
    switch context {
    case .everywhere: "everywhere"
    case .pane(.list): "in the list"
    case .pane(.article): "in the article"
    case .pane(.people): "in people"
    case .pane(.timeline): "in the timeline"
    case .pane(.related): "in related"
    case .prompt: "while typing"
    }
  }
}
