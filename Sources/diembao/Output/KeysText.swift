import ReaderModel
import ReaderScreen

/// A table of keys as a person and as a program reads it.
nonisolated struct KeysText: Sendable {
  var table: KeyTable
  var strings: Strings

  /// A command in each context where it has keys, in the order of help; then those that have none.
  var entries: [Binding] {
    let bound = Set(table.entries.map(\.command))
    let others = Command.allCases.filter { !bound.contains($0) }
    return table.entries + others.map { Binding(context: .everywhere, strokes: [], command: $0) }
  }

  /// Keys, what they do, the command's own name, and where they hold.
  func table(of entries: [Binding]) -> TextTable {
    TextTable(
      columns: [
        TextTable.Column(paint: .strong), TextTable.Column(), TextTable.Column(paint: .dim),
        TextTable.Column(paint: .dim),
      ],
      flexible: 1,
      rows: entries.map {
        let keys = table.notations(for: $0.command, in: $0.context).joined(separator: " ")
        let place = $0.context == .everywhere ? "" : strings.name(of: $0.context)
        return [keys, strings.name(of: $0.command), $0.command.name, place]
      }
    )
  }

  func json(of entry: Binding) -> JSON {
    let own = table.keys(for: entry.command).filter { $0.context == entry.context }
    return [
      "command": .string(entry.command.name), "keys": JSON(own.map(\.script)),
      "context": .string(entry.context.name), "group": .string(entry.command.group.rawValue),
      "description": .string(strings.name(of: entry.command)),
    ]
  }
}
