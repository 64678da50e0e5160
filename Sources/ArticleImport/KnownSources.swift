import Foundation

/// What to read again of files that were read before, so that what came beside them is found too.
///
/// A folder is taken as a whole when at least half of the files in it that could be articles are known; files of other
/// folders are taken one by one, because they may have been picked out of many.
public struct KnownSources: Sendable, Hashable {
  /// Folders and files, none inside another.
  public let paths: [String]

  /// - Parameter files: absolute paths.
  public init(files: [String]) {
    let known = Dictionary(grouping: files.filter { $0.hasPrefix("/") }) {
      ($0 as NSString).deletingLastPathComponent
    }
    var folders: [String] = []
    var single: [String] = []
    for (folder, files) in known.sorted(by: { $0.key < $1.key }) {
      if folders.contains(where: { folder.hasPrefix($0 + "/") }) { continue }
      if files.count > 1, Self.isKnown(folder, by: files.count) {
        folders.append(folder)
      } else {
        single += files.filter(FileManager.default.fileExists(atPath:))
      }
    }
    paths = folders + single.sorted()
  }

  private static func isKnown(_ folder: String, by count: Int) -> Bool {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      return false
    }
    let possible = names.count { !$0.hasPrefix(".") && ImportFormats.knows(suffixOf: $0) }
    return count * 2 >= possible
  }
}
