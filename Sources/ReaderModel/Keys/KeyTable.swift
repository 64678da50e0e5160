/// Where a binding holds.
public enum KeyContext: Sendable, Hashable {
  /// In every pane, and over details; not while something is typed.
  case everywhere
  /// In one pane, besides the keys that hold everywhere.
  case pane(Pane)
  /// While something is typed (a prompt, the search in help); no other key holds then.
  case prompt
}

/// Keys and the command they stand for.
public struct Binding: Sendable, Hashable {
  public var context: KeyContext
  public var strokes: [Stroke]
  public var command: Command

  public init(context: KeyContext, strokes: [Stroke], command: Command) {
    self.context = context
    self.strokes = strokes
    self.command = command
  }

  /// The keys as they are printed: "g g" has no space, "gg".
  public var notation: String { strokes.map(\.notation).joined() }
}

/// All bindings: dispatch, help, hint line, palette and manual are made from this one table.
public struct KeyTable: Sendable, Hashable {
  /// In the order of help; the first binding of a command and context is the one to teach.
  public let bindings: [Binding]
  /// The first binding of each command and context, in the order of the table: a line of help each.
  public let entries: [Binding]
  private let byFirstStroke: [Stroke: [Binding]]
  private let byCommand: [Command: [Binding]]

  public init(bindings: [Binding]) {
    self.bindings = bindings
    var seen: Set<Binding> = []
    entries = bindings.filter {
      seen.insert(Binding(context: $0.context, strokes: [], command: $0.command)).inserted
    }
    byFirstStroke = Dictionary(grouping: bindings.filter { !$0.strokes.isEmpty }) { $0.strokes[0] }
    byCommand = Dictionary(grouping: bindings, by: \.command)
  }

  /// What strokes mean in a context.
  enum Match: Sendable, Hashable {
    case command(Command)
    /// The beginning of one binding or more.
    case prefix
    case none
  }

  /// - Parameter contexts: those that hold, in the order they are asked.
  func match(_ strokes: [Stroke], in contexts: [KeyContext]) -> Match {
    guard let first = strokes.first, let candidates = byFirstStroke[first] else { return .none }
    var isPrefix = false
    for context in contexts {
      for binding in candidates where binding.context == context {
        if binding.strokes == strokes { return .command(binding.command) }
        if binding.strokes.starts(with: strokes) { isPrefix = true }
      }
    }
    return isPrefix ? .prefix : .none
  }

  /// The bindings that begin with these strokes and are longer, in the contexts that hold.
  func continuations(of strokes: [Stroke], in contexts: [KeyContext]) -> [Binding] {
    bindings.filter {
      contexts.contains($0.context) && $0.strokes.count > strokes.count
        && $0.strokes.starts(with: strokes)
    }
  }

  /// Every binding of a command, in the order of the table.
  public func keys(for command: Command) -> [Binding] { byCommand[command] ?? [] }

  /// The binding to teach for a command where these contexts hold; nil when none does.
  public func key(for command: Command, in contexts: [KeyContext]) -> Binding? {
    keys(for: command).first { contexts.contains($0.context) }
  }

  /// All keys of a command in a context, as they are printed; runs of digits are drawn together ("1…9").
  public func notations(for command: Command, in context: KeyContext) -> [String] {
    let own = keys(for: command).filter { $0.context == context }
    let digits = own.filter(\.isDigit)
    guard digits.count > 2, let first = digits.first, let last = digits.last else {
      return own.map(\.notation)
    }
    return own.filter { !$0.isDigit }.map(\.notation) + ["\(first.notation)…\(last.notation)"]
  }
}

extension Binding {
  fileprivate var isDigit: Bool {
    guard strokes.count == 1, case .character(let character) = strokes[0] else { return false }
    return character.isASCII && character.isNumber
  }
}
