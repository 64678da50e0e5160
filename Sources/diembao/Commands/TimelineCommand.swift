import ArgumentParser
import ArticleArchive
import Articles
import ReaderScreen

struct TimelineCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Count the articles that answer a query by day, oldest first.",
    discussion: """
      By day of publication, or with --spoken by the days that the articles speak of; those that speak of no day are \
      counted as undated then.
      """
  )

  @OptionGroup var query: QueryArgument
  @Option(help: "Count by year, month or day.")
  var by = TimelineStep.month
  @Flag(help: "Count the days that articles speak of.")
  var spoken = false
  @OptionGroup var format: FormatOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var interface: InterfaceOptions

  @MainActor func run() async throws {
    let query = try query.parsed()
    try await archive.read { archive in
      let basis: TimelineBasis = spoken ? .spoken : .published
      try write(try await archive.timeline(query, by: by.precision, of: basis, today: .today))
    }
  }

  @MainActor private func write(_ timeline: Timeline) throws {
    guard format.json else {
      try Console.output.write(.timeline(timeline))
      // An article is in every bucket of which it speaks: the sum of the lines says nothing.
      if let named = timeline.named {
        try Console.output.write(line: "\n" + Speech.strings.text(of: named))
      }
      return
    }
    for bucket in timeline.buckets {
      try Console.output.write(line: JSON(bucket.days, articles: bucket.articles).line)
    }
    try Console.output.write(line: JSON(nil, articles: timeline.undated).line)
  }
}

/// The width of a bucket, as it is typed.
enum TimelineStep: String, ExpressibleByArgument, CaseIterable {
  case year, month, day

  var precision: Precision {
    switch self {
    case .year: .year
    case .month: .month
    case .day: .day
    }
  }
}
