public import Articles

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
