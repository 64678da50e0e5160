import ArticleArchive
import Foundation
import Glibc

/// The files that some inputs name, folders walked in name order.
struct FileListing {
  /// A file to read.
  struct File: Sendable {
    /// As typed, or as found below what was typed.
    var name: String
    /// Absolute; ``SourceStamp/standardInput`` for that.
    var path: String
    var source: PageSource
    /// Nanoseconds since 1970.
    var modified: Int
  }

  private(set) var files: [File] = []
  private(set) var skipped: [SkippedInput] = []
  /// Folders walked, so that links which lead back are not followed twice.
  private var visited: Set<FileIdentity> = []

  init(of inputs: [ImportInput]) {
    for input in inputs {
      switch input {
      case .path(let path): add(path)
      case .standardInput(let source):
        let name = SourceStamp.standardInput
        files.append(File(name: name, path: name, source: source, modified: 0))
      }
    }
  }

  var paths: Set<String> { Set(files.map(\.path)) }
  /// When each was changed last.
  var modified: [String: Int] {
    Dictionary(files.map { ($0.path, $0.modified) }, uniquingKeysWith: { first, _ in first })
  }
  /// Nil when a stream is among them.
  var totalBytes: Int? {
    let sizes = files.compactMap(\.source.size)
    return sizes.count == files.count ? sizes.reduce(0, +) : nil
  }

  private mutating func add(_ path: String) {
    guard let status = FileStatus(path) else { return skipMissing(path) }
    switch status.kind {
    case .file: append(path, absolutePath(path), status)
    case .folder:
      let count = files.count
      let skippedCount = skipped.count
      walk(path, status)
      if files.count == count, skipped.count == skippedCount { skip(path, .noTextFiles) }
    case .other: skip(path, .notAFile)
    }
  }

  /// Depth first, folders and files of one folder together in the order of their names.
  private mutating func walk(_ folder: String, _ status: FileStatus) {
    var waiting = [(path: folder, absolute: absolutePath(folder), status: status)]
    while let (path, absolute, status) = waiting.popLast() {
      guard status.kind == .folder else {
        append(path, absolute, status)
        continue
      }
      guard visited.insert(status.identity).inserted else { continue }
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
        skip(path, .notReadable)
        continue
      }
      let prefix = path.hasSuffix("/") ? path : path + "/"
      let absolutePrefix = absolute.hasSuffix("/") ? absolute : absolute + "/"
      let wanted = names.filter { !$0.hasPrefix(".") }.sorted {
        $1.utf8.lexicographicallyPrecedes($0.utf8)
      }
      for name in wanted {
        let isKnown = ImportFormats.knows(suffixOf: name)
        guard let status = FileStatus(prefix + name) else {
          if isKnown { skipMissing(prefix + name) }
          continue
        }
        if status.kind == .file && isKnown || status.kind == .folder {
          waiting.append((prefix + name, absolutePrefix + name, status))
        }
      }
    }
  }

  private func absolutePath(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.path
  }

  private mutating func append(_ name: String, _ path: String, _ status: FileStatus) {
    files.append(
      File(
        name: name,
        path: path,
        source: PageSource(file: path, size: status.size),
        modified: status.modified
      )
    )
  }

  /// What has no status: a link that leads nowhere, or what nobody may look at.
  private mutating func skipMissing(_ path: String) {
    skip(path, errno == EACCES ? .notReadable : .noSuchPath)
  }

  private mutating func skip(_ path: String, _ reason: SkipReason) {
    skipped.append(SkippedInput(path: path, reason: reason))
  }
}
