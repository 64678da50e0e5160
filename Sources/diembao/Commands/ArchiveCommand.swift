import ArgumentParser

struct ArchiveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive",
    abstract: "Look after an archive: its size, its soundness, its order.",
    subcommands: [
      ArchiveInfoCommand.self, ArchiveCheckCommand.self, ArchiveOptimizeCommand.self,
      ArchiveVacuumCommand.self, ArchiveUpgradeCommand.self,
    ]
  )
}
