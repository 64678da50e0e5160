public import ArticleArchive
import Articles

extension Reader {
  /// From this share of the same text on, two articles are versions of one story.
  static let likeVersions = 25

  /// Compares the article being read with another version of it; asks with which, where there are several.
  mutating func compareCopies() {
    guard let stored = article.stored else { return say(unavailable: .compareCopies, .noArticle) }
    guard related.key == stored.row.key, !related.isLoading else {
      notice = .stillLooking
      return
    }
    let versions = related.rows.filter {
      ($0.likeness ?? 0) >= Self.likeVersions && !$0.row.isGhost
    }
    .sorted { ($0.likeness ?? 0) > ($1.likeness ?? 0) }
    guard let first = versions.first else {
      notice = .noVersions
      return
    }
    if versions.count == 1 {
      compare(with: first.row.key)
    } else {
      overlay = .picker(Picker(.versions, of: versions.map(Picker.Item.version)))
    }
  }

  mutating func compare(with key: ArticleKey) {
    guard let here = article.stored?.row.key else { return }
    request(.compare(here, with: key), .comparison)
  }

  /// Shows two versions, once they have been compared.
  mutating func show(_ comparison: Comparison) {
    present(.comparison(comparison, top: 0))
  }
}

extension RelatedRow {
  /// Part of the text that both use, 1...100; nil where it is too little to speak of.
  public var likeness: Int? {
    for case .likeText(let percent) in reasons { return percent }
    return nil
  }
}
