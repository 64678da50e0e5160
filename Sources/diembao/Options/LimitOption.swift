import ArgumentParser

/// How much of an answer is wanted.
struct LimitOption: ParsableArguments {
  @Option(help: ArgumentHelp("Stop after so many.", valueName: "number"))
  var limit: Int?

  /// How many at most.
  var count: Int { limit ?? .max }

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit must be at least 1.") }
  }
}
