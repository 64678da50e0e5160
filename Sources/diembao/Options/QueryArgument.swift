import ArgumentParser
import ArticleQuery
import Articles

/// What is asked of the archive, in the filter language; several arguments are joined by spaces.
struct QueryArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Which articles: words, \"phrases\", person:, date:, spoken:, outlet:, topic:, credit:, tag:, added:, is:",
      discussion: "See QUERIES in diembao(1). Put -- before a query that begins with -."
    )
  )
  var query: [String] = []

  /// The query; nothing typed asks for everything.
  func parsed() throws(CommandError) -> Query {
    try QueryArgument.parse(query.joined(separator: " "))
  }

  static func parse(_ text: String) throws(CommandError) -> Query {
    do {
      return try Query.parse(text, today: .today)
    } catch {
      throw .query(text: text, mistake: error)
    }
  }
}
