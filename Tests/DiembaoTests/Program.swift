import Foundation
import Testing

/// The program as it was built, run with a home of its own.
struct Program {
  struct Result {
    var status: Int32
    var output: String
    var error: String

    var lines: [String] { output.split(separator: "\n").map(String.init) }

    /// The lines of output as JSON objects.
    var objects: [[String: Any]] {
      lines.compactMap { try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] }
    }
  }

  /// Gone with the last copy of the program.
  final class Home {
    let path: String

    init() throws {
      path = NSTemporaryDirectory() + "diembao-\(UUID().uuidString)"
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
  }

  let home: Home
  var environment: [String: String] = [:]

  init() throws { home = try Home() }

  static let seeds = root.appendingPathComponent("seeds").path
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Built beside the bundle of tests.
  static let executable = URL(fileURLWithPath: CommandLine.arguments[0])
    .resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("diembao")

  func run(_ arguments: String..., input: String = "") throws -> Result {
    try run(arguments, input: Data(input.utf8))
  }

  func run(_ arguments: [String], input: Data = Data()) throws -> Result {
    let path = "\(home.path)/.stdin"
    _ = FileManager.default.createFile(atPath: path, contents: input)
    return try run(arguments, reading: path)
  }

  func run(_ arguments: [String], reading input: String) throws -> Result {
    let process = Process()
    process.executableURL = Program.executable
    process.arguments = arguments
    process.currentDirectoryURL = Program.root
    process.environment = ["HOME": home.path, "TERM": "xterm", "TZ": "UTC"].merging(environment) {
      $1
    }
    let files = try ["out", "err"].map { name in
      let path = "\(home.path)/.std\(name)"
      _ = FileManager.default.createFile(atPath: path, contents: nil)
      return try #require(FileHandle(forUpdatingAtPath: path))
    }
    let source = try #require(FileHandle(forReadingAtPath: input))
    (process.standardInput, process.standardOutput, process.standardError) =
      (source, files[0], files[1])
    try process.run()
    process.waitUntilExit()
    let (output, error) = (try read("out"), try read("err"))
    return Result(status: process.terminationStatus, output: output, error: error)
  }

  private func read(_ name: String) throws -> String {
    String(
      decoding: try Data(contentsOf: URL(fileURLWithPath: "\(home.path)/.std\(name)")),
      as: UTF8.self
    )
  }

  /// Writes a file into the home.
  ///
  /// - Returns: its path.
  func write(_ name: String, _ content: Data) throws -> String {
    let path = "\(home.path)/\(name)"
    let folder = (path as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try content.write(to: URL(fileURLWithPath: path))
    return path
  }

  func write(_ name: String, _ text: String) throws -> String { try write(name, Data(text.utf8)) }
}
