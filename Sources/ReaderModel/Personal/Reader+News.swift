public import ArticleArchive
import ArticleQuery
public import Articles

/// What came in since the person was last here.
public struct News: Sendable, Hashable {
  public var since: Moment
  public var articles: ArticleCount
  /// Of these, those that name people whom the person follows.
  public var followed: ArticleCount

  public init(since: Moment, articles: ArticleCount, followed: ArticleCount) {
    self.since = since
    self.articles = articles
    self.followed = followed
  }
}

extension Reader {
  mutating func requestNews() {
    if let lastSession { request(.news(since: lastSession), .news) }
  }

  /// Tells what is new, unless the person is at work already.
  mutating func take(_ news: News) {
    self.news = news.articles.value > 0 ? news : nil
    if isUntouched, self.news != nil, notice == nil { notice = .news(news) }
  }

  /// Shows exactly what came in since the last session.
  mutating func showNews() {
    guard let news else { return say(unavailable: .showNew, .nothingNew) }
    apply(.filter(.added(.since(news.since))))
  }
}
