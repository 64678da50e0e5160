import Articles
import ReaderModel
import ReaderScreen
import ReaderTerminal

/// A configuration, where each part of it comes from, and what is wrong with the file.
nonisolated struct LoadedConfiguration: Sendable {
  enum Origin: Sendable, Hashable {
    case standard
    case file(FilePlace)
    /// The variable's name.
    case environment(String)
    /// The option's name.
    case option(String)
  }

  struct BoundKeys: Sendable, Hashable {
    var change: KeyChange
    var place: FilePlace
  }

  struct ChosenLook: Sendable, Hashable {
    var style: Style
    var place: FilePlace
  }

  var values = Configuration()
  /// The file that was read, or would be if it were there; nil without a home folder.
  var path: String?
  /// True when the file was read.
  private(set) var isThere = false
  private(set) var origins: [ConfigurationField: Origin] = [:]
  /// Changes of keys that hold, in the order of the file.
  private(set) var boundKeys: [BoundKeys] = []
  private(set) var looks: [ChosenLook] = []
  /// In the order of the file.
  private(set) var problems: [PlacedProblem] = []

  /// What was refused.
  var mistakes: [PlacedProblem] { problems.filter { !$0.problem.isNote } }

  /// Why nothing of the file holds; nil where the rest does.
  var whyNotRead: PlacedProblem? { problems.first { $0.problem.isOfWholeFile } }

  func origin(of field: ConfigurationField) -> Origin { origins[field] ?? .standard }

  /// Nothing but what stands without a file.
  init(environment: Environment, path: String? = nil) {
    self.path = path
    if let variable = InterfaceLanguage.variable(in: environment) {
      take(InterfaceLanguage(environment).rawValue, for: .language, from: .environment(variable))
    }
    takeEnvironment(environment)
  }

  /// What stands with a file of this text.
  init(text: String, environment: Environment, path: String? = nil) {
    self.init(environment: environment, path: path)
    isThere = true
    do throws(TOMLText.Mistake) {
      read(try TOMLText(text).entries)
    } catch {
      problems = [PlacedProblem(place: error.place, problem: .syntax(error.words))]
    }
    takeEnvironment(environment)
  }

  /// Variables that go before the file. That of the locale does not: it is always set, and says less.
  private mutating func takeEnvironment(_ environment: Environment) {
    if let delay = environment["ESCDELAY"].flatMap(Int.init), delay >= 0 {
      values.escapeDelay = delay
      origins[.escapeDelay] = .environment("ESCDELAY")
    }
    if environment["NO_COLOR"] != nil {
      take(Theme.Base.mono.rawValue, for: .theme, from: .environment("NO_COLOR"))
    }
  }

  /// Sets a word that the field takes.
  mutating func take(_ word: String, for field: ConfigurationField, from origin: Origin) {
    field.set(word, in: &values)
    origins[field] = origin
  }

  /// Notes that the file cannot be read.
  mutating func note(_ problem: ConfigurationProblem) {
    problems.append(PlacedProblem(place: FilePlace(line: 1, column: 1), problem: problem))
  }
}

// MARK: - Reading the file

nonisolated extension LoadedConfiguration {
  private mutating func read(_ entries: [TOMLText.Entry]) {
    for entry in entries {
      switch entry.path.first {
      case "keys" where entry.path.count > 1: readKeys(entry)
      case "theme" where entry.path.count > 1 && entry.path != ConfigurationField.theme.path:
        readLook(entry)
      default: readField(entry)
      }
    }
    changeKeys()
    problems.sort { ($0.place.line, $0.place.column) < ($1.place.line, $1.place.column) }
  }

  private mutating func note(_ problem: ConfigurationProblem, at place: FilePlace) {
    problems.append(PlacedProblem(place: place, problem: problem))
  }

  private mutating func readField(_ entry: TOMLText.Entry) {
    let name = entry.path.joined(separator: ".")
    guard let field = ConfigurationField(rawValue: name) else {
      let known = ConfigurationField.allCases.map(\.rawValue)
      return note(
        .unknownField(name, nearest: Nearest.name(to: name, among: known)),
        at: entry.name
      )
    }
    switch (field.kind, entry.value) {
    case (.words(let words), .text(let word)) where words.contains(word):
      // The locale is asked already.
      if field == .language, word == words[0] { return }
      field.set(word, in: &values)
    case (.number(let range), .number(let number)) where range.contains(number):
      field.set(number, in: &values)
    case (.program, .text(let command)) where command.isProgram: field.set(command, in: &values)
    case (.words(let words), .text(let word)):
      let nearest = Nearest.name(to: word, among: words)
      return note(.notAllowed(field, entry.value, nearest: nearest), at: entry.content)
    case (.words, _), (.number, _), (.program, _):
      return note(.notAllowed(field, entry.value, nearest: nil), at: entry.content)
    }
    origins[field] = .file(entry.name)
  }

  private mutating func readLook(_ entry: TOMLText.Entry) {
    let name = entry.path.dropFirst().joined(separator: ".")
    guard let style = Style.allCases.first(where: { $0.name == name }) else {
      let known = Style.allCases.map(\.name)
      return note(.unknownRole(name, nearest: Nearest.name(to: name, among: known)), at: entry.name)
    }
    guard case .text(let words) = entry.value else { return note(.lookExpected, at: entry.content) }
    do throws(Look.Mistake) {
      values.looks[style] = try Look(words: words)
      looks.append(ChosenLook(style: style, place: entry.name))
    } catch {
      var nearest: String?
      if case .unknownWord(let word) = error {
        nearest = Nearest.name(to: word, among: Look.allWords)
      }
      note(.look(error, nearest: nearest), at: entry.content)
    }
  }

  private mutating func readKeys(_ entry: TOMLText.Entry) {
    var names = entry.path.dropFirst()
    var context = KeyContext.everywhere
    if names.count > 1, let name = names.popFirst() {
      guard let named = KeyContext.allCases.first(where: { $0.name == name }) else {
        let known = KeyContext.allCases.map(\.name)
        let nearest = Nearest.name(to: name, among: known)
        return note(.unknownPane(name, nearest: nearest), at: entry.name)
      }
      context = named
    }
    let typed = names.joined(separator: ".")
    guard let strokes = Stroke.keys(typed) else { return note(.noKeys(typed), at: entry.name) }
    guard case .text(let name) = entry.value else {
      return note(.commandExpected, at: entry.content)
    }
    let command = Command.allCases.first { $0.name == name }
    guard command != nil || name == KeyContext.nothing else {
      let known = Command.allCases.map(\.name)
      let nearest = Nearest.name(to: name, among: known)
      return note(.unknownCommand(name, nearest: nearest), at: entry.content)
    }
    let change = KeyChange(context: context, strokes: strokes, command: command)
    boundKeys.append(BoundKeys(change: change, place: entry.name))
  }

  /// Puts the keys of the file into the table of the preset.
  private mutating func changeKeys() {
    let changed = values.preset.table.changed(by: boundKeys.map(\.change))
    values.keys = changed.table
    for outcome in changed.outcomes {
      let places = boundKeys.filter { $0.change == outcome.change }.map(\.place)
      for clash in outcome.clashes {
        for place in places.prefix(1) { note(.keys(outcome.change, clash), at: place) }
      }
      if outcome.clashes.contains(where: \.isRefusal) {
        boundKeys.removeAll { $0.change == outcome.change }
      }
    }
  }
}

nonisolated extension KeyContext {
  /// What frees keys instead of a command.
  static let nothing = "none"

  static let allCases: [KeyContext] =
    [.everywhere] + Pane.allCases.map(KeyContext.pane) + [.prompt]

  /// The name of its table below `keys` in the configuration; "everywhere" has that table itself.
  var name: String {
    switch self {
    case .everywhere: "everywhere"
    case .pane(let pane): pane.rawValue
    case .prompt: "typing"
    }
  }
}

nonisolated extension Layout.Kind {
  /// Those that can be chosen.
  static let chosen: [Layout.Kind] = [.wide, .stacked, .single]

  var name: String { "\(self)" }
}

extension String {
  /// True for what can be started: one line, without anything that could do something to a terminal, and no option first.
  nonisolated fileprivate var isProgram: Bool {
    unicodeScalars.allSatisfy(SafeText.isPrintable) && !hasPrefix("-")
  }
}
