/// The signs the interface draws with; chosen by the terminal.
public enum Glyphs: Sendable, Hashable, CaseIterable {
  /// For terminals that show UTF-8.
  case unicode
  /// ASCII only; letters lose their marks.
  case ascii
}
