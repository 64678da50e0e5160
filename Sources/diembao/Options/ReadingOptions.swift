import ArgumentParser
import ReaderModel
import ReaderScreen

/// Columns and rows, typed as "120x40".
nonisolated struct ScreenSize: ExpressibleByArgument {
  var size: Size

  init(_ size: Size) { self.size = size }

  init?(argument: String) {
    let parts = argument.lowercased().split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, let columns = Int(parts[0]), let rows = Int(parts[1]),
      (1...1000).contains(columns), (1...1000).contains(rows)
    else { return nil }
    size = Size(columns: columns, rows: rows)
  }

  var defaultValueDescription: String { "\(size.columns)x\(size.rows)" }
}

/// The languages of the interface.
nonisolated enum InterfaceLanguage: String, ExpressibleByArgument, CaseIterable {
  case english = "en"
  case vietnamese = "vi"

  /// The language the person's locale names; English for all others.
  init(_ environment: Environment) {
    let locale = InterfaceLanguage.variable(in: environment).flatMap { environment[$0] } ?? ""
    self = locale.hasPrefix("vi") ? .vietnamese : .english
  }

  /// The variable that names the locale; nil when none does.
  static func variable(in environment: Environment) -> String? {
    ["LC_ALL", "LC_MESSAGES", "LANG"].first { environment[$0] != nil }
  }

  var strings: Strings {
    switch self {
    case .english: .english
    case .vietnamese: .vietnamese
    }
  }
}
