/// Tells when another part of a long answer is due.
struct PartClock {
  private static let pause = Duration.milliseconds(200)
  /// How often the clock is looked at.
  private static let steps = 64

  private var due: ContinuousClock.Instant
  private var step = 0

  /// - Parameter first: after this the first part is due.
  init(first: Duration) { due = .now + first }

  /// To be asked at each step of the answer.
  mutating func isDue() -> Bool {
    step += 1
    guard step % Self.steps == 0 else { return false }
    let now = ContinuousClock.now
    guard now >= due else { return false }
    due = now + Self.pause
    return true
  }
}
