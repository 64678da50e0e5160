import ArgumentParser
import ArticleArchive

struct PeopleFollowCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "follow",
    abstract: "Follow people, or print who is followed.",
    discussion: """
      Whoever is followed is underlined in every text and comes first among people; is:followed finds the articles \
      that name them. Kept for you alone.
      """
  )

  @Argument(help: "Whom: names as the filter person: takes them; none prints who is followed.")
  var names: [String] = []
  @Flag(help: "Follow them no longer.")
  var off = false
  @OptionGroup var format: FormatOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var interface: InterfaceOptions

  func validate() throws {
    if off, names.isEmpty { throw ValidationError("Say whom to follow no longer.") }
  }

  @MainActor func run() async throws {
    guard !names.isEmpty else { return try await printFollowed() }
    let people = try await resolved()
    let log = try CorrectionOptions.log()
    try await ReadingLog?.some(log).closing {
      for person in people {
        try await log.carryOut(.follow(person: person, isFollowed: !off))
        let json: JSON = ["name": .string(person), "followed": .bool(!off)]
        let sentence =
          off
          ? Speech.choose(en: "No longer following \(person).", vi: "Đã thôi theo dõi \(person).")
          : Speech.choose(en: "Following \(person).", vi: "Đang theo dõi \(person).")
        try Console.output.write(line: format.json ? json.line : sentence)
      }
    }
  }

  /// The names in full; one that is followed already may be of another archive.
  @MainActor private func resolved() async throws -> [String] {
    let log = try ArchiveOptions.existingLog()
    return try await log.closing {
      let followed = try await log?.followed() ?? []
      let open = try Archive(path: archive.path, access: .readOnly, log: log)
      return try await open.closing {
        var people: [String] = []
        for name in names {
          if off, followed.contains(name) {
            people.append(name)
          } else {
            people.append(try await open.person(typed: name).text)
          }
        }
        return people
      }
    }
  }

  @MainActor private func printFollowed() async throws {
    let log = try ArchiveOptions.existingLog()
    let followed = try await log.closing { try await log?.followed() ?? [] }
    for name in followed {
      let json: JSON = ["name": .string(name), "followed": .bool(true)]
      try Console.output.write(line: format.json ? json.line : name)
    }
  }
}
