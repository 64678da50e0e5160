public import ArticleArchive

/// The people of the filtered articles.
public struct PeoplePane: Sendable {
  public internal(set) var rows: [PersonRow] = []
  public internal(set) var selection = 0
  public internal(set) var top = 0
  /// What the shown names must match; empty for all.
  public internal(set) var matching = ""
  public internal(set) var isLoading = true
  /// Rows that fit on the screen.
  var visibleCount = 1

  /// The selected person; nil when there is none.
  public var selected: PersonRow? { rows.indices.contains(selection) ? rows[selection] : nil }
}
