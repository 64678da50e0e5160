import ReaderModel
import ReaderScreen
import ReaderTerminal

/// What is wrong with a line of a configuration, or worth knowing of it. A fact; sentences are made by ``ProgramStrings``.
nonisolated enum ConfigurationProblem: Sendable, Hashable {
  /// The file cannot be read, for a reason that the system names.
  case unreadable(code: Int32)
  case notUTF8
  /// The words of the parser, which are English.
  case syntax(String)
  case unknownField(String, nearest: String?)
  case notAllowed(ConfigurationField, WrittenValue, nearest: String?)
  /// Keys in `<>` that are none, or no keys at all.
  case noKeys(String)
  case unknownPane(String, nearest: String?)
  /// Keys are given the name of a command, as text.
  case commandExpected
  case unknownCommand(String, nearest: String?)
  case keys(KeyChange, KeyClash)
  case unknownRole(String, nearest: String?)
  /// A look is told in words.
  case lookExpected
  case look(Look.Mistake, nearest: String?)

  /// True where nothing of the file can be understood.
  var isOfWholeFile: Bool {
    switch self {
    case .unreadable, .notUTF8, .syntax: true
    case .unknownField, .notAllowed, .noKeys, .unknownPane, .commandExpected, .unknownCommand,
      .keys,
      .unknownRole, .lookExpected, .look:
      false
    }
  }

  /// True for a problem of the line where it was found.
  var isOfLine: Bool {
    switch self {
    case .unreadable, .notUTF8: false
    case .syntax, .unknownField, .notAllowed, .noKeys, .unknownPane, .commandExpected,
      .unknownCommand, .keys, .unknownRole, .lookExpected, .look:
      true
    }
  }

  /// True for what holds nevertheless.
  var isNote: Bool {
    if case .keys(_, let clash) = self { !clash.isRefusal } else { false }
  }
}

/// A problem, and where it is.
nonisolated struct PlacedProblem: Sendable, Hashable {
  var place: FilePlace
  var problem: ConfigurationProblem
}

/// Of names, the one that somebody may have meant.
nonisolated enum Nearest {
  /// Nil where none is near: more than a third of the letters would have to change.
  static func name(to typed: String, among names: [String]) -> String? {
    let limit = max(2, typed.count / 3)
    let near = names.map { ($0, distance(typed.lowercased(), $0.lowercased())) }
      .filter { $0.1 <= limit && $0.1 < $0.0.count }
    return near.min { $0.1 < $1.1 }?.0
  }

  /// Letters to be put in, taken out or changed.
  private static func distance(_ one: String, _ other: String) -> Int {
    let other = Array(other)
    var row = Array(0...other.count)
    for (index, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, candidate) in other.enumerated() {
        let changed = diagonal + (letter == candidate ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(changed, row[column] + 1, diagonal + 1)
      }
    }
    return row[other.count]
  }
}
