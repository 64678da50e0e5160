import ArticleArchive
import ArticleQuery
import Articles

@testable import ReaderModel

/// Articles in reading order, and the answers a reader gets about them, without a file or a wait.
struct Shelf {
  var articles: [StoredArticle]
  var related: [ArticleKey: [RelatedRow]] = [:]
  var forms: [String: [PersonForm]] = [:]
  var namesakes: [String: [PersonPortrait.Namesake]] = [:]
  var followed: [String] = []
  var threads: [ArticleKey: [ThreadRow]] = [:]
  /// True when a part of a name finds nobody.
  var findsWholeNamesOnly = false
  var views: [ViewCount] = []
  /// Filters of earlier sessions.
  var typedFilters: [String] = []

  func answer(to work: Request.Work, today: Day) -> Answer.Content? {
    switch work {
    case .page(let request): .page(page(request))
    case .seek(let seek): .found(find(seek))
    case .count(let query):
      .count(ArticleCount(value: rows(query, today).count, isExact: true))
    case .counts(let queries):
      .counts(queries.map { ArticleCount(value: rows($0, today).count, isExact: true) })
    case .article(let key):
      articles.first { $0.row.key == key }.map(Answer.Content.article)
        ?? .failed(.noArticle(key: key.text))
    case .people(let query, let name): .people(people(query, matching: name, today))
    case .timeline(let query, let precision, let basis):
      .timeline(timeline(query, precision, basis, today))
    case .related(let key): .related(related[key] ?? [])
    case .save, .keep, .opened: .done
    case .lists: .lists(PersonalLists())
    case .views: .views(views)
    case .news(let moment): .news(News(since: moment, articles: none, followed: none))
    case .wait(milliseconds: 0): .elapsed
    // The driver has the journal.
    case .wait, .drop, .program, .personal: nil
    case .picks(.sources, let query): .picks(sources(query, today).map(Picker.Item.source))
    case .picks: .picks([])
    case .sources(let query): .sources(sources(query, today))
    case .states(let query): .states(states(query, today))
    case .verdicts(let filters):
      .counts(
        filters.map { ArticleCount(value: rows(.filter($0), today).count, isExact: true) }
      )
    case .bulk(let question, let query):
      .bulk(bulk(question, rows(query, today).map(\.inState)))
    case .complete(let request): .choices(choices(request, today))
    case .spelling(let filters): .spelling(spelling(filters, today))
    case .typedFilters: .typedFilters(typedFilters)
    case .remember: .done
    case .compare(let here, let there): comparison(of: here, with: there).map { .comparison($0) }
    case .thread(let key): .thread(StoryThread(key: key, rows: threads[key] ?? []))
    case .person(let question): .person(answer(to: question, today))
    case .linked(.links, let key):
      .picks(
        linked(key, \.isPrinted).enumerated().map { .link($0.offset + 1, $0.element) }
      )
    case .linked(_, let key): .picks(linked(key) { $0 == .backlink }.map(Picker.Item.backlink))
    case .rows(let keys):
      .rows(keys.compactMap { key in articles.first { $0.row.key == key }?.row })
    }
  }

  private func comparison(of here: ArticleKey, with there: ArticleKey) -> Comparison? {
    func article(_ key: ArticleKey) -> StoredArticle? { articles.first { $0.row.key == key } }
    guard let here = article(here), let there = article(there) else { return nil }
    return Comparison(here, with: there)
  }

  private func bulk(_ question: BulkQuestion, _ articles: [ArticleInState]) -> BulkChange {
    BulkChange(question.change(of: articles), of: articles)
  }

  /// For "lavroff" there is Sergey Lavrov.
  private func spelling(_ filters: [Filter], _ today: Day) -> ListPane.Spelling? {
    guard filters.contains(.person("lavroff")) else { return nil }
    let two = ArticleCount(value: 2, isExact: true)
    return .init(typed: .person("lavroff"), meant: .person("Sergey Lavrov"), articles: two)
  }

  private func states(_ query: Query, _ today: Day) -> [StateCount] {
    [ArticleState.read, .starred, .tagged, .noted].map { state in
      let articles = rows(query.adding(.filter(.state(state))), today).count
      return StateCount(state: state, articles: ArticleCount(value: articles, isExact: true))
    }
  }

  private func sources(_ query: Query, _ today: Day) -> [FacetRow] {
    var counts: [String: Int] = [:]
    for outlet in rows(query, today).compactMap(\.outlet) { counts[outlet, default: 0] += 1 }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { FacetRow(kind: .outlet, text: $0.key, articles: $0.value) }
  }

  /// People and outlets in whose name a word is, or what a field takes.
  private func choices(_ request: CompletionRequest, _ today: Day) -> [Prompt.Choice] {
    func outlets(_ begun: String) -> [Prompt.Choice] {
      sources(request.rest, today).filter {
        FoldedText.fold($0.text).contains(FoldedText.fold(begun))
      }.map { .value(Filter($0), ArticleCount(value: $0.articles, isExact: true)) }
    }
    switch request.completion {
    case .word(let begun):
      let people = people(request.rest, matching: begun, today)
      return people.map { .person(name: $0.name, articles: $0.articles) } + outlets(begun)
    case .value(.outlet, let begun): return outlets(begun)
    case .value(.state, let begun):
      return ArticleState.allCases.filter { $0.begins(with: begun) }.map { state in
        let count = rows(request.rest.adding(.filter(.state(state))), today).count
        return .value(.state(state), ArticleCount(value: count, isExact: true))
      }
    case .value(.date, "this"):
      return [.value(.date(.this(.week)), ArticleCount(value: 0, isExact: true))]
    case .value, .nothing, .fields: return []
    }
  }

  private func linked(_ key: ArticleKey, _ isKind: (RelatedRow.Kind) -> Bool) -> [LinkedRow] {
    (related[key] ?? []).filter { isKind($0.kind) }.map {
      LinkedRow(kind: $0.kind == .inline ? .inline : .teaser, row: $0.row)
    }
  }

  private var none: ArticleCount { ArticleCount(value: 0, isExact: true) }

  private func rows(_ query: Query, _ today: Day) -> [ArticleRow] {
    guard query != .everything else { return articles.map(\.row).filter { !$0.isGhost } }
    return articles.filter { matches(query, $0, today) }.map(\.row).filter {
      !$0.isGhost || query.mentionsGhosts
    }
  }

  private func matches(_ query: Query, _ stored: StoredArticle, _ today: Day) -> Bool {
    switch query {
    case .everything: true
    case .not(let query): !matches(query, stored, today)
    case .and(let queries): queries.allSatisfy { matches($0, stored, today) }
    case .or(let queries): queries.contains { matches($0, stored, today) }
    case .filter(.person(let name)):
      stored.row.people.contains { findsWholeNamesOnly ? $0 == name : $0.contains(name) }
    case .filter(.spoken(let date)):
      stored.article.dates.contains { date.range(today: today).contains($0.days) }
    case .filter(.date(let date)):
      stored.row.published.day.map(date.range(today: today).contains) ?? false
    case .filter(.state(.undated)): stored.row.published.day == nil
    case .filter(.state(.ghost)): stored.row.isGhost
    case .filter(.state(.unread)): !stored.row.state.isRead
    case .filter(.outlet(let name)):
      FoldedText.fold(stored.row.outlet ?? "").contains(FoldedText.fold(name))
    case .filter(.word(let word)):
      FoldedText.fold(stored.row.headline).contains(FoldedText.fold(word.text))
    case .filter(.phrase(let words)):
      FoldedText.fold(stored.row.headline).contains(
        words.map { FoldedText.fold($0.text) }.joined(separator: " ")
      )
    case .filter: false
    }
  }

  private func find(_ seek: Seek) -> Seek.Find? {
    let first = page(seek.page).rows
    return seek.find(on: first, and: seek.rest(after: first).map { page($0).rows } ?? [])
  }

  private func page(_ request: PageRequest) -> ArticlePage {
    var rows = rows(request.query, request.today)
    if request.order == .oldestFirst {
      rows =
        rows.filter { $0.published.day != nil }.reversed()
        + rows.filter { $0.published.day == nil }
    } else if request.order == .longestFirst {
      rows.sort { $0.words > $1.words }
    }
    func first(_ isWanted: (ArticleRow) -> Bool) -> Int {
      rows.firstIndex(where: isWanted) ?? rows.count
    }
    let isOldestFirst = request.order == .oldestFirst
    /// Where a row stands, or would.
    func place(_ position: ReadingPosition) -> Int {
      rows.firstIndex { $0.position == position }
        ?? first {
          isOldestFirst
            ? $0.position > position || $0.published.day == nil : $0.position < position
        }
    }
    func isHere(_ position: ReadingPosition) -> Bool {
      rows.contains { $0.position == position }
    }
    let range: Range<Int> =
      switch request.start {
      case .beginning: 0..<min(request.limit, rows.count)
      case .end: max(0, rows.count - request.limit)..<rows.count
      case .after(let position):
        slice(place(position) + (isHere(position) ? 1 : 0), request.limit, rows.count)
      case .at(let position): slice(place(position), request.limit, rows.count)
      case .before(let position): max(0, place(position) - request.limit)..<place(position)
      case .day(let day):
        slice(
          first {
            let own = $0.published.day ?? day
            return isOldestFirst ? own >= day : own <= day
          },
          request.limit,
          rows.count
        )
      }
    return ArticlePage(
      rows: Array(rows[range]),
      // An archive may say nothing of what is beside an empty page.
      hasBefore: range.lowerBound > 0 && !range.isEmpty,
      hasAfter: range.upperBound < rows.count && !range.isEmpty,
      order: request.order
    )
  }

  private func slice(_ start: Int, _ limit: Int, _ count: Int) -> Range<Int> {
    start..<min(count, start + limit)
  }

  private func people(_ query: Query, matching name: String?, _ today: Day) -> [PersonRow] {
    var counts: [String: Int] = [:]
    for person in rows(query, today).flatMap(\.people) { counts[person, default: 0] += 1 }
    let wanted = FoldedText.fold(name ?? "")
    return counts.filter { wanted.isEmpty || FoldedText.fold($0.key).contains(wanted) }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map {
        PersonRow(
          name: $0.key,
          aliases: [],
          roles: [],
          articles: $0.value,
          mentions: $0.value,
          first: nil,
          last: nil
        )
      }
  }

  private func timeline(
    _ query: Query,
    _ precision: Precision,
    _ basis: TimelineBasis,
    _ today: Day
  ) -> Timeline {
    let rows = rows(query, today)
    let days =
      switch basis {
      case .published: rows.map(\.published.day)
      case .spoken:
        rows.compactMap { row in articles.first { $0.row.key == row.key } }
          .flatMap { $0.article.dates.map(\.days.first) }
      }
    var buckets: [Timeline.Bucket] = []
    for day in days.compactMap(\.self).sorted() {
      let range = DayRange(precision, around: day)
      if buckets.last?.days == range {
        buckets[buckets.count - 1].articles += 1
      } else {
        buckets.append(Timeline.Bucket(days: range, articles: 1))
      }
    }
    return Timeline(precision: precision, buckets: buckets, undated: days.count { $0 == nil })
  }
}

extension RelatedRow.Kind {
  fileprivate var isPrinted: Bool { self == .inline || self == .teaser }
}
