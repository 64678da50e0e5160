import ArticleArchive
import ArticleExtraction
import Articles

/// What was read for one transaction.
struct ImportBatch: Sendable {
  var articles: [PreparedArticle] = []
  var skipped: [SkippedInput] = []
  var converted: [ConvertedInput] = []
  /// Files and records that look as they did when they were read last.
  var unchanged = 0
  /// Bytes of all files it stands for, unchanged ones too.
  var bytes = 0
  /// Files of many records that end here, nothing in them skipped.
  var finished: [ReadFile] = []
  /// Files of many records that end here, with all that is in them.
  var contents: [(path: String, records: Set<ArticleKey>)] = []
}

/// The files that are still to be read, cut into batches.
struct BatchQueue: Sendable {
  /// So few that a person who waits sees the first articles at once.
  private static let firstArticles = 16
  /// Enough for a transaction to be worth its cost; what is read ahead and what is being written take three times as much memory each.
  private static let mostArticles = 4096
  private static let mostBytes = 8 << 20
  /// Files whose stamps are asked for together.
  private static let filesLookedUp = 512
  /// Records taken from a file at once: their raw text is in memory besides what was made of those before.
  private static let recordsTaken = 512
  private static let bytesTaken = 2 << 20
  /// Files or records that one task reads: little work for the last one to wait for.
  private static let readTogether = 8

  /// Articles of the next batch; each is twice as large as the one before.
  private var size = Self.firstArticles
  private var files: ArraySlice<FileListing.File>
  /// Files of many records, those that come next first.
  private var records: [RecordFile] = []
  private let archive: Archive
  private let reader: PageReader
  private let jobs: Int
  /// Files to be read though they look as they did.
  private let stale: Set<String>

  /// A file of many records on its way into the archive.
  private struct RecordFile {
    let open: OpenRecords
    /// Records found so far.
    var count = 0
    var hasSkipped = false
    /// Digests of the records found so far.
    var records: Set<ArticleKey> = []

    /// Nil for a stream, which is not there to be looked at again, and where something was skipped, which is told each time.
    var read: ReadFile? {
      guard !hasSkipped, let size = open.file.source.size else { return nil }
      let file = open.file
      return ReadFile(path: file.path, size: size, modified: file.modified, articles: count)
    }
  }

  init(
    _ files: [FileListing.File],
    archive: Archive,
    lessons: LessonsInForce,
    today: Day,
    jobs: Int,
    stale: Set<String> = []
  ) {
    self.files = files[...]
    self.archive = archive
    self.jobs = jobs
    self.stale = stale
    reader = PageReader(extractor: lessons.extractor, today: today)
  }

  /// The next batch, nil at the end, and the queue without it.
  @concurrent func next() async throws(ArchiveError) -> (batch: ImportBatch?, rest: BatchQueue) {
    guard !files.isEmpty || !records.isEmpty else { return (nil, self) }
    var rest = self
    var batch = ImportBatch()
    while !isFull(batch), !Task.isCancelled {
      if !rest.records.isEmpty {
        if try await add(&rest.records[0], to: &batch) { rest.records.removeFirst() }
        continue
      }
      let files = rest.files.prefix(Self.filesLookedUp)
      if files.isEmpty { break }
      let known = try await archive.readFiles(at: files.map(\.path))
      let wanted = rest.take(files, knowing: known, into: &batch)
      for (file, page) in zip(wanted, await pages(of: wanted)) {
        if let page {
          batch.add(page)
        } else {
          // Its bytes count as they are read.
          batch.bytes -= file.source.size ?? 0
          rest.records.append(RecordFile(open: OpenRecords(file)))
        }
      }
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
    knowing known: [String: ReadFile],
    into batch: inout ImportBatch
  ) -> [FileListing.File] {
    var wanted: [FileListing.File] = []
    for file in some {
      guard batch.articles.count + wanted.count < size, batch.bytes < Self.mostBytes else { break }
      files.removeFirst()
      batch.bytes += file.source.size ?? 0
      if let read = known[file.path], read.isSame(as: file), !stale.contains(file.path) {
        batch.unchanged += read.articles
      } else {
        wanted.append(file)
      }
    }
    return wanted
  }

  /// Reads files side by side; what each is, in their order, nil for a file of many records.
  private func pages(of files: [FileListing.File]) async -> [PreparedPage?] {
    let reader = reader
    return await sideBySide(files) { reader.onePage(of: $0).map(PreparedPage.init) }
  }

  /// Adds some records of a file.
  ///
  /// - Returns: true when there are no more.
  private func add(
    _ file: inout RecordFile,
    to batch: inout ImportBatch
  ) async throws(ArchiveError) -> Bool {
    let room = min(size - batch.articles.count, Self.recordsTaken)
    let step = await file.open.next(room, bytes: Self.bytesTaken)
    batch.bytes += step.bytes
    if let fault = step.fault {
      batch.skipped.append(SkippedInput(path: file.open.file.name, reason: fault))
    }
    let found = await sideBySide(step.pages) { $0.digested }
    let known = try await archive.known(
      found.compactMap(\.digest),
      ofFile: file.open.file.path
    )
    let wanted = found.filter { $0.digest.map { !known.contains($0) } ?? true }
    batch.unchanged += found.count - wanted.count
    let reader = reader
    let read = await sideBySide(wanted) { PreparedPage(reader.page($0)) }
    for page in read { batch.add(page) }
    file.count += found.count
    file.records.formUnion(found.compactMap(\.digest))
    file.hasSkipped = file.hasSkipped || step.fault != nil || read.contains(where: \.isSkipped)
    if step.isLast, let read = file.read { batch.finished.append(read) }
    if step.isLast { batch.contents.append((file.open.file.path, file.records)) }
    return step.isLast
  }

  /// What `work` makes of each, a few by one task, in their order.
  private func sideBySide<Item: Sendable, Made: Sendable>(
    _ items: [Item],
    _ work: @escaping @Sendable (Item) -> Made
  ) async -> [Made] {
    await withTaskGroup(of: (Int, [Made]).self) { group in
      var found: [(start: Int, made: [Made])] = []
      for (number, start) in stride(from: 0, to: items.count, by: Self.readTogether).enumerated() {
        if number >= jobs, let some = await group.next() { found.append(some) }
        let some = items[start..<min(items.count, start + Self.readTogether)]
        group.addTask { (start, some.map(work)) }
      }
      for await some in group { found.append(some) }
      return found.sorted { $0.start < $1.start }.flatMap(\.made)
    }
  }
}

extension ImportBatch {
  fileprivate mutating func add(_ page: PreparedPage) {
    switch page.article {
    case .success(let article): articles.append(article)
    case .failure(let reason): skipped.append(SkippedInput(path: page.name, reason: reason))
    }
    if let input = page.converted { converted.append(input) }
  }
}

/// A page that was read, its article ready to be written: made by the task that reads, so that writing has less to do.
private struct PreparedPage: Sendable {
  let name: String
  let article: Result<PreparedArticle, SkipReason>
  let converted: ConvertedInput?

  var isSkipped: Bool { if case .failure = article { true } else { false } }

  init(_ page: ReadPage) {
    name = page.name
    article = page.result.map(PreparedArticle.init)
    converted = page.converted
  }
}

extension ReadFile {
  /// True when the file need not be read again. Standard input tells nothing beforehand.
  fileprivate func isSame(as file: FileListing.File) -> Bool {
    file.path != SourceStamp.standardInput && size == file.source.size && modified == file.modified
  }
}
