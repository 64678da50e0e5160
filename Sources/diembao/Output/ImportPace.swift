import Foundation

/// How fast a long work goes now. It slows as an archive grows, and an average since the start would promise too much.
nonisolated struct ImportPace {
  /// Seconds after which what was before counts for a third.
  private static let memory = 15.0

  private var last = (done: 0, seconds: 0.0)
  /// A second.
  private var speed: Double?

  /// - Parameters:
  ///   - done: since the start.
  ///   - elapsed: since the start.
  /// - Returns: how much is done in a second; nil where nothing tells yet.
  mutating func take(_ done: Int, after elapsed: Duration) -> Double? {
    let seconds = elapsed / .seconds(1)
    let time = seconds - last.seconds
    guard time > 0, done > 0 else { return speed }
    let now = Double(done - last.done) / time
    let share = 1 - exp(-time / Self.memory)
    speed = speed.map { $0 + share * (now - $0) } ?? now
    last = (done, seconds)
    return speed
  }
}
