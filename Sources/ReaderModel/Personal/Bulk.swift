public import ArticleArchive
import ArticleQuery
import Articles

/// What is asked to be done to all articles of a filter, before it is known which those are.
public enum BulkQuestion: Sendable, Hashable {
  /// Sets a mark unless all of them have it; then it is taken away.
  case toggle(ReadingMark)
  case change(ArticleChange)

  /// The change it comes to, for articles in these states.
  func change(of articles: [ArticleInState]) -> ArticleChange {
    switch self {
    case .toggle(let mark): .mark(mark, isSet: !articles.allSatisfy { $0.state.has(mark) })
    case .change(let change): change
    }
  }
}

/// A change of many articles, which is asked about first.
public struct BulkChange: Sendable, Hashable {
  public var change: ArticleChange
  public var step: PersonalStep
  public var articles: Int

  /// - Parameter articles: all that are meant; the step is only of those that it makes a difference to.
  init(_ change: ArticleChange, of articles: [ArticleInState], headline: String? = nil) {
    self.change = change
    step = PersonalStep(change.changes(of: articles), headline: headline)
    self.articles = articles.count
  }
}

/// An article, and what its reader did with it.
public struct ArticleInState: Sendable, Hashable {
  var key: ArticleKey
  var state: ReadingState
}

extension ArticleRow {
  var inState: ArticleInState { ArticleInState(key: key, state: state) }
}

extension Reader {
  /// Articles that can be chosen and changed at once: as many as the journal takes in one step.
  static let mostChosen = 100_000

  /// Chooses all articles that answer the filter, loaded or not; says how many.
  mutating func chooseAll() {
    if let chooseAllObstacle { return say(unavailable: .selectAll, chooseAllObstacle) }
    focus(on: .list)
    chooseNone()
    if list.hasBefore || list.hasAfter {
      list.isWholeChosen = true
    } else {
      list.chosen = Dictionary(list.rows.map { ($0.key, $0) }) { first, _ in first }
    }
    notice = .chosen(list.chosenCount)
  }

  /// Why not all articles can be chosen.
  var chooseAllObstacle: Obstacle? {
    guard !list.rows.isEmpty else { return .emptyList }
    guard let count = list.count, count.isExact else { return .stillCounting }
    return count.value > Self.mostChosen ? .tooManyArticles(limit: Self.mostChosen) : nil
  }

  /// True when a change is meant for all articles that answer the filter, of which not all are loaded.
  var isWholeListMeant: Bool { focus == .list && list.isWholeChosen }

  /// Asks what a change of all articles of the filter comes to; it is made after its number was said.
  mutating func askBulk(_ question: BulkQuestion) {
    overlay = .agreement(nil)
    request(.bulk(question, query), .bulk)
  }

  /// Says the number and asks, or does at once what is little.
  mutating func take(_ bulk: BulkChange) {
    guard overlay == .agreement(nil) else { return }
    overlay = nil
    lastChange = bulk.change
    propose(bulk)
  }

  /// Changes articles; many only after their number was said.
  mutating func propose(_ bulk: BulkChange) {
    guard !bulk.step.changes.isEmpty else {
      notice = .nothingToChange
      return
    }
    if bulk.articles > Reader.askedAbove {
      overlay = .agreement(bulk)
    } else {
      carryOut(bulk)
    }
  }
}

extension ListPane {
  /// True for an article that is chosen, by itself or with all others.
  public func isChosen(_ row: ArticleRow) -> Bool { isWholeChosen || chosen[row.key] != nil }

  /// Articles that are chosen.
  public var chosenCount: Int { isWholeChosen ? count?.value ?? rows.count : chosen.count }
}

extension RequestWorker {
  private static let bulkPage = 2000

  /// What a change of all articles of a filter comes to; cancelled between two pages.
  func bulk(_ question: BulkQuestion, _ query: Query) async throws(ArchiveError) -> BulkChange {
    var articles: [ArticleInState] = []
    var start = PageRequest.Start.beginning
    while articles.count < Reader.mostChosen {
      let page = try await archive.page(
        PageRequest(query: query, start: start, limit: Self.bulkPage, today: today)
      )
      articles += page.rows.map(\.inState)
      guard page.hasAfter, let last = page.rows.last else { break }
      guard !Task.isCancelled else { throw .cancelled }
      start = .after(last.position)
    }
    return BulkChange(question.change(of: articles), of: articles)
  }
}
