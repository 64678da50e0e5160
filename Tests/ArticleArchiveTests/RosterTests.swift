import ArticleQuery
import Articles
import Testing

@testable import ArticleArchive

@Suite struct RosterTests {
  private static let roster = Roster([
    Roster.Entry(form: 7, person: 300, mentions: 0),
    Roster.Entry(form: 1 << 40, person: 5, mentions: 200, aliases: [0, 129]),
    Roster.Entry(form: 2, person: 300, mentions: 3, aliases: [4]),
    Roster.Entry(form: 3, person: 1, mentions: 1),
  ])

  @Test func `a roster comes back whole, with aliases asked for or not`() throws {
    #expect(try Roster(Self.roster.bytes) == Self.roster)
    #expect(try Roster([UInt8]()).entries.isEmpty)
    let persons = try Self.roster.bytes.withUnsafeBytes { bytes in
      var scan = RosterScan(bytes)
      var persons: [Int64] = []
      while let entry = try scan.next() { persons.append(entry.person) }
      return persons
    }
    #expect(persons == [300, 5, 300, 1])
  }

  @Test func `what forms of one person have together is told, and that they are several`() {
    #expect(
      Self.roster.persons == [
        300: Roster.Use(form: nil, mentions: 3), 5: Roster.Use(form: 1 << 40, mentions: 200),
        1: Roster.Use(form: 3, mentions: 1),
      ]
    )
  }

  @Test func `a damaged roster is told, not followed`() {
    for count in 1..<Self.roster.bytes.count {
      let cut = Array(Self.roster.bytes.prefix(count))
      let entries = try? Roster(cut).entries
      #expect(entries.map { Self.roster.entries.starts(with: $0) } ?? true)
    }
    #expect(throws: ByteReader.Damage.self) { try Roster([UInt8](repeating: 0xFF, count: 30)) }
    // A hundred aliases, of which one is there.
    #expect(throws: ByteReader.Damage.self) { try Roster([1, 1, 3, 100, 1]) }
  }

  @Test func `rosters are found whether articles lie near each other or far apart`() async throws {
    let articles = (0..<300).map { index in
      story("\(index)", on: "2021-01-01", people: index % 7 == 0 ? [] : [person("Ai \(index % 3)")])
    }
    let archive = try await Archive.holding(articles)
    for step in [1, 2, 9, 10, 11, 12, 50] {
      let found = try await archive.read { database in
        let ids: [Int64] = try database.all("SELECT id FROM article ORDER BY id DESC", [])
        var rosters = try RosterStream(database)
        var found: [Bool] = []
        for (place, id) in ids.enumerated() where place % step == 0 {
          var persons: [Int64] = []
          try rosters.read(id) { scan in
            while let entry = try scan.next() { persons.append(entry.person) }
          }
          found.append(try persons == database.roster(of: id).entries.map(\.person))
        }
        return found
      }
      #expect(found.count == (300 + step - 1) / step && found.allSatisfy(\.self), "\(step)")
    }
  }

  @Test func `people of a filter are those of its articles, whatever the filter`() async throws {
    let articles = (0..<60).map { index in
      story(
        "\(index)",
        on: index % 5 == 0 ? nil : "20\(10 + index % 9)-0\(1 + index % 8)-01",
        body: [index % 2 == 0 ? "chẵn" : "lẻ"],
        people: (0...index % 4).map { person("Tên \((index + $0) % 11)", mentions: 1 + $0) }
      )
    }
    let archive = try await Archive.holding(articles)
    for text in ["chẵn", "lẻ or \"person:tên 3\"", "date:2012", "person:\"tên 3\"", "-is:undated"] {
      let headlines = Set(try await archive.headlines(text))
      var counts: [String: Int] = [:]
      for article in articles where headlines.contains(article.headline.text) {
        for person in article.people { counts[person.name, default: 0] += 1 }
      }
      let people = try await archive.people(text)
      #expect(Dictionary(uniqueKeysWithValues: people.map { ($0.name, $0.articles) }) == counts)
      #expect(people.map(\.articles) == people.map(\.articles).sorted(by: >))
    }
  }

  @Test func `parts are the people of the newest articles so far, and the whole is all`()
    async throws
  {
    let articles = (0..<300).map { story("\($0)", people: [person("Ai"), person("Tên \($0)")]) }
    let archive = try await Archive.holding(articles)
    let (parts, whole) = try await archive.read { database in
      let finder = PersonFinder(of: "ai", try PersonCorrectionView(.none, database), database)
      var ids: [Int64] = try database.all("SELECT id FROM article ORDER BY id", [])
      var parts: [[Int32]] = []
      let whole = try finder.among(
        { ids.popLast() },
        limit: 9,
        clock: PartClock(first: .zero),
        part: { parts.append($0.map(\.numbers.articles)) }
      )
      return (parts, whole.map { "\($0.name) \($0.numbers.articles)" })
    }
    #expect(parts == [[64], [128], [192], [256]])
    #expect(whole == ["Ai 300"])
  }
}
