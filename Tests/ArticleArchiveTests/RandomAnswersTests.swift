import ArticleQuery
import Articles
import GRDB
import TestSupport
import Testing

@testable import ArticleArchive

/// Random questions about random articles, answered by streams and by looking at each article.
@Suite struct RandomAnswersTests {
  private static let words = [
    "ngoại", "ngoái", "trường", "trướng", "đường", "dương", "nga", "hội", "họp", "rare",
  ]
  private static let names = [
    "Nguyễn Văn Hùng", "Nguyễn Thị Lan", "Nguyễn Đức Mạnh", "Trần Văn Bình", "Trần Thị Hoa",
    "Lê Đức Thọ", "Phạm Minh Chính", "Olaf Scholz", "Angela Merkel", "Emmanuel Macron",
  ]
  private static let merged = ["Trần Văn Bình", "Emmanuel Macron"]
  private static let outlets = ["Ngày Nay", "Báo Thanh Niên", "Baoquocte.vn"]
  private static let topics = ["Quan hệ Nga-Mỹ", "Quan hệ Mỹ-Nga", "Hội nghị"]
  private static let tags = ["xem lại", "Nga", "nga-mỹ", "gấp"]
  private static let credits = ["TASS", "Theo Reuters"]

  // MARK: Articles

  private var random = SeededNumbers(seed: 17)

  private mutating func articles(_ count: Int) -> [PlainArticle] {
    (0..<count).map { index in
      var article = PlainArticle(headline: "tin\(index) \(random.pick(Self.words))")
      article.body = (0..<Int.random(in: 1...9, using: &random)).map { _ in random.pick(Self.words)
      }
      .joined(separator: " ")
      if Int.random(in: 0..<8, using: &random) > 0 {
        article.day = today - Int.random(in: 0..<900, using: &random)
      }
      article.people = Self.names.filter { _ in Int.random(in: 0..<5, using: &random) == 0 }
      if Bool.random(using: &random) { article.outlet = random.pick(Self.outlets) }
      if Bool.random(using: &random) { article.topics = [random.pick(Self.topics)] }
      article.spoken = (0..<Int.random(in: 0...3, using: &random)).map { _ in
        let day = today - Int.random(in: 0..<600, using: &random)
        return DayRange(random.pick(Precision.allCases), around: day)
      }
      if Int.random(in: 0..<4, using: &random) == 0 {
        article.credits = [random.pick(Self.credits)]
      }
      return article
    }
  }

  /// The archive that holds them, its ghosts and what a reader did with all of them.
  private mutating func archive(
    of articles: inout [PlainArticle],
    _ log: ReadingLog
  ) async throws -> Archive {
    var ghosts: [PlainArticle] = []
    let stories = articles.enumerated().map { index, plain in
      var article = story(
        plain.headline,
        on: plain.day.map(\.description),
        body: [plain.body],
        people: plain.people.map { person($0) },
        topics: plain.topics,
        outlet: plain.outlet
      )
      article.credits = plain.credits.map { Credit(name: $0, subject: .text, line: 9) }
      article.dates = plain.spoken.map {
        DateExpression(
          text: "khi đó",
          days: $0,
          isApproximate: false,
          span: TextSpan(place: .block(0), range: 0..<1, line: 1),
          line: 1
        )
      }
      if index % 7 == 0 {
        var ghost = PlainArticle(headline: "bóng\(index) \(random.pick(Self.words))", isGhost: true)
        ghost.standfirst = random.pick(Self.words)
        article.links = [link(ghost.headline, summary: ghost.standfirst)]
        ghosts.append(ghost)
      }
      return article
    }
    let archive = try await Archive.holding(stories, log: log)
    articles += ghosts
    let keys = try await archive.allKeys()
    for index in articles.indices {
      let known = try #require(keys[articles[index].headline])
      articles[index].position = known.position
      articles[index].hasArrived = !articles[index].isGhost
      try await mark(&articles[index], known.keys, log)
    }
    articles.sort { $0.position > $1.position }
    return archive
  }

  /// By any of its keys, some more than once.
  private mutating func mark(
    _ article: inout PlainArticle,
    _ keys: [ArticleKey],
    _ log: ReadingLog
  ) async throws {
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      article.isRead = Int.random(in: 0..<3, using: &random) > 0
      try await log.set(.read, article.isRead, on: [random.pick(keys)])
    }
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      let tag = random.pick(Self.tags)
      let isSet = Int.random(in: 0..<3, using: &random) > 0
      if isSet { article.tags.insert(tag) } else { article.tags.remove(tag) }
      let edit = isSet ? TagEdit(added: [tag]) : TagEdit(removed: [tag])
      try await log.carryOut(.tag(edit, articles: [random.pick(keys)]))
    }
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      article.note = random.pick(["", "xem lại", "hỏi toà soạn"])
      try await log.carryOut(.note(article.note, article: random.pick(keys)))
    }
    if Int.random(in: 0..<6, using: &random) == 0 {
      article.isStarred = true
      try await log.set(.starred, true, on: [random.pick(keys)])
    }
  }

  // MARK: Questions

  private mutating func filter() -> Filter {
    let words = [
      SearchWord.words(in: random.pick(Self.words)), plainWords(random.pick(Self.words)),
    ]
    switch Int.random(in: 0..<17, using: &random) {
    case 0...2: return .word(random.pick(words)[0])
    case 3: return .phrase(random.pick(words) + SearchWord.words(in: random.pick(Self.words)))
    case 4: return .person(random.pick(Self.names))
    case 5: return .person(random.pick(["nguyễn", "nguyen", "tran van", "duc", "merkel", "ai"]))
    case 6: return .date(date())
    case 7: return .outlet(random.pick(["nay", "thanh niên", "baoquocte", "thánh"]))
    case 8: return .topic(random.pick(["quan hệ", "nga-my", "hoi", "nghị hội"]))
    case 9: return .credit(random.pick(["tass", "reuters"]))
    case 10: return .tag(random.pick(["nga", "mỹ", "xem", "gap", "gáp"]))
    case 11: return .added(.since(Moment(seconds: random.pick([0, 4_000_000_000]), offset: 420)))
    case 12, 13: return .spoken(date())
    default: return .state(random.pick(ArticleState.allCases))
    }
  }

  private func plainWords(_ word: String) -> [SearchWord] {
    SearchWord.words(in: SearchTokens.foldedWords(of: word).joined())
  }

  private mutating func date() -> DateFilter {
    let day = today - Int.random(in: -20..<900, using: &random)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: return .days(DayRange(.year, around: day))
    case 1: return .days(DayRange(.month, around: day))
    case 2: return .days(DayRange(first: day, last: nil))
    case 3: return .days(DayRange(first: nil, last: day))
    default: return .last(Int.random(in: 1...40, using: &random), .week)
    }
  }

  private mutating func query(_ depth: Int) -> Query {
    let kind = Int.random(in: 0..<(depth > 0 ? 7 : 3), using: &random)
    switch kind {
    case 3, 4:
      return .all((0..<Int.random(in: 2...3, using: &random)).map { _ in query(depth - 1) })
    case 5: return .any((0..<Int.random(in: 2...3, using: &random)).map { _ in query(depth - 1) })
    case 6: return .not(query(depth - 1))
    default: return .filter(filter())
    }
  }

  private mutating func start(_ articles: [PlainArticle]) -> PageRequest.Start {
    let near = random.pick(articles).position.rawValue + Int64.random(in: -1...1, using: &random)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return .beginning
    case 1: return .end
    case 2: return .after(ReadingPosition(rawValue: near))
    case 3: return .before(ReadingPosition(rawValue: near))
    case 4: return .at(ReadingPosition(rawValue: near))
    default: return .day(today - Int.random(in: -20..<920, using: &random))
    }
  }

  // MARK: Tests

  @Test mutating func `streams answer as looking at every article does`() async throws {
    let log = try ReadingLog.inMemory()
    var articles = articles(200)
    let archive = try await archive(of: &articles, log)
    let own = PersonCorrection(
      .merge,
      from: PersonLabel(name: Self.merged[0]),
      to: PersonLabel(name: Self.merged[1])
    )
    _ = try await log.correct([own])
    for number in 0..<300 {
      let query = number == 0 ? Query.everything : query(3)
      let expected = articles.filter { $0.answers(query, persons: [Self.merged]) }
      let start = start(articles)
      let limit = Int.random(in: 1...20, using: &random)
      try await comparePage(archive, query, start, limit, expected)
      try await compareWholes(archive, query, limit, expected)
      try await compareStreams(archive, query, expected)
      // What is marked between two questions is in the second one.
      if number % 50 == 0 {
        let index = Int.random(in: articles.indices, using: &random)
        let key = try #require(try await archive.allKeys()[articles[index].headline]).keys[0]
        articles[index].isRead.toggle()
        try await log.set(.read, articles[index].isRead, on: [key])
        articles[index].tags = ["gấp"]
        let gone = TagEdit(added: ["gấp"], removed: ["xem lại", "Nga", "nga-mỹ"])
        try await log.carryOut(.tag(gone, articles: [key]))
        articles[index].note = number % 100 == 0 ? "" : "mới"
        try await log.carryOut(.note(articles[index].note, article: key))
      }
    }
  }

  private func comparePage(
    _ archive: Archive,
    _ query: Query,
    _ start: PageRequest.Start,
    _ limit: Int,
    _ expected: [PlainArticle]
  ) async throws {
    let range: ClosedRange<Int64> =
      switch start {
      case .beginning, .end: .min ... .max
      case .after(let position): .min...position.rawValue - 1
      case .before(let position): position.rawValue + 1 ... .max
      case .at(let position): .min...position.rawValue
      case .day(let day): .min...ReadingOrder.keys(of: day).upperBound
      }
    let positions = expected.map(\.position.rawValue)
    let within = positions.filter { range.contains($0) }
    let isFromBelow =
      switch start {
      case .end, .before: true
      case .beginning, .after, .at, .day: false
      }
    let rows = Array(isFromBelow ? within.suffix(limit) : within.prefix(limit))
    let request = PageRequest(query: query, start: start, limit: limit, today: today)
    let page = try await archive.page(request)
    #expect(page.rows.map(\.position.rawValue) == rows, "\(query.text) \(start)")
    let newest = rows.first ?? range.upperBound
    let oldest = rows.last ?? range.lowerBound
    #expect(page.hasBefore == positions.contains { $0 > newest }, "\(query.text) \(start)")
    #expect(page.hasAfter == positions.contains { $0 < oldest }, "\(query.text) \(start)")
  }

  private func compareWholes(
    _ archive: Archive,
    _ query: Query,
    _ limit: Int,
    _ expected: [PlainArticle]
  ) async throws {
    let count = try await archive.count(query, today: today, limit: nil)
    #expect(count == ArticleCount(value: expected.count, isExact: true), "\(query.text)")
    let few = try await archive.count(query, today: today, limit: limit)
    let cut = ArticleCount(value: min(limit, expected.count), isExact: expected.count <= limit)
    #expect(few == cut, "\(query.text)")
    let precision = Precision.allCases[limit % 3]
    let timeline = try await archive.timeline(query, by: precision, today: today)
    let days = expected.compactMap(\.day).map { DayRange(precision, around: $0) }
    let buckets = Dictionary(grouping: days) { $0 }.mapValues(\.count)
    #expect(Dictionary(timeline.buckets.map { ($0.days, $0.articles) }) { $0 + $1 } == buckets)
    #expect(timeline.buckets.compactMap(\.days.first) == days.compactMap(\.first).sortedOnce)
    #expect(timeline.undated == expected.count { $0.day == nil }, "\(query.text)")
    let spoken = try await archive.timeline(query, by: precision, of: .spoken, today: today)
    let spokenBuckets = expected.flatMap { article in
      Set(
        article.spoken.compactMap { range in
          let whole = range.first.map { DayRange(precision, around: $0) }
          return whole.flatMap { $0.contains(range) ? $0 : nil }
        }
      )
    }
    let counts = Dictionary(spokenBuckets.map { ($0, 1) }, uniquingKeysWith: +)
    #expect(Dictionary(spoken.buckets.map { ($0.days, $0.articles) }) { $0 + $1 } == counts)
    #expect(spoken.named?.articles == expected.count { !$0.spoken.isEmpty }, "\(query.text)")
    #expect(spoken.named?.days == expected.reduce(0) { $0 + Set($1.spoken).count }, "\(query.text)")
    #expect(spoken.undated == expected.count { $0.spoken.isEmpty }, "\(query.text)")
  }

  /// With limits so low that every way to answer is gone.
  private func compareStreams(
    _ archive: Archive,
    _ query: Query,
    _ expected: [PlainArticle]
  ) async throws {
    let positions = expected.map(\.position.rawValue)
    let cases = [
      QueryLimits(scans: 1, persons: 2, listed: 0, tableRows: 1, textRows: 1, textLength: 1),
      QueryLimits(
        scans: 0,
        persons: 99,
        listed: 999,
        tableRows: 2,
        textRows: 0,
        textLength: .max / 8
      ),
    ]
    for limits in cases {
      let found = try await archive.read { database in
        var planner = try archive.planner(query, for: .page, today: today, database)
        planner.limits = limits
        let selection = try Selection(query, planner)
        return try [ReadingDirection.newestFirst, .oldestFirst].map { direction in
          var answers = try selection.answers(in: .min ... .max, direction)
          var ids: [Int64] = []
          while let id = try answers.next() { ids.append(id) }
          return ids
        }
      }
      #expect(found == [positions, positions.reversed()], "\(query.text)")
    }
  }
}

extension Archive {
  /// By headline, where each article lies and the keys it is known by.
  fileprivate func allKeys() async throws -> [String: (
    position: ReadingPosition, keys: [ArticleKey]
  )] {
    try await read { database in
      let rows = try Row.fetchAll(
        database,
        sql: "SELECT a.headline, a.id, n.key FROM article a JOIN name n ON n.article = a.id"
      )
      var found: [String: (position: ReadingPosition, keys: [ArticleKey])] = [:]
      for row in rows {
        let position = ReadingPosition(rawValue: row[1])
        found[row[0], default: (position, [])].keys += [ArticleKey(row[2])].compactMap(\.self)
      }
      return found
    }
  }
}

extension [Day] {
  fileprivate var sortedOnce: [Day] { Set(self).sorted() }
}

extension SeededNumbers {
  /// - Parameter list: of one at least.
  fileprivate mutating func pick<Value>(_ list: [Value]) -> Value {
    list[Int.random(in: list.indices, using: &self)]
  }
}
