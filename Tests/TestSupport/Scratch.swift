public import Foundation

/// A folder of its own for one test, gone with this value.
public final class Scratch {
  public let folder: String

  public init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/diembao-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit {
    // A test may have made it read-only.
    chmod(folder, 0o755)
    try? FileManager.default.removeItem(atPath: folder)
  }

  public func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// Writes a file, and the folders above it.
  ///
  /// - Returns: its path.
  @discardableResult
  public func write(_ data: Data, to name: String) throws -> String {
    let url = URL(fileURLWithPath: path(name))
    let parent = url.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    try data.write(to: url)
    return path(name)
  }

  @discardableResult
  public func write(_ text: String, to name: String) throws -> String {
    try write(Data(text.utf8), to: name)
  }

  /// Permissions of a file.
  public func mode(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path(name))[.posixPermissions] as? Int
  }
}
