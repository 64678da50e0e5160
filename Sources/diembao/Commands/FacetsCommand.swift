import ArgumentParser
import ArticleArchive
import Articles

struct FacetsCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "facets",
    abstract: "Count the articles that answer a query by outlet, topic or credit.",
    discussion: """
      Most articles first. Credits are the agencies and outlets that articles name as their source; \
      "diembao facets credit outlet:baoquocte" tells whom that outlet leans on.
      """
  )

  @Argument(help: ArgumentHelp("What to count by: outlet, topic or credit.", valueName: "kind"))
  var kind: FacetChoice
  @OptionGroup var query: QueryArgument
  @OptionGroup var limit: LimitOption
  @OptionGroup var format: FormatOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var interface: InterfaceOptions

  @MainActor func run() async throws {
    let query = try query.parsed()
    let request = FacetRequest(
      query: query,
      kinds: [kind.kind],
      name: nil,
      limit: limit.count,
      today: .today
    )
    try await archive.read { archive in
      let facets = try await archive.facets(request)
      let output = Console.output
      try output.write(facets, as: format.format, json: { JSON($0) }, table: { .facets($0) })
    }
  }
}

/// What is counted by, as it is typed.
enum FacetChoice: String, ExpressibleByArgument, CaseIterable {
  case outlet, topic, credit

  var kind: FacetKind {
    switch self {
    case .outlet: .outlet
    case .topic: .topic
    case .credit: .credit
    }
  }
}
