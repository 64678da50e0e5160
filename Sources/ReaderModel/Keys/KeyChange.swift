/// Keys that a person gives another meaning, or none.
public struct KeyChange: Sendable, Hashable {
  public var context: KeyContext
  public var strokes: [Stroke]
  /// Nil frees the keys.
  public var command: Command?

  public init(context: KeyContext, strokes: [Stroke], command: Command?) {
    self.context = context
    self.strokes = strokes
    self.command = command
  }
}

/// What a change of keys runs into.
public enum KeyClash: Sendable, Hashable {
  // Worth knowing; the change holds.

  /// The keys had this command here, which is left with these keys, perhaps none.
  case replaces(Command, left: [Binding])
  /// Elsewhere the keys go on with this command.
  case shadows(Command)
  /// In this pane the keys go on with another command.
  case isShadowed(by: Command, in: Pane)

  // Refused; the keys stay as they were.

  /// The keys mean nothing here that could be freed.
  case isFree
  /// They are the beginning of these longer ones, which could no longer be typed.
  case beginsOthers([Binding])
  /// Their own beginning is a binding already, so they could never be typed.
  case neverTyped(Binding)
  /// The command needs the digit that is pressed for it.
  case needsDigit
  /// The command is a part of typing, and nothing elsewhere.
  case onlyWhileTyping
  /// The command can do nothing while something is typed.
  case notWhileTyping
  /// What is typed must remain: letters, and one key at a time.
  case typesText
  /// It is the last way to do what nobody can do without.
  case lastKey(Command)

  public var isRefusal: Bool {
    switch self {
    case .replaces, .shadows, .isShadowed: false
    case .isFree, .beginsOthers, .neverTyped, .needsDigit, .onlyWhileTyping, .notWhileTyping,
      .typesText, .lastKey:
      true
    }
  }
}

/// A table of keys after changes, and what they ran into.
public struct ChangedKeys: Sendable {
  public struct Outcome: Sendable, Hashable {
    public var change: KeyChange
    public var clashes: [KeyClash]
  }

  public internal(set) var table: KeyTable
  /// Those changes that ran into something, in their order.
  public internal(set) var outcomes: [Outcome]
}

extension KeyTable {
  /// The table with changes; what would make keys unreachable is refused and told.
  ///
  /// Keys are freed before others are bound, and whether a key was the last one of its command is judged when all is
  /// done, so the order of the changes matters only between two of the same keys.
  public func changed(by changes: [KeyChange]) -> ChangedKeys {
    var refused: [Int: KeyClash] = [:]
    while true {
      let attempt = KeyAttempt(bindings, changes, refused)
      guard let (index, command) = attempt.lost(from: bindings) else {
        return attempt.outcome(of: changes)
      }
      refused[index] = .lastKey(command)
    }
  }
}

/// A table after changes, but for those that are refused; each is named by its index.
private struct KeyAttempt {
  private var bindings: [Binding]
  private var clashes: [Int: [KeyClash]] = [:]
  /// What had the keys before.
  private var taken: [Int: Binding] = [:]

  init(_ bindings: [Binding], _ changes: [KeyChange], _ refused: [Int: KeyClash]) {
    self.bindings = bindings
    clashes = refused.mapValues { [$0] }
    let accepted = changes.indices.filter { refused[$0] == nil }
    for index in accepted where changes[index].command == nil { free(changes[index], index) }
    for index in accepted {
      changes[index].command.map { bind(changes[index], index, to: $0) }
    }
  }

  private mutating func free(_ change: KeyChange, _ index: Int) {
    guard let old = bindings.index(of: change) else { return clashes[index] = [.isFree] }
    taken[index] = bindings.remove(at: old)
  }

  private mutating func bind(_ change: KeyChange, _ index: Int, to command: Command) {
    if let refusal = bindings.refusal(of: change, for: command) {
      return clashes[index] = [refusal]
    }
    let binding = Binding(context: change.context, strokes: change.strokes, command: command)
    var replaced: [KeyClash] = []
    if let old = bindings.index(of: change) {
      guard bindings[old].command != command else { return }
      let other = bindings.remove(at: old)
      taken[index] = other
      replaced = [.replaces(other.command, left: [])]
    }
    bindings.insert(binding, at: bindings.place(for: binding))
    clashes[index] = replaced + bindings.shadows(of: binding)
  }

  /// The last change that took a command its last key without which nobody finds a way out or on; nil where none did.
  func lost(from old: [Binding]) -> (Int, Command)? {
    let gone = old.filter { binding in
      Self.indispensable.contains(binding.command)
        && !bindings.contains {
          $0.command == binding.command && $0.context == binding.context
        }
    }
    return taken.keys.sorted().last { index in gone.contains { $0 == taken[index] } }
      .flatMap { index in taken[index].map { (index, $0.command) } }
  }

  private static let indispensable: Set<Command> = [.cancel, .close, .accept, .palette, .help]

  /// What is told of each change, now that all of them are made.
  func outcome(of changes: [KeyChange]) -> ChangedKeys {
    let outcomes = changes.indices.compactMap { index -> ChangedKeys.Outcome? in
      guard let found = clashes[index], !found.isEmpty else { return nil }
      return ChangedKeys.Outcome(change: changes[index], clashes: found.map { told($0, index) })
    }
    return ChangedKeys(table: KeyTable(bindings: bindings), outcomes: outcomes)
  }

  private func told(_ clash: KeyClash, _ index: Int) -> KeyClash {
    guard case .replaces(let command, _) = clash, let context = taken[index]?.context else {
      return clash
    }
    let left = bindings.filter { $0.command == command && $0.context == context }
    return .replaces(command, left: left)
  }
}

extension [Binding] {
  // MARK: - What speaks against it

  fileprivate func refusal(of change: KeyChange, for command: Command) -> KeyClash? {
    if command.needsDigit { return .needsDigit }
    if change.context == .prompt {
      if !command.isForTyping { return .notWhileTyping }
      if change.strokes.count != 1 || change.strokes.contains(where: \.isText) { return .typesText }
    } else if command.group == .typing {
      return .onlyWhileTyping
    }
    let holding = filter { $0.holds(beside: change.context) }
    let longer = holding.filter {
      $0.strokes.count > change.strokes.count && $0.strokes.starts(with: change.strokes)
    }
    if !longer.isEmpty { return .beginsOthers(longer) }
    return holding.first {
      $0.strokes.count < change.strokes.count && change.strokes.starts(with: $0.strokes)
    }.map(KeyClash.neverTyped)
  }

  /// What the same keys mean elsewhere at the same time.
  fileprivate func shadows(of binding: Binding) -> [KeyClash] {
    filter {
      $0.strokes == binding.strokes && $0.context != binding.context
        && $0.command != binding.command
    }.compactMap { other in
      switch (binding.context, other.context) {
      case (.pane, .everywhere): .shadows(other.command)
      case (.everywhere, .pane(let pane)): .isShadowed(by: other.command, in: pane)
      case (.everywhere, _), (.pane, _), (.prompt, _): nil
      }
    }
  }

  // MARK: - Where it goes

  fileprivate func index(of change: KeyChange) -> Int? {
    firstIndex { $0.context == change.context && $0.strokes == change.strokes }
  }

  /// Before the other keys of the command, so that it is the one to teach; else behind commands of its group.
  fileprivate func place(for binding: Binding) -> Int {
    let same = firstIndex { $0.command == binding.command && $0.context == binding.context }
    let group = lastIndex {
      $0.context == binding.context && $0.command.group == binding.command.group
    }
    return same ?? group.map { $0 + 1 } ?? endIndex
  }
}

extension Command {
  /// True for what can be done while something is typed.
  fileprivate var isForTyping: Bool {
    group == .typing || [.cancel, .help, .suspend, .redraw].contains(self)
  }
}

extension Binding {
  /// True when both can be meant by the same stroke.
  fileprivate func holds(beside other: KeyContext) -> Bool {
    switch (context, other) {
    case (.prompt, .prompt), (.everywhere, .everywhere), (.everywhere, .pane), (.pane, .everywhere):
      true
    case (.pane(let one), .pane(let other)): one == other
    case (.prompt, _), (_, .prompt): false
    }
  }
}

extension Stroke {
  /// True for what goes into the line being typed.
  fileprivate var isText: Bool { if case .character = self { true } else { false } }
}
