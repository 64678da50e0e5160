import ArticleQuery
import Glibc
import ReaderModel
import ReaderScreen
import ReaderTerminal

nonisolated extension ConfigurationWords {
  static let english = ConfigurationWords(
    problem: { sentence(for: $0) },
    help: { help(for: $0) },
    role: { words(for: $0) },
    origin: { origin, file in
      switch origin {
      case .standard: "default"
      case .file(let place): "\(file):\(place.line)"
      case .environment(let name): "environment: \(name)"
      case .option(let name): "option: \(name)"
      }
    },
    allowed: {
      switch $0 {
      case .words(let words): list(words, "or")
      case .program: "a program and its arguments, or nothing"
      case .number(let range): "a number from \(range.lowerBound) to \(range.upperBound)"
      }
    },
    opening: """
      Configuration of diembao. Everything is as it stands here without the file: take away the # before a
      line and change it. See what is in force, and from where, with: diembao config
      """,
    keys: """
      Keys and the command each stands for; "none" frees keys. Keys are written "x", "gg", "<C-w>h", "<F5>",
      "<PgDn>", "<Space>", "<lt>". See all keys and commands with: diembao keys
      """,
    panes: """
      Keys that hold in one pane, before those that hold everywhere; "typing" is while something is typed.
      """,
    looks: """
      Looks of single styles: bold, dim, underline, reverse, and one of the sixteen colours of the terminal (red,
      bright-red, and so on), or plain.
      """,
    noFile: "not there",
    noHome:
      "HOME is not set, so there is no place for a configuration. Name one with --config FILE."
  )

  private static func sentence(for problem: ConfigurationProblem) -> String {
    switch problem {
    case .unreadable(let code): "It cannot be read: \(String(cString: strerror(code)))."
    case .notUTF8: "It is not UTF-8 text."
    case .syntax(let words): "This is not TOML: \(words)"
    case .unknownField(let name, let nearest):
      "There is no field “\(name)”.\(meant(nearest)) Fields: \(fields); tables: keys, theme."
    case .notAllowed(let field, let value, let nearest):
      "“\(field.rawValue)” cannot be \(shown(value)).\(meant(nearest)) It takes \(english.allowed(field.kind))."
    case .noKeys(let text):
      "“\(text)” is no key. Keys are written x, gg, <C-w>h, <F5>, <PgDn>, <Space>, <lt>."
    case .unknownPane(let name, let nearest):
      "There is no pane “\(name)”.\(meant(nearest)) Panes: \(panes)."
    case .commandExpected:
      "The name of a command in quotation marks is missing, or \"none\". See: diembao keys"
    case .unknownCommand(let name, let nearest):
      "There is no command “\(name)”.\(meant(nearest)) See them all with: diembao keys"
    case .keys(let change, let clash): sentence(for: clash, of: change)
    case .unknownRole(let name, let nearest):
      "There is no style “\(name)”.\(meant(nearest)) See them all with: diembao config --roles"
    case .lookExpected: "A look is words in quotation marks, for instance \"underline cyan\"."
    case .look(.unknownWord(let word), let nearest):
      "A look cannot be “\(word)”.\(meant(nearest)) It can be \(list(Look.allWords, "or"))."
    case .look(.severalColours(let one, let other), _):
      "A look has one colour, not both \(one) and \(other)."
    }
  }

  private static func sentence(for clash: KeyClash, of change: KeyChange) -> String {
    let keys = "“\(change.strokes.map(\.scripted).joined())”"
    let command = change.command?.name ?? ""
    return switch clash {
    case .replaces(let old, let left) where left.isEmpty:
      "\(keys) was \(old.name), which has no key any more; the palette finds it by name."
    case .replaces(let old, let left):
      "\(keys) was \(old.name), which keeps \(list(left.map(\.script), "and"))."
    case .shadows(let other): "Elsewhere \(keys) goes on with \(other.name)."
    case .isShadowed(let other, let pane):
      "In the pane \(pane.rawValue) \(keys) goes on with \(other.name)."
    case .isFree: "\(keys) means nothing there, so there is nothing to free."
    case .beginsOthers(let longer):
      "\(keys) begins \(list(longer.prefix(3).map { "\($0.script) (\($0.command.name))" }, "and"))"
        + (longer.count > 3 ? ", and \(longer.count - 3) more" : "")
        + ", which could no longer be typed. Take another key, or free those first."
    case .neverTyped(let shorter):
      "\(keys) could never be typed, because \(shorter.script) is \(shorter.command.name) already."
        + " Free that first, with \"\(shorter.script)\" = \"none\"."
    case .needsDigit: "\(command) is nothing without the digits that it has already."
    case .onlyWhileTyping: "\(command) is a part of typing. Put it below [keys.typing]."
    case .notWhileTyping: "\(command) can do nothing while something is typed."
    case .typesText:
      "\(keys) is typed as text. Below [keys.typing] only single keys without a letter can be bound."
    case .lastKey(let old):
      "\(keys) is the last key of \(old.name), which nobody can do without. Give that another key first."
    }
  }

  private static var fields: String {
    ConfigurationField.allCases.map(\.rawValue).joined(separator: ", ")
  }
  private static var panes: String {
    KeyContext.allCases.dropFirst().map(\.name).joined(separator: ", ")
  }

  private static func meant(_ nearest: String?) -> String {
    nearest.map { " Did you mean “\($0)”?" } ?? ""
  }

  private static func shown(_ value: WrittenValue) -> String {
    value == .other ? "that" : value.literal
  }

  private static func list(_ words: [String], _ conjunction: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.joined() }
    return "\(words.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
  }

  // MARK: - What there is

  private static func help(for field: ConfigurationField) -> String {
    switch field {
    case .language: "Language of the reader and of what commands say; auto is that of the locale."
    case .preset:
      "The keys to begin with: those of vi, less(1) or mutt(1), or arrows and function keys."
    case .layout:
      "Panes side by side (wide), one over the other (stacked), or one alone; auto follows the window."
    case .textWidth: "Columns of the text, where the pane has them."
    case .readingSeconds:
      "Seconds of looking at an article after which it counts as read; 0 for never."
    case .line:
      "How much may be sent for a key: slow puts panes one over the other and waits until the cursor rests."
    case .mouse: "Whether the mouse is the reader's; text is then selected with Shift held."
    case .clipboard:
      "How copies go to the clipboard of the terminal: plain, through tmux or screen, or none, to a file alone."
    case .opener:
      "The program that opens addresses, with its arguments; empty asks BROWSER, then the system. Never through a shell."
    case .signs: "What lines, bars and letters are drawn with; ascii takes the marks off letters."
    case .escapeDelay:
      "Milliseconds after which Esc is a key of its own; a slow connection may need 100."
    case .history:
      "Whether is remembered what you read, and where you were; off forgets it at the end."
    case .theme: "Colours for any background, for a dark or a light one, or none at all."
    }
  }

  private static func words(for style: Style) -> String {
    switch style {
    case .plain: "running text"
    case .title: "the title line"
    case .paneTitle: "the title of a pane"
    case .focusedPaneTitle: "the title of the pane that has the focus"
    case .rule: "lines between panes"
    case .hint: "what a key of the hint line does"
    case .hintKey: "a key that is named"
    case .status: "the status line"
    case .chip: "a condition of the filter"
    case .notice: "what the reader has to say"
    case .mistake: "what is wrong in a line being typed"
    case .prompt: "the line being typed"
    case .selected: "the selected row"
    case .selectedElsewhere: "the selected row of a pane without the focus"
    case .headline: "a headline"
    case .subhead: "a headline inside the text"
    case .meta: "outlet, byline, day"
    case .standfirst: "the standfirst"
    case .caption: "a caption"
    case .dim: "what matters less"
    case .ghost: "a story known from links alone"
    case .unread: "an unread article"
    case .star: "the star"
    case .name: "a person's name"
    case .followedName: "the name of somebody you follow"
    case .dayHeading: "the name of a day over its articles"
    case .quoted: "words that somebody said"
    case .date: "a day in the text"
    case .link: "a link"
    case .currentTarget: "the name, quote, day or link under the cursor"
    case .hit: "what a search found"
    case .currentHit: "the hit under the cursor"
    case .bar: "bars of a chart"
    case .overlay: "the frame of what lies over the panes"
    case .overlayTitle: "the title in that frame"
    }
  }
}

nonisolated extension ProgramStrings {
  static let english = ProgramStrings(reader: .english, configuration: .english)
}
