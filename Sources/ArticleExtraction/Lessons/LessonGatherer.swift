public import Articles

/// Reads the pages of an archive for what they teach about each other.
///
/// Memory is bounded, however many pages are read; the order of pages does not change what is learnt.
public struct LessonGatherer: Sendable {
  private var names = NameTally()
  private var repeated = RepeatedLines()

  public init() {}

  /// Takes the evidence of one page; a page that holds no story teaches nothing.
  public mutating func read(_ page: PageText, today: Day) {
    names.learn(from: page)
    repeated.learn(from: page)
  }

  /// Adds what another has gathered from other pages.
  public mutating func merge(_ other: LessonGatherer) {
    names.merge(other.names)
    repeated.merge(other.repeated)
  }

  /// What has been learnt so far.
  public func lessons() -> Lessons { Lessons(names: names.lexicon(), repeated: repeated) }
}
