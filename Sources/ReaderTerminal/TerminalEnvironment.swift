import Glibc

/// The variables that say how to draw.
nonisolated enum TerminalEnvironment {
  static var terminal: String { value(of: "TERM") ?? "" }

  private static func value(of name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
