import ArticleArchive
import ArticleQuery
import Articles
import TestSupport

/// What a reader asks an archive for, each beside the fifty rows of a page read by key alone.
struct ReadingBenchmark {
  let archive: Archive
  let press: Press
  let today: Day
  let table: PlainTable

  func run() async throws -> [Measurement] {
    let page = await milliseconds { precondition(table.read(0..<50) > 0) }
    return try await fixedPages(floor: page) + randomPages(floor: page)
      + wholes(floor: page) + relations(floor: page)
  }

  // MARK: First pages

  private func fixedPages(floor: Double) async throws -> [Measurement] {
    let name = press.figure(0).name
    let queries = [
      ("first page of everything", ""),
      ("first page of a person", "person:\"\(name)\""),
      ("first page of a month", "date:2016-05"),
      ("first page of a person in a month", "person:\"\(name)\" date:2016-05"),
      ("first page of an outlet", "outlet:\"\(Vocabulary.outlets[0])\""),
      ("first page of what is unread", "is:unread"),
    ]
    var found: [Measurement] = []
    for (title, text) in queries {
      let request = try request(text)
      let time = try await milliseconds { _ = try await archive.page(request) }
      found.append(.reader(title, time, floor))
    }
    let oldest = PageRequest(query: .everything, start: .end, limit: 50, today: today)
    let last = try await milliseconds { _ = try await archive.page(oldest) }
    return found + [.reader("last page of everything", last, floor)]
  }

  /// Two hundred of each kind, as people would type them; the median and the worst of one try each.
  private func randomPages(floor: Double) async throws -> [Measurement] {
    var random = SeededNumbers(seed: 7)
    var found: [Measurement] = []
    for kind in RandomQueries.Kind.allCases {
      let queries = RandomQueries(press: press)
      var times: [Double] = []
      for _ in 0..<200 {
        let request = try request(queries.text(kind, &random))
        let start = ContinuousClock.now
        _ = try await archive.page(request)
        times.append((ContinuousClock.now - start) / .milliseconds(1))
      }
      times.sort()
      found += [
        .reader("first page of \(kind.rawValue), median of 200", times[100], floor),
        .reader("first page of \(kind.rawValue), worst of 200", times[199], floor),
      ]
    }
    return found
  }

  // MARK: Wholes

  private func wholes(floor: Double) async throws -> [Measurement] {
    var random = SeededNumbers(seed: 11)
    let word = RandomQueries(press: press).text(.word, &random)
    let filters = [
      ("everything", ""), ("a person", "person:\"\(press.figure(0).name)\""),
      ("a year", "date:2016"), ("a common word", "nhiều"), ("a word", word),
    ]
    var found: [Measurement] = []
    for (title, text) in filters {
      let query = try Query.parse(text, today: today)
      let people = try await milliseconds(runs: 3) {
        _ = try await archive.people(query, matching: nil, limit: 200, today: today)
      }
      let timeline = try await milliseconds(runs: 3) {
        _ = try await archive.timeline(query, by: .month, today: today)
      }
      let count = try await milliseconds(runs: 3) {
        _ = try await archive.count(query, today: today, limit: 10_000)
      }
      found += [
        .reader("people of \(title)", people, floor),
        .reader("timeline of \(title)", timeline, floor),
        .reader("count of \(title), up to 10,000", count, floor),
      ]
    }
    return found
  }

  /// Of articles all over the archive: what leads on from them, and to them.
  private func relations(floor: Double) async throws -> [Measurement] {
    var times: [Double] = []
    for step in 0..<100 {
      let story = press.story(step * press.size / 100)
      guard let address = WebAddress(story.address) else { continue }
      let key = ArticleKey(address: address)
      let start = ContinuousClock.now
      _ = try await archive.related(to: key, limit: 20)
      times.append((ContinuousClock.now - start) / .milliseconds(1))
    }
    times.sort()
    return [
      .reader("related articles, median of 100", times[times.count / 2], floor),
      .reader("related articles, worst of 100", times[times.count - 1], floor),
    ]
  }

  private func request(_ text: String) throws -> PageRequest {
    let query = try Query.parse(text, today: today)
    return PageRequest(query: query, start: .beginning, limit: 50, today: today)
  }
}
