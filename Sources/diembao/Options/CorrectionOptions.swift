import ArgumentParser
import ArticleArchive

/// Where a correction of who is who is to be kept.
struct CorrectionOptions: ParsableArguments {
  @Flag(help: "Keep the correction for you alone, not in the archive.")
  var personal = false

  /// Keeps corrections in the archive, or, where that is not wanted or cannot be written, for this person alone.
  ///
  /// - Parameter make: finds out what to correct, in the archive as those see it for whom it will be corrected.
  @MainActor func keep(
    _ options: ArchiveOptions,
    _ make: @MainActor (Archive) async throws -> [PersonCorrection]
  ) async throws -> [ShownCorrection] {
    guard !personal else { return try await keepPersonally(options, make, because: nil) }
    try await options.requireExisting()
    let path = try options.path
    do {
      let archive = try Archive(path: path, access: .readWrite)
      let kept = try await archive.closing { try await archive.correct(try await make(archive)) }
      return try kept.map { try ShownCorrection($0, options) }
    } catch ArchiveError.notWritable {
      return try await keepPersonally(options, make, because: path)
    }
  }

  /// - Parameter archive: the path of the archive when that is why.
  @MainActor private func keepPersonally(
    _ options: ArchiveOptions,
    _ make: @MainActor (Archive) async throws -> [PersonCorrection],
    because archive: String?
  ) async throws -> [ShownCorrection] {
    // An archive that is missing goes before a log that would be made.
    try await options.requireExisting()
    let log = try CorrectionOptions.log()
    return try await ReadingLog?.some(log).closing {
      let open = try Archive(path: options.path, access: .readOnly, log: log)
      let corrections = try await open.closing { try await make(open) }
      return try await log.correct(corrections).map {
        try ShownCorrection($0, options, unwritable: archive)
      }
    }
  }

  @MainActor static func log() throws(CommandError) -> ReadingLog {
    guard let path = Places().readingLog else { throw .noHome }
    do throws(ArchiveError) {
      return try ReadingLog(path: path)
    } catch {
      throw .readingLog(error)
    }
  }
}

extension ArchiveOptions {
  /// Throws where there is no archive: one that is opened for writing would be made.
  @MainActor func requireExisting() async throws {
    await (try Archive(path: path, access: .readOnly)).close()
  }
}

/// The number of a correction as it is typed and shown: "3" of the archive, "p3" of the person's own.
nonisolated struct CorrectionID: ExpressibleByArgument, Sendable {
  var keeper: KeptCorrection.Keeper
  var number: Int

  init(_ kept: KeptCorrection) {
    keeper = kept.keeper
    number = kept.number
  }

  init?(argument: String) {
    let isPersonal = argument.hasPrefix(CorrectionID.personal)
    guard let number = Int(argument.dropFirst(isPersonal ? 1 : 0)), number > 0 else { return nil }
    keeper = isPersonal ? .readingLog : .archive
    self.number = number
  }

  private static let personal = "p"

  var text: String {
    switch keeper {
    case .archive: String(number)
    case .readingLog: CorrectionID.personal + String(number)
    }
  }
}
