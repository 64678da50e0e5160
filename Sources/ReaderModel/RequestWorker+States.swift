import ArticleArchive
import ArticleQuery
import Articles

extension RequestWorker {
  /// How many of the articles that answer a query are in each state, cheap ones first.
  ///
  /// Nearly all articles are unread: counting those that are read tells as much, unless ghosts are among the answers.
  func states(_ query: Query, _ parts: Parts?) async throws(ArchiveError) -> [StateCount] {
    var states: [ArticleState] = [.read, .starred, .tagged, .noted]
    if try await log?.followed().isEmpty == false { states.append(.followed) }
    if query.mentionsGhosts { states.append(.unread) }
    var counts: [StateCount] = []
    for state in states {
      let articles = try await archive.count(
        query.adding(.filter(.state(state))),
        today: today,
        limit: Self.comparedLimit
      )
      counts.append(StateCount(state: state, articles: articles))
      parts?.yield(.states(counts))
    }
    return counts
  }
}
