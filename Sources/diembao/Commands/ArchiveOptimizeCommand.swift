import ArgumentParser
import ArticleArchive

struct ArchiveOptimizeCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "optimize",
    abstract: "Merge the search index, so that searches look in one place.",
    discussion:
      "Worth while after many imports. Stopped, it goes on where it was when it is run again."
  )

  @Flag(help: "Make the search index anew from the text first.")
  var rebuild = false
  @OptionGroup var format: FormatOptions
  @OptionGroup var archive: ArchiveArgument
  @OptionGroup var interface: InterfaceOptions

  @MainActor func run() async throws {
    let open = try await archive.openExisting()
    let report = try await open.closing {
      if rebuild { try await makeIndex(of: open) }
      return try await ForegroundWork { step in try await open.optimize(progress: step) }
        .run(on: .error) { $0.line }
    }
    let line = format.json ? JSON(report).line : report.sentence
    try Console.output.write(line: line)
  }

  @MainActor private func makeIndex(of archive: Archive) async throws {
    try await ForegroundWork { step in try await archive.rebuildSearch(progress: step) }
      .run(on: .error) { (work: WorkDone) in work.line }
  }
}
