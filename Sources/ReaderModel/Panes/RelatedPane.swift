public import ArticleArchive
public import Articles

/// What to read next.
public struct RelatedPane: Sendable {
  /// The article they belong to.
  public internal(set) var key: ArticleKey?
  public internal(set) var rows: [RelatedRow] = []
  public internal(set) var selection = 0
  /// Index into ``rows`` of the first visible one.
  public internal(set) var top = 0
  public internal(set) var isLoading = false
  /// Related articles that fit on the screen.
  var visibleCount = 1

  /// Screen rows a related article takes: headline and reason.
  public static let rowHeight = 2

  init(key: ArticleKey? = nil, visibleCount: Int = 1) {
    self.key = key
    self.visibleCount = visibleCount
  }

  /// The selected row; nil when there is none.
  public var selected: RelatedRow? { rows.indices.contains(selection) ? rows[selection] : nil }
}
