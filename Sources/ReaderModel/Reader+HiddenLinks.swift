import ArticleArchive
import Articles

extension Reader {
  /// Offers a wrong link no longer; that can be undone.
  mutating func hideLink() {
    guard focus == .related, let source = related.key, let row = related.selected?.row else {
      return say(unavailable: .hideLink, focus == .related ? .noRelated : .onlyIn([.related]))
    }
    carryOut(.hideLink(source: source, target: row.key, isHidden: true))
    related.rows.removeAll { $0.row.key == row.key }
    related.keepInBounds()
    notice = .linkHidden(headline: row.headline)
  }

  /// Asks again what is related, where a link was hidden or offered again.
  mutating func linksChanged(of source: ArticleKey) {
    guard source == related.key else { return }
    request(.related(to: source), .related)
  }
}
