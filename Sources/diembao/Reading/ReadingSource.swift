import ArticleArchive
import ArticleImport
import Articles
import Glibc

/// What is opened to be read: an archive, and the files that are read into it first.
struct ReadingSource {
  var archive: Archive
  /// What the title line calls it.
  var name: String
  /// The path the person's place is remembered under.
  var place: String
  /// Files and folders as typed; empty when the archive is read as it is.
  var paths: [String]
  /// Whether articles of other files belong in the archive too.
  var others: Importer.OtherArticles

  /// An archive as it is.
  ///
  /// - Parameter name: what to call it; nil for the person's own, which needs no path to be told apart.
  init(archive path: String, name: String?, log: ReadingLog?) throws {
    archive = try Archive(path: path, access: .readOnly, log: log)
    self.name = name.map(ReadingSource.shortName) ?? ""
    place = try ReadingSource.absolutePath(path)
    paths = []
    others = .stay
  }

  /// Files and folders, without importing them by hand.
  ///
  /// - Parameter archive: where to keep what is read; nil for the cache, or for memory where there can be none.
  init(paths: [String], archive path: String?, log: ReadingLog?) throws {
    self.paths = paths
    place = try paths.map(ReadingSource.absolutePath).sorted().joined(separator: ":")
    name = paths.map(ReadingSource.shortName).joined(separator: " ")
    if let path {
      archive = try Archive(path: path, access: .readWrite, log: log)
      others = .stay
    } else {
      let key = ArticleKey(content: place.utf8)
      let cache = Places().cache.map { ReadingCache(folder: $0, key: key) }
      archive = try cache?.open(log: log) ?? Archive.inMemory(log: log)
      others = .leave
    }
  }

  /// The last part of a path, without its suffix.
  private static func shortName(of path: String) -> String {
    let last = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = last.lastIndex(of: "."), dot > last.startIndex else { return last }
    return String(last[..<dot])
  }

  /// True for a file of SQLite, which is an archive or at any rate no page.
  static func isDatabase(_ path: String) -> Bool {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return false }
    defer { close(file) }
    let wanted = Array("SQLite format 3\0".utf8)
    var header = [UInt8](repeating: 0, count: wanted.count)
    return Glibc.read(file, &header, header.count) == wanted.count && header == wanted
  }

  private static func absolutePath(_ path: String) throws(CommandError) -> String {
    guard let resolved = realpath(path, nil) else { throw .noSuchPath(path) }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
