import Articles
import Foundation

/// Articles that people have annotated, in a folder of one's own.
///
/// - `NAME.jsonl` beside a folder `NAME` with the pages `DOC.txt`: a line for each page,
///   `{"doc", "published", "persons": [{"name", "aliases", "nicknames", "quoted", "initials"}], "ignore": [NAME],
///   "dates": [{"text", "iso"}]}`.
/// - `gold.json` beside a folder `pages` with `ID.txt`: `{ID: {"body"}}`, the bodies alone.
struct Annotations {
  var folder: String

  /// Whatever of this is found in the folder and those inside it.
  func truths() throws -> [Truth] {
    let root = URL(fileURLWithPath: folder)
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    let paths = (files?.compactMap { $0 as? URL } ?? []).sorted { $0.path < $1.path }
    return try paths.flatMap { url in
      if url.lastPathComponent == "gold.json" { return try bodies(url) }
      return url.pathExtension == "jsonl" ? try articles(url) : []
    }
  }

  private struct Record: Decodable {
    struct Name: Decodable {
      var name: String
      var aliases: [String]?
      var nicknames: [String]?
      var quoted: Bool?
      var initials: Bool?
    }
    struct Date: Decodable {
      var text: String
      var iso: String
    }
    var doc: String
    var published: String?
    var persons: [Name]
    var dates: [Date]?
    var ignore: [String]?
  }

  private func articles(_ url: URL) throws -> [Truth] {
    let pages = url.deletingPathExtension()
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map { line in
      let record = try JSONDecoder().decode(Record.self, from: Data(line.utf8))
      return Truth(
        name: record.doc,
        page: Array(try Data(contentsOf: pages.appending(path: record.doc + ".txt"))),
        people: record.persons.map {
          Truth.Name(
            name: $0.name,
            aliases: $0.aliases ?? [],
            nicknames: $0.nicknames ?? [],
            isQuoted: $0.quoted ?? false,
            isOptional: $0.initials ?? false
          )
        },
        ignored: Set(record.ignore ?? []),
        dates: record.dates?.map { Truth.SpokenDate(text: $0.text, iso: $0.iso) },
        published: record.published.flatMap { Day(iso: $0) }
      )
    }
  }

  private func bodies(_ url: URL) throws -> [Truth] {
    struct Page: Decodable { var body: String }
    let pages = url.deletingLastPathComponent().appending(path: "pages")
    let gold = try JSONDecoder().decode([String: Page].self, from: Data(contentsOf: url))
    return try gold.sorted { $0.key < $1.key }.map { name, page in
      let bytes = Array(try Data(contentsOf: pages.appending(path: name + ".txt")))
      return Truth(name: name, page: bytes, body: page.body)
    }
  }
}
