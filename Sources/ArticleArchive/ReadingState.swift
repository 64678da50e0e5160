/// A mark a person can put on an article.
public enum ReadingMark: String, Sendable, Hashable, CaseIterable {
  case read, starred
}

/// The marks on an article.
public struct ReadingState: Sendable, Hashable {
  public var isRead: Bool
  public var isStarred: Bool

  public init(isRead: Bool = false, isStarred: Bool = false) {
    self.isRead = isRead
    self.isStarred = isStarred
  }
}
