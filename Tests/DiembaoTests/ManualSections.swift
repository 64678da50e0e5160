import ArticleQuery
import ReaderModel
import ReaderScreen

/// The parts of `man/diembao.1` that are written from tables of the code, in mdoc.
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

  private static let list = ".Bl -tag -width XXXXXXXXXXXXXXXXXXXX -compact"

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
  static var queries: String {
    let words = [
      ("Ar word", "Headline, summary or text have this word."),
      ("\\(dq Ns Ar words Ns \\(dq", "They have these words, one after the other."),
    ]
    let fields = FilterField.allCases.map { field in
      ("Cm \(field.word) Ns : Ns \(argument(field.argument))", help(field))
    }
    let operators = [
      ("Ar a b , a Cm and Ar b", "Both."), ("Ar a Cm or Ar b", "Either, or both."),
      ("Cm not Ar a , No \\- Ns Ar a", "All but these."),
      ("\\&( Ns Ar ... Ns \\&)", "Puts together what belongs together."),
    ]
    let lines = (words + fields + operators).flatMap { [".It \($0.0)", $0.1] }
    return ([list] + lines + [".El"]).joined(separator: "\n")
  }

  private static func argument(_ argument: FilterArgument) -> String {
    switch argument {
    case .name: "Ar name"
    case .days: "Ar days"
    case .text: "Ar text"
    case .state: "Ar state"
    }
  }

  private static func help(_ field: FilterField) -> String {
    switch field {
    case .person:
      """
      Somebody of this name is named in the text, by any form of the name; not in links to other stories.
      """
    case .date:
      """
      It was printed on these days: a day (2021\\-12\\-14, 14/12/2021), month (2021\\-12, 12/2021), quarter (2021\\-Q4)
      or year; a range of them (2021..2023, 2021\\-12.., ..2020); the last days, weeks, months or years (10d, 3w, 6m,
      1y); today, yesterday, this\\-week, last\\-month, this\\-quarter, last\\-year. In words in quotation marks: "29 Oct 2025",
      "tháng 10/2025", "tháng 10" (the last one), "quý 3/2025", "tuần trước". Tet\\-2025 is the Lunar New Year, from its eve to
      the sixth day.
      """
    case .spoken:
      """
      Its text speaks of these days, or of some of them, whenever it was printed; days are typed as for date.
      """
    case .outlet: "It was printed by this paper."
    case .topic: "It was printed under this topic."
    case .credit: "It names this agency or paper as its source."
    case .tag: "You gave it a tag with these words."
    case .added:
      """
      It came into the archive on these days (as with date), or since a moment: 2021\\-12\\-14T19:40+07:00.. . Articles
      imported by versions before this one have no such day.
      """
    case .state:
      "One of " + ArticleState.allCases.map(\.rawValue).joined(separator: ", ") + "."
    }
  }

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// Text in which roff finds nothing to obey; `\&` keeps punctuation from being taken for a delimiter.
  private static func escaped(_ text: String) -> String {
    "\\&"
      + text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("^", with: "\\(ha")
      .replacing("'", with: "\\(aq").replacing("`", with: "\\(ga").replacing("~", with: "\\(ti")
      .replacing("\"", with: "\\(dq").replacing("…", with: "\\(en")
  }
}
