import Foundation

/// The program reading the seeds on a terminal of its own, at home in a folder that vanishes with it.
struct ReaderOnTerminal {
  let terminal: PseudoTerminal

  /// With a `script`, a shell with job control runs that, `$reader` being the program and `$seeds` its argument.
  init(
    environment: [String: String] = [:],
    columns: UInt16 = 80,
    rows: UInt16 = 24,
    script: String? = nil
  ) throws {
    let home = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    let program = ReaderOnTerminal.products.appending(path: "diembao")
    let variables = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8",
      "SWIFT_BACKTRACE": "enable=no", "reader": program.path,
      "seeds": ReaderOnTerminal.seeds.path,
    ]
    terminal = try PseudoTerminal(
      script == nil ? program : URL(filePath: "/bin/sh"),
      script.map { ["-c", "set -m; \($0)"] } ?? [ReaderOnTerminal.seeds.path],
      environment: variables.merging(environment) { $1 },
      home: home,
      columns: columns,
      rows: rows
    )
  }

  /// Where the build put the program: beside the test runner.
  private static let products = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent()

  private static let seeds = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "seeds")
}
