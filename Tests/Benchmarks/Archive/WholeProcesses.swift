import ArticleArchive

/// The program itself, as scripts and people start it: time from start to end, and memory.
struct WholeProcesses {
  let path: String
  let press: Press

  /// Nothing where the program was not built beside this one.
  func run() -> [Measurement] {
    guard let program = ChildProcess.diembao else { return [] }
    let name = press.figure(0).name
    let list = ["list", "--archive", path, "--limit", "50"]
    let keys = String(repeating: "j", count: 60) + "GggTpp<Esc>fnhiều<Enter>GC" + "JJJJ"
    return [
      time("list", program, list),
      time("list of a person", program, list + ["person:\"\(name)\""]),
      memory("a walk of a hundred keys", program, ["read", "--archive", path, "--keys", keys]),
    ].compactMap(\.self)
  }

  /// The median of several, after one that does not count.
  private func time(_ title: String, _ program: String, _ arguments: [String]) -> Measurement? {
    func median(_ program: String, _ arguments: [String]) -> Double? {
      let times = (0..<10).compactMap { _ in ChildProcess(program, arguments)?.milliseconds }
      return times.count < 10 ? nil : times.dropFirst().sorted()[4]
    }
    guard let time = median(program, arguments), let floor = median("/bin/true", []) else {
      return nil
    }
    return Measurement(
      name: "\(title), the whole process",
      value: time,
      unit: .milliseconds,
      floor: floor,
      floorName: "true(1)"
    )
  }

  private func memory(_ title: String, _ program: String, _ arguments: [String]) -> Measurement? {
    guard let child = ChildProcess(program, arguments, lookingEvery: 1),
      let floor = ChildProcess(program, ["--version"], lookingEvery: 1)
    else { return nil }
    return Measurement(
      name: "\(title), peak memory",
      value: child.peakMemory,
      unit: .megabytes,
      floor: floor.peakMemory,
      floorName: "the program telling its version"
    )
  }
}
