/// How far an import is.
public struct ImportProgress: Sendable, Hashable {
  public var articles: Int
  public var bytes: Int
  /// Nil while folders are still being listed.
  public var totalBytes: Int?

  public init(articles: Int, bytes: Int, totalBytes: Int?) {
    self.articles = articles
    self.bytes = bytes
    self.totalBytes = totalBytes
  }
}

/// What an import did.
public struct ImportReport: Sendable, Hashable {
  public var new: Int
  public var changed: Int
  public var unchanged: Int
  public var skipped: [SkippedInput]

  public init(new: Int, changed: Int, unchanged: Int, skipped: [SkippedInput]) {
    self.new = new
    self.changed = changed
    self.unchanged = unchanged
    self.skipped = skipped
  }
}

/// An input that gave no article, and why.
public struct SkippedInput: Sendable, Hashable {
  public var path: String
  public var reason: SkipReason

  public init(path: String, reason: SkipReason) {
    self.path = path
    self.reason = reason
  }
}

/// Why an input was skipped.
public enum SkipReason: Error, Sendable, Hashable {
  case noSuchPath
  case notReadable
  /// A folder in which no file has a known format.
  case noTextFiles
  /// A device, socket or the like.
  case notAFile
  case empty
  /// Larger than one article can be; both in bytes, `size` that of what was read where the whole is not known.
  case tooLarge(size: Int, limit: Int)
  case binary(line: Int)
  case notUTF8(line: Int, byte: UInt8)
  case noStory
  /// An article that the archive cannot hold; why, in the words of the database.
  case refused(String)
}
