extension KeyTable {
  /// The keys everybody has until they choose others.
  public static let standard = KeyTable(
    bindings: everywhere + panes + typing
  )

  private static let everywhere: [Binding] = bindings(
    in: .everywhere,
    [
      (.down, "j <Down> <C-n>"), (.up, "k <Up> <C-p>"),
      (.pageForward, "<Space>"), (.pageBack, "b"),
      (.pageDown, "<C-f> <PgDn>"), (.pageUp, "<C-b> <PgUp>"),
      (.halfPageDown, "d <C-d>"), (.halfPageUp, "u <C-u>"),
      (.top, "gg <Home> <lt>"), (.bottom, "G <End> >"),
      (.nextArticle, "J ]a"), (.previousArticle, "K [a"),
      (.nextUnread, "]u"), (.previousUnread, "[u"),
      (.nextParagraph, "}"), (.previousParagraph, "{"),
      (.nextSection, "]s"), (.previousSection, "[s"),
      (.nextLink, "]l"), (.previousLink, "[l"),
      (.nextPerson, "]p"), (.previousPerson, "[p"),
      (.nextQuote, "]q"), (.previousQuote, "[q"),
      (.nextDay, "]d"), (.previousDay, "[d"),
      (.nextNote, "]n"), (.previousNote, "[n"),
      (.nextInThread, "]t"), (.previousInThread, "[t"),

      (.focusNext, "<Tab>"), (.focusPrevious, "<S-Tab>"),
      (.focusLeft, "h <Left> <C-w>h"), (.focusRight, "l <Right> <C-w>l"),
      (.focusUp, "<C-w>k"), (.focusDown, "<C-w>j"),
      (.showList, "ga"), (.showPeople, "gp"), (.showTimeline, "T gd"),
      (.showRelated, "gr"), (.showLinks, "gl"), (.showBacklinks, "gb"),
      (.showSources, "gs"), (.showThread, "gt"), (.showQuotes, "gq"), (.showNotes, "gn"),
      (.showViews, "F gv"), (.showHistory, "gh"), (.showNew, "gw"),
      (.maximise, "zm <C-w>o"), (.nextLayout, "zl"), (.textWidth, "zw"),
      (.sideBySide, "<C-w>v"), (.stacked, "<C-w>s"), (.rotate, "<C-w>r"),
      (.taller, "<C-w>+"), (.shorter, "<C-w>-"),
      (.wider, "<C-w>>"), (.narrower, "<C-w><lt>"), (.evenSizes, "<C-w>="),

      (.open, "<Enter>"), (.label, "o"),
      (.back, "H <BS> <A-Left> <C-o>"), (.forward, "L <A-Right>"),
      (.setMark, "m"), (.goToMark, "'"), (.goToDay, "gD"),

      (.editFilter, "f & \\ <F4>"), (.dropChip, "c"), (.clearFilter, "C"),
      (.askDate, "D"), (.sort, "S"), (.spokenDays, "E"),

      (.pickPerson, "p"), (.personPage, "P"),

      (.search, "/ <F3>"), (.nextHit, "n"), (.previousHit, "N"),

      (.star, "*"), (.toggleRead, "r"), (.tag, "t"), (.note, "a"),
      (.selectRow, "v"), (.selectTo, "V"), (.selectAll, "gV"), (.repeatLast, "."), (.undo, "U"),
      (.redo, "<C-r>"),

      (.copyAddress, "yu"), (.copyTitle, "yt"), (.copyCitation, "yc"), (.copyParagraph, "yp"),
      (.copyQuote, "yq"), (.copyText, "ya"), (.copyJSON, "yj"), (.copyScreen, "Y"),
      (.export, "s"), (.pipe, "|"), (.openOutside, "e"), (.showAddress, "O"),

      (.details, "i ="), (.compareCopies, "gc"),
      (.toggleFold, "za"), (.unfoldHere, "zo"), (.foldHere, "zc"), (.unfold, "zR"), (.fold, "zM"),
      (.placeTop, "zt"), (.placeMiddle, "zz"), (.placeBottom, "zb"),

      (.rescan, "R <F5>"),

      (.help, "? <F1>"), (.palette, ":"), (.close, "q"), (.cancel, "<Esc>"), (.stop, "<C-c>"),
      (.leave, "<F10>"), (.quit, "Q"), (.suspend, "<C-z>"), (.redraw, "<C-l>"),
      (.toggleMouse, "<F2>"),
    ]
  )

  /// Of a number before a motion; in texts, and beside what is numbered, digits follow instead.
  private static let digits = "0 1 2 3 4 5 6 7 8 9"

  private static let panes: [Binding] =
    bindings(in: .pane(.list), [(.count, digits)])
    + bindings(in: .pane(.article), [(.followNumber, "1 2 3 4 5 6 7 8 9")])
    + bindings(
      in: .pane(.related),
      [(.followNumber, "1 2 3 4 5 6 7 8 9"), (.why, "w"), (.hideLink, "x")]
    )
    + bindings(
      in: .pane(.people),
      [(.excludePerson, "X"), (.merge, "M"), (.why, "w"), (.follow, "+"), (.count, digits)]
    )
    + bindings(
      in: .pane(.sources),
      [(.followNumber, "1 2 3 4 5 6 7 8 9"), (.excludePerson, "X")]
    )
    + bindings(
      in: .pane(.timeline),
      [(.zoomIn, "+"), (.zoomOut, "-"), (.zoomToSelection, "Z"), (.count, digits)]
    )

  private static let typing: [Binding] = bindings(
    in: .prompt,
    [
      (.accept, "<Enter>"), (.cancel, "<Esc> <C-c>"), (.complete, "<Tab>"),
      (.previousChoice, "<Up> <C-p>"), (.nextChoice, "<Down> <C-n>"),
      (.cursorLeft, "<Left> <C-b>"), (.cursorRight, "<Right> <C-f>"),
      (.cursorStart, "<Home> <C-a>"), (.cursorEnd, "<End> <C-e>"),
      (.deleteBackward, "<BS>"), (.deleteForward, "<Del> <C-d>"),
      (.deleteWord, "<C-w>"), (.deleteLine, "<C-u>"),
      (.personPage, "<C-o>"),
      (.help, "<F1>"), (.suspend, "<C-z>"), (.redraw, "<C-l>"),
    ]
  )

  /// - Parameter keys: each command with its keys in the notation of ``Stroke/script(_:)``, parted by spaces.
  private static func bindings(
    in context: KeyContext,
    _ keys: [(Command, String)]
  ) -> [Binding] {
    keys.flatMap { command, scripts in
      scripts.split(separator: " ").map {
        Binding(context: context, strokes: Stroke.script(String($0)), command: command)
      }
    }
  }
}
