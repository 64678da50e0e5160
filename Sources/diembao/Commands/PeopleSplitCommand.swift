import ArgumentParser
import ArticleArchive
import Articles

struct PeopleSplitCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "split",
    abstract: "Say that a form of a person's name is somebody else's."
  )

  @Argument(help: "Who: a name as the filter person: takes it.")
  var name: String
  @Argument(help: "The form, as people forms prints it.")
  var form: String
  @Option(help: ArgumentHelp("Only where it is printed with this role.", valueName: "role"))
  var role: String?
  @OptionGroup var correction: CorrectionOptions
  @OptionGroup var format: FormatOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var interface: InterfaceOptions

  func validate() throws {
    if let role, SearchTokens.foldedWords(of: role).isEmpty {
      throw ValidationError("There is no word in the role.")
    }
  }

  @MainActor func run() async throws {
    let kept = try await correction.keep(archive) { [try await split($0)] }
    try Console.output.write(kept, as: format.format)
  }

  @MainActor private func split(_ archive: Archive) async throws -> PersonCorrection {
    let person = try await archive.person(typed: name)
    let forms = try await archive.forms(of: person)
    let spelled = forms.spelled(form)
    guard let text = spelled.first?.text else {
      throw CommandError.noForm(form, of: person.text, forms: forms.texts)
    }
    let split = try PersonLabel(name: text, role: role.map { try role($0, of: spelled) })
    guard split.role != nil || !isOwnName(text, of: person), !isWhole(spelled, of: forms) else {
      throw CommandError.ownName(text, of: person.text)
    }
    return PersonCorrection(.split, from: person, to: split)
  }

  /// The role in the words it is compared by.
  private func role(_ role: String, of forms: [PersonForm]) throws(CommandError) -> String {
    guard !forms.printed(with: role).isEmpty else {
      throw .noRole(role, of: form, roles: Array(Set(forms.flatMap(\.roles))).sorted())
    }
    return SearchTokens.exactWords(of: role).joined(separator: " ")
  }

  private func isOwnName(_ text: String, of person: PersonLabel) -> Bool {
    person.role == nil
      && SearchTokens.exactWords(of: text) == SearchTokens.exactWords(of: person.name)
  }

  /// True when nothing of the person would be left.
  private func isWhole(_ spelled: [PersonForm], of forms: [PersonForm]) -> Bool {
    (role.map { spelled.printed(with: $0) } ?? spelled).count == forms.count
  }
}

nonisolated extension [PersonForm] {
  /// Those spelled like a text; where none has its marks, those that the most articles print without them.
  fileprivate func spelled(_ text: String) -> [PersonForm] {
    let same = filter { SearchTokens.exactWords(of: $0.text) == SearchTokens.exactWords(of: text) }
    guard same.isEmpty else { return same }
    let words = SearchTokens.foldedWords(of: text)
    let alike = first { SearchTokens.foldedWords(of: $0.text) == words }
    return alike.map { spelled($0.text) } ?? []
  }

  /// Those with a role that begins with some words.
  fileprivate func printed(with role: String) -> [PersonForm] {
    let words = SearchTokens.foldedWords(of: role)
    return filter { form in
      form.roles.contains { SearchTokens.foldedWords(of: $0).starts(with: words) }
    }
  }

  fileprivate var texts: [String] {
    reduce(into: []) { texts, form in
      if !texts.contains(form.text) { texts.append(form.text) }
    }
  }
}
