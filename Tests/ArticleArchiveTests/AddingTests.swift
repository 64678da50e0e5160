import ArticleArchive
import ArticleQuery
import Articles
import Testing

@Suite struct AddingTests {
  @Test func `outcomes come in the order given`() async throws {
    let archive = try Archive.inMemory()
    let news = [
      story("Mới nhất", on: "2025-01-01").new("/a"), story("Cũ nhất", on: "2020-01-01").new("/b"),
      story("Không ngày").new("/c"),
    ]
    #expect(try await archive.add(news) == news.map { .new($0.key) })
    #expect(try await archive.add(news) == news.map { .unchanged($0.key) })
    let changed = story("Cũ nhất", on: "2026-01-01").new("/b", text: "changed")
    #expect(
      try await archive.add([news[0], changed]) == [.unchanged(news[0].key), .changed(news[1].key)]
    )
    #expect(try await archive.headlines("") == ["Cũ nhất", "Mới nhất", "Không ngày"])
  }

  @Test func `two articles of one batch can be one`() async throws {
    let archive = try Archive.inMemory()
    let first = story("Một", on: "2025-01-01", body: ["cũ"]).new("/a", text: "1")
    let again = story("Một", on: "2025-01-02", body: ["mới"]).new("/a", text: "2")
    let outcomes = try await archive.add([first, again])
    #expect(outcomes == [.new(first.key), .changed(first.key)])
    #expect(try await archive.headlines("cũ").isEmpty)
    #expect(try await archive.headlines("mới") == ["Một"])
  }

  @Test func `a page saved again at another path replaces the older one`() async throws {
    let archive = try Archive.inMemory()
    var page = story("Một", on: "2025-01-01", body: ["cũ"])
    page.address = WebAddress("https://bao.vn/1")
    let first = page.new("/a", text: "1")
    page.body = [Block(.paragraph, "mới", line: 3)]
    _ = try await archive.add([first])
    #expect(try await archive.add([page.new("/b", text: "2")]) == [.changed(first.key)])
    #expect(try await archive.rows("").map(\.source) == ["/b"])
    let files = try await archive.readFiles(at: ["/a", "/b", "/c"])
    #expect(files["/a"] == ReadFile(path: "/a", size: 1, modified: 1, articles: 1))
    #expect(Set(files.keys) == ["/a", "/b"])
  }

  @Test func `sources that are gone take their articles along`() async throws {
    let archive = try Archive.inMemory()
    let lavrov = person("Sergey Lavrov", "Ngoại trưởng Nga", aliases: ["Lavrov"])
    let gone = story(
      "Tin cũ",
      on: "2025-01-01",
      body: ["Nội dung trước."],
      people: [lavrov, person("Tô Lâm")],
      links: [link("Tin dẫn"), link("Tin chung")],
      topics: ["Quan hệ Nga-Mỹ"],
      outlet: "Tin Sáng"
    )
    let stays = story("Tin ở lại", on: "2021-05-05", people: [lavrov], links: [link("Tin chung")])
    _ = try await archive.add([gone.new("/a"), stays.new("/b")])
    try await archive.removeSources(except: ["/b", "/none"])
    #expect(try await archive.headlines("") == ["Tin ở lại"])
    #expect(try await archive.headlines("is:ghost") == ["Tin chung"])
    for query in ["trước", "trước is:ghost", "person:lâm", "topic:nga", "outlet:sáng"] {
      #expect(try await archive.headlines(query).isEmpty, "\(query)")
    }
    let alone = try Archive.inMemory()
    _ = try await alone.add([stays.new("/b")])
    #expect(try await archive.people() == alone.people())
    let months = try await archive.timeline(.everything, by: .month, today: today)
    #expect(try await months == alone.timeline(.everything, by: .month, today: today))
    #expect(try await archive.readFiles(at: ["/a", "/b"]).count == 1)
  }

  @Test func `an article that others link to leaves a ghost behind`() async throws {
    let archive = try Archive.inMemory()
    let linking = story("Tin dẫn", on: "2025-01-02", links: [link("Tin cũ")])
    _ = try await archive.add([story("Tin cũ", on: "2025-01-01").new("/a"), linking.new("/b")])
    let key = try #require(try await archive.rows("").last).key
    try await archive.removeSources(except: ["/b"])
    let ghost = try #require(try await archive.rows("is:ghost").first)
    #expect(ghost.headline == "Tin cũ" && ghost.key == key && ghost.backlinks == 1)
    _ = try await archive.add([story("Tin cũ", on: "2025-01-01").new("/c")])
    #expect(try await archive.headlines("") == ["Tin dẫn", "Tin cũ"])
    #expect(try await archive.headlines("is:ghost").isEmpty)
  }

  @Test func `a copy keeps the article, an older version is forgotten to be read again`()
    async throws
  {
    let archive = try Archive.inMemory()
    let copied = story("Bản sao", on: "2025-01-01")
    _ = try await archive.add([copied.new("/a"), copied.new("/b")])
    try await archive.removeSources(except: ["/b"])
    #expect(try await archive.rows("").map(\.source) == ["/b"])
    var page = story("Một", on: "2025-01-02")
    page.address = WebAddress("https://bao.vn/1")
    _ = try await archive.add([page.new("/old", text: "1")])
    _ = try await archive.add([page.new("/new", text: "2")])
    try await archive.removeSources(except: ["/b", "/old"])
    #expect(try await archive.headlines("") == ["Bản sao"])
    #expect(try await archive.readFiles(at: ["/old", "/new"]).isEmpty)
  }

  @Test func `what a replaced article said is found no more`() async throws {
    let archive = try Archive.inMemory()
    let old = story(
      "Tin cũ",
      on: "2025-01-01",
      body: ["Nội dung trước."],
      people: [person("Tô Lâm")],
      links: [link("Tin dẫn")]
    )
    _ = try await archive.add([old.new("/a", text: "1")])
    _ = try await archive.add([story("Tin mới", on: "2021-05-05").new("/a", text: "2")])
    for query in ["cũ", "trước", "person:lâm", "is:ghost", "date:2025"] {
      #expect(try await archive.headlines(query).isEmpty, "\(query)")
    }
    #expect(try await archive.people().isEmpty)
    let months = try await archive.timeline(.everything, by: .month, today: today)
    #expect(months.buckets.map(\.articles) == [1])
    #expect(months.buckets.first?.days.first == Day(iso: "2021-05-01"))
  }

  @Test func `the reason for an alias does not depend on the order of articles`() async throws {
    let roles = ["Ngoại trưởng Nga", "Ngoại trưởng", "Ngoại trưởng"]
    var news = [story("Tin", people: [person("Anna Berg", "Ngoại trưởng Nga")]).new("/0")]
    for (index, role) in roles.enumerated() {
      let article = story("Tin \(index)", people: [person("Berg", role, "bà \(min(index, 1))")])
      news.append(article.new("/\(index + 1)"))
    }
    let (forward, backward) = (try Archive.inMemory(), try Archive.inMemory())
    for new in news { _ = try await forward.add([new]) }
    for new in news.reversed() { _ = try await backward.add([new]) }
    let people = try await forward.people()
    #expect(people.map(\.aliases.first?.reason) == [.sameRole("Ngoại trưởng")])
    #expect(try await backward.people() == people)
  }
}
