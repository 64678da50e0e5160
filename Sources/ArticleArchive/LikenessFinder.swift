import Articles
import Foundation
import GRDB

/// Finds articles that speak of the same: by people, weighted by how rare they are, by pairs of words of the headline
/// that few articles near in time have, by likeness of the whole text, and by nearness in time.
struct LikenessFinder {
  let database: Database
  let article: Int64
  let view: PersonCorrectionView

  /// Articles looked at for each person and for each pair of words.
  private static let mostPerClue = 50
  private static let mostPeople = 12
  private static let mostPairs = 12
  /// Candidates whose whole text is compared.
  private static let mostCompared = 30
  /// Pairs of words and bare names are looked for so many days around the article.
  private static let daysAround = 60
  /// Pairs of words are looked for in fewer days where these have so many articles.
  private static let mostAround = 10_000
  private static let fewestPercent = 5

  private struct Candidate {
    var score = 0.0
    var people: [(name: String, weight: Double)] = []
  }

  /// The best ones, best first, with their reasons, strongest first.
  func find(limit: Int) throws -> [(Int64, [RelatedReason])] {
    var candidates: [Int64: Candidate] = [:]
    try addPeople(to: &candidates)
    try addWords(to: &candidates)
    let text = try pairs(of: article)
    let best = candidates.filter { $0.key > 0 }
      .sorted { ($1.value.score, $1.key) < ($0.value.score, $0.key) }
      .prefix(Self.mostCompared)
    let scored = try best.map { id, candidate -> (id: Int64, score: Double, [RelatedReason]) in
      let percent = try pairs(of: id).flatMap { text?.percent(sharedWith: $0) } ?? 0
      let days = daysApart(id)
      let score =
        candidate.score + Double(percent) / 10 + (days.map { 1 / Double(1 + $0 / 7) } ?? 0)
      return (id, score, reasons(candidate, percent, days))
    }
    return scored.filter { !$0.2.isEmpty }.sorted { ($1.score, $1.id) < ($0.score, $0.id) }
      .prefix(limit).map { ($0.id, $0.2) }
  }

  private func reasons(_ candidate: Candidate, _ percent: Int, _ days: Int?) -> [RelatedReason] {
    var reasons: [RelatedReason] = []
    let people = candidate.people.sorted { ($1.weight, $0.name) < ($0.weight, $1.name) }.map(\.name)
    if !people.isEmpty { reasons.append(.sharedPeople(people)) }
    if percent >= Self.fewestPercent { reasons.append(.likeText(percent: percent)) }
    // Nearness alone is no reason.
    if let days, days <= 30, !reasons.isEmpty { reasons.append(.daysApart(days)) }
    return reasons
  }

  private func daysApart(_ id: Int64) -> Int? {
    guard let day = ReadingOrder.day(of: article), let other = ReadingOrder.day(of: id) else {
      return nil
    }
    return abs(other - day)
  }

  private func addPeople(to candidates: inout [Int64: Candidate]) throws {
    let all: Int =
      try database.first("SELECT sum(articles) FROM person_month WHERE person = 0", []) ?? 0
    for person in try people() {
      let weight = log2(1 + Double(max(1, all)) / Double(max(1, person.articles)))
      let isBare = !person.name.contains { $0 == " " || $0 == "-" }
      for id in try articles(of: person.id) where !isBare || isNear(id) {
        candidates[id, default: Candidate()].score += weight
        candidates[id]?.people.append((person.name, weight))
      }
    }
  }

  /// A name of one word is many people's; only stories of the same weeks are likely to mean the same one.
  private func isNear(_ id: Int64) -> Bool {
    daysApart(id).map { $0 <= Self.daysAround } ?? false
  }

  /// The nearest ones.
  private func articles(of person: Int64) throws -> [Int64] {
    guard let forms = view.forms[person] else {
      return try database.nearest(
        to: article,
        in: "SELECT article FROM appearance WHERE person = ?1",
        key: person,
        limit: Self.mostPerClue
      )
    }
    let list = forms.map(String.init).joined(separator: ",")
    return try database.nearest(
      to: article,
      in: "SELECT DISTINCT article FROM sighting WHERE :key = 0 AND form IN (\(list))",
      key: 0,
      limit: Self.mostPerClue
    )
  }

  /// Those of the article, rarest first.
  private func people() throws -> [(id: Int64, name: String, articles: Int)] {
    var people: [Int64: (id: Int64, name: String, articles: Int)] = [:]
    for entry in try database.roster(of: article).entries {
      let person = view.person(of: entry.form, by: entry.person)
      let row = try database.rows(
        "SELECT name, articles FROM person WHERE id = ?",
        [entry.person]
      ).first
      guard people[person] == nil, let row else { continue }
      let kept: Int = row[1]
      let articles = try view.forms[person].map { try database.articles(of: $0) } ?? kept
      people[person] = (person, view.names[person] ?? row[0], articles)
    }
    return Array(
      people.values.sorted { ($0.articles, $0.name, $0.id) < ($1.articles, $1.name, $1.id) }
        .prefix(Self.mostPeople)
    )
  }

  /// A pair of words that fewer articles have tells more.
  private func addWords(to candidates: inout [Int64: Candidate]) throws {
    guard let day = ReadingOrder.day(of: article) else { return }
    let range = try keysAround(day)
    let headline: String =
      try database.first("SELECT headline FROM article WHERE id = ?", [article]) ?? ""
    let words = SearchTokens.exactWords(of: headline)
    for (first, second) in zip(words, words.dropFirst()).prefix(Self.mostPairs) {
      let ids = try database.all(
        """
        SELECT rowid FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?
        ORDER BY rowid LIMIT ?
        """,
        [
          "\"\(first) \(second)\"", ReadingOrder.searchRow(of: range.upperBound),
          ReadingOrder.searchRow(of: range.lowerBound), Self.mostPerClue,
        ]
      ).map(ReadingOrder.id(ofSearchRow:))
      let weight = 1 - Double(ids.count) / Double(Self.mostPerClue + 1)
      for id in ids where id != article { candidates[id, default: Candidate()].score += weight }
    }
  }

  private func keysAround(_ day: Day) throws -> ClosedRange<Int64> {
    var distance = 0
    var articles = try database.places(on: day)
    while distance < Self.daysAround, articles < Self.mostAround {
      distance += 1
      articles += try database.places(on: day - distance) + database.places(on: day + distance)
    }
    return ReadingOrder.keys(in: DayRange(first: day - distance, last: day + distance))
  }

  private func pairs(of id: Int64) throws -> WordPairs? {
    try database.searchText(of: id).map(WordPairs.init)
  }
}

extension Database {
  /// How many places of a day are taken, which is how many articles it has unless some were removed.
  fileprivate func places(on day: Day) throws -> Int {
    let keys = ReadingOrder.keys(of: day)
    let last: Int64? = try first(
      "SELECT max(id) FROM article WHERE id BETWEEN ? AND ?",
      [keys.lowerBound, keys.upperBound]
    )
    return last.map { Int($0 - keys.lowerBound) + 1 } ?? 0
  }
}

/// The set of pairs of neighbouring words of a text; two texts on one story share many of them.
private struct WordPairs {
  private var hashes: Set<Int> = []

  init(_ text: SearchText) {
    for part in SearchText.Part.allCases {
      var previous: Int?
      text.forEachWord(in: part) { word in
        var hasher = Hasher()
        hasher.combine(bytes: UnsafeRawBufferPointer(word))
        let hash = hasher.finalize()
        if let previous { hashes.insert(previous &* 31 &+ hash) }
        previous = hash
      }
    }
  }

  /// Of the smaller text, 0...100.
  func percent(sharedWith other: WordPairs) -> Int {
    let smaller = min(hashes.count, other.hashes.count)
    return smaller == 0 ? 0 : 100 * hashes.intersection(other.hashes).count / smaller
  }
}
