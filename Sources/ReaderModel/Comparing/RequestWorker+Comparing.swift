import ArticleArchive
import Articles

extension RequestWorker {
  func comparison(
    of here: ArticleKey,
    with there: ArticleKey
  ) async throws(ArchiveError) -> Comparison {
    Comparison(try await archive.article(here), with: try await archive.article(there))
  }
}
