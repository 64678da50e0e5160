/// The day a story came out (or a page was saved), how sure that is, and what tells it.
public struct PublicationDate: Sendable, Hashable {
  /// How a day is known.
  public enum Certainty: String, Sendable, Hashable {
    /// Printed or declared as such.
    case stated
    /// Put together from clues.
    case inferred
    /// Not told by the text.
    case unknown
  }

  /// The day; for a month or year its first day; nil when unknown.
  public let day: Day?
  public let precision: Precision
  /// ``Certainty/unknown`` exactly when ``day`` is nil.
  public let certainty: Certainty
  /// What tells the day, best first; for an unknown one what was weighed and found too weak.
  public let evidence: [Evidence]

  private init(day: Day?, precision: Precision, certainty: Certainty, evidence: [Evidence]) {
    self.day = day
    self.precision = precision
    self.certainty = certainty
    self.evidence = evidence
  }

  public static func stated(
    _ day: Day,
    _ precision: Precision = .day,
    evidence: [Evidence]
  ) -> PublicationDate {
    PublicationDate(day: day, precision: precision, certainty: .stated, evidence: evidence)
  }

  public static func inferred(
    _ day: Day,
    _ precision: Precision = .day,
    evidence: [Evidence]
  ) -> PublicationDate {
    PublicationDate(day: day, precision: precision, certainty: .inferred, evidence: evidence)
  }

  public static func unknown(evidence: [Evidence]) -> PublicationDate {
    PublicationDate(day: nil, precision: .day, certainty: .unknown, evidence: evidence)
  }

  public static let unknown = unknown(evidence: [])
}

/// A clue to a date, as it stands in the source.
public struct Evidence: Sendable, Hashable {
  /// What the clue says.
  public enum Meaning: String, Sendable, Hashable {
    /// A field declared beside the text (JSON, HTML, feed).
    case declared
    /// A date line printed with the story.
    case dateLine = "date_line"
    /// The page's address.
    case address
    /// Day and month named by the story itself.
    case dayInStory = "day_in_story"
    /// A year named by the story: published then or later.
    case yearInStory = "year_in_story"
    /// A date in the story that agrees with the one found.
    case agrees
    /// A day of other stories printed on the page: it was saved then or later.
    case pageSaved = "page_saved"
    /// Weighed and left out.
    case ignored
  }

  public var text: String
  /// 0 when the text was declared beside the source.
  public var line: Int
  public var meaning: Meaning

  public init(text: String, line: Int, meaning: Meaning) {
    self.text = text
    self.line = line
    self.meaning = meaning
  }
}
