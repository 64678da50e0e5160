import ArgumentParser
import ArticleArchive

struct MarkCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "mark",
    abstract: "Mark articles as read or unread, give them a star or take it away."
  )

  @OptionGroup var articles: ArticleArguments
  @Flag(help: "Mark them read.") var read = false
  @Flag(help: "Mark them unread.") var unread = false
  @Flag(help: "Give them a star.") var star = false
  @Flag(help: "Take their star away.") var unstar = false
  @OptionGroup var format: FormatOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var interface: InterfaceOptions

  func validate() throws {
    guard read || unread || star || unstar else {
      throw ValidationError("Say what to mark: --read, --unread, --star or --unstar.")
    }
    guard !(read && unread), !(star && unstar) else {
      throw ValidationError("An article cannot be both: leave one of the two options out.")
    }
  }

  @MainActor func run() async throws {
    try await archive.change(articles, format) { rows, _ in
      var changes: [PersonalChange] = []
      if read || unread {
        let keys = rows.filter { $0.state.isRead != read }.map(\.key)
        changes.append(.mark(.read, isSet: read, articles: keys))
      }
      if star || unstar {
        let keys = rows.filter { $0.state.isStarred != star }.map(\.key)
        changes.append(.mark(.starred, isSet: star, articles: keys))
      }
      return changes
    }
  }
}
