import Articles

/// What commands are called in the language of the interface, so that its words find them.
public struct CommandNames: Sendable {
  private let names: [Command: String]

  /// - Parameter name: what a command is called; any text, of one line.
  public init(_ name: (Command) -> String) {
    names = Dictionary(uniqueKeysWithValues: Command.allCases.map { ($0, name($0)) })
  }

  private init() { names = [:] }

  /// No names besides ``Command/name``.
  public static let identifiersOnly = CommandNames()

  /// How well typed letters fit what a command is called; nil when they do not.
  ///
  /// Letters without marks find all; where marks were typed, the names that have them come first.
  func score(of typed: String, for command: Command) -> Int? {
    let own = names[command].map { [$0] } ?? []
    return ([command.name] + own).lazy.compactMap { score(of: typed, in: $0) }.max()
  }

  private func score(of typed: String, in name: String) -> Int? {
    // Several words are those of a name, or a command with something to do it to: letters from here and there would
    // make another command of a slip.
    let words = FoldedText.fold(typed).split(separator: " ")
    if words.count > 1, !FuzzyMatch.begins(words, FoldedText.fold(name)) { return nil }
    let folded = FuzzyMatch.score(of: FoldedText.fold(typed), in: FoldedText.fold(name))
    guard FoldedText.hasMarks(typed), FuzzyMatch.score(of: typed, in: name) != nil else {
      return folded
    }
    return folded.map { $0 + FuzzyMatch.marksTyped }
  }
}
