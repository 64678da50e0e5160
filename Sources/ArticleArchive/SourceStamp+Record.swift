import Articles

extension SourceStamp {
  /// As an article's ``ArticleRow/source`` tells it: the path, and behind it the record's digest.
  public var name: String {
    switch extent {
    case .wholeFile: path
    case .record: Self.name(ofRecord: digest, in: path)
    }
  }

  static func name(ofRecord digest: ArticleKey, in path: String) -> String { "\(path)#\(digest)" }

  /// The number by which the archive knows it among the sources of its file.
  var record: Int64 {
    switch extent {
    case .wholeFile: 0
    case .record: digest.number
    }
  }
}

/// A file that was read to its end.
public struct ReadFile: Sendable, Hashable {
  public var path: String
  /// Bytes, when it was looked at.
  public var size: Int
  /// Nanoseconds since 1970.
  public var modified: Int
  /// What was found in it.
  public var articles: Int

  public init(path: String, size: Int, modified: Int, articles: Int) {
    self.path = path
    self.size = size
    self.modified = modified
    self.articles = articles
  }
}

extension ArticleKey {
  /// Its digits as a number, which takes half as many bytes.
  var number: Int64 { Int64(bitPattern: bits) }

  init(number: Int64) { self.init(bits: UInt64(bitPattern: number)) }
}
