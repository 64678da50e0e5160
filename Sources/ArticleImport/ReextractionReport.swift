public import ArticleArchive

/// How far a ``Reextraction`` is.
public struct ReextractionProgress: Sendable, Hashable {
  public enum Pass: Sendable, Hashable {
    case gathering
    case reading
  }

  public var pass: Pass
  public var articles: Int
  /// Articles of the pass.
  public var total: Int

  public init(pass: Pass, articles: Int, total: Int) {
    self.pass = pass
    self.articles = articles
    self.total = total
  }
}

/// What a ``Reextraction`` did.
public struct ReextractionReport: Sendable, Hashable {
  public var read: Int
  /// Those of them that read otherwise than before.
  public var changed: Int

  public init(read: Int, changed: Int) {
    self.read = read
    self.changed = changed
  }
}

extension LessonsStatus {
  /// True when so much came or changed that a ``Reextraction`` will find more: at least 500 articles, and at least one in
  /// five.
  public var isWorthReextraction: Bool { changes >= 500 && changes * 5 >= articles }
}
