import Articles
import Foundation
import Testing

/// Who is who, asked and corrected by commands.
@Suite struct PeopleCommandsTests {
  private let program: Program

  init() throws {
    program = try Program()
    let report = try program.run("import", Program.seeds)
    try #require(report.status == 0, "\(report.error)")
  }

  private var archive: String { "\(program.home.path)/.local/share/diembao/archive.sqlite" }
  private var log: String { "\(program.home.path)/.local/state/diembao/reading.sqlite" }

  private func names(_ arguments: String...) throws -> [String] {
    try program.run(["people", "--json"] + arguments).objects.compactMap { $0["name"] as? String }
  }

  @Test(arguments: [[], ["date:2021"], ["--limit", "3"], ["nga", "mỹ", "--limit", "1"]])
  func `people alone and people list are the same`(arguments: [String]) throws {
    let alone = try program.run(["people"] + arguments)
    #expect(alone.status == 0)
    #expect(!alone.output.isEmpty)
    #expect(try program.run(["people", "list"] + arguments).output == alone.output)
  }

  @Test func `a query may be the word of a subcommand`() throws {
    let found = try program.run("people", "list", "merge")
    #expect(found.status == 0)
    #expect(found.output.isEmpty)
  }

  @Test func `forms have their reasons`() throws {
    let forms = try program.run("people", "forms", "lavrov", "--json")
    #expect(forms.status == 0)
    let first = try #require(forms.objects.first)
    #expect(first["text"] as? String == "Sergey Lavrov")
    #expect(first["reason"] as? String == "the same words")
    #expect(forms.objects.allSatisfy { $0["articles"] as? Int ?? 0 > 0 })
    let text = try program.run("people", "forms", "lavrov").output
    #expect(text.contains("Sergey Lavrov"))
    #expect(text.contains("the same words"))
  }

  @Test func `two names become one person, and are two again`() throws {
    let before = try names()
    let merge = try program.run("people", "merge", "medvedev", "scholz")
    #expect(merge.status == 0, "\(merge.error)")
    #expect(
      merge.lines == [
        "Correction 1: Olaf Scholz is Dmitry Medvedev.", "Kept in the archive \(archive).",
      ]
    )
    #expect(Set(try names()) == Set(before).subtracting(["Olaf Scholz"]))
    #expect(try program.run("list", "--json", "person:scholz").objects.count == 1)
    let list = try program.run("people", "corrections")
    #expect(list.lines == ["1  Olaf Scholz is Dmitry Medvedev.  Kept in the archive \(archive)."])
    #expect(try program.run("people", "merge", "medvedev", "scholz").status == 1)
    let back = try program.run("people", "forget", "1")
    #expect(back.output == "Taken back: Olaf Scholz is Dmitry Medvedev.\n")
    #expect(try names() == before)
    #expect(try program.run("people", "corrections").output.isEmpty)
    #expect(try program.run("people", "corrections", "--json").status == 0)
  }

  @Test func `a correction outlives importing everything again`() throws {
    _ = try program.run("people", "merge", "medvedev", "scholz")
    let people = try names()
    let copy = try program.write("copy/a.txt", "Tin mới\n\nÔng Olaf Scholz nói như vậy hôm qua.\n")
    _ = try program.run("import", copy)
    _ = try program.run("import", Program.seeds)
    #expect(Set(try names("date:2021")) == Set(people).intersection(try names("date:2021")))
    #expect(!(try names()).contains("Olaf Scholz"))
  }

  @Test func `one's own correction is one's own`() throws {
    let merge = try program.run("people", "merge", "medvedev", "scholz", "--personal")
    #expect(merge.status == 0, "\(merge.error)")
    #expect(
      merge.lines == [
        "Correction p1: Olaf Scholz is Dmitry Medvedev.", "Kept for you alone in \(log).",
      ]
    )
    #expect(!(try names()).contains("Olaf Scholz"))
    let shown = try program.run("list", "date:2021").output
    #expect(shown.contains("Dmitry Medvedev") && !shown.contains("Olaf Scholz"))
    var other = program
    other.environment["XDG_STATE_HOME"] = "\(program.home.path)/other"
    #expect(try other.run("people").output.contains("Olaf Scholz"))
    let kept = try #require(try program.run("people", "corrections", "--json").objects.first)
    #expect(kept["id"] as? String == "p1")
    #expect(kept["kind"] as? String == "merge")
    #expect(kept["from"] as? String == "Olaf Scholz")
    #expect(kept["to"] as? String == "Dmitry Medvedev")
    #expect(kept["role"] is NSNull)
    #expect(kept["kept"] as? String == "personal")
    #expect(kept["path"] as? String == log)
    #expect(try program.run("people", "forget", "1").status == 1)
    #expect(try program.run("people", "forget", "p1").status == 0)
    #expect(try names().contains("Olaf Scholz"))
  }

  @Test func `a role sets a namesake apart`() throws {
    let page = "Cầu mới\n\nTheo ông Sergey Lavrov, cây cầu đã xong hôm qua.\n"
    _ = try program.run("import", try program.write("a.txt", page))
    let split = try program.run(
      ["people", "split", "lavrov", "Sergey Lavrov", "--role", "NGOẠI TRƯỞNG Nga", "--json"]
    )
    #expect(split.status == 0, "\(split.error)")
    let told = try #require(split.objects.first)
    #expect(told["from"] as? String == "Sergey Lavrov")
    #expect(told["to"] as? String == "Sergey Lavrov (ngoại trưởng nga)")
    #expect(told["role"] as? String == "ngoại trưởng nga")
    #expect(told["kept"] as? String == "archive")
    #expect(
      try names("person:\"Sergey Lavrov (ngoại trưởng nga)\"").contains { $0.hasSuffix("nga)") }
    )
  }

  @Test(arguments: [
    (["merge", "lavrov", "nobody at all"], 1, "Nobody called “nobody at all”"),
    (["merge", "lavrov"], 64, "Two names are needed"),
    (["merge", "lavrov", "Sergey Lavrov"], 1, "are one person already"),
    (["split", "lavrov", "Sergey Lavrov"], 1, "All of Sergey Lavrov would be"),
    (["split", "lavrov", "Bộ trưởng Lạ"], 1, "is no form of Sergey Lavrov"),
    (["split", "lavrov", "Sergey Lavrov", "--role", "vua"], 1, "is not printed beside"),
    (["split", "lavrov", "Sergey Lavrov", "--role", "!"], 64, "no word in the role"),
    (["forget", "7"], 1, "There is no correction 7"), (["forget", "p7"], 1, "no correction p7"),
    (["forget", "-7"], 64, "Usage"), (["forget", "x"], 64, "invalid"),
    (["forms", "?"], 1, "Nobody called “?”"),
    (["forms", "nga"], 1, "Nobody called"), (["forms"], 64, "Missing"),
    (["forms", "\u{1B}[31m"], 1, "Nobody called"),
    (["merge", "'; DROP TABLE person; --", "lavrov"], 1, "Nobody called"),
  ])
  func `what cannot be done says why`(arguments: [String], status: Int32, words: String) throws {
    let result = try program.run(["people"] + arguments)
    #expect(result.status == status, "\(result.error)")
    #expect(result.error.contains(words), "\(result.error)")
    #expect(result.output.isEmpty)
    #expect(result.error.unicodeScalars.allSatisfy { $0 == "\n" || SafeText.isPrintable($0) })
    #expect(try program.run("people", "corrections").output.isEmpty)
  }

  @Test func `a name that several have names them`() throws {
    let pages = ["Ông Trần Văn Bảy cho biết trời mưa.", "Ông Lê Văn Bảy cho biết trời nắng."]
    for (number, text) in pages.enumerated() {
      _ = try program.run(
        "import",
        try program.write("\(number).txt", "Tin \(number)\n\n\(text)\n")
      )
    }
    let result = try program.run("people", "forms", "bảy")
    #expect(result.status == 1)
    #expect(result.error.contains("“Lê Văn Bảy [1]”, “Trần Văn Bảy [1]”"), "\(result.error)")
  }

  @Test(arguments: [
    ["merge", "a", "b"], ["forget", "1"], ["corrections"], ["merge", "a", "b", "--personal"],
  ])
  func `an archive that is missing is not made`(arguments: [String]) throws {
    let path = "\(program.home.path)/none.sqlite"
    let result = try program.run(["people"] + arguments + ["--archive", path])
    #expect(result.status == 1)
    #expect(result.error.contains("diembao import"))
    #expect(!FileManager.default.fileExists(atPath: path))
    #expect(!FileManager.default.fileExists(atPath: log))
  }

  // The superuser may write everywhere.
  @Test(.enabled(if: geteuid() != 0))
  func `what an archive cannot keep is kept for its reader`() throws {
    chmod(archive, 0o444)
    let merge = try program.run("people", "merge", "medvedev", "scholz")
    #expect(merge.status == 0, "\(merge.error)")
    #expect(
      merge.lines.last
        == "Kept for you alone in \(log), because the archive \(archive) cannot be written."
    )
    #expect(!(try names()).contains("Olaf Scholz"))
  }

  @Test func `a person's page says what is in the seeds`() throws {
    let page = try program.run("people", "show", "lavrov", "--json")
    #expect(page.status == 0, "\(page.error)")
    let object = try #require(page.objects.first)
    #expect(object["name"] as? String == "Sergey Lavrov")
    #expect((object["quotes"] as? [Any])?.count == 12)
    #expect((object["with"] as? [Any])?.count == 5)
    #expect(object["more_quotes"] as? Bool == false)
    let text = try program.run("people", "show", "lavrov").output
    #expect(text.contains("Ngoại trưởng Lavrov 4 · ông Lavrov 2"))
    #expect(text.contains("QUOTES 12\n"))
    let nobody = try program.run("people", "show", "nobody")
    #expect(nobody.status == 1)
    #expect(nobody.error.contains("nobody"))
  }

  @Test func `people are followed, found by it, and followed no longer`() throws {
    #expect(try program.run("people", "follow").output.isEmpty)
    let follow = try program.run("people", "follow", "scholz")
    #expect(follow.status == 0, "\(follow.error)")
    #expect(follow.output == "Following Olaf Scholz.\n")
    #expect(try program.run("people", "follow").output == "Olaf Scholz\n")
    #expect(try names("--followed") == ["Olaf Scholz"])
    #expect(try program.run("list", "--json", "is:followed").objects.count == 1)
    #expect(try program.run("people", "follow", "--off", "scholz").status == 0)
    #expect(try program.run("list", "--json", "is:followed").objects.isEmpty)
    #expect(try program.run("people", "follow", "--off").status == 64)
    #expect(try program.run("people", "follow", "nobody").status == 1)
  }
}
