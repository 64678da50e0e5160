import ArgumentParser
import ArticleArchive
import ArticleQuery
import Articles

struct ViewsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "views",
    abstract: "List, save and share filters that have a name.",
    subcommands: [
      ViewsListCommand.self, ViewsAddCommand.self, ViewsRemoveCommand.self,
      ViewsExportCommand.self, ViewsImportCommand.self,
    ],
    defaultSubcommand: ViewsListCommand.self
  )
}

struct ViewsListCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the views, and how many articles answer each."
  )

  @OptionGroup var format: FormatOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var interface: InterfaceOptions

  @MainActor func run() async throws {
    let log = try ArchiveOptions.existingLog()
    try await log.closing {
      let views = try await log?.views() ?? []
      guard !views.isEmpty else { return }
      let archive = try Archive(path: archive.path, access: .readOnly, log: log)
      try await archive.closing {
        var counted: [CountedView] = []
        for view in views {
          counted.append(CountedView(view: view, articles: try await count(view, archive)))
        }
        try Console.output.write(
          counted,
          as: format.format,
          json: { JSON($0) },
          table: { .views($0) }
        )
      }
    }
  }

  /// Nil for a query that this version cannot read.
  @MainActor private func count(_ view: SavedView, _ archive: Archive) async throws -> Int? {
    guard let query = try? Query.parse(view.query, today: .today) else { return nil }
    return try await archive.count(query, today: .today, limit: nil).value
  }
}

struct ViewsAddCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Save a filter under a name, in place of the one that has it."
  )

  @Argument(help: "What to call it.")
  var name: String
  @OptionGroup var query: QueryArgument
  @OptionGroup var interface: InterfaceOptions

  func validate() throws {
    guard ViewLine.isName(name) else {
      throw ValidationError("A view needs a name, in which there is no tab.")
    }
    guard !query.query.isEmpty else { throw ValidationError("Say which articles it shows.") }
  }

  @MainActor func run() async throws {
    let query = try query.parsed()
    try await ReadingLog.using {
      try await $0.carryOut(.view(name: name, query: query.text))
    }
  }
}

struct ViewsRemoveCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Forget views."
  )

  @Argument(help: ArgumentHelp("What they are called.", valueName: "name"))
  var names: [String]
  @OptionGroup var interface: InterfaceOptions

  @MainActor func run() async throws {
    try await ReadingLog.using { log in
      let known = Set(try await log.views().map(\.name))
      for name in names where !known.contains(name) { throw CommandError.noView(name) }
      try await log.carryOut(PersonalStep(names.map { .view(name: $0, query: nil) }))
    }
  }
}

struct ViewsExportCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Print the views, a line each, for views import."
  )

  @OptionGroup var interface: InterfaceOptions

  @MainActor func run() async throws {
    let log = try ArchiveOptions.existingLog()
    try await log.closing {
      for view in try await log?.views() ?? [] {
        try Console.output.write(line: ViewLine(view).text)
      }
    }
  }
}

struct ViewsImportCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Save the views that lines of standard input name."
  )

  @OptionGroup var interface: InterfaceOptions

  @MainActor func run() async throws {
    var views: [SavedView] = []
    var skipped = 0
    while let text = readLine() {
      guard !text.isEmpty else { continue }
      do {
        let line = try ViewLine(text)
        views.append(
          SavedView(name: line.view.name, query: try QueryArgument.parse(line.view.query).text)
        )
      } catch {
        skipped += 1
        try Console.error.write(line: "diembao: \(error.sentence ?? "")")
      }
    }
    let changes = views.map { PersonalChange.view(name: $0.name, query: $0.query) }
    if !changes.isEmpty {
      try await ReadingLog.using { try await $0.carryOut(PersonalStep(changes)) }
    }
    if skipped > 0 { throw CommandError.skipped(skipped) }
  }
}
