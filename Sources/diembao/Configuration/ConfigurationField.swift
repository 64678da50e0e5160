import ReaderModel
import ReaderTerminal

/// Everything that has one value: the one table from which the file is read, what is in force is told, and the default
/// file and the manual are written. Keys and looks, of which there are many, are in tables of their own.
nonisolated enum ConfigurationField: String, Sendable, CaseIterable {
  case language
  case preset
  case layout
  case textWidth = "text-width"
  case readingSeconds = "reading-seconds"
  case line
  case mouse
  case clipboard
  case opener
  case signs
  case escapeDelay = "escape-delay"
  case history
  case theme = "theme.base"

  /// What can be set.
  enum Kind: Sendable, Hashable {
    case words([String])
    case number(ClosedRange<Int>)
    /// A program and its arguments, parted by blanks; nothing for what is usual.
    case program
  }

  var path: [String] { rawValue.split(separator: ".").map(String.init) }

  var kind: Kind {
    switch self {
    case .language: .words(["auto"] + InterfaceLanguage.allCases.map(\.rawValue))
    case .preset: .words(KeyPreset.allCases.map(\.rawValue))
    case .layout: .words(["auto"] + Layout.Kind.chosen.map(\.name))
    case .textWidth: .number(40...100)
    case .readingSeconds: .number(0...3600)
    case .line: .words(Settings.Line.allCases.map(\.rawValue))
    case .mouse: .words(Settings.Mouse.allCases.map(\.rawValue))
    case .clipboard: .words(Settings.Clipboard.allCases.map(\.name))
    case .opener: .program
    case .signs: .words(Configuration.Signs.allCases.map(\.rawValue))
    case .escapeDelay: .number(0...2000)
    case .history: .words(Configuration.History.allCases.map(\.rawValue))
    case .theme: .words(Theme.Base.allCases.map(\.rawValue))
    }
  }

  /// What it is in a configuration.
  func value(in configuration: Configuration) -> WrittenValue {
    switch self {
    case .language: .text(configuration.language.rawValue)
    case .preset: .text(configuration.preset.rawValue)
    case .layout: .text(configuration.settings.layout?.name ?? "auto")
    case .textWidth: .number(configuration.settings.textColumns)
    case .readingSeconds: .number(configuration.settings.readingSeconds)
    case .line: .text(configuration.settings.line.rawValue)
    case .mouse: .text(configuration.settings.mouse.rawValue)
    case .clipboard: .text(configuration.settings.clipboard.name)
    case .opener: .text(configuration.settings.opener ?? "")
    case .signs: .text(configuration.signs.rawValue)
    case .escapeDelay: .number(configuration.escapeDelay)
    case .history: .text(configuration.history.rawValue)
    case .theme: .text(configuration.base.rawValue)
    }
  }

  /// Sets a word that the field takes; any other is ignored.
  func set(_ word: String, in configuration: inout Configuration) {
    switch self {
    case .language: InterfaceLanguage(rawValue: word).map { configuration.language = $0 }
    case .preset: KeyPreset(rawValue: word).map { configuration.preset = $0 }
    case .layout: configuration.settings.layout = Layout.Kind.chosen.first { $0.name == word }
    case .line: Settings.Line(rawValue: word).map { configuration.settings.line = $0 }
    case .mouse: Settings.Mouse(rawValue: word).map { configuration.settings.mouse = $0 }
    case .clipboard:
      let chosen = Settings.Clipboard.allCases.first { $0.name == word }
      chosen.map { configuration.settings.clipboard = $0 }
    case .opener: configuration.settings.opener = word.isEmpty ? nil : word
    case .signs: Configuration.Signs(rawValue: word).map { configuration.signs = $0 }
    case .history: Configuration.History(rawValue: word).map { configuration.history = $0 }
    case .theme: Theme.Base(rawValue: word).map { configuration.base = $0 }
    case .textWidth, .readingSeconds, .escapeDelay: break
    }
  }

  /// Sets a number that the field takes.
  func set(_ number: Int, in configuration: inout Configuration) {
    switch self {
    case .textWidth: configuration.settings.textColumns = number
    case .readingSeconds: configuration.settings.readingSeconds = number
    case .escapeDelay: configuration.escapeDelay = number
    case .language, .preset, .layout, .line, .mouse, .clipboard, .opener, .signs, .history,
      .theme:
      break
    }
  }
}

nonisolated extension Settings.Clipboard {
  /// The word in the configuration.
  fileprivate var name: String {
    switch self {
    case .automatic: "auto"
    case .plain, .tmux, .screen, .none: rawValue
    }
  }
}

nonisolated extension WrittenValue {
  /// As TOML has it.
  var literal: String {
    switch self {
    case .text(let text): "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    case .number(let number): String(number)
    case .truth(let truth): String(truth)
    case .other: ""
    }
  }

  /// As a person reads it.
  var plain: String { if case .text(let text) = self { text } else { literal } }
}
