import ArticleQuery
import ReaderModel
import ReaderScreen
import ReaderTerminal

@testable import diembao

/// The parts of the manual that are written from tables of the code, in mdoc.
enum ManualSections {
  /// The keys, by what they are about, in the order of the table.
  static func keys(of table: KeyTable, _ strings: Strings) -> String {
    let groups = Command.Group.allCases.map { group in
      (group, table.entries.filter { self.group(of: $0) == group })
    }
    return groups.filter { !$0.1.isEmpty }.map { group, bindings in
      let lines = bindings.flatMap { item($0, table, strings) }
      return ([".Ss \(capitalised(strings.name(of: group)))", list] + lines + [".El"])
        .joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// What holds while typing is told in one place, whatever it does.
  private static func group(of binding: Binding) -> Command.Group {
    binding.context == .prompt ? .typing : binding.command.group
  }

  static let list = ".Bl -tag -width XXXXXXXXXXXXXXXXXXXX -compact"

  private static func item(_ binding: Binding, _ table: KeyTable, _ strings: Strings) -> [String] {
    let notations = table.notations(for: binding.command, in: binding.context)
    return [
      ".It \(notations.map { "Sy \(escaped($0))" }.joined(separator: " No \\& "))",
      escaped(strings.name(of: binding.command) + place(binding.context, strings)),
    ]
  }

  /// Where a key holds when that is not everywhere.
  private static func place(_ context: KeyContext, _ strings: Strings) -> String {
    switch context {
    case .everywhere, .prompt: ""
    case .pane: " (\(strings.name(of: context)))"
    }
  }

  /// The language of queries: what is typed and what it finds.
  static func queries(in language: InterfaceLanguage) -> String {
    let lines = QueryHelp.entries(in: language).flatMap { [".It \($0.typed)", $0.found] }
    return ([list] + lines + [".El"]).joined(separator: "\n")
  }

  /// The fields of the configuration: what each is for, what it takes and its default.
  static func configuration(in language: InterfaceLanguage) -> String {
    let words = language.program.configuration
    let byDefault = language == .english ? "Default:" : "Mặc định:"
    let lines = ConfigurationField.allCases.flatMap { field in
      [
        ".It Va \(escaped(field.rawValue))", escaped(words.help(field)),
        escaped("\(capitalised(words.allowed(field.kind))). \(byDefault)"),
        ".Ql \(escaped(DefaultConfiguration.literal(of: field))) .",
      ]
    }
    return ([list] + lines + [".El"]).joined(separator: "\n")
  }

  /// The styles: what each is the look of, and how it looks.
  static func styles(in language: InterfaceLanguage) -> String {
    let words = language.program.configuration
    let lines = Style.allCases.flatMap { style in
      [
        ".It Va \(escaped(style.name))",
        escaped("\(words.role(style)): \(Theme(.auto).look(of: style).words)"),
      ]
    }
    return ([list] + lines + [".El"]).joined(separator: "\n")
  }

  static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// Text in which roff finds nothing to obey; `\&` keeps punctuation from being taken for a delimiter.
  static func escaped(_ text: String) -> String {
    "\\&"
      + text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("^", with: "\\(ha")
      .replacing("'", with: "\\(aq").replacing("`", with: "\\(ga").replacing("~", with: "\\(ti")
      .replacing("\"", with: "\\(dq").replacing("…", with: "\\(en")
  }
}
