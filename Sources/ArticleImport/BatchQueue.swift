import ArticleArchive
import Articles

/// What was read for one transaction.
struct ImportBatch: Sendable {
  var articles: [NewArticle] = []
  var skipped: [SkippedInput] = []
  /// Files that look as they did when they were read last.
  var unchanged = 0
  /// Bytes of all files it stands for, unchanged ones too.
  var bytes = 0
}

/// The files that are still to be read, cut into batches.
struct BatchQueue: Sendable {
  /// So few that a person who waits sees the first articles at once.
  private static let firstArticles = 16
  /// Enough for a transaction to be worth its cost, little enough for a progress line to move.
  private static let mostArticles = 2048
  private static let mostBytes = 8 << 20
  /// Files whose stamps are asked for together.
  private static let filesLookedUp = 512
  /// Files that one task reads: little work for the last one to wait for.
  private static let filesReadTogether = 8

  /// Articles of the next batch; each is twice as large as the one before.
  private var size = Self.firstArticles
  private var files: ArraySlice<FileListing.File>
  private let archive: Archive
  private let reader: PageReader

  init(
    _ files: [FileListing.File],
    archive: Archive,
    lessons: LessonsInForce,
    today: Day
  ) {
    self.files = files[...]
    self.archive = archive
    reader = PageReader(extractor: lessons.extractor, today: today)
  }

  /// The next batch, nil at the end, and the queue without it.
  @concurrent func next() async throws(ArchiveError) -> (batch: ImportBatch?, rest: BatchQueue) {
    guard !files.isEmpty else { return (nil, self) }
    var rest = self
    var batch = ImportBatch()
    while !isFull(batch), !rest.files.isEmpty, !Task.isCancelled {
      let files = rest.files.prefix(Self.filesLookedUp)
      let stamps = try await archive.stamps(ofSources: files.map(\.path))
      let wanted = rest.take(files, knowing: stamps, into: &batch)
      for pages in await pages(of: wanted) { batch.add(pages) }
    }
    rest.size = min(2 * size, Self.mostArticles)
    return (batch, rest)
  }

  private func isFull(_ batch: ImportBatch) -> Bool {
    batch.articles.count >= size || batch.bytes >= Self.mostBytes
  }

  /// Takes files while there is room for one article of each.
  ///
  /// - Returns: those that must be read.
  private mutating func take(
    _ some: ArraySlice<FileListing.File>,
    knowing stamps: [String: SourceStamp],
    into batch: inout ImportBatch
  ) -> [FileListing.File] {
    var wanted: [FileListing.File] = []
    for file in some {
      guard batch.articles.count + wanted.count < size, batch.bytes < Self.mostBytes else { break }
      files.removeFirst()
      batch.bytes += file.source.size
      if let stamp = stamps[file.path], stamp.isSame(as: file) {
        batch.unchanged += 1
      } else {
        wanted.append(file)
      }
    }
    return wanted
  }

  /// Reads files side by side; their pages in the order of the files.
  private func pages(of files: [FileListing.File]) async -> [[ReadPage]] {
    let reader = reader
    return await withTaskGroup(of: (Int, [[ReadPage]]).self) { group in
      for start in stride(from: 0, to: files.count, by: Self.filesReadTogether) {
        let some = files[start..<min(files.count, start + Self.filesReadTogether)]
        group.addTask {
          (start, some.map { Task.isCancelled ? [] : Array(reader.pages(of: $0)) })
        }
      }
      var found: [(start: Int, pages: [[ReadPage]])] = []
      for await some in group { found.append(some) }
      return found.sorted { $0.start < $1.start }.flatMap(\.pages)
    }
  }
}

extension ImportBatch {
  fileprivate mutating func add(_ pages: [ReadPage]) {
    for page in pages {
      switch page.result {
      case .success(let article): articles.append(article)
      case .failure(let reason): skipped.append(SkippedInput(path: page.name, reason: reason))
      }
    }
  }
}

extension SourceStamp {
  /// True when the file need not be read again. Standard input tells nothing beforehand.
  fileprivate func isSame(as file: FileListing.File) -> Bool {
    file.path != SourceStamp.standardInput && size == file.source.size && modified == file.modified
  }
}
