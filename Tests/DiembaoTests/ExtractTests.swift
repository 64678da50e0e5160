import Foundation
import Testing

/// Extraction without an archive.
@Suite struct ExtractTests {
  private let program: Program
  private static let first = Program.seeds + "/000_b1bf1735abcb68b8.txt"
  private static let second = Program.seeds + "/001_117accdef965deb5.txt"

  init() throws { program = try Program() }

  @Test func `each file is a line, in the order given`() throws {
    let found = try program.run("extract", "--json", Self.second, Self.first)
    #expect(found.status == 0, "\(found.error)")
    #expect(found.objects.map { $0["source"] as? String } == [Self.second, Self.first])
  }

  @Test func `the fields of an article keep their order`() throws {
    let line = try #require(try program.run("extract", "--json", Self.first).lines.first)
    let names = [
      "key", "headline", "headline_derived", "outlet", "byline", "published", "people", "words",
      "ghost",
      "source", "read", "starred", "tags", "note", "standfirst", "dateline", "credits",
      "credit_details", "topics", "address",
      "crawled",
      "language", "body", "quotes", "reported_speech", "dates", "related", "furniture", "lines",
      "declared",
    ]
    let places = names.map { line.range(of: ",\"\($0)\":")?.lowerBound ?? line.startIndex }
    #expect(places == places.sorted())
    #expect(try program.run("extract", "--json", Self.first).objects.first?.count == names.count)
  }

  @Test func `people have what is known of them`() throws {
    let article = try #require(try program.run("extract", "--json", Self.first).objects.first)
    let people = try #require(article["people"] as? [[String: Any]])
    let lavrov = try #require(people.first { $0["name"] as? String == "Sergey Lavrov" })
    #expect(lavrov["mentions"] as? Int == 5)
    #expect(lavrov["quoted"] as? Bool == true)
    #expect((lavrov["roles"] as? [String])?.contains("Ngoại trưởng Nga") == true)
    let occurrences = try #require(lavrov["occurrences"] as? [[String: Any]])
    #expect(occurrences.first?["text"] as? String == "Ngoại trưởng Nga Sergey Lavrov")
    #expect(occurrences.first?["line"] as? Int == 3)
    #expect(article["crawled"] is NSNull)
  }

  @Test func `links have no key without an archive`() throws {
    let article = try #require(try program.run("extract", "--json", Self.second).objects.first)
    let related = try #require(article["related"] as? [[String: Any]])
    #expect(related.count == 31)
    #expect(related.allSatisfy { $0["key"] is NSNull })
    #expect(related.first?["lines"] as? [Int] == [25, 27, 29])
  }

  @Test func `a text is explained line by line`() throws {
    let found = try program.run("extract", "--explain", Self.first)
    #expect(found.status == 0, "\(found.error)")
    #expect(found.output.contains("[Ngoại trưởng Nga Sergey Lavrov] nhấn mạnh ‹Nga› mong muốn"))
    #expect(found.output.contains("{Ngày 28/10} 2025-10-28"))
    #expect(found.output.contains("Sergey Lavrov: its own clues are enough; a title before it +4"))
    let page = try String(contentsOfFile: Self.first, encoding: .utf8)
    let lines = page.split(separator: "\n").count { $0.contains { !$0.isWhitespace } }
    let object = try #require(
      try program.run("extract", "--explain", "--json", Self.first).objects.first
    )
    #expect((object["page_lines"] as? [[String: Any]])?.count == lines)
  }

  @Test func `an archive that is not there teaches nothing`() throws {
    let found = try program.run("extract", "--archive", "/nowhere/a.sqlite", Self.first)
    #expect(found.status == 1)
    #expect(found.error.contains("/nowhere/a.sqlite"))
    #expect(found.output.isEmpty)
  }

  @Test func `standard input is read whole`() throws {
    let text = try Data(contentsOf: URL(fileURLWithPath: Self.second))
    let found = try program.run(["extract", "--json", "-"], input: text)
    #expect(found.status == 0)
    #expect(found.objects.first?["source"] as? String == "-")
    #expect(found.objects.first?["byline"] as? String == "Việt Hà")
  }

  @Test func `records of standard input are told with their lines, and damage by its place`() throws
  {
    let story = String(repeating: "Một câu chuyện dài ở Hà Nội hôm nay. ", count: 4)
    let record = #"{"title": "Tin đầu", "views": 7, "text": "\#(story)"}"#
    let found = try program.run("extract", "--json", "-", input: "\(record)\n{\"a\": }\n\(record)")
    #expect(found.status == 2)
    #expect(found.objects.map { $0["source"] as? String } == ["-:1", "-:3"])
    let declared = found.objects.first?["declared"] as? [[String: String]]
    #expect(
      declared == [["name": "title", "value": "Tin đầu"], ["name": "views", "value": "7"]]
    )
    #expect(
      found.error
        == "diembao: Skipped -:2: it is not a JSON object: there is no such value (byte 7).\n"
    )
  }

  @Test func `the encoding of a file is said once, and is no failure`() throws {
    let story = "Tiếng Việt có nhiều dấu, và dấu nào cũng cần thiết cho người đọc."
    let bytes = Data("Một tiêu đề\n\n\(story)\n\n\(story)".utf8).flatMap {
      Array(String(Unicode.Scalar($0)).utf8)
    }
    let path = try program.write("a.txt", Data(bytes))
    let found = try program.run("extract", "--json", path)
    #expect(found.status == 0)
    #expect(found.error == "diembao: \(path): read as UTF-8 that was encoded twice.\n")
    let report = try program.run("import", "--json", path)
    #expect(report.status == 0)
    #expect(report.error == found.error)
    let converted = report.objects.first?["converted"] as? [[String: String]]
    #expect(converted == [["path": path, "encoding": "utf-8-twice"]])
  }

  @Test func `what is no article is named and the rest is printed`() throws {
    let empty = try program.write("empty.txt", "\n \n")
    let found = try program.run("extract", "--json", empty, Self.first)
    #expect(found.status == 2)
    #expect(found.objects.count == 1)
    #expect(found.error == "diembao: Skipped \(empty): the file is empty.\n")
  }

  @Test func `the key is the one the archive gives`() throws {
    let found = try program.run("extract", "--json", Self.first).objects
    _ = try program.run("import", Self.first)
    let listed = try program.run("list", "--json").objects
    #expect(found.first?["key"] as? String == listed.first?["key"] as? String)
  }

  @Test func `hostile text does not reach the terminal`() throws {
    let story = String(
      repeating: "Một câu chuyện dài \u{1B}[31mđỏ\u{7} ở Hà Nội hôm nay. ",
      count: 8
    )
    let path = try program.write("a.txt", "Tít\u{1B}]0;x\u{7} lạ\n\n\(story)\n\n\(story)\n")
    let found = try program.run("extract", path)
    let json = try program.run("extract", "--json", path)
    for text in [found.output, found.error, json.output, json.error] {
      #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }
  }
}

@Suite struct HelpTests {
  private let program: Program

  init() throws { program = try Program() }

  @Test func `help names every command`() throws {
    let help = try program.run("--help")
    #expect(help.status == 0)
    let commands = [
      "read", "import", "list", "show", "people", "timeline", "related", "quotes", "extract",
    ]
    for command in commands {
      #expect(help.output.contains("\n  \(command) "))
      #expect(try program.run("help", command).status == 0)
    }
  }

  @Test func `the manual names every command and option`() throws {
    let manual = try String(
      contentsOf: Program.root.appendingPathComponent("man/diembao.1"),
      encoding: .utf8
    )
    let dump = try program.run("--experimental-dump-help").output
    let root = try #require(JSONSerialization.jsonObject(with: Data(dump.utf8)) as? [String: Any])
    let command = try #require(root["command"] as? [String: Any])
    try expect(manual, toName: command, of: "")
  }

  private func expect(_ manual: String, toName command: [String: Any], of parent: String) throws {
    for sub in command["subcommands"] as? [[String: Any]] ?? [] {
      let word = try #require(sub["commandName"] as? String)
      guard word != "help", parent + word != "people list" else { continue }
      #expect(manual.contains(".It Cm \(parent)\(word)"))
      for argument in sub["arguments"] as? [[String: Any]] ?? []
      where argument["kind"] as? String != "positional" {
        let option = try #require((argument["preferredName"] as? [String: Any])?["name"] as? String)
        #expect(
          ["help", "version"].contains(option) || manual.contains("Fl -\(option)"),
          "\(option)"
        )
      }
      try expect(manual, toName: sub, of: "\(parent)\(word) ")
    }
  }

  @Test func `the version is told`() throws {
    #expect(try program.run("--version").output == "0.1.0\n")
  }
}
