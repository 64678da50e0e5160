public import Articles

/// An article as the archive holds it.
public struct StoredArticle: Sendable, Hashable {
  public var row: ArticleRow
  public var article: Article

  public init(row: ArticleRow, article: Article) {
    self.row = row
    self.article = article
  }
}
