import ArticleArchive
import ArticleQuery
import Articles

extension Reader {
  /// True for somebody whose name is underlined wherever it stands, and who comes first among people.
  public func isFollowed(_ name: String) -> Bool { followed.contains(name) }

  /// True for one of the people of the article, by index, who is followed.
  public func isFollowed(personInArticle index: Int) -> Bool {
    guard !followed.isEmpty, let stored = article.stored,
      stored.article.people.indices.contains(index)
    else { return false }
    return isFollowed(stored.row.name(of: stored.article.people[index]))
  }

  /// `+`: follows the selected person, or no longer.
  mutating func toggleFollowing() {
    guard focus == .people, let name = people.selected?.name else {
      return say(unavailable: .follow, focus == .people ? .noName : .onlyIn([.people]))
    }
    toggleFollowing(name)
  }

  mutating func toggleFollowing(_ name: String) {
    let isFollowed = !isFollowed(name)
    noteFollowing(name, isFollowed)
    carryOut(.follow(person: name, isFollowed: isFollowed))
    notice = isFollowed ? .followed(name) : .unfollowed(name)
  }

  /// Changes what is shown; whoever is selected stays so.
  mutating func noteFollowing(_ name: String, _ isFollowed: Bool) {
    marksChanged()
    followed.removeAll { $0 == name }
    if isFollowed { followed.append(name) }
    let selected = people.selected?.name
    people.rows = followedFirst(people.rows)
    people.selection = people.rows.firstIndex { $0.name == selected } ?? people.selection
  }

  /// Articles that answer "is:followed" may be others now.
  mutating func followingWritten() {
    if query.filters.contains(.state(.followed)) { refresh() }
  }

  /// Whoever is followed comes first; else the order stays.
  func followedFirst(_ rows: [PersonRow]) -> [PersonRow] {
    guard !followed.isEmpty else { return rows }
    return rows.filter { isFollowed($0.name) } + rows.filter { !isFollowed($0.name) }
  }
}
