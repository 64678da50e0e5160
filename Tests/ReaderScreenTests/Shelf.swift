import ArticleArchive
import ArticleQuery
import Articles
import ReaderModel
import ReaderScreen

/// Answers to a reader's requests, as an archive of the sample articles would give them at once.
struct Shelf {
  var rows = SampleArticles.rows
  var people = SampleArticles.people
  var timeline = SampleArticles.timeline
  /// Articles without a filter.
  var total = 12_480
  /// What every filter but the empty one finds nothing of.
  var findsNothing = false
  /// True when counts, people and days are known in part only, and a row that is sought is not found yet.
  var isCounting = false
  /// Where the articles were published.
  var address: WebAddress?
  /// What marking an article fails with.
  var markError: ArchiveError?

  var lists = PersonalLists(
    tags: [TagCount(tag: "gấp", articles: 12), TagCount(tag: "chính-sách", articles: 3)],
    places: [
      LetteredPlace(
        letter: "b",
        place: NamedPlace(
          visit: Visit(query: "is:starred", article: nil, anchor: nil),
          headline: "Bến Vân mở lại sau lũ"
        )
      )
    ]
  )
  var views = [
    ViewCount(
      view: SavedView(name: "Lê Văn Đức", query: "person:\"Lê Văn Đức\" is:unread"),
      articles: ArticleCount(value: 1_240, isExact: true)
    ),
    ViewCount(view: SavedView(name: "Để dành", query: "tag:gấp or is:noted"), articles: nil),
  ]

  static let empty = Shelf(
    rows: [],
    people: [],
    timeline: Timeline(precision: .month, buckets: [], undated: 0),
    total: 0
  )

  func answer(_ request: Request) -> Answer? {
    content(for: request.work).map {
      Answer(
        slot: request.slot,
        ticket: request.ticket,
        content: $0,
        extent: isCounting ? extent(of: $0) : .whole
      )
    }
  }

  private func extent(of content: Answer.Content) -> Answer.Extent {
    switch content {
    case .count, .people, .timeline: .part
    case .choices, .sources, .states, .spelling, .typedFilters, .rows, .page, .counts, .article,
      .found,
      .related, .thread, .comparison, .picks, .person, .changed, .lists, .views, .news, .bulk,
      .retraced, .done,
      .elapsed, .failed:
      .whole
    }
  }

  private func count(_ value: Int) -> Answer.Content {
    .count(ArticleCount(value: value, isExact: !isCounting))
  }

  private func content(for work: Request.Work) -> Answer.Content? {
    switch work {
    case .page(let page):
      let found = isEmpty(page.query) ? [] : rows
      return .page(
        ArticlePage(rows: found, hasBefore: false, hasAfter: isCounting, order: page.order)
      )
    case .count(.everything): return count(total)
    case .count(let query):
      return isCounting ? count(1_237) : count(isEmpty(query) ? 0 : rows.count)
    case .counts(let queries):
      return .counts(queries.indices.map { ArticleCount(value: $0 * 41, isExact: true) })
    case .article(let key): return article(key).map { .article($0) }
    case .people(let query, matching: _): return .people(isEmpty(query) ? [] : people)
    case .timeline(let query, by: _, of: _):
      return .timeline(isEmpty(query) ? Shelf.empty.timeline : timeline)
    case .related(to: let key):
      return .related(key == SampleArticles.key(3) ? SampleArticles.related : [])
    case .personal(.make(let step)):
      return markError.map { .failed($0) } ?? .changed(step.changes)
    case .personal(.keep(let changes)):
      return markError.map { .failed($0) } ?? .changed(changes)
    case .personal(.undo): return .retraced(nil, .undo)
    case .personal(.redo): return .retraced(nil, .redo)
    case .lists: return .lists(lists)
    case .views: return .views(views)
    case .news(let moment): return .news(News(since: moment, articles: few, followed: few))
    case .compare(let here, with: let there):
      guard let here = article(here), let there = article(there) else { return nil }
      return .comparison(Comparison(here, with: there))
    case .thread(of: let key):
      return .thread(StoryThread(key: key, rows: SampleArticles.thread))
    case .save, .keep, .opened: return .done
    case .seek: return isCounting ? nil : .found(nil)
    case .wait, .drop, .program: return nil
    case .picks(.sources, _): return .picks(SampleArticles.sources.map(Picker.Item.source))
    case .sources: return .sources(SampleArticles.sources)
    case .states: return .states(SampleArticles.states)
    case .picks: return .picks([])
    case .linked(let kind, to: let key): return .picks(SampleArticles.linked(kind, to: key))
    case .rows(let keys): return .rows(keys.compactMap { article($0)?.row })
    case .verdicts(let filters):
      return .counts(
        filters.map {
          let isFound = !findsNothing && $0.text != SampleArticles.unknownWord
          return ArticleCount(value: isFound ? 128 : 0, isExact: true)
        }
      )
    case .spelling, .remember, .bulk: return nil
    case .typedFilters: return .typedFilters([])
    case .complete(let request): return .choices(SampleArticles.choices(request.completion))
    case .person(let question): return .person(SampleArticles.answer(to: question))
    }
  }

  private var few: ArticleCount { ArticleCount(value: 12, isExact: true) }

  private func isEmpty(_ query: Query) -> Bool { findsNothing && query != .everything }

  private func article(_ key: ArticleKey) -> StoredArticle? {
    if key == SampleArticles.key(3) { return SampleArticles.stored }
    guard let row = rows.first(where: { $0.key == key }) else { return nil }
    var article = Article(
      headline: Headline(text: row.headline, isDerived: row.headlineIsDerived, line: 1)
    )
    article.published = row.published
    article.address = address
    return StoredArticle(row: row, article: article)
  }
}

extension Reader {
  /// A reader of the shelf after some strokes (see ``Stroke/script(_:)``).
  static func on(
    _ shelf: Shelf,
    _ columns: Int,
    _ rows: Int,
    after script: String = "",
    in strings: Strings = .english
  ) -> Reader {
    var reader = Reader(
      size: Size(columns: columns, rows: rows),
      today: SampleArticles.day(2026, 1, 1),
      commandNames: strings.commandNames,
      archiveName: "Sông Hồng"
    )
    reader.open(on: shelf, script: script)
    return reader
  }

  /// Starts a reader on a shelf and feeds it strokes.
  mutating func open(on shelf: Shelf, script: String) {
    var requests = start()
    settle(&requests, on: shelf)
    for stroke in Stroke.script(script) {
      requests = handle(.stroke(stroke))
      settle(&requests, on: shelf)
    }
  }

  private mutating func settle(_ requests: inout [Request], on shelf: Shelf) {
    while !requests.isEmpty {
      let request = requests.removeFirst()
      if let answer = shelf.answer(request) { requests += handle(.answer(answer)) }
    }
  }
}
