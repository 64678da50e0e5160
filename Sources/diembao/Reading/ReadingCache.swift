import ArticleArchive
import ArticleExtraction
import Articles
import Foundation

/// The archive in the cache that remembers what files and folders say that are read without importing them.
///
/// Its name holds the versions it was made by, so that the files are read again when a page may be read otherwise
/// than before, or an archive has another form.
nonisolated struct ReadingCache {
  /// The folder of all of them.
  var folder: String
  /// Of the files and folders that are read.
  var key: ArticleKey

  var path: String { "\(folder)/\(name)" }

  private var name: String { "\(key)-\(Archive.format).\(Extractor.version).sqlite" }

  /// Opens it, or one in memory where it cannot be kept: it holds nothing that is not in the files.
  func open(log: ReadingLog?) throws(ArchiveError) -> Archive {
    removeOlder()
    do throws(ArchiveError) {
      return try Archive(path: path, access: .readWrite, log: log)
    } catch .damaged, .notAnArchive, .older, .upgradable {
      remove(name)
    } catch {
      return try Archive.inMemory(log: log)
    }
    if let fresh = try? Archive(path: path, access: .readWrite, log: log) { return fresh }
    return try Archive.inMemory(log: log)
  }

  /// Removes what older versions kept of the same files, which nobody will open again.
  private func removeOlder() {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let older = names.filter {
      $0.hasPrefix(key.text) && !$0.hasPrefix(name) && $0.hasSuffix(".sqlite")
    }
    older.forEach(remove)
  }

  /// Removes a file of the folder with all that SQLite keeps beside it; one that stays does no harm.
  private func remove(_ name: String) {
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: "\(folder)/\(name)\(suffix)")
    }
  }
}
