/// What a command asks for in one line before it can act.
public enum Question: String, Sendable, Hashable, CaseIterable {
  case tags, note, viewName, export, pipe, importPath, goToDay, citation
}

extension Command {
  /// What a command asks for; nil for those that act at once. Typed after its name in the palette, it is not asked.
  public var question: Question? {
    Question.allCases.first { $0.command == self }
  }
}

extension Question {
  /// The command that asks.
  public var command: Command {
    switch self {
    case .tags: .tag
    case .note: .note
    case .viewName: .saveView
    case .export: .export
    case .pipe: .pipe
    case .importPath: .importPath
    case .goToDay: .goToDay
    case .citation: .cite
    }
  }
}
