import ReaderModel

nonisolated extension String {
  /// Columns of the screen the text takes.
  var columns: Int { DisplayWidth.columns(of: self) }

  /// The text, or its beginning and "…" when it takes more columns.
  func cut(to limit: Int) -> String {
    columns > limit ? DisplayWidth.prefix(self, columns: limit - 1) + "…" : self
  }
}
