import ArticleArchive
import ArticleImport
import ArticleQuery
import Articles
import Foundation

/// How fast files get into an archive and answers out of it, beside plain tables of SQLite.
struct ArchiveBenchmark {
  var pages: [[UInt8]]
  var today: Day
  /// An empty folder.
  var folder: String

  func run() async throws -> [Measurement] {
    let sources = try writePages()
    let table = PlainTable(path: folder + "/floor.sqlite")
    let archive = try Archive(path: folder + "/archive.sqlite", access: .readWrite)
    let found =
      try await writing(sources, archive, table) + again(sources, archive)
      + queries(archive, table) + counts(archive, table)
    await archive.close()
    return found + [try size()]
  }

  /// Into the archive: all of an import, and the archive's part of it.
  private func writing(
    _ sources: String,
    _ archive: Archive,
    _ table: PlainTable
  ) async throws -> [Measurement] {
    let count = Double(pages.count)
    let floor = count / time { table.insert(pages) }
    let importer = Importer(archive: archive, today: today)
    let whole = try await seconds { _ = try await importer.run([.path(sources)]) { _ in } }
    let articles = try PageExtraction.read([.path(sources)], today: today).map {
      try $0.result.get()
    }
    let other = try Archive(path: folder + "/other.sqlite", access: .readWrite)
    let write = try await seconds {
      for start in stride(from: 0, to: articles.count, by: 2000) {
        _ = try await other.add(Array(articles[start..<min(articles.count, start + 2000)]))
      }
    }
    await other.close()
    return [("import", whole), ("import, writing alone", write)].map { name, seconds in
      Measurement(
        name: name,
        value: count / seconds,
        unit: .articlesASecond,
        floor: floor,
        floorName: "the texts into a plain and an FTS5 table"
      )
    }
  }

  private func again(_ sources: String, _ archive: Archive) async throws -> [Measurement] {
    let count = Double(pages.count)
    let importer = Importer(archive: archive, today: today)
    let again = try await seconds { _ = try await importer.run([.path(sources)]) { _ in } }
    let names = try FileManager.default.contentsOfDirectory(atPath: sources)
    let floor = time {
      var status = stat()
      for name in names { precondition(stat("\(sources)/\(name)", &status) == 0) }
    }
    return [
      Measurement(
        name: "import again, unchanged",
        value: count / again,
        unit: .articlesASecond,
        floor: count / floor,
        floorName: "stat of each file"
      )
    ]
  }

  private func queries(_ archive: Archive, _ table: PlainTable) async throws -> [Measurement] {
    let floor = await milliseconds { precondition(table.read(0..<50) > 0) }
    let filters = [
      "", "hop tac", "hợp tác", "\"kỳ lân biển\"", "person:petrov", "person:nguyễn", "date:2020-03",
      "hợp or person:petrov", "person:petrov date:2019..2021 năng lượng",
      "-is:read outlet:\"Tin Sáng\"",
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
          unit: .milliseconds,
          floor: floor,
          floorName: "50 rows by key"
        )
      )
    }
    return found
  }

  /// Answers that look at all articles of a query.
  private func counts(_ archive: Archive, _ table: PlainTable) async throws -> [Measurement] {
    let floor = await milliseconds { precondition(table.read(0..<pages.count) > 0) }
    var found: [Measurement] = []
    for filter in ["", "person:nguyễn"] {
      let query = try Query.parse(filter, today: today)
      let people = try await milliseconds {
        _ = try await archive.people(query, matching: nil, limit: 200, today: today)
      }
      let timeline = try await milliseconds {
        _ = try await archive.timeline(query, by: .month, today: today)
      }
      found += [("people", people), ("timeline", timeline)].map { name, time in
        Measurement(
          name: "\(name) of \(filter.isEmpty ? "everything" : filter)",
          value: time,
          unit: .milliseconds,
          floor: floor,
          floorName: "all rows by key"
        )
      }
    }
    return found
  }

  private func size() throws -> Measurement {
    let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/archive.sqlite")
    let texts = pages.reduce(0) { $0 + $1.count }
    return Measurement(
      name: "size of the archive",
      value: Double(attributes[.size] as? Int ?? 0) / Double(texts),
      unit: .bytesAByte,
      floor: 1,
      floorName: "the texts as files"
    )
  }

  private func seconds(_ work: () async throws -> Void) async rethrows -> Double {
    let start = ContinuousClock.now
    try await work()
    return (ContinuousClock.now - start) / .seconds(1)
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
