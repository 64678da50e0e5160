import ArticleArchive
import Articles

/// A view as one line: its name, a tab, its query.
nonisolated struct ViewLine {
  var view: SavedView

  init(_ view: SavedView) { self.view = view }

  init(_ text: String) throws(CommandError) {
    let parts = text.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, ViewLine.isName(String(parts[0])) else { throw .noViewLine(text) }
    view = SavedView(name: String(parts[0]), query: String(parts[1]))
  }

  var text: String { "\(view.name)\t\(view.query)" }

  /// True for a line of safe text that is not blank.
  static func isName(_ text: String) -> Bool {
    SafeText.line(text) == text && text.contains { $0 != " " } && !text.contains("\t")
  }
}

/// A view and how many articles answer it.
nonisolated struct CountedView {
  var view: SavedView
  /// Nil for a query that cannot be read.
  var articles: Int?
}
