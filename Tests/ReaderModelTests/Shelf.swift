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
    case .save, .opened: .done
    case .lists: .lists(PersonalLists())
    case .views: .views([])
    case .news(let moment): .news(News(since: moment, articles: none, followed: none))
    // The driver has the journal.
    case .personal: nil
    case .wait(milliseconds: 0): .elapsed
    case .wait, .drop, .program: nil
    case .picks: .picks([])
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
    let rows = rows(request.query, request.today)
    func first(_ isWanted: (ArticleRow) -> Bool) -> Int {
      rows.firstIndex(where: isWanted) ?? rows.count
    }
    let range: Range<Int> =
      switch request.start {
      case .newest: 0..<min(request.limit, rows.count)
      case .oldest: max(0, rows.count - request.limit)..<rows.count
      case .after(let position):
        slice(first { $0.position < position }, request.limit, rows.count)
      case .at(let position):
        slice(first { $0.position <= position }, request.limit, rows.count)
      case .before(let position):
        max(
          0,
          first { $0.position <= position } - request.limit
        )..<first {
          $0.position <= position
        }
      case .day(let day):
        slice(first { ($0.published.day ?? day) <= day }, request.limit, rows.count)
      }
    return ArticlePage(
      rows: Array(rows[range]),
      // An archive may say nothing of what is beside an empty page.
      hasNewer: range.lowerBound > 0 && !range.isEmpty,
      hasOlder: range.upperBound < rows.count && !range.isEmpty
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
