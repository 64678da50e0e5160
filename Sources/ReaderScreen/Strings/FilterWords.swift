import ArticleArchive
import ArticleQuery

/// Words of the line on which a filter is typed, of sources and of orders.
struct FilterWords: Sendable {
  /// What a field takes, with examples.
  let takes: @Sendable (FilterField) -> String
  /// Under a condition: it finds something; it finds nothing.
  let fine: String
  let nothing: String
  /// A mere word names a person or source too, and the keys that take it so.
  let isAlso: @Sendable (_ word: String, _ found: String, _ keys: String) -> String
  /// Where a condition that is not understood is left out.
  let mistaken: @Sendable (String) -> String
  let source: @Sendable (FacetKind) -> String
  let order: @Sendable (ArticleOrder) -> String
  /// In the title of the list.
  let orderMark: @Sendable (ArticleOrder) -> String
  /// What an order is limited to.
  let sortable: @Sendable (_ articles: String) -> String
  /// Where only the newest are compared: what that order says of itself.
  let newestSorted: @Sendable (_ articles: String) -> String
  let milliseconds: @Sendable (Int) -> String
  /// Where nothing matches: a name that exists, and the keys that take it.
  let meant: @Sendable (_ keys: String, _ name: String, _ articles: String) -> String
}
