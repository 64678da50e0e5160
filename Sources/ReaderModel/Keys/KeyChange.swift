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
  /// Keys are freed before others are bound, so the order of the changes matters only between two of the same keys.
  public func changed(by changes: [KeyChange]) -> ChangedKeys {
    var bindings = bindings
    var clashes: [KeyChange: [KeyClash]] = [:]
    for change in changes where change.command == nil {
      clashes[change] = bindings.free(change)
    }
    for change in changes {
      guard let command = change.command else { continue }
      clashes[change] = bindings.bind(change, to: command)
    }
    let outcomes = changes.compactMap { change in
      clashes[change].flatMap { found in
        found.isEmpty ? nil : ChangedKeys.Outcome(change: change, clashes: found)
      }
    }
    return ChangedKeys(table: KeyTable(bindings: bindings), outcomes: outcomes)
  }
}

extension [Binding] {
  /// Without a key for these, nobody finds a way out or on.
  private static let indispensable: Set<Command> = [.cancel, .close, .accept, .palette, .help]

  fileprivate mutating func free(_ change: KeyChange) -> [KeyClash] {
    guard let index = index(of: change) else { return [.isFree] }
    let command = self[index].command
    if isLastKey(at: index) { return [.lastKey(command)] }
    remove(at: index)
    return []
  }

  fileprivate mutating func bind(_ change: KeyChange, to command: Command) -> [KeyClash] {
    if let refusal = refusal(of: change, for: command) { return [refusal] }
    let binding = Binding(context: change.context, strokes: change.strokes, command: command)
    guard let index = index(of: change) else {
      insert(binding, at: place(for: binding))
      return shadows(of: binding)
    }
    let old = self[index].command
    guard old != command else { return [] }
    if isLastKey(at: index) { return [.lastKey(old)] }
    remove(at: index)
    insert(binding, at: place(for: binding))
    let left = filter { $0.command == old && $0.context == change.context }
    return [.replaces(old, left: left)] + shadows(of: binding)
  }

  // MARK: - What speaks against it

  private func refusal(of change: KeyChange, for command: Command) -> KeyClash? {
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

  private func isLastKey(at index: Int) -> Bool {
    let binding = self[index]
    guard Self.indispensable.contains(binding.command) else { return false }
    return !indices.contains {
      $0 != index && self[$0].command == binding.command && self[$0].context == binding.context
    }
  }

  /// What the same keys mean elsewhere at the same time.
  private func shadows(of binding: Binding) -> [KeyClash] {
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

  private func index(of change: KeyChange) -> Int? {
    firstIndex { $0.context == change.context && $0.strokes == change.strokes }
  }

  /// Before the other keys of the command, so that it is the one to teach; else behind commands of its group.
  private func place(for binding: Binding) -> Int {
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
