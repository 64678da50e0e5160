import ArgumentParser
import ReaderModel
import ReaderScreen

struct KeysCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Print the keys in force and their commands.",
    discussion: "The third column has the names of commands for the configuration and the palette."
  )

  @Option(help: "Print the keys of this preset, without the configuration's own.")
  var preset: PresetName?
  @OptionGroup var format: FormatOptions
  @OptionGroup var interface: InterfaceOptions

  @MainActor func run() async throws {
    let configuration = interface.load().values
    let text = KeysText(
      table: preset?.preset.table ?? configuration.keys,
      strings: configuration.language.program.reader
    )
    try Console.output.write(
      text.entries,
      as: format.format,
      json: text.json(of:),
      table: text.table(of:)
    )
  }
}

/// A preset by its name.
nonisolated struct PresetName: ExpressibleByArgument {
  var preset: KeyPreset

  init?(argument: String) {
    guard let preset = KeyPreset(rawValue: argument) else { return nil }
    self.preset = preset
  }

  static var allValueStrings: [String] { KeyPreset.allCases.map(\.rawValue) }
}
