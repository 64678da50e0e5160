import ArticleArchive
import ReaderModel
import ReaderScreen

/// Writes articles to a file in the form that its name asks for.
nonisolated struct ExportFile: Sendable {
  var archive: Archive
  var strings: Strings

  /// Articles between two words of how far it is.
  private static let step = 500

  /// What came of it, said to the person at the reader.
  ///
  /// - Parameter progress: told from time to time how many articles are written.
  @concurrent func write(
    _ export: Export,
    progress: @Sendable (Int) async -> Void
  ) async throws(ArchiveError) -> TakenOut {
    guard let form = ExportForm(path: export.path) else { return .noForm(path: export.path) }
    return try await write(export, as: form, progress: progress)
  }

  @concurrent func write(
    _ export: Export,
    as form: ExportForm,
    progress: @Sendable (Int) async -> Void = { _ in }
  ) async throws(ArchiveError) -> TakenOut {
    let articles = WholeArticles(archive: archive, selection: export.articles)
    // What can be stopped has to be seen from the start.
    await progress(0)
    do {
      let file = try NewFile(path: TypedPath.expanded(export.path), existing: export.existing)
      try file.write(try await form.beginning(of: articles, strings))
      var count = 0
      try await articles.forEach { stored in
        try file.write(form.text(of: stored, isFirst: count == 0, strings))
        count += 1
        if count % Self.step == 0 {
          await progress(count)
          try Task.checkCancellation()
        }
      }
      try file.write(form.ending)
      try file.finish()
      return .written(articles: count, path: export.path)
    } catch let failure as NewFile.Failure {
      switch failure {
      case .taken: return .exists(export, free: TypedPath.free(beside: export.path))
      case .impossible(let reason): return .notWritten(path: export.path, reason)
      }
    } catch let error as ArchiveError {
      throw error
    } catch {
      throw .cancelled
    }
  }
}
