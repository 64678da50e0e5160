import ArticleArchive

extension Reader {
  /// True when the article that is read is not the one selected in the list: a link led to it, or another list.
  public var isBesideList: Bool {
    guard let key = article.key, let selected = list.selected, !list.isLoading, !isPreviewAwaited
    else { return false }
    return key != selected.key
  }
}
