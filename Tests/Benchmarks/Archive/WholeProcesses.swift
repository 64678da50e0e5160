import ArticleArchive
import Foundation

/// The program itself, as scripts and people start it: time from start to end, and memory.
struct WholeProcesses {
  let path: String
  let press: Press

  /// Nothing where the program was not built beside this one.
  func run() -> [Measurement] {
    let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "diembao").path
    guard FileManager.default.isExecutableFile(atPath: program) else { return [] }
    let name = press.figure(0).name
    let list = ["list", "--archive", path, "--limit", "50"]
    let keys = String(repeating: "j", count: 60) + "GggTpp<Esc>fnhiều<Enter>GC" + "JJJJ"
    return measurements("list", program, list)
      + measurements("list of a person", program, list + ["person:\"\(name)\""])
      + measurements(
        "a walk of a hundred keys",
        program,
        ["read", "--archive", path, "--keys", keys]
      )
  }

  private func measurements(
    _ title: String,
    _ program: String,
    _ arguments: [String]
  ) -> [Measurement] {
    guard let child = median(program, arguments), let floor = median("/bin/true", []) else {
      return []
    }
    return [
      Measurement(
        name: "\(title), the whole process",
        value: child.milliseconds,
        unit: .milliseconds,
        floor: floor.milliseconds,
        floorName: "true(1)"
      ),
      Measurement(
        name: "\(title), peak memory",
        value: child.peakMemory,
        unit: .megabytes,
        floor: floor.peakMemory,
        floorName: "true(1)"
      ),
    ]
  }

  /// That of the median time, after one run that does not count.
  private func median(_ program: String, _ arguments: [String]) -> ChildProcess? {
    let runs = (0..<10).compactMap { _ in ChildProcess(program, arguments) }.dropFirst()
    return runs.isEmpty ? nil : runs.sorted { $0.milliseconds < $1.milliseconds }[runs.count / 2]
  }
}
