import ArgumentParser

/// How answers are printed.
struct FormatOptions: ParsableArguments {
  @Flag(help: "Print JSON, one object a line.")
  var json = false

  /// Prints a table for a person, or a line of JSON for each item.
  @MainActor func print<Item>(
    _ items: [Item],
    json: (Item) -> JSON,
    table: ([Item]) -> TextTable
  ) throws(CommandError) {
    let output = Console.output
    if self.json {
      for item in items { try output.write(line: json(item).line) }
    } else {
      try output.write(table(items))
    }
  }
}

extension Console {
  func write(_ table: TextTable) throws(CommandError) {
    for line in table.lines(width: columns, colour: hasColour) { try write(line: line) }
  }
}
