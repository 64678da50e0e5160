public import Articles

/// Which days of articles a timeline counts.
public enum TimelineBasis: String, Sendable, Hashable, CaseIterable {
  /// When they were published.
  case published
  /// What they speak of.
  case spoken
}

/// Articles over time.
public struct Timeline: Sendable, Hashable {
  public struct Bucket: Sendable, Hashable {
    /// First and last day; both set.
    public var days: DayRange
    public var articles: Int

    public init(days: DayRange, articles: Int) {
      self.days = days
      self.articles = articles
    }
  }

  /// What articles speak of, all in all: an article is in several buckets where it speaks of several days.
  public struct Named: Sendable, Hashable {
    /// Days, months and years that articles speak of; each once for an article.
    public var days: Int
    /// Articles that speak of any.
    public var articles: Int

    public init(days: Int, articles: Int) {
      self.days = days
      self.articles = articles
    }
  }

  public var precision: Precision
  public var buckets: [Bucket]
  public var undated: Int
  /// Nil where days of publication are counted.
  public var named: Named?

  public init(precision: Precision, buckets: [Bucket], undated: Int, named: Named? = nil) {
    self.precision = precision
    self.buckets = buckets
    self.undated = undated
    self.named = named
  }
}
