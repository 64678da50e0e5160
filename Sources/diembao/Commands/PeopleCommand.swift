import ArgumentParser

struct PeopleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "people",
    abstract: "List the people named in articles, and correct who is who.",
    discussion: "A query that begins with the name of a subcommand is written after the word list.",
    subcommands: [
      PeopleListCommand.self, PeopleShowCommand.self, PeopleFollowCommand.self,
      PeopleFormsCommand.self, PeopleMergeCommand.self,
      PeopleSplitCommand.self, PeopleCorrectionsCommand.self, PeopleForgetCommand.self,
    ],
    defaultSubcommand: PeopleListCommand.self
  )
}
