public import Articles

/// What the pages of an archive have taught, kept with it. What the bytes mean is known to who gathered them.
public struct KeptLessons: Sendable, Hashable {
  /// Names of people.
  public var names: [UInt8]
  /// Lines that belong to the pages of a paper.
  public var repeatedLines: [UInt8]

  public init(names: [UInt8], repeatedLines: [UInt8]) {
    self.names = names
    self.repeatedLines = repeatedLines
  }
}

/// How an archive stands with its lessons.
public struct LessonsStatus: Sendable, Hashable {
  /// Grows with every other set of lessons; 0 before the first.
  public var number: Int
  /// Version of the extraction that gathered them.
  public var extraction: Int
  /// Articles that came, changed or went since they were gathered.
  public var changes: Int
  /// All articles, ghosts left out.
  public var articles: Int
  /// Articles that ever came, changed or went.
  let allChanges: Int
}

/// What an article was read with; articles of another stamp may read otherwise now.
public struct ExtractionStamp: Sendable, Hashable {
  /// See ``LessonsStatus/number``.
  public var lessons: Int
  /// Version of the extraction.
  public var extraction: Int
  /// The day the page came into the archive: it was printed then or earlier, whenever it is read again.
  public var day: Day

  public init(lessons: Int, extraction: Int, day: Day) {
    self.lessons = lessons
    self.extraction = extraction
    self.day = day
  }

  /// For articles that were not read by this program.
  public static let untold = ExtractionStamp(lessons: 0, extraction: 0, day: Day.all.upperBound)
}
