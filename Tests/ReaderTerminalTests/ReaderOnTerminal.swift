import Foundation

/// The program reading the seeds on a terminal of its own, at home in a folder that vanishes with it.
final class ReaderOnTerminal {
  let terminal: PseudoTerminal
  private let home: URL

  /// With a `script`, a shell with job control runs that, `$reader` being the program and `$seeds` its argument.
  init(
    environment: [String: String] = [:],
    columns: UInt16 = 80,
    rows: UInt16 = 24,
    script: String? = nil
  ) throws {
    home = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    let program = ReaderOnTerminal.products.appending(path: "diembao")
    let variables = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": home.path,
      "SWIFT_BACKTRACE": "enable=no", "reader": program.path,
      "seeds": ReaderOnTerminal.seeds.path,
    ]
    terminal = try PseudoTerminal(
      script == nil ? program : URL(filePath: "/bin/sh"),
      script.map { ["-c", "set -m; \($0)"] } ?? [ReaderOnTerminal.seeds.path],
      environment: variables.merging(environment) { $1 },
      columns: columns,
      rows: rows
    )
  }

  deinit { try? FileManager.default.removeItem(at: home) }

  /// Where the build put the program: beside the test runner.
  private static let products = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent()

  private static let seeds = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "seeds")
}
