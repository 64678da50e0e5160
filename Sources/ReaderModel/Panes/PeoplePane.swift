public import ArticleArchive

/// The people of the filtered articles.
public struct PeoplePane: Sendable {
  public internal(set) var rows: [PersonRow] = []
  public internal(set) var selection = 0
  public internal(set) var top = 0
  /// What the shown names must match; empty for all.
  public internal(set) var matching = ""
  public internal(set) var isLoading = true
  /// The people chosen, in the order in which they were, so that something is done with them together.
  public internal(set) var chosen: [String] = []
  /// Rows that fit on the screen.
  var visibleCount = 1
  /// Who is to be selected again when all people are there; nil when nobody is waited for.
  var wanted: String?

  /// The selected person; nil when there is none.
  public var selected: PersonRow? { rows.indices.contains(selection) ? rows[selection] : nil }

  /// The last one chosen besides the selected one; nil when there is none.
  var partner: String? { chosen.last { $0 != selected?.name } }
}

extension PeoplePane {
  /// Takes people in place of those there are; the selected one stays so, where it was on the screen.
  mutating func take(_ rows: [PersonRow], _ extent: Answer.Extent) {
    let name = wanted ?? selected?.name
    isLoading = extent == .part
    if extent == .whole { wanted = nil }
    let rowsAbove = top == 0 ? selection : selection - top
    let isAtTop = top == 0
    self.rows = rows
    selection = rows.firstIndex { $0.name == name } ?? 0
    top = isAtTop ? 0 : selection - rowsAbove
    keepInBounds()
  }
}
