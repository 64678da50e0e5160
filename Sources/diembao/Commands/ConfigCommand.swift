import ArgumentParser
import ReaderScreen

struct ConfigCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Show what is configured, and from where.",
    discussion: """
      An option goes before a variable of the environment, that before the file, and that before the default. The \
      exit status is 1 when something in the file is wrong; the reader leaves that out and begins with the rest.
      """
  )

  enum Shown: EnumerableFlag {
    case `default`, path, roles

    static func help(for value: Shown) -> ArgumentHelp? {
      switch value {
      case .default: "Print a file that changes nothing, to begin with."
      case .path: "Print where the file is, or would be."
      case .roles: "Print the styles, how they look, and what they are the look of."
      }
    }
  }

  @Flag var shown: Shown?
  @OptionGroup var format: FormatOptions
  @OptionGroup var interface: InterfaceOptions

  @MainActor func run() async throws {
    let loaded = interface.load()
    let text = ConfigurationText(loaded: loaded, strings: loaded.values.language.program)
    switch shown {
    case .default:
      try Console.output.write(DefaultConfiguration(words: text.strings.configuration).text)
    case .path: try printPath(of: text)
    case .roles:
      switch format.format {
      case .text: try Console.output.write(text.roles)
      case .json: for role in text.rolesJSON { try Console.output.write(line: role.line) }
      }
    case nil: try printAll(text)
    }
  }

  @MainActor private func printPath(of text: ConfigurationText) throws {
    guard let path = text.loaded.path else { throw CommandError.noConfigurationHome }
    try Console.output.write(line: path)
  }

  @MainActor private func printAll(_ text: ConfigurationText) throws {
    switch format.format {
    case .json: for object in text.json { try Console.output.write(line: object.line) }
    case .text:
      if let path = text.heading { try Console.output.write(line: path) }
      try Console.output.write(text.table)
    }
    try Console.output.flush()
    try Console.error.write(mistakesOf: text)
    if !text.loaded.mistakes.isEmpty { throw CommandError.misconfigured }
  }
}

extension Console {
  /// Names what is wrong with the configuration, a line each.
  func write(mistakesOf text: ConfigurationText) throws(CommandError) {
    for mistake in text.loaded.mistakes {
      try write(line: "diembao: \(text.sentence(for: mistake))")
    }
    try flush()
  }
}
