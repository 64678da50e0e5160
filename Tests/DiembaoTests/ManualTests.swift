import Foundation
import ReaderModel
import ReaderScreen
import Testing

@Suite(.serialized) struct ManualTests {
  private static let manual = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("man/diembao.1")

  @Test func `the keys of the manual are those of the key table`() throws {
    try expect("KEYS", ManualSections.keys(of: .standard, .english))
  }

  @Test func `the queries of the manual are those of the language`() throws {
    try expect("QUERIES", ManualSections.queries)
  }

  /// Compares a generated part with the file; `RECORD_SNAPSHOTS=1` writes it, and fails once.
  private func expect(_ name: String, _ generated: String) throws {
    let text = try String(contentsOf: ManualTests.manual, encoding: .utf8)
    let begin = ".\\\" BEGIN GENERATED \(name)\n"
    let start = try #require(text.range(of: begin)?.upperBound)
    let end = try #require(text.range(of: ".\\\" END GENERATED \(name)\n")?.lowerBound)
    let isSame = text[start..<end] == generated + "\n"
    if !isSame && ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      let recorded = text[..<start] + generated + "\n" + text[end...]
      try String(recorded).write(to: ManualTests.manual, atomically: true, encoding: .utf8)
    }
    #expect(isSame, "man/diembao.1 differs from the tables; RECORD_SNAPSHOTS=1 writes it")
  }
}
