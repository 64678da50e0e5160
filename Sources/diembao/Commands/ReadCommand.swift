import ArgumentParser
import ArticleArchive
import ArticleImport
import ArticleQuery
import Articles
import Glibc
import ReaderModel
import ReaderScreen
import ReaderTerminal

struct ReadCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Open the reader, on the archive or on files and folders as they are (default).",
    discussion: """
      Without a terminal the list of articles is printed. With --keys the keys are pressed one after another and \
      the last screen is printed as text.
      """
  )

  @Argument(
    help: ArgumentHelp(
      "Files and folders to read without importing them, or an archive.",
      valueName: "path"
    ),
    completion: .file()
  )
  var paths: [String] = []
  @Option(help: "Begin with this filter.")
  var query: String?
  @Option(help: "Keys to press, for instance 'j<Enter>'; no terminal is used.")
  var keys: String?
  @Option(help: ArgumentHelp("Size of the screen, with --keys.", valueName: "columns x rows"))
  var size = ScreenSize(Size(columns: 120, rows: 40))
  @Option(help: "How the last screen is printed, with --keys.")
  var format = PictureFormat.text
  @Flag(help: "Draw lines, bars and letters in ASCII.")
  var ascii = false
  @Flag(help: "Send little: panes one over the other, articles shown when the cursor rests.")
  var slow = false
  @Flag(
    help: "Read in lines that are typed and printed: for screen readers, plain terminals and pipes."
  )
  var plain = false
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var interface: InterfaceOptions

  @MainActor func run() async throws {
    var loaded = interface.load()
    if ascii { loaded.take("ascii", for: .signs, from: .option("--ascii")) }
    if slow { loaded.take("slow", for: .line, from: .option("--slow")) }
    try await Reading(options: self, loaded: loaded).run()
  }
}

/// One run of the reader: what was asked for, and the configuration it holds under.
private struct Reading {
  let options: ReadCommand
  let loaded: LoadedConfiguration

  private var paths: [String] { options.paths }
  private var archive: ArchiveOptions { options.archive }

  @MainActor func run() async throws {
    let query = try QueryArgument.parse(options.query ?? "")
    if let keys = options.keys {
      try await press(Stroke.script(keys), query)
    } else if options.plain {
      try await readPlainly(query)
    } else if isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 {
      try await readAtTerminal(query)
    } else {
      try await printList(query)
    }
  }

  @MainActor private func source(log: ReadingLog?) throws -> ReadingSource {
    // Whoever names an archive where files are expected means to open it.
    if paths.count == 1, archive.archive == nil, ReadingSource.isDatabase(paths[0]) {
      return try ReadingSource(archive: paths[0], name: paths[0], log: log)
    }
    if !paths.isEmpty {
      return try ReadingSource(paths: paths, archive: archive.archive, log: log)
    }
    let path = try archive.path
    guard access(path, F_OK) == 0 || archive.archive != nil else {
      throw CommandError.nothingToRead(archive: path)
    }
    return try ReadingSource(archive: path, name: archive.archive, log: log)
  }

  private var strings: Strings { loaded.values.language.strings }
  private var configurationText: ConfigurationText {
    ConfigurationText(loaded: loaded, strings: loaded.values.language.program)
  }
}

// MARK: - Without a terminal

extension Reading {
  @MainActor private func printList(_ query: Query) async throws {
    let log = try ArchiveOptions.existingLog()
    let skipped = try await log.closing {
      let source = try source(log: log)
      return try await source.archive.closing {
        let skipped = try await importAll(source)
        try await ArticleList(archive: source.archive, query: query, format: .text)
          .write(from: .beginning, limit: .max)
        return skipped
      }
    }
    if skipped > 0 { throw CommandError.skipped(skipped) }
  }

  @MainActor private func press(_ strokes: [Stroke], _ query: Query) async throws {
    let log = try ReadingLog.inMemory()
    let source = try source(log: log)
    let skipped = try await source.archive.closing { try await press(strokes, query, source, log) }
    if skipped > 0 { throw CommandError.skipped(skipped) }
  }

  /// - Returns: the number of inputs that were left out, which have been named.
  @MainActor private func press(
    _ strokes: [Stroke],
    _ query: Query,
    _ source: ReadingSource,
    _ log: ReadingLog
  ) async throws -> Int {
    let skipped = try await importAll(source)
    try Console.error.write(mistakesOf: configurationText)
    let session = await session(source, log: log, query: query, size: options.size.size)
    await session.waitUntilIdle()
    let host = ReaderHost(session, source: source, strings: strings)
    session.onProgram = { host.perform($0, on: nil) }
    for stroke in strokes {
      session.send(.stroke(stroke))
      await host.settle()
      await session.waitUntilIdle()
    }
    let frame = Screen.frame(
      of: session.reader,
      strings: strings,
      glyphs: loaded.values.glyphs ?? .unicode
    )
    let picture = FramePicture(frame, Theme(.light))
    try Console.output.write(options.format == .svg ? picture.svg : frame.text)
    return skipped
  }

  /// - Returns: the number of inputs that were left out, which have been named.
  @MainActor private func importAll(_ source: ReadingSource) async throws -> Int {
    guard !source.paths.isEmpty else { return 0 }
    let line = ProgressLine(on: .error)
    let report = try await Import(archive: source.archive, others: source.others, progress: line)
      .run(source.paths)
    try name(report.skipped)
    if report.isEmpty { throw CommandError.nothingFound }
    return report.skipped.count
  }

  @MainActor private func name(_ skipped: [SkippedInput]) throws {
    for skipped in skipped { try Console.error.write(line: skipped.sentence) }
    try Console.error.flush()
  }
}

// MARK: - In lines

extension Reading {
  @MainActor private func readPlainly(_ query: Query) async throws {
    let (log, logFailure) = try PersonalLog.open(loaded.values.history)
    try Console.error.write(mistakesOf: configurationText)
    let skipped = try await Optional(log).closing {
      let source = try source(log: log)
      return try await source.archive.closing {
        let skipped = try await importAll(source)
        var reader = PlainReader(
          archive: source.archive,
          log: log,
          strings: strings,
          paper: PlainPaper(glyphs: loaded.values.glyphs ?? PlainPaper.usualGlyphs),
          query: query,
          today: .today
        )
        try await reader.run()
        return skipped
      }
    }
    if let logFailure { throw CommandError.archive(logFailure) }
    if skipped > 0 { throw CommandError.skipped(skipped) }
  }
}

// MARK: - At a terminal

extension Reading {
  @MainActor private func readAtTerminal(_ query: Query) async throws {
    let (log, logFailure) = try PersonalLog.open(loaded.values.history)
    try await Optional(log).closing {
      let source = try source(log: log)
      try await source.archive.closing { try await read(source, query, log, logFailure) }
    }
  }

  @MainActor private func read(
    _ source: ReadingSource,
    _ query: Query,
    _ log: ReadingLog,
    _ logFailure: ArchiveError?
  ) async throws {
    let reading = BackgroundImport()
    if !source.paths.isEmpty { try await begin(reading, source) }
    let session = await session(
      source,
      log: log,
      query: query,
      size: ReaderApp.windowSize,
      logFailure: logFailure
    )
    let following = Task { await reading.follow(session) }
    let host = ReaderHost(session, source: source, strings: strings)
    let ending = await show(session) { request, terminal in
      if request == .stopImport { reading.stop() }
      host.perform(request, on: terminal)
    }
    await host.end()
    following.cancel()
    await following.value
    await reading.end()
    let skipped = (reading.report?.skipped ?? []) + host.work.skipped
    try sayFarewell(try ending.get(), skipped, logFailure)
    try reading.check()
  }

  /// Starts the import; where nothing is found there is nothing to show.
  @MainActor private func begin(_ reading: BackgroundImport, _ source: ReadingSource) async throws {
    await reading.start(source)
    guard let report = reading.report, report.isEmpty else { return }
    try name(report.skipped)
    throw CommandError.nothingFound
  }

  @MainActor private func show(
    _ session: Session,
    host: @escaping ReaderApp.Host
  ) async -> Result<ReaderApp.Ending, TerminalError> {
    do throws(TerminalError) {
      let ending = try await ReaderApp.run(
        session: session,
        strings: strings,
        options: loaded.values.terminalOptions,
        host: host
      )
      session.send(.leave)
      await session.waitUntilIdle()
      return .success(ending)
    } catch {
      return .failure(error)
    }
  }

  /// What could not be said while the screen was the reader's.
  @MainActor private func sayFarewell(
    _ ending: ReaderApp.Ending,
    _ skipped: [SkippedInput],
    _ logFailure: ArchiveError?
  ) throws {
    guard ending.reason != .hungUp else { return }
    if let standIn = ending.standIn {
      try Console.error.write(line: "diembao: \(standIn.sentence)")
    }
    try Console.error.write(mistakesOf: configurationText)
    if let logFailure {
      let sentence = logFailure.ofReadingLog
      try Console.error.write(
        line:
          "diembao: \(Speech.choose(en: "What you read and marked was not remembered.", vi: "Đã đọc gì, đánh dấu gì đều không nhớ được.")) \(sentence)"
      )
    }
    try name(skipped)
  }

  @MainActor private func session(
    _ source: ReadingSource,
    log: ReadingLog,
    query: Query,
    size: Size,
    logFailure: ArchiveError? = nil
  ) async -> Session {
    var bookmark = try? await log.bookmark(forArchive: source.place)
    if query != .everything {
      let visit = Visit(query: query.text, article: nil, anchor: nil)
      bookmark = Bookmark(
        back: bookmark?.back ?? [],
        current: visit,
        forward: bookmark?.forward ?? [],
        saved: bookmark?.saved
      )
    }
    var reader = Reader(
      size: size,
      today: .today,
      keys: loaded.values.keys,
      settings: loaded.values.settings,
      commandNames: strings.commandNames,
      archiveName: source.name,
      bookmark: bookmark,
      arrangement: try? await log.arrangement()
    )
    if let logFailure {
      reader.say(.notRemembered(logFailure))
    } else if let problem = loaded.whyNotRead {
      reader.say(.configurationNotRead(line: problem.problem.isOfLine ? problem.place.line : nil))
    } else if let first = loaded.mistakes.first {
      reader.say(.misconfigured(mistakes: loaded.mistakes.count, line: first.place.line))
    }
    return Session(
      reader: reader,
      archive: source.archive,
      log: log,
      archivePath: source.place,
      clock: { .today }
    )
  }
}

extension ImportReport {
  /// True when the inputs held no article at all.
  nonisolated var isEmpty: Bool { new + changed + unchanged == 0 }
}
