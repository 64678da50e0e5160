import ArticleQuery
import ReaderScreen

nonisolated extension String {
  var columns: Int { unicodeScalars.count }
}
nonisolated extension Strings {
  func sentence(for reason: QueryError.Reason) -> String { "\(reason)" }
}
