import ArticleArchive
import ArticleImport
import ArticleQuery
import Articles
import Foundation

/// How fast files get into an archive and answers out of it, beside a plain table of SQLite.
struct ArchiveBenchmark {
  var pages: [[UInt8]]
  var today: Day
  /// An empty folder.
  var folder: String

  func run() async throws -> [Measurement] {
    let sources = try writePages()
    let table = PlainTable(path: folder + "/floor.sqlite")
    let floor = time { table.insert(pages) }
    let archive = try Archive(path: folder + "/archive.sqlite", access: .readWrite)
    let importer = Importer(archive: archive, today: today)
    let start = ContinuousClock.now
    let report = try await importer.run([.path(sources)]) { _ in }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let again = ContinuousClock.now
    _ = try await importer.run([.path(sources)]) { _ in }
    let secondsAgain = (ContinuousClock.now - again) / .seconds(1)
    let bytes = Double(pages.reduce(0) { $0 + $1.count })
    let count = Double(report.new)
    return [
      Measurement(
        name: "import",
        value: count / seconds,
        unit: "articles/s",
        floor: Double(pages.count) / floor,
        floorName: "insert into a plain table"
      ),
      Measurement(name: "import", value: bytes / seconds / 1_000_000, unit: "MB/s"),
      Measurement(name: "import again, unchanged", value: count / secondsAgain, unit: "files/s"),
    ] + (try await queries(archive, table))
  }

  private func queries(_ archive: Archive, _ table: PlainTable) async throws -> [Measurement] {
    let floor = await milliseconds { precondition(table.read(0..<50) > 0) }
    let filters = [
      "", "hop tac", "hợp tác", "\"kỳ lân biển\"", "person:petrov", "date:2020-03",
      "person:petrov date:2019..2021 năng lượng", "-is:read outlet:\"Tin Sáng\"",
    ]
    var found: [Measurement] = []
    for filter in filters {
      let query = try Query.parse(filter, today: today)
      let request = PageRequest(query: query, start: .newest, limit: 50, today: today)
      let time = try await milliseconds { _ = try await archive.page(request) }
      found.append(
        Measurement(
          name: filter.isEmpty ? "first page" : "first page of \(filter)",
          value: time,
          unit: "ms",
          floor: floor,
          floorName: "50 rows by key"
        )
      )
    }
    let query = try Query.parse("person:petrov", today: today)
    let people = try await milliseconds {
      _ = try await archive.people(query, matching: nil, limit: 200, today: today)
    }
    let timeline = try await milliseconds {
      _ = try await archive.timeline(.everything, by: .month, today: today)
    }
    return found + [
      Measurement(name: "people of person:petrov", value: people, unit: "ms"),
      Measurement(name: "timeline of everything", value: timeline, unit: "ms"),
    ]
  }

  private func time(_ work: () -> Void) -> Double {
    let start = ContinuousClock.now
    work()
    return (ContinuousClock.now - start) / .seconds(1)
  }

  private func writePages() throws -> String {
    let sources = folder + "/pages"
    try FileManager.default.createDirectory(atPath: sources, withIntermediateDirectories: true)
    for (number, page) in pages.enumerated() {
      try Data(page).write(to: URL(fileURLWithPath: "\(sources)/\(number).txt"))
    }
    return sources
  }
}
