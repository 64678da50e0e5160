import ArticleArchive

/// Counts what an import has done so far.
struct ImportTally {
  private(set) var report: ImportReport
  private(set) var progress: ImportProgress
  private var converted: Set<ConvertedInput> = []

  init(_ listing: FileListing) {
    report = ImportReport(new: 0, changed: 0, unchanged: 0, skipped: listing.skipped)
    progress = ImportProgress(articles: 0, bytes: 0, totalBytes: listing.totalBytes)
  }

  mutating func take(_ batch: ImportBatch, _ outcomes: [AddOutcome]) {
    for (article, outcome) in zip(batch.articles, outcomes) {
      switch outcome {
      case .new: report.new += 1
      case .changed: report.changed += 1
      case .unchanged: report.unchanged += 1
      case .refused(let error):
        let input = SkippedInput(path: article.source.name, reason: SkipReason(error))
        report.skipped.append(input)
      }
    }
    report.unchanged += batch.unchanged
    report.skipped += batch.skipped
    for input in batch.converted where converted.insert(input).inserted {
      report.converted.append(input)
    }
    progress.articles += outcomes.count + batch.unchanged
    progress.bytes += batch.bytes
  }
}

extension SkipReason {
  fileprivate init(_ error: ArchiveError) {
    if case .failed(_, _, let message) = error {
      self = .refused(message)
    } else {
      self = .refused("\(error)")
    }
  }
}
