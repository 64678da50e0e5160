/// The two ways to print answers.
nonisolated enum OutputFormat: Sendable {
  /// Columns for a person.
  case text
  /// A JSON object for each item, on a line of its own.
  case json
}

extension Console {
  /// Prints items as a table or as JSON.
  func write<Item>(
    _ items: [Item],
    as format: OutputFormat,
    json: (Item) -> JSON,
    table: ([Item]) -> TextTable
  ) throws(CommandError) {
    switch format {
    case .json: for item in items { try write(line: json(item).line) }
    case .text: try write(table(items))
    }
  }

  func write(_ table: TextTable) throws(CommandError) {
    for line in table.lines(width: columns, colour: hasColour) { try write(line: line) }
  }
}
