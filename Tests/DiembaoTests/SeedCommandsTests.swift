import Foundation
import Testing

/// Every command on the two seeds, as a person or a script meets it.
@Suite struct SeedCommandsTests {
  private let program: Program

  init() throws {
    program = try Program()
    let report = try program.run("import", Program.seeds)
    try #require(report.status == 0, "\(report.error)")
  }

  @Test func `importing again adds nothing`() throws {
    let again = try program.run("import", Program.seeds)
    #expect(again.status == 0)
    #expect(again.output == "0 new, 0 changed, 2 unchanged, 0 skipped\n")
  }

  @Test(arguments: [
    ("person:lavrov", 2), ("person:putin", 1), ("person:trump", 1), ("date:2021-12", 1),
    ("date:2025-12 -is:ghost", 0), ("\"ngoai truong\"", 2), ("\"ngoại trưởng\"", 2),
    ("\"ngoái trường\"", 0), ("person:lavrov date:2025", 1), ("is:unread", 2), ("is:starred", 0),
    ("not person:putin", 1), ("", 2),
  ])
  func `a query finds its articles`(query: String, count: Int) throws {
    let list = try program.run("list", "--json", query)
    #expect(list.status == 0)
    #expect(list.objects.count == count)
  }

  @Test func `a line of list has its fields in order, the newest article first`() throws {
    let lines = try program.run("list", "--json").lines
    try #require(lines.count == 2)
    #expect(
      fieldNames(lines[0]) == [
        "key", "headline", "headline_derived", "outlet", "byline", "published", "people", "words",
        "ghost", "source", "read", "starred", "tags", "note",
      ]
    )
    #expect(lines[0].contains(#""headline_derived":true,"outlet":"Ngày Nay","byline":null"#))
    #expect(
      lines[0].contains(
        #""published":{"day":"2025-10-29","precision":"day","certainty":"stated","evidence":[{"text":"#
      )
    )
    #expect(lines[1].contains(#""outlet":"Baoquocte.vn","byline":"Việt Hà""#))
    #expect(lines[1].contains(#""day":"2021-12-14","precision":"day","certainty":"inferred""#))
    #expect(lines[1].contains(#""people":["Sergey Lavrov","#))
  }

  @Test func `a list without JSON is text without control characters`() throws {
    let list = try program.run("list")
    #expect(list.lines.count == 2)
    #expect(list.lines[1].contains("2021-12-14~  Nói Mỹ có ý muốn đối thoại"))
    #expect(
      list.output.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x7F }
    )
  }

  @Test func `limit and after page through the list`() throws {
    let first = try program.run("list", "--json", "--limit", "1")
    #expect(first.objects.count == 1)
    let key = try #require(first.objects[0]["key"] as? String)
    let second = try program.run("list", "--json", "--after", key)
    #expect(second.objects.count == 1)
    #expect(second.objects[0]["key"] as? String != key)
  }

  @Test func `show has the whole article, by the beginning of its key`() throws {
    let key = try key("date:2021")
    let show = try program.run("show", "--json", String(key.prefix(6)))
    let article = try #require(show.objects.first)
    #expect(article["key"] as? String == key)
    #expect((article["standfirst"] as? String)?.hasPrefix("Trong cuộc trả lời phỏng vấn") == true)
    #expect(article["dateline"] is NSNull)
    #expect(article["credits"] as? [String] == ["TASS", "Sputnik"])
    #expect(article["topics"] as? [String] == ["Quan hệ Nga-Mỹ"])
    #expect(article["language"] as? String == "vi")
    #expect((article["crawled"] as? [String: Any])?["day"] as? String == "2025-12-07")
    let related = try #require(article["related"] as? [[String: Any]])
    #expect(related.count { $0["kind"] as? String == "inline" } == 2)
    #expect(related.count { $0["kind"] as? String == "teaser" } == 29)
    #expect(related.allSatisfy { $0["key"] is String })
    let computed = try #require(related.first { $0["kind"] as? String == "computed" })
    #expect((computed["reason"] as? String)?.contains("Sergey Lavrov") == true)
  }

  @Test func `show without JSON can be read`() throws {
    let show = try program.run("show", try key("date:2021"))
    #expect(show.status == 0)
    #expect(show.lines.first == "Nói Mỹ có ý muốn đối thoại, Nga mời Washington cùng hợp tác")
    #expect(show.output.contains("\nPeople\n"))
    #expect(show.output.contains("\nRelated\n"))
  }

  @Test func `people are merged across articles`() throws {
    let people = try program.run("people", "--json")
    let lavrov = try #require(people.objects.first)
    #expect(lavrov["name"] as? String == "Sergey Lavrov")
    #expect(lavrov["articles"] as? Int == 2)
    #expect(lavrov["first"] as? String == "2021-12-14")
    #expect(lavrov["last"] as? String == "2025-10-29")
    let text = try program.run("people", "date:2021").output
    #expect(text.contains("Dmitry Medvedev"))
    #expect(!text.contains("Putin"))
  }

  @Test func `facets count by outlet, topic or credit`() throws {
    let outlets = try program.run("facets", "outlet", "--json")
    #expect(
      outlets.lines == [
        #"{"kind":"outlet","text":"Baoquocte.vn","articles":1}"#,
        #"{"kind":"outlet","text":"Ngày Nay","articles":1}"#,
      ]
    )
    let credits = try program.run("facets", "credit", "outlet:baoquocte")
    #expect(credits.lines.contains { $0.hasPrefix("1  TASS") })
    #expect(try program.run("facets", "topic", "date:2025").lines.isEmpty)
    #expect(try program.run("facets", "colour").status == 64)
    #expect(try program.run("facets", "outlet", "date:x").status == 1)
  }

  @Test func `a list can stand in another order`() throws {
    func outlets(_ sort: String) throws -> [String?] {
      try program.run("list", "--json", "--sort", sort).objects.map { $0["outlet"] as? String }
    }
    #expect(try outlets("newest") == ["Ngày Nay", "Baoquocte.vn"])
    #expect(try outlets("oldest") == ["Baoquocte.vn", "Ngày Nay"])
    #expect(try outlets("outlet") == ["Baoquocte.vn", "Ngày Nay"])
    let words = try program.run("list", "--json", "--sort", "longest").objects.compactMap {
      $0["words"] as? Int
    }
    #expect(words.count == 2 && words == words.sorted(by: >))
    #expect(try program.run("list", "--sort", "colour").status == 64)
  }

  @Test func `a timeline counts by year and ends with the undated`() throws {
    let timeline = try program.run("timeline", "--json", "--by", "year")
    #expect(
      timeline.lines == [
        #"{"from":"2021-01-01","to":"2021-12-31","articles":1}"#,
        #"{"from":"2025-01-01","to":"2025-12-31","articles":1}"#,
        #"{"from":null,"to":null,"articles":0}"#,
      ]
    )
    let text = try program.run("timeline")
    #expect(text.lines.first?.hasPrefix("2021-12  1  █") == true)
  }

  @Test func `related articles are named with their reasons`() throws {
    let related = try program.run("related", "--json", try key("date:2021")).objects
    #expect(related.count { $0["kind"] as? String == "inline" } == 2)
    #expect(related.count { $0["ghost"] as? Bool == true } == 31)
    #expect(related.allSatisfy { ($0["reason"] as? String)?.isEmpty == false })
    let ghosts = related.filter { $0["ghost"] as? Bool == true }
    let ghost = try #require(ghosts.first?["key"] as? String)
    let back = try program.run("related", "--json", ghost).objects
    #expect(back.first?["kind"] as? String == "backlink")
  }

  @Test func `quotes name their speakers`() throws {
    let quotes = try program.run("quotes", "--json", "date:2021").objects
    #expect(
      quotes.map { $0["speaker"] as? String } == [
        "Sergey Lavrov", "Olaf Scholz", "Dmitry Medvedev",
      ]
    )
    #expect((quotes.first?["text"] as? String)?.hasPrefix("“Cần phải") == true)
    let all = try program.run("quotes", "--indirect", "--json", "date:2021").objects
    #expect(all.contains { $0["kind"] as? String == "indirect" })
  }

  @Test func `keys are pressed without a terminal`() throws {
    let screen = try program.run("read", "--keys", "j", "--size", "80x24", Program.seeds)
    #expect(screen.status == 0, "\(screen.error)")
    #expect(screen.output.split(separator: "\n", omittingEmptySubsequences: false).count == 25)
    #expect(screen.output.contains("Nói Mỹ có ý muốn đối thoại"))
  }

  @Test func `the reader begins with the filter it is given`() throws {
    let screen = try program.run(
      "read",
      "--keys",
      "",
      "--query",
      "person:putin",
      "--language",
      "vi"
    )
    #expect(screen.status == 0, "\(screen.error)")
    #expect(screen.output.contains("[nhân vật: putin ×]"))
    #expect(screen.output.contains("1 trong 2"))
  }

  @Test func `details have the fields of a record`() throws {
    let story = String(repeating: "Một câu chuyện dài ở Hà Nội hôm nay. ", count: 8)
    let path = try program.write("a.jsonl", #"{"title": "Tít", "views": 7, "text": "\#(story)"}"#)
    let frame = try program.run("read", "--language", "en", "--keys", "i", path).output
    #expect(frame.contains("Declared      title: Tít "), "\(frame)")
    #expect(frame.contains("              views: 7 "))
  }

  @Test func `keys leave no trace`() throws {
    _ = try program.run("read", "--keys", "*r")
    #expect(try program.run("list", "is:starred").lines.isEmpty)
    #expect(try program.run("list", "is:unread").lines.count == 2)
  }

  @Test func `without a terminal the list is printed`() throws {
    let fresh = try Program()
    let list = try fresh.run(Program.seeds)
    #expect(list.status == 0, "\(list.error)")
    #expect(list.lines.count == 2)
    #expect(try program.run().output == program.run("list").output)
  }

  private func key(_ query: String) throws -> String {
    try #require(try program.run("list", "--json", query).objects.first?["key"] as? String)
  }

  /// Names of the outermost fields, in the order they are printed.
  private func fieldNames(_ line: String) -> [String] {
    var names: [String] = []
    var depth = 0
    let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      if index.isMultiple(of: 2) {
        depth += part.count { "{[".contains($0) } - part.count { "}]".contains($0) }
      } else if depth == 1, index + 1 < parts.count, parts[index + 1].hasPrefix(":") {
        names.append(String(part))
      }
    }
    return names
  }
}
