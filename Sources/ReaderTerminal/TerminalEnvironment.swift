import Glibc

/// The variables that say how to draw.
nonisolated enum TerminalEnvironment {
  static var terminal: String { value(of: "TERM") ?? "" }
  /// https://no-color.org: set to anything but nothing.
  static var forbidsColour: Bool { value(of: "NO_COLOR")?.isEmpty == false }

  private static func value(of name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
