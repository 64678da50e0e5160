import ArticleImport
import Articles
import Glibc

/// The variables the program was started with.
nonisolated struct Environment: Sendable {
  private let variables: [String: String]

  init(_ variables: [String: String]) { self.variables = variables }

  /// The variable's value; nil when it is not set or empty.
  subscript(name: String) -> String? {
    guard let value = variables[name], !value.isEmpty else { return nil }
    return value
  }

  /// Those of this process that the program looks at.
  static let current = Environment(
    names.reduce(into: [:]) { variables, name in
      variables[name] = getenv(name).map { String(cString: $0) }
    }
  )

  private static let names = [
    "HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "NO_COLOR",
    "TERM",
    "ESCDELAY", "LC_ALL",
    "LC_MESSAGES", "LANG", "TMUX", "STY", "TMPDIR", "PAGER", "EDITOR", "BROWSER", "SSH_CONNECTION",
    "SSH_TTY",
  ]
}

/// Where the program keeps its files, by the XDG Base Directory Specification.
nonisolated struct Places: Sendable {
  var environment = Environment.current

  /// The archive that is used when none is named; nil when there is no home folder.
  var archive: String? { path("XDG_DATA_HOME", ".local/share", "archive.sqlite") }

  /// What this person read; nil when there is no home folder.
  var readingLog: String? { path("XDG_STATE_HOME", ".local/state", "reading.sqlite") }

  /// What this person has chosen; nil when there is no home folder.
  var configuration: String? { path("XDG_CONFIG_HOME", ".config", "config.toml") }

  /// The folder of what was read without importing it (see ``ReadingCache``).
  var cache: String? { folder("XDG_CACHE_HOME", ".cache") }

  private func path(_ variable: String, _ fallback: String, _ name: String) -> String? {
    folder(variable, fallback).map { "\($0)/\(name)" }
  }

  /// The specification has relative paths ignored.
  private func folder(_ variable: String, _ fallback: String) -> String? {
    if let folder = environment[variable], folder.hasPrefix("/") { return "\(folder)/diembao" }
    return environment["HOME"].map { "\($0)/\(fallback)/diembao" }
  }
}

extension Day {
  /// Today where the person is.
  nonisolated static var today: Day {
    var now = time(nil)
    var local = tm()
    localtime_r(&now, &local)
    let year = Int(local.tm_year) + 1900
    return Day(year: year, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
      ?? Day(number: now / 86_400)
  }
}
