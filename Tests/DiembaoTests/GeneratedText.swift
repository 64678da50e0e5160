import Foundation
import Testing

/// A part of a document that is written by the program or from its tables.
struct GeneratedText {
  /// Path below the root of the project.
  var file: String
  /// The lines before and after it.
  var begin: String
  var end: String

  /// Compares the part with what it should be; `RECORD_SNAPSHOTS=1` writes it, and fails once.
  func expect(_ generated: String, _ location: SourceLocation = #_sourceLocation) throws {
    let url = Program.root.appendingPathComponent(file)
    let text = try String(contentsOf: url, encoding: .utf8)
    let start = try #require(text.range(of: begin + "\n")?.upperBound)
    let rest = start..<text.endIndex
    let stop = try #require(text.range(of: end + "\n", range: rest)?.lowerBound)
    let isSame = text[start..<stop] == generated
    if !isSame && ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      let recorded = text[..<start] + generated + text[stop...]
      try String(recorded).write(to: url, atomically: true, encoding: .utf8)
    }
    #expect(
      isSame,
      "\(file) is out of date; RECORD_SNAPSHOTS=1 writes it",
      sourceLocation: location
    )
  }
}
