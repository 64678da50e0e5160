/// Tells when another part of a long answer is due: soon for the first time, then ever more rarely.
struct PartClock {
  /// How often the clock is looked at.
  private static let steps = 64

  private var due: ContinuousClock.Instant
  private var pause: Duration
  private var step = 0

  /// - Parameter first: after this the first part is due.
  init(first: Duration = .milliseconds(50)) {
    pause = first
    due = .now + first
  }

  /// To be asked at each step of the answer.
  mutating func isDue() -> Bool {
    step += 1
    guard step.isMultiple(of: Self.steps) else { return false }
    let now = ContinuousClock.now
    guard now >= due else { return false }
    pause *= 2
    due = now + pause
    return true
  }
}
