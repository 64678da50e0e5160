import ArticleArchive
import ArticleImport
import Articles
import Glibc
import ReaderModel

/// Imports, rescans and rereads while the archive is being read, one at a time.
///
/// A class because it is what is going on now. The archive may have been opened for reading only; it is opened once more
/// for writing then.
final class LongWork {
  private unowned let session: Session
  private let source: ReadingSource
  /// What an end in the shell has to name.
  private(set) var skipped: [SkippedInput] = []
  private var task: Task<Void, Never>?

  init(_ session: Session, source: ReadingSource) {
    self.session = session
    self.source = source
  }

  func start(_ request: LongWorkRequest) {
    guard task == nil else { return session.send(.longWorkEnded(.underWay)) }
    task = Task {
      do throws(ArchiveError) {
        try await carryOut(request)
      } catch {
        session.send(.importing(nil))
        session.send(.failed(error))
      }
      task = nil
    }
  }

  /// Stops at the next batch; what was read stays in the archive.
  func stop() { task?.cancel() }

  func end() async {
    stop()
    await settle()
  }

  func settle() async { await task?.value }

  private func carryOut(_ request: LongWorkRequest) async throws(ArchiveError) {
    switch request {
    case .importPaths(let text):
      let paths = TypedPath.list(text).map { TypedPath.expanded($0) }
      if let missing = paths.first(where: { access($0, F_OK) != 0 }) {
        return session.send(.longWorkEnded(.noSuchPath(SafeText.line(missing))))
      }
      // What mirrors its inputs throws everything else out when it is opened again.
      guard source.others == .stay else {
        let command = (["diembao", "import"] + source.paths + paths).map(ShellWord.init)
        let line = command.map(\.text).joined(separator: " ")
        return session.send(.longWorkEnded(.wouldBeGone(command: SafeText.line(line))))
      }
      try await read(paths, others: .stay)
    case .rescan:
      let paths =
        source.paths.isEmpty
        ? await Self.knownPaths(of: try await source.archive.files()) : source.paths
      guard !paths.isEmpty else { return session.send(.longWorkEnded(.noSources)) }
      try await read(paths, others: source.others)
    case .reextract: try await reread()
    }
  }

  /// Asks the file system, of very many files perhaps: never where keys are waited for.
  @concurrent private nonisolated static func knownPaths(of files: [String]) async -> [String] {
    KnownSources(files: files).paths
  }

  // MARK: - Importing

  private func read(
    _ paths: [String],
    others: Importer.OtherArticles
  ) async throws(ArchiveError) {
    var articles = 0
    session.send(.importing(ImportWork(articles: 0, fraction: nil)))
    do throws(ArchiveError) {
      let report = try await writing { archive, step throws(ArchiveError) in
        let importer = Importer(archive: archive, today: .today, others: others)
        return try await importer.run(paths.map(ImportInput.path)) { step(ImportWork($0)) }
      } following: {
        articles = $0.articles
      }
      tell(report)
    } catch .cancelled {
      session.send(.importing(ImportWork(articles: articles, fraction: nil)))
      session.send(.importStopped)
      session.send(.archiveChanged)
    }
  }

  private func tell(_ report: ImportReport) {
    skipped += report.skipped
    session.send(.importing(nil))
    if report.new + report.changed > 0 {
      session.send(
        .imported(new: report.new, changed: report.changed, skipped: report.skipped.count)
      )
      session.send(.archiveChanged)
    } else if report.unchanged > 0 {
      session.send(
        .longWorkEnded(.nothingNew(unchanged: report.unchanged, skipped: report.skipped.count))
      )
    } else {
      let reason = report.skipped.first.map { "\($0.path): \($0.reason.words)" } ?? ""
      session.send(.longWorkEnded(.nothingFound(SafeText.line(reason))))
    }
  }

  // MARK: - Reading again

  private func reread() async throws(ArchiveError) {
    var articles = 0
    session.send(.importing(ImportWork(.rereading, articles: 0, fraction: nil)))
    do throws(ArchiveError) {
      let report = try await writing { archive, step throws(ArchiveError) in
        try await Reextraction(archive: archive).run { step(ImportWork($0)) }
      } following: {
        articles = $0.articles
      }
      session.send(.longWorkEnded(.reread(articles: report.read, changed: report.changed)))
    } catch .cancelled {
      session.send(.longWorkEnded(.rereadingStopped(articles: articles)))
    }
    session.send(.archiveChanged)
  }

  // MARK: - Writing

  /// Does work on the archive, opened for writing, and tells the reader how far it is.
  private func writing<Value: Sendable>(
    _ body:
      @escaping @Sendable (
        Archive, @escaping @Sendable (ImportWork) -> Void
      ) async throws(ArchiveError) -> Value,
    following: (ImportWork) -> Void
  ) async throws(ArchiveError) -> Value {
    let isOpen = source.archive.access == .readWrite
    let archive = isOpen ? source.archive : try Archive(path: source.place, access: .readWrite)
    let (steps, step) = AsyncStream.makeStream(
      of: ImportWork.self,
      bufferingPolicy: .bufferingNewest(1)
    )
    let work = Task { () -> Result<Value, ArchiveError> in
      defer { step.finish() }
      do throws(ArchiveError) {
        return .success(try await body(archive) { step.yield($0) })
      } catch {
        return .failure(error)
      }
    }
    let result = await withTaskCancellationHandler {
      // Ends when this task is cancelled; the work is waited for all the same.
      for await progress in steps {
        following(progress)
        session.send(.importing(progress))
        session.send(.archiveChanged)
      }
      return await work.value
    } onCancel: {
      work.cancel()
    }
    if !isOpen { await archive.close() }
    return try result.get()
  }
}

nonisolated extension ImportWork {
  init(_ progress: ImportProgress) {
    let total = progress.totalBytes.map { Double(max($0, 1)) }
    self.init(
      articles: progress.articles,
      fraction: total.map { min(1, Double(progress.bytes) / $0) }
    )
  }

  /// Two passes, each a half.
  init(_ progress: ReextractionProgress) {
    let part = Double(progress.articles) / Double(max(1, progress.total)) / 2
    self.init(
      .rereading,
      articles: progress.articles,
      fraction: progress.pass == .gathering ? part : 0.5 + part
    )
  }
}
