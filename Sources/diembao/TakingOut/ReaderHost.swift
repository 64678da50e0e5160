import ArticleArchive
import Articles
import ReaderModel
import ReaderScreen
import ReaderTerminal

/// Does what only the program around the reader can: clipboard, files, other programs.
///
/// A class because it is what a session is bound to while it runs. Everything asked of it is done in turn.
final class ReaderHost {
  private unowned let session: Session
  private let archive: Archive
  /// Imports and the like.
  let work: LongWork
  private let strings: Strings
  private let environment: Environment
  private var last: Task<Void, Never>?
  /// Files being written, one after the other: copies and other programs do not wait for them.
  private var exports: [Task<Void, Never>] = []

  init(
    _ session: Session,
    source: ReadingSource,
    strings: Strings,
    environment: Environment = .current
  ) {
    self.session = session
    archive = source.archive
    work = LongWork(session, source: source)
    self.strings = strings
    self.environment = environment
  }

  /// - Parameter terminal: nil where the reader is on none; what needs one is refused then.
  func perform(_ request: ProgramRequest, on terminal: LentTerminal?) {
    if case .longWork(let request) = request { return work.start(request) }
    if request == .stopImport {
      exports.forEach { $0.cancel() }
      return work.stop()
    }
    if case .export(let export) = request { return start(export) }
    let before = last
    last = Task {
      await before?.value
      await carryOut(request, on: terminal)
    }
  }

  /// Returns when all that was asked is done.
  func settle() async {
    await last?.value
    for export in exports { await export.value }
    exports = []
    await work.settle()
  }

  /// Stops what takes long, and returns when nothing is under way.
  func end() async {
    exports.forEach { $0.cancel() }
    await work.end()
    await settle()
  }

  private func carryOut(_ request: ProgramRequest, on terminal: LentTerminal?) async {
    do throws(ArchiveError) {
      switch request {
      case .copy(let cutting): try await copy(cutting, on: terminal)
      case .showPlain(let articles): try await showPlain(articles, on: terminal)
      case .pipe(let articles, let command): try await pipe(articles, to: command, on: terminal)
      case .openOutside(let key): try await openOutside(key, on: terminal)
      case .browse(let address): browse(address, on: terminal)
      case .redraw, .suspend, .stopImport, .longWork, .export, .quit: break
      }
    } catch {
      session.send(.failed(error))
    }
  }

  private func tell(_ result: TakenOut) { session.send(.takenOut(result)) }

  // MARK: - Files

  private func start(_ export: Export) {
    let before = exports.last
    exports.append(
      Task {
        await before?.value
        await write(export)
      }
    )
  }

  /// A file that is not finished leaves nothing behind.
  private func write(_ export: Export) async {
    let session = session
    do throws(ArchiveError) {
      let file = ExportFile(archive: archive, strings: strings)
      let result = try await file.write(export) { count in
        await session.send(.importing(ImportWork(.writing, articles: count, fraction: nil)))
      }
      endWork()
      tell(result)
    } catch {
      endWork()
      if error == .cancelled {
        tell(.stopped(path: export.path))
      } else {
        session.send(.failed(error))
      }
    }
  }

  /// Work of another kind may have taken the place of this one.
  private func endWork() {
    if session.reader.work?.kind == .writing { session.send(.importing(nil)) }
  }

  // MARK: - Copies

  private func copy(_ cutting: Cutting, on terminal: LentTerminal?) async throws(ArchiveError) {
    let articles = try await articles(cutting.articles)
    let words = CuttingText(strings: strings)
    let texts = articles.compactMap { words.text(cutting.part, of: $0, at: cutting.place) }
    guard !texts.isEmpty else {
      guard let headline = articles.first?.row.headline else { return }
      return tell(
        cutting.part == .address ? .noAddress(headline: headline) : .noText(headline: headline)
      )
    }
    let text = words.joined(texts, cutting.part)
    let way = send(text, to: terminal)
    tell(.copied(cutting.part, articles: texts.count, characters: text.count, way))
  }

  /// Sends a text to the terminal's clipboard, and keeps it in a file for terminals that have none or say nothing.
  private func send(_ text: String, to terminal: LentTerminal?) -> TakenOut.Way {
    let kept = ClipboardFile(environment: environment).keep(text)
    guard let terminal else { return kept.way(because: .none) }
    let route = ClipboardRoute(session.reader.settings.clipboard, environment)
    guard route != .none else {
      let isChosen = session.reader.settings.clipboard == .none
      return kept.way(because: isChosen ? .none : .terminal(name: terminal.name))
    }
    guard let bytes = route.bytes(for: text) else { return kept.way(because: .length) }
    terminal.send(bytes)
    return .terminal(file: kept.path)
  }

  private func articles(
    _ selection: Cutting.Selection
  ) async throws(ArchiveError) -> [StoredArticle] {
    var articles: [StoredArticle] = []
    do {
      try await WholeArticles(archive: archive, selection: selection).forEach {
        articles.append($0)
      }
    } catch let error as ArchiveError {
      throw error
    } catch {
      throw .cancelled
    }
    return articles
  }

  private func story(_ selection: Cutting.Selection) async throws(ArchiveError) -> String {
    let words = CuttingText(strings: strings)
    return try await articles(selection).map(words.story).joined(separator: "\n\n\n")
  }

  // MARK: - On the bare terminal

  private func showPlain(
    _ selection: Cutting.Selection,
    on terminal: LentTerminal?
  ) async throws(ArchiveError) {
    guard let terminal else { return tell(.noTerminal) }
    let text = try await story(selection)
    terminal.clear {
      PlainPages(text, columns: terminal.columns, rows: terminal.rows, strings: strings).show(
        on: $0
      )
    }
  }

  private func pipe(
    _ selection: Cutting.Selection,
    to command: String,
    on terminal: LentTerminal?
  ) async throws(ArchiveError) {
    guard let terminal else { return tell(.noTerminal) }
    let text = try await story(selection)
    do throws(FileFailure) {
      let input = try TemporaryText(text + "\n", environment: environment)
      let status = terminal.lend { bare in
        let status = bare.run(["/bin/sh", "-c", command], input: input.descriptor)
        bare.print("\r\n[\(strings.ended(status)); \(strings.anyKeyReturns)]")
        _ = bare.waitForKey()
        bare.print("\r\n")
        return status
      }
      tellEnd(of: command, status)
    } catch {
      tell(.notWritten(path: TemporaryText.folder(in: environment), error))
    }
  }

  /// Opens a copy that cannot be changed, and that is gone afterwards.
  private func openOutside(
    _ key: ArticleKey,
    on terminal: LentTerminal?
  ) async throws(ArchiveError) {
    guard let terminal else { return tell(.noTerminal) }
    let text = try await story(.named([key]))
    let program = environment["PAGER"] ?? environment["EDITOR"] ?? "less"
    do throws(FileFailure) {
      let copy = try TemporaryText(text + "\n", environment: environment)
      // The variable is a command as a shell takes it ("less -R"); the path is an argument of its own.
      let status = terminal.lend {
        $0.run(["/bin/sh", "-c", "\(program) \"$1\"", "diembao", copy.path])
      }
      // How a person left the pager says nothing of the article.
      if status < 0 || status == 126 || status == 127 { tellEnd(of: program, status) }
    } catch {
      tell(.notWritten(path: TemporaryText.folder(in: environment), error))
    }
  }

  private func tellEnd(of command: String, _ status: Int) {
    let command = SafeText.line(command)
    if status < 0 {
      tell(.notStarted(command: command, code: -status))
    } else if status > 0 {
      tell(.ended(command: command, status: status))
    }
  }

  /// Opens an address by argument, never through a shell; on a connection from elsewhere only by a browser that was
  /// named for it.
  private func browse(_ address: String, on terminal: LentTerminal?) {
    guard let terminal else { return tell(.noTerminal) }
    let isRemote = environment["SSH_CONNECTION"] != nil || environment["SSH_TTY"] != nil
    let opener = session.reader.settings.opener
    // The variable may name several, of which the first is taken.
    let browser = environment["BROWSER"]?.split(separator: ":").first.map(String.init)
    guard let name = opener ?? browser ?? (isRemote ? nil : "xdg-open") else {
      return tell(.remote)
    }
    guard WebAddress(address) != nil else { return }
    let arguments = name.split(separator: " ").map(String.init)
    let status = terminal.lend { $0.run(arguments + [address]) }
    if status == -2 && opener == nil && browser == nil { return tell(.noBrowser) }
    if status == 0 { tell(.opened(address: address)) } else { tellEnd(of: name, status) }
  }
}
