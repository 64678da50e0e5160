extension Reader {
  /// Rows of the list of keys that are surely visible: all but title, search and frame.
  private var helpRows: Int { max(1, size.rows - 6) }

  mutating func openHelp() {
    helpContexts = contexts
    overlay = .help(HelpOverlay(matches: helpEntries))
  }

  /// The same from something that is there again when help is closed.
  mutating func openHelp(over overlay: Overlay) {
    covered = overlay
    openHelp()
  }

  /// The keys that hold where help was called come first.
  private var helpEntries: [Binding] {
    let entries = keys.entries
    let here = helpContexts.flatMap { context in entries.filter { $0.context == context } }
    // Whoever looks for a key knows how to move already.
    let motions: [Command.Group] = [.panes, .moving]
    return here.filter { !motions.contains($0.command.group) }
      + motions.flatMap { group in here.filter { $0.command.group == group } }
      + entries.filter { !helpContexts.contains($0.context) }
  }

  mutating func searchHelp(_ edit: (inout String) -> Void) {
    guard case .help(var help) = overlay else { return }
    edit(&help.text)
    let entries = help.text.isEmpty ? helpEntries : helpEntries + keylessEntries
    help.matches = possibleFirst(matches(for: help.text, among: entries), for: help.text)
    help.selection = 0
    help.top = 0
    overlay = .help(help)
  }

  /// What can be done now before what cannot; first of all what is bound to keys that begin as was typed.
  private func possibleFirst(_ entries: [Binding], for text: String) -> [Binding] {
    func rank(_ entry: Binding) -> Int {
      let keys = keys.keys(for: entry.command).filter { $0.context == entry.context }
      if keys.contains(where: { $0.notation.hasPrefix(text) }) { return 0 }
      return obstacle(to: entry.command) == nil ? 1 : 2
    }
    return (0...2).flatMap { wanted in entries.filter { rank($0) == wanted } }
  }

  private func matches(for text: String, among entries: [Binding]) -> [Binding] {
    guard !text.isEmpty else { return entries }
    let scored = entries.compactMap { entry in
      score(of: text, for: entry).map { (entry, $0) }
    }
    return scored.sorted { $0.1 > $1.1 }.map(\.0)
  }

  /// The keys themselves are meant before those that begin so, and these before words.
  private func score(of text: String, for entry: Binding) -> Int? {
    let notations = keys.keys(for: entry.command).filter { $0.context == entry.context }
      .map(\.notation)
    if notations.contains(text) { return FuzzyMatch.exact }
    if notations.contains(where: { $0.hasPrefix(text) }) { return FuzzyMatch.exact - 1 }
    return commandNames.score(of: text, for: entry.command)
  }

  /// What can be run but has no key.
  private var keylessEntries: [Binding] {
    Command.allCases.filter { $0.isInPalette && keys.keys(for: $0).isEmpty }
      .map { Binding(context: .everywhere, strokes: [], command: $0) }
  }

  /// Commands, those that match best first; among them those of other panes, for which there is an ``obstacle(to:)``.
  func commands(matching text: String) -> [Command] {
    let here: [KeyContext] = [.pane(focus), .everywhere]
    let entries = here.flatMap { context in
      keys.entries.filter { $0.context == context && $0.command.isInPalette }
    }
    let elsewhere = keys.entries.filter { !here.contains($0.context) && $0.command.isInPalette }
    var seen: Set<Command> = []
    // Who asks by name knows how to move; those come last while nothing is typed.
    let ordered =
      entries.filter { $0.command.group != .moving } + keylessEntries + elsewhere
      + entries.filter { $0.command.group == .moving }
    return matches(for: text, among: ordered).map(\.command).filter {
      seen.insert($0).inserted
    }
  }

  /// Runs what was chosen by name; what holds in other panes alone says so.
  mutating func runChosen(_ command: Command) {
    if let obstacle = obstacle(to: command), case .onlyIn = obstacle {
      say(unavailable: command, obstacle)
    } else {
      run(command)
    }
  }

  mutating func take(_ stroke: Stroke, in help: HelpOverlay) {
    guard case .command(let command) = keys.match([stroke], in: [.prompt]) else {
      if case .character(let character) = stroke {
        searchHelp { $0.append(character) }
      } else {
        // A key that types nothing asks what it does.
        searchHelp { $0 = stroke.notation }
      }
      return
    }
    switch command.part {
    case .choosing(.accept): runSelected(in: help)
    case .choosing(.next): moveHelp(by: 1)
    case .choosing(.previous): moveHelp(by: -1)
    case .edit(.deleteBackward): searchHelp { $0 = String($0.dropLast()) }
    case .edit(.deleteLine): searchHelp { $0 = "" }
    case .edit, .choosing(.complete), .motion, .digit: break
    case .act: if command == .cancel || command == .help { closeHelp() } else { run(command) }
    }
  }

  private mutating func moveHelp(by step: Int) {
    guard case .help(var help) = overlay else { return }
    help.selection = (help.selection + step).held(in: 0, help.matches.count - 1)
    help.top = help.top.held(in: help.selection - helpRows + 1, help.selection)
    overlay = .help(help)
  }

  private mutating func closeHelp() {
    if let covered { overlay = covered } else { uncover() }
    covered = nil
  }

  private mutating func runSelected(in help: HelpOverlay) {
    closeHelp()
    guard help.matches.indices.contains(help.selection) else { return }
    let entry = help.matches[help.selection]
    guard entry.command.isInPalette || entry.command == .palette else { return }
    if case .person(let page) = overlay { return run(entry.command, over: page) }
    guard overlay == nil else { return }
    switch entry.context {
    case .everywhere, .pane(focus): run(entry.command)
    case .pane: runChosen(entry.command)
    case .prompt: say(unavailable: entry.command, .onlyTyping)
    }
  }
}
