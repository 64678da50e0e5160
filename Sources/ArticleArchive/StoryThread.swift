public import Articles

/// A story as it went on: articles about the same people and things, in the order of their days.
public struct StoryThread: Sendable, Hashable {
  /// The article it was looked for from.
  public var key: ArticleKey
  /// Oldest first, undated ones last; the article itself is among them.
  public var rows: [ThreadRow]

  public init(key: ArticleKey, rows: [ThreadRow]) {
    self.key = key
    self.rows = rows
  }

  /// From the first to the last day; nil when no article has one.
  public var days: DayRange? {
    let days = rows.compactMap(\.row.published.day)
    guard let first = days.min(), let last = days.max() else { return nil }
    return DayRange(first: first, last: last)
  }

  /// How many papers tell it.
  public var outlets: Int { Set(rows.compactMap(\.row.outlet)).count }
}

/// An article of a story, and why it is one.
public struct ThreadRow: Sendable, Hashable {
  /// How an article came into a story.
  public enum Tie: Sendable, Hashable {
    /// The story was looked for from it.
    case itself
    /// What it has in common with that one; one reason at least, strongest first.
    case direct([RelatedReason])
    /// What it has in common with one that is tied directly; it is tied to so many of the story.
    case further([RelatedReason], ties: Int)
  }

  public var row: ArticleRow
  public var tie: Tie

  public init(row: ArticleRow, tie: Tie) {
    self.row = row
    self.tie = tie
  }

  /// Empty for the article itself.
  public var reasons: [RelatedReason] {
    switch tie {
    case .itself: []
    case .direct(let reasons), .further(let reasons, ties: _): reasons
    }
  }
}
