import ArticleArchive
import ArticleQuery
import Articles

extension Reader {
  /// Enter: opens, follows or applies what is under the cursor of the focused pane.
  mutating func open() {
    switch focus {
    case .list:
      guard list.selected != nil else {
        if !takeRelief() { say(unavailable: .open, .emptyList) }
        return
      }
      leaveDetour()
      showSelected()
      list.selected.map { row in
        keptUnread.remove(row.key)
        noteOpened(row)
      }
      focus(on: .article)
    case .article: openTarget()
    case .people: togglePerson()
    case .sources: openSource()
    case .timeline: filterByRange()
    case .related:
      guard let row = related.selected else { return say(unavailable: .open, .noRelated) }
      follow(row.row.key)
    }
  }

  /// Says why a command can do nothing now.
  mutating func say(unavailable command: Command, _ obstacle: Obstacle) {
    notice = .unavailable(command, obstacle)
  }

  mutating func openTarget() {
    guard let stored = article.stored, let target = article.target else {
      return moveArticle(.rows(1))
    }
    switch target {
    case .person: filterByName()
    case .date(let index):
      guard stored.article.dates.indices.contains(index) else { return }
      filter(byDate: .date(.days(stored.article.dates[index].days)))
    case .link(let index):
      guard let key = key(ofLink: index, in: stored.article) else {
        return say(unavailable: .open, .linkUnknown)
      }
      follow(key)
    case .quote: openSpeaker()
    }
  }

  /// The article that a printed link leads to, once the related ones are known.
  private func key(ofLink index: Int, in article: Article) -> ArticleKey? {
    guard related.key == self.article.stored?.row.key, article.links.indices.contains(index) else {
      return nil
    }
    let link = article.links[index]
    let printed = related.rows.filter { $0.kind == RelatedRow.Kind(link.kind) }
    if let row = printed.first(where: { $0.row.headline == link.headline }) { return row.row.key }
    // An article that has come in may have another headline than its teaser.
    let number = article.links[..<index].count { $0.kind == link.kind }
    return printed.indices.contains(number) ? printed[number].row.key : nil
  }

  mutating func followNumber(_ number: Int) {
    if focus == .sources { return openView(number) }
    guard related.key == article.stored?.row.key, related.rows.indices.contains(number - 1) else {
      notice = .noRelated
      return
    }
    follow(related.rows[number - 1].row.key)
  }

  /// Goes to an article from a link; the way back is kept.
  mutating func follow(_ key: ArticleKey) {
    guard key != article.key else { return focus(on: .article) }
    pushHistory()
    history.arrival = .link
    related.rows.first { $0.row.key == key }.map { noteOpened($0.row) }
    show(key, at: nil)
    if let index = list.rows.firstIndex(where: { $0.key == key }) {
      list.selection = index
    }
    focus(on: .article)
    saveBookmark()
  }

  /// When the article shown is not the selected one, moving in the list leaves it: the way back is kept.
  mutating func leaveDetour() {
    guard let key = article.key, let selected = list.selected, key != selected.key else { return }
    guard !list.isLoading else { return }
    pushHistory()
  }
}

extension RelatedRow.Kind {
  init(_ kind: RelatedLink.Kind) {
    self =
      switch kind {
      case .inline: .inline
      case .teaser: .teaser
      }
  }
}
