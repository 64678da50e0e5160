import ArgumentParser
import ArticleArchive

struct LogCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Print what you opened in the reader, newest first."
  )

  @Flag(help: "Wipe the list. Marks, tags and notes stay.")
  var forget = false
  @OptionGroup var limit: LimitOption
  @OptionGroup var format: FormatOptions
  @OptionGroup var interface: InterfaceOptions

  @MainActor func run() async throws {
    let log = try ArchiveOptions.existingLog()
    try await log.closing {
      if forget {
        _ = try await log?.forgetOpened()
        return
      }
      let opened = try await log?.opened(inArchive: nil, limit: limit.count) ?? []
      try Console.output.write(
        opened,
        as: format.format,
        json: { JSON($0) },
        table: { .opened($0) }
      )
    }
  }
}
