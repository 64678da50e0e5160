/// Tables of keys for fingers that learnt them elsewhere; each is the standard one with small differences.
public enum KeyPreset: String, Sendable, Hashable, CaseIterable {
  case vi
  /// `f` pages, `h` helps, and the lines move by all the keys of less(1).
  case less
  /// `l` limits, `F` flags, `N` marks as new, as in mutt(1).
  case mutt
  /// Keys with a name of their own are taught before letters, and the function keys do more.
  case arrows

  public var table: KeyTable {
    switch self {
    case .vi: .standard
    case .less: KeyTable.standard.applying(KeyPreset.lessChanges)
    case .mutt: KeyTable.standard.applying(KeyPreset.muttChanges)
    case .arrows: KeyTable.standard.applying(KeyPreset.arrowChanges).teachingNamedKeys
    }
  }

  // `&` and `\` go on opening the filter; the arrows go on going to the next pane.
  private static let lessChanges = changes([
    ("f", .pageForward), ("h", .help), ("<C-v>", .pageDown), ("<C-e>", .down), ("<C-y>", .up),
    ("<C-k>", .up),
  ])

  // Saved views keep `gv`. A comma goes back through hits, as it goes back through finds in vi.
  private static let muttChanges = changes([
    ("l", .editFilter), ("F", .star), ("N", .toggleRead), (",", .previousHit),
  ])

  private static let arrowChanges = changes([
    ("<F6>", .pickPerson), ("<F7>", .showTimeline), ("<F8>", .star), ("<F9>", .palette),
    ("<Ins>", .selectRow), ("<Del>", .dropChip),
  ])

  private static func changes(_ keys: [(String, Command)]) -> [KeyChange] {
    keys.map { KeyChange(context: .everywhere, strokes: Stroke.script($0.0), command: $0.1) }
  }
}

extension KeyTable {
  fileprivate func applying(_ changes: [KeyChange]) -> KeyTable { changed(by: changes).table }

  /// The same keys; of those of a command, the ones with a name come first.
  fileprivate var teachingNamedKeys: KeyTable {
    var queues = Dictionary(grouping: bindings, by: Entry.init).mapValues { keys in
      (keys.filter(\.hasName) + keys.filter { !$0.hasName })[...]
    }
    return KeyTable(bindings: bindings.compactMap { queues[Entry($0)]?.popFirst() })
  }

  /// What is one line of help.
  private struct Entry: Hashable {
    let context: KeyContext
    let command: Command

    init(_ binding: Binding) {
      context = binding.context
      command = binding.command
    }
  }
}

extension Binding {
  /// True for the key of an arrow or a word ("PgDn", "F3"), which is printed on it.
  fileprivate var hasName: Bool {
    guard strokes.count == 1 else { return false }
    switch strokes[0] {
    case .character(let character): return character == " "
    case .control, .alt, .altLeft, .altRight: return false
    case .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right,
      .home, .end, .pageUp, .pageDown, .function:
      return true
    }
  }
}
