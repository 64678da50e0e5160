import ArticleImport
import ReaderScreen

/// What the progress line says while an archive is read again.
nonisolated struct ReextractionText {
  /// Where the pass began, and after how long.
  private var start: (progress: ReextractionProgress, elapsed: Duration)?

  /// "pass 2 of 2: 1,200 articles of 5,000 · 0:12 left"
  mutating func line(_ progress: ReextractionProgress, after elapsed: Duration) -> String {
    if start?.progress.pass != progress.pass { start = (progress, elapsed) }
    let pass =
      switch progress.pass {
      case .gathering: "pass 1 of 2, gathering names"
      case .reading: "pass 2 of 2, reading again"
      }
    let articles = Strings.english.articles(progress.articles)
    var parts = ["\(pass): \(articles) of \(Strings.english.number(progress.total))"]
    if let left = left(progress, elapsed) { parts.append("\(ProgressLine.minutes(left)) left") }
    return parts.joined(separator: " · ")
  }

  /// Seconds; nil where too little was done to tell.
  private func left(_ progress: ReextractionProgress, _ elapsed: Duration) -> Double? {
    guard let start else { return nil }
    let done = progress.articles - start.progress.articles
    let seconds = (elapsed - start.elapsed) / .seconds(1)
    guard done > 0, seconds > 0.2, progress.total >= progress.articles else { return nil }
    return Double(progress.total - progress.articles) * seconds / Double(done)
  }
}
