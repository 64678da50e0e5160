/// Something to import.
public enum ImportInput: Sendable, Hashable {
  /// A file or folder, as the person typed it.
  case path(String)
  /// The bytes of standard input.
  case standardInput([UInt8])
}
