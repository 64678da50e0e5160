import ArgumentParser
import ArticleArchive
import ArticleQuery
import Articles
import ReaderScreen

struct ListCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the articles that answer a query."
  )

  @OptionGroup var query: QueryArgument
  @Option(help: "Order: newest, oldest, longest, outlet, or match for a query with words.")
  var sort = ListSort.newest
  @OptionGroup var limit: LimitOption
  @Option(help: ArgumentHelp("Begin after this article.", valueName: "key"))
  var after: String?
  @OptionGroup var format: FormatOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var interface: InterfaceOptions

  @MainActor func run() async throws {
    let query = try query.parsed()
    try await archive.read { archive in
      var start = PageRequest.Start.beginning
      if let after {
        let key = try await archive.key(typed: after)
        start = .after(try await archive.article(key).row.position)
      }
      var list = ArticleList(archive: archive, query: query, format: format.format)
      list.order = sort.order
      try await list.write(from: start, limit: limit.count)
    }
  }
}

/// The order of a list, as it is typed.
enum ListSort: String, ExpressibleByArgument, CaseIterable {
  case newest, oldest, longest, outlet, match

  var order: ArticleOrder {
    switch self {
    case .newest: .newestFirst
    case .oldest: .oldestFirst
    case .longest: .longestFirst
    case .outlet: .byOutlet
    case .match: .bestMatch
    }
  }
}

/// Prints articles a page at a time, however many there are.
struct ArticleList {
  var archive: Archive
  var query: Query
  var format: OutputFormat
  var order = ArticleOrder.newestFirst

  private static let pageSize = 500

  func write(from start: PageRequest.Start, limit: Int) async throws {
    let output = Console.output
    var start = start
    var left = limit
    while left > 0 {
      let size = min(left, ArticleList.pageSize)
      let page = try await archive.page(
        PageRequest(query: query, start: start, limit: size, today: .today, order: order)
      )
      guard page.order == order else {
        throw order == .bestMatch
          ? CommandError.noWordToMatch : .tooManyToSort(limit: ArticleOrder.mostSorted)
      }
      if let sorted = page.sorted, left == limit {
        try Console.error.write(
          line: "diembao: \(Speech.strings.sentence(sortedNewest: sorted))"
        )
        try Console.error.flush()
      }
      try output.write(page.rows, as: format, json: { JSON($0) }) {
        .list($0, onTerminal: output.isTerminal)
      }
      guard page.hasAfter, let last = page.rows.last else { return }
      start = .after(last.position)
      left -= page.rows.count
    }
  }
}
