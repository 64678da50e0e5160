/// Something to import.
public enum ImportInput: Sendable, Hashable {
  /// A file or folder, as the person typed it.
  case path(String)
  /// Standard input, or what stands for it.
  case standardInput(PageSource)
}
