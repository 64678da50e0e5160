import ArticleQuery
import Articles

/// A query that could not be understood, with a caret under the mistake.
nonisolated struct QueryMistakeText {
  var query: String
  var mistake: QueryError

  var text: String { "" }
}
