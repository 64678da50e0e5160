import ArticleArchive
import ArticleImport
import Articles
import Foundation

/// How fast stories get into an archive and answers out of it, beside plain tables of SQLite.
struct ArchiveBenchmark {
  let press: Press
  let today: Day
  /// For the archive, its source and the plain tables. What is found there from an earlier run is used again.
  let folder: String

  private var source: String { "\(folder)/\(press.size).jsonl" }
  private var path: String { "\(folder)/\(press.size).diembao" }
  /// The floor need not grow with the archive: its pace is that of its first stories.
  private var floorSize: Int { min(press.size, 100_000) }

  func run() async throws -> [Measurement] {
    if !FileManager.default.fileExists(atPath: source) { try writeSource() }
    var found: [Measurement] = []
    if !FileManager.default.fileExists(atPath: path) { found += try await importing() }
    found += try await again()
    let table = PlainTable(path: "\(folder)/floor-\(floorSize).sqlite")
    if table.isEmpty { _ = fill(table) }
    let archive = try Archive(path: path, access: .readOnly)
    found += try await ReadingBenchmark(
      archive: archive,
      press: press,
      today: today,
      table: table
    ).run()
    await archive.close()
    found += try await StateBenchmark(path: path, press: press, today: today, table: table).run()
    found += try await KeysBenchmark(path: path, press: press, today: today, table: table).run()
    found += WholeProcesses(path: path, press: press).run()
    return found.map { measurement in
      var measurement = measurement
      measurement.articles = press.size
      return measurement
    }
  }

  /// The archive alone, made unless it is there.
  func archive() async throws -> String {
    if !FileManager.default.fileExists(atPath: source) { try writeSource() }
    if !FileManager.default.fileExists(atPath: path) { _ = try await importing() }
    return path
  }

  // MARK: Writing

  private func writeSource() throws {
    try Data().write(to: URL(fileURLWithPath: source))
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: source))
    defer { try? file.close() }
    for start in stride(from: 0, to: press.size, by: 1000) {
      let records = (start..<min(press.size, start + 1000)).map { press.story($0).record + "\n" }
      try file.write(contentsOf: Data(records.joined().utf8))
    }
  }

  /// - Returns: articles a second.
  private func fill(_ table: PlainTable) -> Double {
    let texts = (0..<floorSize).map { Array(press.story($0).text.utf8) }
    return Double(texts.count) / seconds { table.insert(texts) }
  }

  private func importing() async throws -> [Measurement] {
    let path = "\(folder)/floor-\(floorSize).sqlite"
    for ending in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path + ending)
    }
    let floor = fill(PlainTable(path: path))
    return try await importing(floor: floor)
  }

  /// By the program itself, so that memory is its own.
  private func importing(floor: Double) async throws -> [Measurement] {
    guard let program = ChildProcess.diembao,
      let child = ChildProcess(
        program,
        ["import", "--archive", path, source],
        lookingEvery: 20
      )
    else {
      print("benchmarks: build diembao first: swift build -c release --product diembao")
      exit(1)
    }
    return [
      Measurement(
        name: "import",
        value: Double(press.size) / child.milliseconds * 1000,
        unit: .articlesASecond,
        floor: floor,
        floorName: "the texts into a plain and an FTS5 table"
      ),
      Measurement(
        name: "peak memory of the import",
        value: child.peakMemory,
        unit: .megabytes,
        floor: ChildProcess(program, ["--version"], lookingEvery: 1)?.peakMemory ?? .nan,
        floorName: "the program telling its version"
      ),
      try size(),
    ]
  }

  private func size() throws -> Measurement {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    let sample = min(press.size, 2000)
    let texts = (0..<sample).reduce(0) {
      $0 + press.story($1 * press.size / sample).text.utf8.count
    }
    return Measurement(
      name: "size of the archive",
      value: Double(attributes[.size] as? Int ?? 0) / Double(texts) * Double(sample)
        / Double(press.size),
      unit: .bytesAByte,
      floor: 1,
      floorName: "the texts"
    )
  }

  private func again() async throws -> [Measurement] {
    let archive = try Archive(path: path, access: .readWrite)
    let importer = Importer(archive: archive, today: today)
    let time = try await seconds { _ = try await importer.run([.path(source)]) { _ in } }
    await archive.close()
    let bytes = try Data(contentsOf: URL(fileURLWithPath: source), options: .alwaysMapped)
    let floor = seconds { precondition(Memory.count(0x0A, in: bytes) == press.size) }
    return [
      Measurement(
        name: "import again, unchanged",
        value: time * 1000,
        unit: .milliseconds,
        floor: floor * 1000,
        floorName: "memchr over the file"
      )
    ]
  }

  private func seconds(_ work: () async throws -> Void) async rethrows -> Double {
    let start = ContinuousClock.now
    try await work()
    return (ContinuousClock.now - start) / .seconds(1)
  }

  private func seconds(_ work: () -> Void) -> Double {
    let start = ContinuousClock.now
    work()
    return (ContinuousClock.now - start) / .seconds(1)
  }
}
