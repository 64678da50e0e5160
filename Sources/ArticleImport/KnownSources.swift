import Foundation

/// What to read again of files that were read before, so that what came beside them is found too.
///
/// A folder is taken when at least half of the files in it that could be articles are known; files of other folders are
/// taken one by one, because they may have been picked out of many. What lies below a folder is taken too where articles
/// came from there already: nobody else has asked for it.
public struct KnownSources: Sendable, Hashable {
  /// Folders and files, none inside another.
  public let paths: [String]

  /// - Parameter files: absolute paths.
  public init(files: [String]) {
    let known = Dictionary(grouping: files.filter { $0.hasPrefix("/") }) {
      ($0 as NSString).deletingLastPathComponent
    }
    let parents = Set(known.keys.flatMap(Self.parents))
    var folders: Set<String> = []
    var single: [String] = []
    for (folder, files) in known.sorted(by: { $0.key < $1.key }) {
      if Self.parents(of: folder).contains(where: folders.contains) { continue }
      let own = Self.possibleFiles(in: folder)
      if files.count < 2 || files.count * 2 < own.count {
        single += files.filter(FileManager.default.fileExists(atPath:))
      } else if parents.contains(folder) {
        folders.insert(folder)
      } else {
        single += own
      }
    }
    paths = folders.sorted() + single.sorted()
  }

  /// The folders that a folder lies in.
  private static func parents(of folder: String) -> [String] {
    var parents: [String] = []
    var folder = folder as NSString
    while folder.length > 1 {
      folder = folder.deletingLastPathComponent as NSString
      parents.append(folder as String)
    }
    return parents
  }

  /// The files in a folder, not below it, that could be articles.
  private static func possibleFiles(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    return names.filter { !$0.hasPrefix(".") && ImportFormats.knows(suffixOf: $0) }
      .map { prefix + $0 }.filter { FileStatus($0)?.kind == .file }
  }
}
