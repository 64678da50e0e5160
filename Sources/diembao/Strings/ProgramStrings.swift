import ReaderScreen

/// Every sentence of the commands in one language, besides those of the reader. No field has a default.
nonisolated struct ProgramStrings: Sendable {
  let reader: Strings
  let configuration: ConfigurationWords
}

nonisolated extension InterfaceLanguage {
  var program: ProgramStrings {
    switch self {
    case .english: .english
    case .vietnamese: .vietnamese
    }
  }
}
