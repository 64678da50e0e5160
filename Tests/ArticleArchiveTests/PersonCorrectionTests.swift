import ArticleArchive
import Articles
import TestSupport
import Testing

/// Corrections that an archive keeps.
@Suite struct PersonCorrectionTests {
  private static let hung = PersonLabel(name: "Nguyễn Văn Hùng")
  private static let minister = PersonLabel(name: "Nguyễn Văn Hùng", role: "bộ trưởng")
  private static let bich = PersonLabel(name: "Bích Phượng")
  private static let thi = PersonLabel(name: "Nguyễn Thị Phượng")
  private static let tuong = PersonLabel(name: "Lê Cát Tường")

  /// Each of them touches what another did.
  private static let corrections = [
    PersonCorrection(.split, from: hung, to: minister),
    PersonCorrection(.merge, from: bich, to: thi),
    PersonCorrection(.merge, from: thi, to: tuong),
    PersonCorrection(.split, from: tuong, to: PersonLabel(name: "Phượng", role: "ca sĩ")),
    PersonCorrection(.merge, from: PersonLabel(name: "Bush"), to: PersonLabel(name: "W Bush")),
  ]

  private static let articles = [
    story(
      "A",
      on: "2008-03-01",
      people: [person("Nguyễn Văn Hùng", "nông dân"), person("George Bush", "Tổng thống Mỹ")]
    ),
    story(
      "B",
      on: "2021-05-01",
      people: [
        person("Nguyễn Văn Hùng", "Bộ trưởng Quốc phòng", aliases: ["ông Hùng"], mentions: 3),
        person("Bích Phượng", "ca sĩ"),
      ]
    ),
    story(
      "C",
      on: "2021-06-01",
      people: [
        person("Hùng", "Bộ trưởng"), person("Nguyen Van Hung"), person("Phượng", "ca sĩ"),
        person("Lê Cát Tường"),
      ]
    ),
    story(
      "D",
      on: "1991-01-17",
      people: [
        person("Bush", "Tổng thống Mỹ"), person("Nguyễn Thị Phượng", mentions: 2),
        person("Bích Phượng"),
      ]
    ),
    story(
      "E",
      people: [person("George Herbert Bush", "Tổng thống Mỹ"), person("Phượng", "diễn viên")]
    ),
  ]

  private func add(_ article: Article, to archive: Archive) async throws {
    _ = try await archive.add([article.new("/" + article.headline.text)])
  }

  private func corrected(
    _ corrections: [PersonCorrection] = Self.corrections
  ) async throws -> PeopleTables {
    let archive = try Archive.inMemory()
    _ = try await archive.correct(corrections)
    for article in Self.articles { try await add(article, to: archive) }
    return try await PeopleTables(archive)
  }

  @Test(arguments: 0...5)
  func `neither the order of import nor the time of a correction matters`(place: Int) async throws {
    let expected = try await corrected()
    for order in permutations(Self.articles) {
      let archive = try Archive.inMemory()
      for (index, article) in order.enumerated() {
        if index == place { _ = try await archive.correct(Self.corrections) }
        try await add(article, to: archive)
      }
      if place == order.count { _ = try await archive.correct(Self.corrections) }
      #expect(try await PeopleTables(archive) == expected)
    }
  }

  @Test func `corrections made one by one between articles are as good`() async throws {
    let expected = try await corrected()
    let archive = try Archive.inMemory()
    for (article, correction) in zip(Self.articles, Self.corrections) {
      _ = try await archive.correct([correction])
      try await add(article, to: archive)
    }
    #expect(try await PeopleTables(archive) == expected)
  }

  @Test func `what is corrected comes and goes with its articles`() async throws {
    let expected = try await corrected()
    let archive = try Archive.inMemory()
    _ = try await archive.correct(Self.corrections)
    for article in Self.articles {
      // Every article is first another one, then becomes what it is.
      let other = Self.articles.reversed().first { $0 != article }
      let path = "/" + article.headline.text
      if let other { _ = try await archive.add([other.new(path, text: "old" + path)]) }
      try await add(article, to: archive)
    }
    #expect(try await PeopleTables(archive) == expected)
    try await archive.removeSources(except: [])
    let nothing = try await PeopleTables(archive)
    #expect(nothing.persons.isEmpty && nothing.forms.isEmpty && nothing.words.isEmpty)
    for article in Self.articles { try await add(article, to: archive) }
    #expect(try await PeopleTables(archive) == expected)
  }

  @Test func `taken back, a correction leaves no trace`() async throws {
    let archive = try Archive.inMemory()
    for article in Self.articles { try await add(article, to: archive) }
    let kept = try await archive.correct(Self.corrections)
    for dropped in kept.indices.reversed() {
      _ = try await archive.forgetCorrection(kept[dropped].number)
      let rest = Array(Self.corrections[..<dropped])
      #expect(try await PeopleTables(archive) == corrected(rest))
      #expect(try await archive.corrections().map(\.correction) == rest)
    }
    #expect(try await archive.forgetCorrection(99) == nil)
  }

  @Test func `a correction in the middle can be taken back`() async throws {
    let archive = try Archive.inMemory()
    for article in Self.articles { try await add(article, to: archive) }
    let kept = try await archive.correct(Self.corrections)
    let gone = try await archive.forgetCorrection(kept[2].number)
    #expect(gone == kept[2])
    var rest = Self.corrections
    rest.remove(at: 2)
    #expect(try await PeopleTables(archive) == corrected(rest))
  }

  @Test func `a later correction wins over an earlier one`() async throws {
    let archive = try await Archive.holding(Self.articles)
    func name(_ text: String) async throws -> PersonMatch { try await archive.person(named: text) }
    _ = try await archive.correct([PersonCorrection(.merge, from: Self.bich, to: Self.thi)])
    // The singer of C is called by the last part of her stage name.
    #expect(try await archive.headlines("person:\"nguyễn thị phượng\"") == ["C", "B", "D"])
    _ = try await archive.correct([PersonCorrection(.split, from: Self.thi, to: Self.bich)])
    #expect(try await archive.headlines("person:\"nguyễn thị phượng\"") == ["D"])
    #expect(try await name("Bích Phượng") == .one(Self.bich))
    _ = try await archive.correct([
      PersonCorrection(.merge, from: Self.bich, to: Self.thi),
      PersonCorrection(.merge, from: Self.thi, to: Self.bich),
    ])
    #expect(try await archive.headlines("person:\"nguyễn thị phượng\"") == ["C", "B", "D"])
    #expect(
      try await archive.people("person:\"nguyễn thị phượng\"").map(\.name).contains("Bích Phượng")
    )
    #expect(try await name("Nguyễn Thị Phượng") == .one(Self.bich))
  }

  @Test func `namesakes told apart by a role are two, and the short form goes with its role`()
    async throws
  {
    let archive = try await Archive.holding(Self.articles)
    #expect(try await archive.headlines("person:\"nguyễn văn hùng\"") == ["C", "B", "A"])
    _ = try await archive.correct([PersonCorrection(.split, from: Self.hung, to: Self.minister)])
    let people = try await archive.people().filter { $0.name.contains("Hùng") }
    #expect(
      people.map { "\($0.name) \($0.articles) \($0.mentions)" } == [
        "Nguyễn Văn Hùng 2 2", "Nguyễn Văn Hùng (bộ trưởng) 2 4",
      ]
    )
    #expect(people[1].aliases.contains { $0.reason == .correction })
    // What a list shows can be typed.
    #expect(try await archive.headlines("person:\"Nguyễn Văn Hùng (bộ trưởng)\"") == ["C", "B"])
    #expect(try await archive.person(named: "Nguyễn Văn Hùng (bộ trưởng)") == .one(Self.minister))
    #expect(try await archive.person(named: "Nguyễn Văn Hùng") == .one(Self.hung))
  }

  @Test func `every form has the reason it belongs`() async throws {
    let archive = try await Archive.holding(Self.articles)
    _ = try await archive.correct([
      PersonCorrection(.merge, from: Self.tuong, to: Self.hung)
    ])
    let forms = try await archive.forms(of: Self.hung).map {
      "\($0.text) \($0.roles) \($0.articles) \($0.first?.description ?? "") \($0.reason)"
    }
    #expect(
      forms == [
        "Hùng [\"Bộ trưởng\"] 1 2021-06-01 sameRole(\"Bộ trưởng\")",
        "Lê Cát Tường [] 1 2021-06-01 correction",
        "Nguyen Van Hung [] 1 2021-06-01 plainerSpelling",
        "Nguyễn Văn Hùng [\"Bộ trưởng Quốc phòng\"] 1 2021-05-01 sameName",
        "Nguyễn Văn Hùng [\"nông dân\"] 1 2008-03-01 sameName",
      ]
    )
  }

  @Test func `a name that several have is answered with all of them`() async throws {
    let archive = try await Archive.holding(Self.articles)
    guard case .several(let candidates) = try await archive.person(named: "nguyễn") else {
      Issue.record("not ambiguous")
      return
    }
    #expect(
      candidates.map { "\($0.person.text) \($0.articles)" } == [
        "Nguyễn Văn Hùng 3", "Nguyễn Thị Phượng 1",
      ]
    )
    #expect(try await archive.person(named: "hung") == .one(Self.hung))
    #expect(try await archive.person(named: "tường") == .one(Self.tuong))
    for nobody in ["", "'; DROP TABLE person; --", "\u{0}\u{1B}[31m", "Hùng Hùng Hùng Dũng"] {
      #expect(try await archive.person(named: nobody) == .nobody)
    }
  }

  @Test func `names that steer, quote or go on and on are only names`() async throws {
    let names = [
      "Robert'); DROP TABLE person;--", "\u{1B}[31mĐỏ\u{7}", String(repeating: "Dài ", count: 5000),
      "Nguyễn\u{0}Văn", "%", "A\nB",
    ]
    let archive = try await Archive.holding([
      story("A", people: names.map { person($0, "ông\nbà'\"") } + [person("Ai")])
    ])
    let ai = PersonLabel(name: "Ai")
    for name in names {
      let label = PersonLabel(name: name)
      _ = try await archive.correct([
        PersonCorrection(.merge, from: label, to: ai),
        PersonCorrection(.split, from: ai, to: PersonLabel(name: name, role: "ông")),
        PersonCorrection(.split, from: ai, to: PersonLabel(name: name, role: "\u{1B}'\"")),
      ])
    }
    let kept = try await archive.corrections()
    #expect(kept.map(\.number) == Array(1...18))
    for correction in kept { _ = try await archive.forgetCorrection(correction.number) }
    #expect(try await PeopleTables(archive).forms.allSatisfy { $0.hasSuffix("| NULL") })
  }

  @Test func `an archive that may only be read takes no correction`() async throws {
    let scratch = try Scratch()
    let path = scratch.path("a.sqlite")
    await (try Archive(path: path, access: .readWrite)).close()
    let archive = try Archive(path: path, access: .readOnly)
    await #expect(throws: ArchiveError.notWritable(path: path)) {
      _ = try await archive.correct(Self.corrections)
    }
    await #expect(throws: ArchiveError.notWritable(path: path)) {
      _ = try await archive.forgetCorrection(1)
    }
    #expect(try await archive.corrections().isEmpty)
  }

  @Test func `corrections outlive their program`() async throws {
    let scratch = try Scratch()
    let path = scratch.path("a.sqlite")
    let first = try Archive(path: path, access: .readWrite)
    _ = try await first.correct(Self.corrections)
    await first.close()
    let second = try Archive(path: path, access: .readWrite)
    for article in Self.articles { try await add(article, to: second) }
    #expect(try await PeopleTables(second) == corrected())
    await second.close()
  }
}

/// All orders of some articles.
func permutations(_ articles: [Article]) -> [[Article]] {
  guard articles.count > 1 else { return [articles] }
  return articles.indices.flatMap { index in
    var rest = articles
    let first = rest.remove(at: index)
    return permutations(rest).map { [first] + $0 }
  }
}
