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
  /// Files that were not plain UTF-8 and were made so, each once for each encoding found in it.
  public var converted: [ConvertedInput]

  public init(
    new: Int,
    changed: Int,
    unchanged: Int,
    skipped: [SkippedInput],
    converted: [ConvertedInput] = []
  ) {
    self.new = new
    self.changed = changed
    self.unchanged = unchanged
    self.skipped = skipped
    self.converted = converted
  }
}

/// A file that was read in another encoding than UTF-8.
public struct ConvertedInput: Sendable, Hashable {
  public var path: String
  public var encoding: TextEncoding

  public init(path: String, encoding: TextEncoding) {
    self.path = path
    self.encoding = encoding
  }
}

/// An input that gave no article, and why.
public struct SkippedInput: Sendable, Hashable {
  /// That of the file; for a record of it with the line, "news.jsonl:17".
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
  /// A file made smaller by gzip or the like, by its first bytes.
  case compressed
  /// Neither UTF-8 nor any encoding that could be told; the first byte that is wrong in UTF-8.
  case notUTF8(line: Int, byte: UInt8)
  /// A line that is not a record.
  case notRecord(JSONFault)
  /// A record with neither text nor summary.
  case noText
  case noStory
  /// An article that the archive cannot hold; why, in the words of the database.
  case refused(String)
}
