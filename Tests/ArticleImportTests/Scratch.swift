import Foundation

/// A folder of its own for one test, gone with this value.
final class Scratch {
  let folder: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/import-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func path(_ name: String) -> String { "\(folder)/\(name)" }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try write(Data(text.utf8), to: name)
  }

  @discardableResult
  func write(_ data: Data, to name: String) throws -> String {
    let url = URL(fileURLWithPath: path(name))
    let parent = url.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    try data.write(to: url)
    return path(name)
  }
}

/// The text of a page that is a story.
func page(_ headline: String, _ place: String = "Hà Nội") -> String {
  """
  \(headline)

  Ngày 14/12/2021, tại \(place), Bộ trưởng nói rằng hai nước sẽ mở rộng hợp tác trong nhiều lĩnh vực.

  Theo Bộ trưởng, cuộc gặp lần này là bước đi quan trọng để hai bên tăng cường quan hệ lâu dài.
  """
}
