import ReaderModel
import ReaderScreen

/// Words of the configuration.
nonisolated struct ConfigurationWords: Sendable {
  /// What is wrong, and what to do: without the place.
  let problem: @Sendable (ConfigurationProblem) -> String
  /// What a field is for, in a sentence or two.
  let help: @Sendable (ConfigurationField) -> String
  /// What a style is the look of, in a few words.
  let role: @Sendable (Style) -> String
  /// Where a value comes from; the file by its name alone.
  let origin: @Sendable (LoadedConfiguration.Origin, _ file: String) -> String
  /// What is allowed: "vi, less, mutt or arrows".
  let allowed: @Sendable (ConfigurationField.Kind) -> String
  /// Over the default file, and over its tables of keys and looks.
  let opening: String
  let keys: String
  let panes: String
  let looks: String
  /// The file is not there.
  let noFile: String
  /// There is no home folder to keep a file in.
  let noHome: String
}
