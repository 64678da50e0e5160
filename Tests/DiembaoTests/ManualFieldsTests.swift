import ArticleArchive
import Articles
import Foundation
import Testing

/// The fields of the JSON, as the manual names them and as the program writes them.
@Suite struct ManualFieldsTests {
  /// Names of fields by the command or field whose objects have them.
  private typealias Fields = [String: Set<String>]

  @Test func `the manual names every field of the JSON and no other`() async throws {
    let (told, written) = (try manual(), try await program())
    #expect(Set(told.keys) == Set(written.keys))
    for (place, names) in written {
      #expect(told[place, default: []].sorted() == names.sorted(), "\(place)")
    }
  }

  // MARK: - The manual

  /// `.It Cm` begins the objects of commands, `.It Va` those of fields; `.Va` names fields, and `.Cm` below a command
  /// stands for all of another command.
  private func manual() throws -> Fields {
    let url = Program.root.appendingPathComponent("man/diembao.1")
    let text = try String(contentsOf: url, encoding: .utf8)
    let section = try #require(text.components(separatedBy: ".Sh JSON\n").last)
    var fields: Fields = [:]
    var places: [String] = []
    for line in section.components(separatedBy: "\n.Sh ")[0].split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      let isItem = words.first == ".It"
      let names = words.filter { $0.first?.isLetter == true || isItem && $0 == "," }
      switch words.first {
      case ".It":
        let items = names.dropFirst().joined(separator: " ").split(separator: ",")
        places = items.map { "\(names[0]) \($0.trimmingCharacters(in: .whitespaces))" }
        for place in places { fields[place] = [] }
      case ".Va": for place in places { fields[place]?.formUnion(names) }
      case ".Cm" where places.first?.hasPrefix("Cm") == true:
        let others = names.compactMap { fields["Cm \($0)"] }
        for place in places { for other in others { fields[place]?.formUnion(other) } }
      default: continue
      }
    }
    return fields
  }

  // MARK: - The program

  /// Declares a title, and was encoded twice.
  private static let record = """
    {"title": "Tin", "text": "Tiáº¿ng Viá»‡t cÃ³ nhiá»\u{81}u dáº¥u, dáº¥u nÃ o cÅ©ng cáº§n thiáº¿t."}
    """

  private func program() async throws -> Fields {
    let program = try Program()
    var fields: Fields = [:]
    func run(_ arguments: String...) throws {
      for object in try program.run([arguments[0], "--json"] + arguments.dropFirst()).objects {
        add(object, of: "Cm \(arguments[0])", to: &fields)
      }
    }
    let record = try program.write("old.jsonl", Self.record)
    try run("import", Program.seeds, program.write("empty.txt", ""), record)
    for command in ["reextract", "list", "people", "timeline"] { try run(command) }
    for arguments in [
      ["forms", "lavrov"], ["merge", "lavrov", "medvedev"],
      ["split", "lavrov", "Sergey Lavrov", "--role", "ngoại trưởng", "--personal"],
      ["corrections"], ["forget", "1"], ["show", "lavrov"], ["follow", "putin"],
    ] {
      for object in try program.run(["people"] + arguments + ["--json"]).objects {
        add(object, of: "Cm people \(arguments[0])", to: &fields)
      }
    }
    try run("quotes", "--indirect")
    _ = try program.write(".config/diembao/config.toml", "nothing = 1\n")
    try run("facets", "outlet")
    try run("config")
    try run("keys")
    try run("extract", Program.seeds, record)
    for object in try program.run("extract", "--explain", "--json", Program.seeds).objects {
      add(object, of: "Cm extract Fl", to: &fields)
    }
    let keys = try program.run("list", "--json").objects.compactMap { $0["key"] as? String }
    for key in keys {
      try run("show", key)
      try run("related", key)
      try run("thread", key)
    }
    let text = "Tin\n\nÔng Serghei Lavrov nói hôm 14/12/2021 rằng ông Serghei Lavrov tới Hà Nội.\n"
    try run("import", program.write("namesake.txt", text))
    for object in try program.run("people", "show", "Sergey Lavrov", "--json").objects {
      add(object, of: "Cm people show", to: &fields)
    }
    _ = try program.run("views", "add", "Nga", "nga")
    try run("views")
    let log = try ReadingLog(path: "\(program.home.path)/.local/state/diembao/reading.sqlite")
    let key = try #require(keys.first.flatMap { ArticleKey($0) })
    try await log.noteOpened(key, headline: "Tin", origin: nil, inArchive: "archive")
    await log.close()
    try run("log")
    try lookAfter(program) { add($0, of: "Cm archive \($1)", to: &fields) }
    return fields
  }

  /// Runs the commands that look after archives.
  private func lookAfter(_ program: Program, _ add: ([String: Any], String) -> Void) throws {
    let archive = "\(program.home.path)/.local/share/diembao/archive.sqlite"
    let whole = try Data(contentsOf: URL(fileURLWithPath: archive))
    let damaged = try program.write("damaged.sqlite", whole.prefix(whole.count / 2))
    let fixture = "Tests/ArticleArchiveTests/Fixtures/schema-2.sqlite"
    let data = try Data(contentsOf: Program.root.appendingPathComponent(fixture))
    let older = try program.write("older.sqlite", data)
    for (command, file) in [
      ("info", archive), ("optimize", archive), ("vacuum", archive), ("check", damaged),
      ("upgrade", older),
    ] {
      for object in try program.run("archive", command, "--json", file).objects {
        add(object, command)
      }
    }
  }

  private func add(_ object: [String: Any], of place: String, to fields: inout Fields) {
    fields[place, default: []].formUnion(object.keys)
    for (name, value) in object {
      let objects = value as? [[String: Any]] ?? (value as? [String: Any]).map { [$0] } ?? []
      for object in objects { add(object, of: "Va \(name)", to: &fields) }
    }
  }
}
