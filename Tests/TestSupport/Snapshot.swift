import Foundation

/// Compares a text with the one stored beside the tests.
///
/// With `RECORD_SNAPSHOTS=1` a text that differs is stored, and the comparison fails that once: a recording is looked
/// at before it is believed.
public enum Snapshot {
  /// - Parameters:
  ///   - name: of the stored file, without folder and suffix.
  ///   - testFile: the file of the test; the texts are stored in `Snapshots` beside it.
  public static func check(
    _ text: String,
    named name: String,
    testFile: String = #filePath
  ) throws {
    let folder = URL(filePath: testFile).deletingLastPathComponent().appending(path: "Snapshots")
    let file = folder.appending(path: name + ".txt")
    let stored = try? String(contentsOf: file, encoding: .utf8)
    if stored == text { return }
    guard ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" else {
      throw SnapshotMismatch(name: name, stored: stored, text: text)
    }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
    throw SnapshotRecorded(name: name)
  }
}

/// The text is not the stored one.
public struct SnapshotMismatch: Error, CustomStringConvertible {
  public var name: String
  /// Nil when nothing is stored yet.
  public var stored: String?
  public var text: String

  public var description: String {
    guard let stored else { return "Snapshot \(name) is not stored yet; this is it:\n\(text)" }
    return "Snapshot \(name) differs (- stored, + now):\n\(difference(from: stored))"
  }

  private func difference(from stored: String) -> String {
    let old = stored.split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    var lines: [String] = []
    for number in 0..<max(old.count, new.count) {
      let before = number < old.count ? old[number] : nil
      let after = number < new.count ? new[number] : nil
      guard before != after else { continue }
      if let before { lines.append("\(number + 1)- \(before)") }
      if let after { lines.append("\(number + 1)+ \(after)") }
    }
    return lines.joined(separator: "\n")
  }
}

/// The text has been stored; run the test again without recording.
public struct SnapshotRecorded: Error, CustomStringConvertible {
  public var name: String
  public var description: String { "Snapshot \(name) was recorded. Look at it, then run again." }
}
