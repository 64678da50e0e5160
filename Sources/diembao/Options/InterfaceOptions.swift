import ArgumentParser
import ReaderScreen

/// In which language a command speaks, and which configuration holds.
struct InterfaceOptions: ParsableArguments {
  @Option(help: "Language of what is said (default: that of the configuration or the locale).")
  var language: InterfaceLanguage?
  @Option(
    name: .customLong("config"),
    help: ArgumentHelp(
      "The configuration to use (default: $XDG_CONFIG_HOME/diembao/config.toml).",
      valueName: "file"
    ),
    completion: .file(extensions: ["toml"])
  )
  var path: String?

  /// The language in which the command speaks.
  nonisolated var spoken: InterfaceLanguage { language ?? load().values.language }

  /// The configuration in force for this command.
  nonisolated func load(_ environment: Environment = .current) -> LoadedConfiguration {
    var loaded = LoadedConfiguration.load(path, environment)
    if let language { loaded.take(language.rawValue, for: .language, from: .option("--language")) }
    return loaded
  }
}
