/// What the pages of an archive teach about each of them: names of people, and lines that belong to a paper's pages.
///
/// Made by a ``LessonGatherer``. The same pages teach the same in whatever order they are read.
public struct Lessons: Sendable, Hashable {
  public var names: NameLexicon
  public var repeated: RepeatedLines

  public init(names: NameLexicon, repeated: RepeatedLines) {
    self.names = names
    self.repeated = repeated
  }

  /// What is known without any other page.
  public static let none = Lessons(names: NameLexicon(), repeated: RepeatedLines())
}
