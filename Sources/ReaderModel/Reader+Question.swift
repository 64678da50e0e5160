import Articles

extension Reader {
  /// A command typed with what it would ask for ("import ~/news"), by its name or a beginning that no other one has; nil
  /// when no command is called so.
  func question(in text: String) -> (Question, String)? {
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    let begun = Question.allCases.filter { $0.name.hasPrefix(parts[0].lowercased()) }
    let exact = begun.first { $0.name == parts[0].lowercased() }
    guard let question = exact ?? (begun.count == 1 ? begun[0] : nil) else { return nil }
    return (question, parts[1])
  }

  /// Does what a command asked a line for.
  mutating func accept(_ text: String, for question: Question, of prompt: Prompt) {
    switch question {
    case .export: export(prompt.cutRow, to: text)
    case .pipe: pipe(prompt.cut, to: text)
    case .importPath: importPaths(text)
    case .goToDay: goToDay(text)
    case .tags: tag(prompt.subjects, with: text)
    case .note: note(text, on: prompt.subjects)
    case .viewName: saveView(as: text)
    case .citation: cite(as: text)
    }
  }
}

extension Question {
  /// What the command is called where its line is typed with it: "import".
  public var name: String {
    switch self {
    case .importPath: "import"
    case .viewName: "view"
    case .tags, .note, .export, .pipe, .goToDay, .citation: command.name
    }
  }
}
