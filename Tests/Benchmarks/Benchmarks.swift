/// # Benchmarks
///
/// Figures for claims: how fast, each as a ratio to the floor that the plainest program for the same work sets in the same
/// run, and how right. Stories are invented, the same ones every time. Run by `make bench BENCH="…"`:
///
///     [extraction] [accuracy] [archive]   what to measure; all of it when nothing is named
///     soak                                random keys, 200k or --keys; fails when a frame is broken
///     --articles 10k,100k,1M              sizes; 5k when not given
///     --annotations FOLDER                annotated articles to score too (see ``Annotations``)
///     --keep FOLDER                       where archives are made, and found again by the next run
///     --json                              an object a line

import Articles
import Foundation

@main
enum Benchmarks {
  static func main() async throws {
    guard let options = Options(CommandLine.arguments.dropFirst()),
      let today = Day(year: 2026, month: 1, day: 1)
    else {
      print("benchmarks: see the head of Tests/Benchmarks/Benchmarks.swift for what can be asked")
      exit(64)
    }
    let report = Report(form: options.form)
    if options.subjects.contains(.accuracy) { try accuracy(options, today, report) }
    if options.subjects.contains(.extraction) {
      let press = Press(size: options.sizes[0])
      let pages = (0..<min(press.size, 5000)).map { Array(press.story($0).page.utf8) }
      report.show(try await ExtractionBenchmark.run(pages, today: today))
    }
    guard !options.subjects.isDisjoint(with: [.archive, .soak]) else { return }
    let folder = try Folder(kept: options.folder)
    defer { folder.leave() }
    if options.subjects.contains(.soak) { try await soak(options, today, folder.path) }
    guard options.subjects.contains(.archive) else { return }
    for size in options.sizes {
      let benchmark = ArchiveBenchmark(press: Press(size: size), today: today, folder: folder.path)
      report.show(try await benchmark.run())
    }
    report.showGrowth()
  }

  private static func soak(_ options: Options, _ today: Day, _ folder: String) async throws {
    let press = Press(size: options.sizes[0])
    let archive = try await ArchiveBenchmark(press: press, today: today, folder: folder).archive()
    let soak = SoakBenchmark(path: archive, today: today, steps: options.keys)
    let wrong = try await soak.run()
    for line in wrong { print("soak: \(line)") }
    if !wrong.isEmpty { exit(1) }
  }

  private static func accuracy(_ options: Options, _ today: Day, _ report: Report) throws {
    let press = Press(size: 2000)
    var invented = AccuracyBenchmark(today: today)
    for number in 0..<press.size { invented.take(Truth(press.story(number))) }
    report.show(invented, of: "invented pages")
    guard let folder = options.annotations else { return }
    var annotated = AccuracyBenchmark(today: today)
    for truth in try Annotations(folder: folder).truths() { annotated.take(truth) }
    report.show(annotated, of: folder)
  }
}

/// Where archives are made.
private struct Folder {
  let path: String
  private let isKept: Bool

  init(kept: String?) throws {
    isKept = kept != nil
    path =
      kept ?? NSTemporaryDirectory()
      + "diembao-bench-\(ProcessInfo.processInfo.processIdentifier)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  func leave() {
    if !isKept { try? FileManager.default.removeItem(atPath: path) }
  }
}
