/// # Benchmarks
///
/// Figures for claims about speed: each as a ratio to the floor that the plainest program for the same work sets in the
/// same run.
/// Pages are made up, the same ones every time. Run by `make bench`; `--articles N` and `--json` are understood.

import Articles
import Foundation

@main
enum Benchmarks {
  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    let json = arguments.contains("--json")
    var count = 5000
    if let option = arguments.firstIndex(of: "--articles"), option + 1 < arguments.endIndex {
      count = Int(arguments[option + 1]) ?? count
    }
    guard let today = Day(year: 2026, month: 1, day: 1) else { return }
    let generator = ArticleGenerator()
    let pages = (0..<max(100, count)).map { Array(generator.page($0).utf8) }
    if !json {
      print("\(pages.count) pages, \(pages.reduce(0) { $0 + $1.count } / pages.count) bytes each")
    }

    let folder =
      NSTemporaryDirectory() + "diembao-bench-\(ProcessInfo.processInfo.processIdentifier)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let measurements =
      try await ExtractionBenchmark.run(pages, today: today)
      + ArchiveBenchmark(pages: pages, today: today, folder: folder).run()
    if !json { print(Measurement.heading) }
    for measurement in measurements { print(json ? measurement.json : measurement.text) }
  }
}
