import Foundation
import Testing

/// What the manuals and the README tell a person to type.
@Suite struct ExampleTests {
  private let program: Program
  private let key: String

  /// A home with what the examples speak of: pages, a record in a compressed file, an archive.
  init() throws {
    program = try Program()
    let pages = "\(program.home.path)/pages"
    try FileManager.default.copyItem(atPath: Program.seeds, toPath: pages)
    try FileManager.default.copyItem(
      atPath: Program.seeds,
      toPath: "\(program.home.path)/seeds"
    )
    let minister = """
      Bộ trưởng nói về giá điện

      Hà Nội, 1/2/2024 - Bộ trưởng Nguyễn Văn Hùng cho biết giá điện chưa tăng. Bộ trưởng Nguyễn Văn Hùng nói thêm \
      rằng thượng đỉnh sẽ bàn việc này.
      """
    _ = try program.write("pages/bo-truong.txt", minister)
    // Another of that name: only one of them is to be told apart.
    _ = try program.write(
      "pages/ca-si.txt",
      "Ca sĩ hát ở Huế\n\nHuế, 3/2/2024 - Ca sĩ Nguyễn Văn Hùng hát tối qua. Ca sĩ Nguyễn Văn Hùng nói ông vui.\n"
    )
    _ = try program.write("page.txt", minister)
    _ = try program.write(
      "news.jsonl",
      "{\"url\":\"https://vi.du/a\",\"title\":\"Tít\",\"published\":\"2024-05-06\",\"text\":\"Một câu đủ dài để là bài.\"}\n"
    )
    let import_ = try program.run("import", pages)
    try #require(import_.status == 0, "\(import_.error)")
    key = try #require(
      program.run("list", "--json", "date:2021").objects.first?["key"] as? String
    )
    try #require(try shell("gzip -k news.jsonl").status == 0)
    try #require(try shell("cp .local/share/diembao/archive.sqlite old.sqlite").status == 0)
  }

  /// Runs a line in the home, as a person at the prompt of a shell does.
  private func shell(_ line: String) throws -> (status: Int32, error: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", "set -o pipefail; \(line)"]
    process.currentDirectoryURL = URL(filePath: program.home.path)
    let folder = Program.executable.deletingLastPathComponent().path
    process.environment = [
      "HOME": program.home.path, "TERM": "xterm", "TZ": "UTC", "PATH": "\(folder):/usr/bin:/bin",
      "LC_ALL": "C.UTF-8",
    ]
    let error = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = error
    try process.run()
    let words = error.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: words, as: UTF8.self))
  }

  private func text(_ path: String) throws -> [String] {
    try String(contentsOf: Program.root.appendingPathComponent(path), encoding: .utf8)
      .components(separatedBy: "\n")
  }

  @Test(arguments: ["man/diembao.1", "man/vi/diembao.1"])
  func `every example of the manual runs`(manual: String) throws {
    let examples = try text(manual).filter { $0.hasPrefix(".Dl $ ") }.map { line in
      line.dropFirst(6).replacing("\\(dq", with: "\"").replacing("\\(aq", with: "'")
        .replacing("\\-", with: "-")
    }
    #expect(examples.count > 8)
    for example in examples {
      let result = try shell(String(example))
      #expect(result.status == 0, "\(example): \(result.error)")
    }
  }

  @Test func `every command of the README runs`() throws {
    let lines = try text("README.md").filter {
      $0.hasPrefix("    diembao ") || $0.hasPrefix("    zcat ")
    }
    #expect(lines.count > 15)
    for line in lines where !line.contains("people merge") {
      let example = line.trimmingCharacters(in: .whitespaces)
        .replacing("3f9a", with: key.prefix(8))
      let result = try shell(String(example))
      #expect(result.status == 0, "\(example): \(result.error)")
    }
  }
}
