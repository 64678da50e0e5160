import ArticleArchive
import ArticleQuery
import Articles
import ReaderScreen

nonisolated extension Strings {
  static var english: Strings { fatalError("pending") }
  func reason(_ reason: RelatedReason) -> String { fatalError("pending") }
  func reason(_ reason: MergeReason) -> String { fatalError("pending") }
  func meaning(_ meaning: Evidence.Meaning) -> String { fatalError("pending") }
  func sentence(for error: ArchiveError) -> String { fatalError("pending") }
}
nonisolated extension String {
  var columns: Int { unicodeScalars.count }
}
nonisolated extension Strings { func articles(_ count: Int) -> String { "\(count) articles" } }
nonisolated extension Strings {
  func sentence(for reason: QueryError.Reason) -> String { "\(reason)" }
}
