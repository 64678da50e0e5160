import Articles
import GRDB

/// A person with numbers.
struct FoundPerson {
  var id: Int64
  var name: String
  var numbers: PersonTally.Numbers
}

/// Counts persons in articles that come newest first.
struct PersonTally {
  struct Numbers {
    var articles: Int32 = 0
    var mentions: Int32 = 0
    /// The days of the first and last dated article, by number; nil when there is none.
    var first: Int32?
    var last: Int32?
    /// The article counted last, as the how manieth it came.
    fileprivate var latest: Int32 = 0
  }

  private let view: PersonCorrectionView
  /// Whose numbers are wanted; nil for all.
  private let wanted: Set<Int64>?
  /// By number of the person: a small one, because they are given one after the other.
  private var numbers: [Numbers]
  /// Of those whom the archive does not know.
  private var strangers: [Int64: Numbers] = [:]
  private var articles: Int32 = 0

  /// - Parameter wanted: nil for all persons.
  init(of wanted: Set<Int64>?, _ view: PersonCorrectionView, _ database: Database) throws {
    self.wanted = wanted
    self.view = view
    let last: Int64 = try database.first("SELECT max(id) FROM person", []) ?? 0
    numbers = Array(repeating: Numbers(), count: Int(last) + 1)
  }

  mutating func add(_ article: Int64, _ roster: inout RosterScan) throws {
    articles += 1
    let day = ReadingOrder.dayNumber(of: article).map(Int32.init)
    let isPlain = view.isEmpty
    while let entry = try roster.next() {
      let person = isPlain ? entry.person : view.person(of: entry.form, by: entry.person)
      if person < 0 {
        strangers[person, default: Numbers()].add(Int32(entry.mentions), articles, day)
      } else {
        guard person < numbers.count else { throw ByteReader.Damage() }
        numbers[Int(person)].add(Int32(entry.mentions), articles, day)
      }
    }
  }

  /// Those of most articles, then by name. Names are looked up only of those who may be among them.
  ///
  /// - Parameter first: come before all others where they are in any article.
  func most(
    _ limit: Int,
    first: Set<Int64> = [],
    _ database: Database
  ) throws -> [FoundPerson] {
    var found: [FoundPerson] = []
    func add(_ id: Int64, _ numbers: Numbers) throws {
      guard let name = try view.names[id] ?? database.personName(id) else { return }
      found.append(FoundPerson(id: id, name: name, numbers: numbers))
    }
    let fewest = fewest(limit)
    for (id, numbers) in numbers.enumerated() where numbers.articles >= fewest {
      if isWanted(Int64(id)) { try add(Int64(id), numbers) }
    }
    for (id, numbers) in strangers where isWanted(id) { try add(id, numbers) }
    for id in first where isWanted(id) && numbers.indices.contains(Int(id)) {
      let own = numbers[Int(id)]
      if (1..<fewest).contains(own.articles) { try add(id, own) }
    }
    return found.most(limit, first: first)
  }

  private func isWanted(_ person: Int64) -> Bool { wanted?.contains(person) ?? true }

  /// The articles of the last of those who may be wanted, or fewer; at least one.
  private func fewest(_ limit: Int) -> Int32 {
    var persons = [Int](repeating: 0, count: Self.mostToldApart + 1)
    for (id, numbers) in numbers.enumerated() where numbers.articles > 0 {
      if isWanted(Int64(id)) { persons[min(Int(numbers.articles), Self.mostToldApart)] += 1 }
    }
    var rest = limit
    var fewest = Self.mostToldApart
    while fewest > 1 {
      rest -= persons[fewest]
      if rest <= 0 { break }
      fewest -= 1
    }
    return Int32(fewest)
  }

  private static let mostToldApart = 4096
}

extension PersonTally.Numbers {
  init(articles: Int, mentions: Int, first: Day?, last: Day?) {
    self.articles = Int32(articles)
    self.mentions = Int32(mentions)
    self.first = first.map { Int32($0.number) }
    self.last = last.map { Int32($0.number) }
  }

  fileprivate mutating func add(_ mentions: Int32, _ article: Int32, _ day: Int32?) {
    self.mentions &+= mentions
    // Another form of the same person.
    guard latest != article else { return }
    latest = article
    articles += 1
    guard let day else { return }
    first = day
    if last == nil { last = day }
  }
}

extension [FoundPerson] {
  /// Those of most articles, then by name.
  ///
  /// - Parameter first: come before all others.
  func most(_ limit: Int, first: Set<Int64> = []) -> [FoundPerson] {
    guard first.isEmpty else {
      let own = filter { first.contains($0.id) }
      let others = filter { !first.contains($0.id) }
      return own.most(own.count) + others.most(Swift.max(0, limit - own.count))
    }
    let bytes = { (name: String) in Array<UInt8>(name.utf8) }
    return Array(
      sorted {
        $0.numbers.articles != $1.numbers.articles
          ? $0.numbers.articles > $1.numbers.articles
          : bytes($0.name).lexicographicallyPrecedes(bytes($1.name))
      }.prefix(Swift.max(0, limit))
    )
  }
}
