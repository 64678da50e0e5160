import ArticleQuery
import Articles
import GRDB
import Testing

@testable import ArticleArchive

@Suite struct MergingTests {
  /// Persons with their aliases and articles, as text.
  private func people(_ articles: [Article]) async throws -> [String] {
    try await Archive.holding(articles).people().map { row in
      let aliases = row.aliases.map { "\($0.text) \($0.articles) \($0.reason)" }
      return "\(row.name) \(row.articles) \(aliases.joined(separator: ", "))"
    }.sorted()
  }

  @Test func `a short form with the role of a full name is the same person`() async throws {
    let people = try await people([
      story("A", people: [person("Sergey Lavrov", "Ngoại trưởng Nga")]),
      story("B", people: [person("Lavrov", "Ngoại trưởng")]),
    ])
    #expect(people == ["Sergey Lavrov 2 Lavrov 1 sameRole(\"Ngoại trưởng\")"])
  }

  @Test(arguments: [
    (person("Lavrov"), "no role"),
    (person("Lavrov", "Ngoại trưởng Mỹ"), "another role"),
    (person("Lavrov", "Phó Ngoại trưởng Nga"), "an office under it"),
  ])
  func `a surname alone is nobody known`(short: Person, why: String) async throws {
    let people = try await people([
      story("A", people: [person("Sergey Lavrov", "Ngoại trưởng Nga")]),
      story("B", people: [short]),
    ])
    #expect(people == ["Lavrov 1 ", "Sergey Lavrov 1 "])
  }

  @Test(arguments: [
    ("Trần Quang", "Trần Quang Bửu", "đại tá", false), ("Lý", "Lý Thu Hà", "Bộ trưởng", false),
    ("Ri Yong", "Ri Yong Ho", "Ngoại trưởng Triều Tiên", true),
    ("Quang Bửu", "Trần Quang Bửu", "đại tá", true),
  ])
  func `what begins a name needs a role that says of what`(
    short: String,
    name: String,
    role: String,
    isSame: Bool
  ) async throws {
    let people = try await people([
      story("A", people: [person(name, role)]), story("B", people: [person(short, role)]),
    ])
    #expect(people.count == (isSame ? 1 : 2))
  }

  @Test func `a short form that two persons would do for stays alone`() async throws {
    let people = try await people([
      story("A", people: [person("George Bush", "Tổng thống Mỹ")]),
      story("B", people: [person("George Walker Bush", "Tổng thống Mỹ")]),
      story("C", people: [person("Bush", "Tổng thống")]),
    ])
    #expect(people.contains("Bush 1 "))
  }

  /// Two presidents of one name, and a short form in the middle of the second one's years.
  private func bushes(_ short: String?...) -> [Article] {
    let presidents = [
      story("A", on: "1990-01-01", people: [person("George Herbert Bush", "Tổng thống Mỹ")]),
      story("B", on: "1991-01-01", people: [person("George Herbert Bush", "Tổng thống Mỹ")]),
      story("C", on: "2002-01-01", people: [person("George Walker Bush", "Tổng thống Mỹ")]),
      story("D", on: "2008-01-01", people: [person("George Walker Bush", "Tổng thống")]),
    ]
    return presidents
      + short.enumerated().map { index, day in
        story("E\(index)", on: day, people: [person("Bush", "Tổng thống Mỹ")])
      }
  }

  @Test(arguments: [
    ("2005-06-01", "George Walker Bush"), ("1991-02-01", "George Herbert Bush"),
    ("2011-02-01", "George Walker Bush"), ("1986-02-01", "George Herbert Bush"),
    // Between the two, and long after both.
    ("1997-06-01", "Bush"), ("2021-06-01", "Bush"), (nil, "Bush"),
  ])
  func `a short form is whoever held the office at that time`(day: String?, name: String)
    async throws
  {
    let archive = try await Archive.holding(bushes(day))
    let people = try await archive.rows("person:bush").first { $0.headline == "E0" }?.people
    #expect(people == [name])
  }

  @Test func `short forms in the years of two who held the office are nobody known`() async throws {
    let archive = try await Archive.holding(bushes("2005-06-01", "1991-02-01"))
    #expect(try await archive.people().map(\.name).contains("Bush"))
  }

  @Test func `a longer name that few have printed does not take a name of many years apart`()
    async throws
  {
    let years = [2016, 2018, 2021, 2024]
    let archive = try await Archive.holding(
      years.map { year in
        story(
          "\(year)",
          on: "\(year)-05-01",
          people: [person("Donald Trump", "Tổng thống \(year)")]
        )
      } + [story("A", on: "2018-06-01", people: [person("Ngài Donald Trump", "Tổng thống")])]
    )
    #expect(
      try await archive.people().map { "\($0.name) \($0.articles)" } == [
        "Donald Trump 4", "Ngài Donald Trump 1",
      ]
    )
  }

  @Test func `one whose surname the form is rivals one whose last name it is`() async throws {
    let people = try await people([
      story("A", people: [person("Jim Yong Kim", "Chủ tịch")]),
      story("B", people: [person("Kim Il Nam", "Chủ tịch")]),
      story("C", people: [person("Kim", "Chủ tịch")]),
    ])
    #expect(people.contains("Kim 1 "))
  }

  @Test func `years that grow and shrink change who is who in whatever order`() async throws {
    let articles = Array(bushes("2005-06-01", "1991-02-01").dropFirst())
    for order in permutations(articles) {
      let archive = try Archive.inMemory()
      for article in order { _ = try await archive.add([article.new(article.headline.text)]) }
      let whole = try await PeopleTables(archive)
      #expect(try await PeopleTables(Archive.holding(articles)) == whole)
      try await archive.removeSources(except: Set(articles.dropLast().map(\.headline.text)))
      let fewer = try await Archive.holding(Array(articles.dropLast()))
      #expect(try await PeopleTables(archive) == PeopleTables(fewer))
    }
  }

  @Test func `a name without marks is the marked one, but other marks are another person`()
    async throws
  {
    let one = try await people([
      story("A", people: [person("Nguyễn Văn Hùng")]),
      story("B", people: [person("NGUYEN VAN HUNG")]),
    ])
    #expect(one == ["Nguyễn Văn Hùng 2 NGUYEN VAN HUNG 1 plainerSpelling"])
    let two = try await people([
      story("A", people: [person("Nguyễn Văn Hùng")]),
      story("B", people: [person("Nguyễn Văn Hưng")]),
      story("C", people: [person("Nguyen Van Hung")]),
    ])
    #expect(two == ["Nguyen Van Hung 1 ", "Nguyễn Văn Hùng 1 ", "Nguyễn Văn Hưng 1 "])
  }

  @Test(arguments: [
    ("Nicolás Maduro", "Nicolas Maduro"), ("Recep Tayyip Erdoğan", "Recep Tayyip Erdogan"),
    ("Phạm Thị Lành", "PHAM THI LANH"), ("Hélène", "Helene"),
  ])
  func `a name whose marks are missing is the marked one`(name: String, plain: String) async throws
  {
    let people = try await people([
      story("A", people: [person(name)]), story("B", people: [person(plain)]),
    ])
    #expect(people == ["\(name) 2 \(plain) 1 plainerSpelling"])
  }

  @Test(arguments: [
    ("Nguyễn Văn Thành", "Nguyễn Văn Thanh"), ("Lan Ánh", "Lan Anh"), ("Tú", "Tu"),
    ("Hoàng Khải", "Hoàng Khai"), ("Đ.N.A.", "D.N.A."),
  ])
  func `a syllable without marks is another word than one with them`(name: String, plain: String)
    async throws
  {
    let people = try await people([
      story("A", people: [person(name, "Bí thư")]), story("B", people: [person(plain, "Bí thư")]),
    ])
    #expect(Set(people) == ["\(name) 1 ", "\(plain) 1 "])
  }

  @Test func `a short form with other marks is another person whatever the role`() async throws {
    let people = try await people([
      story("A", people: [person("Lê Phước Thanh", "Bí thư")]),
      story("B", people: [person("Thành", "Bí thư")]),
    ])
    #expect(Set(people) == ["Lê Phước Thanh 1 ", "Thành 1 "])
  }

  @Test func `other forms inside one article are aliases`() async throws {
    let people = try await people([
      story("A", people: [person("Sergey Lavrov", aliases: ["Lavrov"])]),
      story("B", people: [person("Sergey Lavrov", aliases: ["Lavrov"])]),
    ])
    #expect(people == ["Sergey Lavrov 2 Lavrov 2 sameArticle"])
  }

  private static let mixed = [
    story("A", people: [person("Sergey Lavrov", "Ngoại trưởng Nga", aliases: ["Lavrov"])]),
    story("B", people: [person("Lavrov", "Ngoại trưởng"), person("Hùng", "Thủ tướng")]),
    story("C", people: [person("Nguyen Van Hung", "Thủ tướng"), person("Lavrov")]),
    story("D", people: [person("Nguyễn Văn Hùng", "Thủ tướng"), person("Văn Hùng", "Thủ tướng")]),
    story("E", people: [person("Van Hung"), person("Ivan Lavrov", "Bộ trưởng")]),
  ]

  @Test func `the order of import does not matter`() async throws {
    let expected = try await people(Self.mixed)
    for order in permutations(Self.mixed) {
      #expect(try await people(order) == expected)
    }
  }

  @Test func `the order of import does not matter when articles come one by one and change`()
    async throws
  {
    let expected = try await people(Array(Self.mixed.dropLast()))
    for order in permutations(Array(Self.mixed.dropLast())) {
      let archive = try Archive.inMemory()
      let other = Self.mixed[4]
      // Every article is first another one, then becomes what it is.
      for article in order {
        _ = try await archive.add([
          other.new("/" + article.headline.text, text: "old" + article.headline.text)
        ])
        _ = try await archive.add([article.new("/" + article.headline.text)])
      }
      let people = try await archive.people().map { row in
        let aliases = row.aliases.map { "\($0.text) \($0.articles) \($0.reason)" }
        return "\(row.name) \(row.articles) \(aliases.joined(separator: ", "))"
      }
      #expect(people.sorted() == expected)
    }
  }

  @Test func `a person is found by any form, and told by numbers`() async throws {
    let archive = try await Archive.holding([
      story(
        "A",
        on: "2021-12-14",
        people: [person("Sergey Lavrov", "Ngoại trưởng Nga", mentions: 3)]
      ),
      story("B", on: "2025-10-29", people: [person("Lavrov", "Ngoại trưởng", mentions: 2)]),
      story("C", people: [person("Sergey Lavrov", "Ngoại trưởng Nga"), person("Olaf Scholz")]),
    ])
    #expect(try await archive.headlines("person:\"sergey lavrov\"") == ["B", "A", "C"])
    #expect(try await archive.headlines("person:lavrov -person:scholz") == ["B", "A"])
    #expect(try await archive.headlines("person:lavrov or person:scholz") == ["B", "A", "C"])
    #expect(try await archive.headlines("person:lavr").isEmpty)
    let lavrov = try #require(try await archive.people().first)
    #expect(lavrov.articles == 3)
    #expect(lavrov.mentions == 6)
    #expect(lavrov.first == Day(iso: "2021-12-14"))
    #expect(lavrov.last == Day(iso: "2025-10-29"))
    #expect(lavrov.roles == ["Ngoại trưởng Nga", "Ngoại trưởng"])
    let within = try await archive.people("date:2025")
    #expect(within.map(\.name) == ["Sergey Lavrov"])
    #expect(within.first?.articles == 1)
    #expect(within.first?.mentions == 2)
    #expect(within.first?.first == Day(iso: "2025-10-29"))
    let named = try await archive.people(.everything, matching: "lav", limit: 9, today: today)
    #expect(named.map(\.name) == ["Sergey Lavrov"])
  }

  @Test func `only names are counted, not pronouns and roles`() async throws {
    var lavrov = person("Sergey Lavrov", "Ngoại trưởng Nga", mentions: 3)
    lavrov.mentions[1].kind = .pronoun
    lavrov.mentions[2].kind = .nominal
    let archive = try await Archive.holding([story("A", people: [lavrov])])
    #expect(try await archive.people().map(\.mentions) == [1])
    #expect(try await archive.people("a").map(\.mentions) == [1])
  }

  @Test func `an alias that no article uses any more finds nobody`() async throws {
    let archive = try Archive.inMemory()
    let plain = story("A", people: [person("Phạm Bình Minh")])
    let aliased = story("B", people: [person("Phạm Bình Minh", aliases: ["Ba Minh"])])
    _ = try await archive.add([plain.new("/a"), aliased.new("/b")])
    #expect(try await archive.headlines("person:ba").count == 2)
    _ = try await archive.add([
      story("C", people: [person("Phạm Bình Minh")]).new("/b", text: "new")
    ])
    #expect(try await archive.headlines("person:ba").isEmpty)
    #expect(try await archive.headlines("person:minh") == ["C", "A"])
  }

  @Test func `batches of any size give the same people`() async throws {
    let whole = try await people(Self.mixed)
    let archive = try Archive.inMemory()
    // Twice over, so that the second half meets forms that are there already.
    let again = Self.mixed.map { article in
      var copy = article
      copy.headline.text += " nữa"
      return copy
    }
    let all = (Self.mixed + again).map { $0.new("/" + $0.headline.text) }
    let one = try Archive.inMemory()
    _ = try await one.add(all)
    for new in all.reversed() { _ = try await archive.add([new]) }
    #expect(try await archive.people() == one.people())
    #expect(try await archive.people().count == whole.count)
    _ = try await archive.removeSources(except: Set(all.prefix(5).map(\.source.path)))
    let first = try await Archive.holding(Self.mixed)
    #expect(try await archive.people() == first.people())
  }

  @Test func `a name that many people have finds all their articles, few or many`() async throws {
    for count in [20, 5200] {
      let articles = (0..<count).map { index in
        story("Tin \(index)", on: "2021-01-01", people: [person("Lê Hùng \(index % 50)")])
      }
      let archive = try await Archive.holding(articles + [story("Khác", on: "2021-01-02")])
      let query = try Query.parse("person:hùng", today: nil)
      let found = try await archive.count(query, today: today, limit: 10_000)
      #expect(found.value == count)
      #expect(try await archive.headlines("person:hùng date:2021-01-02").isEmpty)
    }
  }

  @Test func `what older rules decided is decided anew by the next import`() async throws {
    let archive = try await Archive.holding([
      story("A", people: [person("Thành", "Bí thư")]), story("B", people: [person("Thanh")]),
    ])
    try await archive.write { database in
      let row = try Row.fetchOne(database, sql: "SELECT id FROM person WHERE exact = 'thành'")
      let owner: Int64 = try #require(row)[0]
      for article: Int64 in try database.all("SELECT article FROM roster", []) {
        let old = try database.roster(of: article)
        let new = Roster(
          old.entries.map { Roster.Entry(form: $0.form, person: owner, mentions: $0.mentions) }
        )
        var counts = AppearanceCounts()
        try AppearanceTable(database: database).replace(old, by: new, in: article, &counts)
        try counts.write(to: database)
      }
      try database.run("UPDATE form SET person = ?", [owner])
      try database.execute(sql: "DELETE FROM person WHERE exact = 'thanh'")
      try database.execute(sql: "UPDATE person_rules SET version = 0")
    }
    #expect(try await archive.people().map(\.articles) == [2])
    _ = try await archive.add([story("C", people: [person("Ai")]).new("/c")])
    let fresh = try await Archive.holding([
      story("A", people: [person("Thành", "Bí thư")]), story("B", people: [person("Thanh")]),
      story("C", people: [person("Ai")]),
    ])
    #expect(try await PeopleTables(archive) == PeopleTables(fresh))
  }
}
