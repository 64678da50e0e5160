import ReaderModel
import ReaderScreen
import Testing

/// Every binding of the table, pressed where it makes sense: nothing is bound to nothing.
struct KeymapWalkTests {
  static let sizes = [(120, 40), (80, 24), (60, 20)]

  struct Walk: CustomTestStringConvertible, Sendable {
    var columns: Int
    var rows: Int
    var context: KeyContext

    var testDescription: String { "\(columns)x\(rows), \(context)" }

    static let all: [Walk] = sizes.flatMap { columns, rows in
      ([.everywhere, .prompt] + Pane.allCases.map(KeyContext.pane)).map {
        Walk(columns: columns, rows: rows, context: $0)
      }
    }
  }

  @Test(arguments: Walk.all)
  func `every key does what it should where it holds`(_ walk: Walk) {
    for binding in KeyTable.standard.bindings where binding.context == walk.context {
      let reader = Reader.on(
        Shelf(),
        walk.columns,
        walk.rows,
        after: preparation(for: binding, columns: walk.columns)
      )
      let press = Press(binding, on: reader)
      #expect(press.isDrawn, "\(binding.command) by \(binding.notation)")
      #expect(
        press.hasEffect || KeymapWalkTests.isQuiet(binding.command, walk),
        "\(binding.command) by \(binding.notation)"
      )
    }
  }

  @Test(arguments: sizes)
  func `no key is unknown or breaks anything in any pane`(columns: Int, rows: Int) {
    for pane in Pane.allCases {
      let reader = Reader.on(Shelf(), columns, rows, after: Self.way(to: pane))
      for binding in KeyTable.standard.bindings where binding.context == .everywhere {
        let press = Press(binding, on: reader)
        #expect(press.isDrawn, "\(binding.command) in \(pane)")
        #expect(!press.isUnknown, "\(binding.command) in \(pane)")
      }
    }
  }

  /// What rightly says that it cannot be done.
  static func isQuiet(_ command: Command, _ walk: Walk) -> Bool {
    switch command {
    // One over the other, panes are as wide as the window.
    case .wider, .narrower: walk.columns < 110
    // One pane fills the screen: there is nothing to make larger, to exchange or to stand beside.
    case .maximise, .rotate, .taller, .shorter, .evenSizes, .focusUp, .focusDown: walk.columns < 72
    // The sample text ends too soon to be moved up.
    case .placeTop, .placeMiddle: true
    // Nothing has come in since the last time: there was none.
    case .showNew: true
    // Fewer views are saved than there are digits.
    case .followNumber: walk.context == .pane(.sources)
    // There already, or not wide enough.
    case .sideBySide: walk.columns >= 110 || walk.columns < 60
    case .stacked: (72..<110).contains(walk.columns)
    default: false
    }
  }

  // MARK: - Scenes

  private static func way(to pane: Pane) -> String {
    switch pane {
    case .list: "jjga"
    case .article: "jj<Enter>"
    case .people: "jjgp"
    case .sources: "jjgp<Tab>"
    case .timeline: "jjgd"
    case .related: "jjgr"
    }
  }

  /// The strokes that lead to where a key has something to do.
  private func preparation(for binding: Binding, columns: Int) -> String {
    switch binding.context {
    case .prompt: Self.typing[binding.command] ?? "fđức đ"
    case .pane(let pane): Self.way(to: pane) + (Self.inPane[binding.command] ?? "")
    // Side by side nothing stands below the list.
    case .everywhere where binding.command == .focusDown && columns >= 110: Self.reading
    case .everywhere: Self.everywhere[binding.command] ?? "jj"
    }
  }

  private static let typing: [Command: String] = [
    .complete: "fperson:đ", .previousChoice: ":n<Down>", .nextChoice: ":n",
    .cursorRight: "fab<Left>",
    .personPage: "p", .cursorEnd: "fab<Left>", .deleteForward: "fab<Left>", .accept: "f2021",
  ]

  private static let inPane: [Command: String] = [.count: "1"]

  private static let reading = "jj<Enter>"
  private static let filtered = "fperson:\"Lê Văn Đức\" date:2019..<Enter>"

  private static let everywhere: [Command: String] = [
    .repeatLast: "*j", .down: "", .top: "G", .bottom: "", .halfPageDown: "", .pageDown: "",
    .pageBack: reading + "G", .pageForward: reading, .previousUnread: "G",
    .nextUnread: "", .nextParagraph: reading, .previousParagraph: reading + "G",
    .nextSection: reading, .previousSection: reading + "G", .nextLink: reading,
    .previousLink: reading + "]l]l", .nextPerson: reading, .previousPerson: reading + "]p]p",
    .nextQuote: reading, .previousQuote: reading + "]p]p]p]p]p", .nextDay: "",
    .previousDay: "G", .focusLeft: reading, .focusRight: "jj", .focusDown: "jj",
    .focusUp: "jjgr", .showList: reading, .back: "jj<Enter>1", .forward: "jj<Enter>1H",
    .dropChip: filtered, .clearFilter: filtered, .nextHit: reading + "/bến<Enter>",
    .previousHit: reading + "/bến<Enter>", .undo: "jj*", .redo: "jj*U", .toggleFold: reading,
    .unfoldHere: reading, .foldHere: reading + "zo", .unfold: reading, .fold: reading + "zR",
    .placeTop: reading + "zR]l]l", .placeMiddle: reading + "zR]l]l",
    .placeBottom: reading + "zR]l]lzt", .label: reading, .evenSizes: "jj<C-w>+<C-w>>",
    .personPage: reading + "]p", .copyParagraph: reading, .copyQuote: reading + "]q",
    .cancel: reading + "/bến<Enter>", .stop: reading + "/bến<Enter>", .filterByName: reading + "]p",
    .open: "jj", .showRelated: "jj", .showLinks: "jj", .showBacklinks: "jj", .export: "jj",
  ]
}

/// What came of a key.
private struct Press {
  private(set) var isDrawn: Bool
  private(set) var isUnknown: Bool
  private(set) var hasEffect: Bool

  init(_ binding: Binding, on before: Reader) {
    var reader = before
    var requests: [Request] = []
    for stroke in binding.strokes { requests += reader.handle(.stroke(stroke)) }
    let frame = Screen.frame(of: reader, strings: .english)
    isDrawn =
      frame.size == before.size && frame.cells.count == before.size.columns * before.size.rows
    switch reader.notice {
    case .unknownKeys:
      (isUnknown, hasEffect) = (true, false)
    case .unavailable:
      (isUnknown, hasEffect) = (false, false)
    default:
      isUnknown = false
      let asked = requests.filter { $0.work != .drop && $0.slot != .prefix && $0.slot != .rest }
      hasEffect = !asked.isEmpty || frame != Screen.frame(of: before, strings: .english)
    }
  }
}
