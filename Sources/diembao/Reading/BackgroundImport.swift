import ArticleArchive
import ArticleImport
import Articles
import Dispatch
import ReaderModel

/// Reads files into an archive while its articles are being read.
final class BackgroundImport {
  /// What there is to tell the reader.
  enum Step {
    case progress(ImportProgress)
    /// Time to open the reader, however far the import is.
    case deadline
    case ended
  }

  /// Small folders are done by then: their first screen is whole, and the empty ones need no screen.
  private static let headStart = DispatchTimeInterval.milliseconds(12)

  private(set) var report: ImportReport?
  private var failure: ArchiveError?
  /// True when whoever opens the reader knows already that the import has ended.
  private var isTold = false
  private let steps: AsyncStream<Step>
  private let step: AsyncStream<Step>.Continuation
  private var work: Task<Void, Never>?

  init() { (steps, step) = AsyncStream.makeStream() }

  /// Starts, and returns when the reader is due.
  func start(_ source: ReadingSource) async {
    let importer = Importer(archive: source.archive, today: .today, others: source.others)
    let inputs = source.paths.map(ImportInput.path)
    work = Task { [step] in
      do throws(ArchiveError) {
        report = try await importer.run(inputs) { step.yield(.progress($0)) }
      } catch {
        failure = error
      }
      step.yield(.ended)
    }
    DispatchQueue.main.asyncAfter(deadline: .now() + BackgroundImport.headStart) { [step] in
      step.yield(.deadline)
    }
    for await next in steps {
      switch next {
      case .progress: continue
      case .deadline: return
      case .ended:
        isTold = true
        return
      }
    }
  }

  /// Tells the reader how far the import is until it ends; nothing where none was started.
  func follow(_ session: Session) async {
    guard work != nil, !isTold else { return }
    session.send(.importing(ImportWork(articles: 0, fraction: nil)))
    for await next in steps {
      switch next {
      case .progress(let progress):
        session.send(.importing(ImportWork(progress)))
        session.send(.archiveChanged)
      case .deadline: continue
      case .ended:
        tellEnd(session)
        return
      }
    }
  }

  /// Stops at the next batch; what was read stays in the archive.
  func stop() { work?.cancel() }

  private func tellEnd(_ session: Session) {
    if failure == .cancelled {
      session.send(.importStopped)
      session.send(.archiveChanged)
    } else {
      session.send(.importing(nil))
      if let report { tell(session, of: report) }
    }
  }

  private func tell(_ session: Session, of report: ImportReport) {
    // An empty screen would hide the reasons, which are said when the terminal is given back.
    guard !report.isEmpty else { return session.send(.leave) }
    session.send(.imported(report))
    session.send(.archiveChanged)
  }

  /// Stops at the next batch; what was read is kept for the next time.
  func end() async {
    work?.cancel()
    await work?.value
  }

  /// Throws what made it end early, unless somebody stopped it.
  func check() throws {
    if let failure, failure != .cancelled { throw failure }
    if let report, report.isEmpty { throw CommandError.nothingFound }
  }
}

extension Event {
  fileprivate static func imported(_ report: ImportReport) -> Event {
    .imported(new: report.new, changed: report.changed, skipped: report.skipped.count)
  }
}
