/// Why the reader cannot be shown.
nonisolated public enum TerminalError: Error, Sendable, Hashable {
  public enum Stream: Sendable, Hashable { case input, output }

  /// The stream is a pipe or a file.
  case notATerminal(Stream)
  /// TERM is unset or empty.
  case noTerminalName
  /// The terminal cannot place its cursor (TERM=dumb).
  case cannotPlaceCursor(terminal: String)
  /// No description of it on this system, nor of what it could have stood in for.
  case unknownTerminal(String)
  /// The terminal library gave up, out of memory for instance.
  case cannotStart(terminal: String)
}
