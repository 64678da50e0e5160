import ArticleArchive

/// Work that tells how far it is, and ends at its next step when ^C is pressed.
struct ForegroundWork<Step: Sendable, Value: Sendable> {
  /// Is given what to call at each step.
  let work: @Sendable (@escaping @Sendable (Step) -> Void) async throws -> Value

  init(_ work: @escaping @Sendable (@escaping @Sendable (Step) -> Void) async throws -> Value) {
    self.work = work
  }

  /// - Parameter show: called with the newest step.
  func run(showing show: (Step) throws(CommandError) -> Void) async throws -> Value {
    let (steps, continuation) = AsyncStream.makeStream(
      of: Step.self,
      bufferingPolicy: .bufferingNewest(1)
    )
    let work = work
    let task = Task {
      defer { continuation.finish() }
      return try await work { continuation.yield($0) }
    }
    let interrupt = Interrupt { task.cancel() }
    defer { interrupt.end() }
    for await step in steps { try show(step) }
    return try await task.value
  }
}
