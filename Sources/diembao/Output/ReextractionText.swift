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
      case .gathering:
        Speech.choose(en: "pass 1 of 2, gathering names", vi: "lượt 1/2, gom tên người")
      case .reading: Speech.choose(en: "pass 2 of 2, reading again", vi: "lượt 2/2, đọc lại")
      }
    let articles = Speech.strings.articles(progress.articles)
    let total = Speech.strings.number(progress.total)
    var parts = [
      Speech.choose(
        en: "\(pass): \(articles) of \(total)",
        vi: "\(pass): \(articles) trên \(total)"
      )
    ]
    if let left = left(progress, elapsed) { parts.append(ProgressLine.left(left)) }
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
