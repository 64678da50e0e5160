/// A mark a person can put on an article.
public enum ReadingMark: String, Sendable, Hashable, Codable, CaseIterable {
  case read, starred
}

/// What a person did with an article.
public struct ReadingState: Sendable, Hashable {
  public var isRead: Bool
  public var isStarred: Bool
  /// In alphabetical order.
  public var tags: [String]
  /// Nil without one; never empty.
  public var note: String?

  public init(
    isRead: Bool = false,
    isStarred: Bool = false,
    tags: [String] = [],
    note: String? = nil
  ) {
    self.isRead = isRead
    self.isStarred = isStarred
    self.tags = tags
    self.note = note
  }
}
