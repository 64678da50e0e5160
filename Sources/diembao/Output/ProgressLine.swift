import ArticleImport
import ReaderScreen

/// One line that says how far a long work is, written over itself on a terminal.
struct ProgressLine {
  private let console: Console
  private let start = ContinuousClock.now
  private var shown: ContinuousClock.Instant?

  init(on console: Console) { self.console = console }

  /// Ten times a second is enough.
  ///
  /// - Parameter text: what to show after so long.
  mutating func show(_ text: (Duration) -> String) throws(CommandError) {
    let now = ContinuousClock.now
    guard console.isTerminal, shown.map({ now - $0 > .milliseconds(100) }) ?? true else { return }
    shown = now
    try console.write("\r\u{1B}[K" + text(now - start).cut(to: (console.columns ?? 80) - 1))
    try console.flush()
  }

  /// Takes the line away.
  func clear() throws(CommandError) {
    guard shown != nil else { return }
    try console.write("\r\u{1B}[K")
    try console.flush()
  }

  /// "1,200 articles · 600 a second · 14.3 MB/s · 0:12 left"
  ///
  /// - Parameter pace: bytes a second by which the time left is told; nil for the average.
  nonisolated static func text(
    _ progress: ImportProgress,
    after elapsed: Duration,
    pace: Double? = nil
  ) -> String {
    var parts = [Speech.strings.articles(progress.articles)]
    let seconds = elapsed / .seconds(1)
    if seconds > 0.2 && progress.bytes > 0 {
      let speed = Double(progress.bytes) / seconds
      let rate = Int((Double(progress.articles) / seconds).rounded())
      parts.append(Speech.choose(en: "\(rate) a second", vi: "\(rate) bài/giây"))
      parts.append("\((speed / 1_000_000).tenths) MB/s")
      if let total = progress.totalBytes, total >= progress.bytes {
        let pace = pace.map { max($0, 1) } ?? speed
        parts.append(left(Double(total - progress.bytes) / pace))
      }
    }
    return parts.joined(separator: " · ")
  }

  /// "0:12 left"
  nonisolated static func left(_ seconds: Double) -> String {
    Speech.choose(en: "\(minutes(seconds)) left", vi: "còn \(minutes(seconds))")
  }

  /// "0:12"
  nonisolated static func minutes(_ seconds: Double) -> String {
    let seconds = Int(min(seconds, 359_999).rounded(.up))
    let rest = seconds % 60
    return "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
  }
}
