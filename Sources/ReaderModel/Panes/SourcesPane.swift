public import ArticleArchive
import ArticleQuery

/// Outlets, credits and topics of the filtered articles, for a pane beside the list.
///
/// Nothing is asked of the archive before somebody shows them: see ``Reader/requestSources()``.
public struct SourcesPane: Sendable {
  /// Outlets, then credits, then topics; each by number of articles.
  public internal(set) var rows: [FacetRow] = []
  public internal(set) var isLoading = false
  /// What the rows are of; nil before they were asked for.
  var asked: Query?
}

extension SourcesPane {
  mutating func take(_ rows: [FacetRow], _ extent: Answer.Extent) {
    self.rows = rows
    isLoading = extent == .part
  }

  mutating func miss() {
    isLoading = false
    asked = nil
  }
}

extension Reader {
  /// Asks for the sources of the filtered articles unless they are there or on their way; cheap enough for each event.
  mutating func requestSources() {
    guard sources.asked != query, origin == nil else { return }
    sources.asked = query
    sources.isLoading = true
    request(.sources(query), .sources)
  }

  /// True for a source that is a condition of the filter.
  public func isFiltered(by facet: FacetRow) -> Bool {
    query.conjuncts.contains(.filter(Filter(facet)))
  }
}
