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

  public var precision: Precision
  public var buckets: [Bucket]
  public var undated: Int

  public init(precision: Precision, buckets: [Bucket], undated: Int) {
    self.precision = precision
    self.buckets = buckets
    self.undated = undated
  }
}
