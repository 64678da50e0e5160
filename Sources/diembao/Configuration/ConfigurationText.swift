import Articles
import ReaderModel
import ReaderScreen
import ReaderTerminal

/// What is in force and from where, as a person and as a program reads it.
nonisolated struct ConfigurationText: Sendable {
  var loaded: LoadedConfiguration
  var strings: ProgramStrings

  /// A thing that is set.
  private struct Row {
    var name: String
    var value: WrittenValue
    var origin: LoadedConfiguration.Origin
    var notes: [ConfigurationProblem] = []
  }

  private var rows: [Row] { fields + keys + looks }

  private var fields: [Row] {
    ConfigurationField.allCases.map {
      Row(name: $0.rawValue, value: $0.value(in: loaded.values), origin: loaded.origin(of: $0))
    }
  }

  private var keys: [Row] {
    loaded.boundKeys.map { keys in
      let table = ["keys"] + (keys.change.context == .everywhere ? [] : [keys.change.context.name])
      let script = keys.change.strokes.map(\.scripted).joined()
      return Row(
        name: "\(table.joined(separator: ".")).\(script)",
        value: .text(keys.change.command?.name ?? KeyContext.nothing),
        origin: .file(keys.place),
        notes: loaded.problems.filter { $0.place == keys.place && $0.problem.isNote }
          .map(\.problem)
      )
    }
  }

  private var looks: [Row] {
    loaded.looks.map {
      let look = loaded.values.theme.look(of: $0.style)
      return Row(
        name: "theme.\($0.style.name)",
        value: .text(look.words),
        origin: .file($0.place)
      )
    }
  }
}

// MARK: - For a person

nonisolated extension ConfigurationText {
  var table: TextTable {
    TextTable(
      columns: [
        TextTable.Column(), TextTable.Column(paint: .strong), TextTable.Column(paint: .dim),
      ],
      flexible: 2,
      rows: rows.map { row in
        let origin = strings.configuration.origin(row.origin, fileName)
        let notes = row.notes.map(strings.configuration.problem)
        return [row.name, row.value.plain, ([origin] + notes).joined(separator: " · ")]
      }
    )
  }

  /// The file, over the table; nil when there is no place for one.
  var heading: String? {
    loaded.path.map {
      SafeText.line($0) + (loaded.isThere ? "" : " (\(strings.configuration.noFile))")
    }
  }

  /// The last part of the path: the whole stands over the table.
  private var fileName: String {
    loaded.path?.split(separator: "/").last.map(String.init) ?? ""
  }

  /// "config.toml:3:1: There is no field …", by the path as it was named.
  func sentence(for problem: PlacedProblem) -> String {
    let place = "\(loaded.path ?? ""):\(problem.place.line):\(problem.place.column)"
    return SafeText.line("\(place): \(strings.configuration.problem(problem.problem))")
  }

  /// `diembao config --roles`: every style, how it looks, and what it is the look of.
  var roles: TextTable {
    TextTable(
      columns: [
        TextTable.Column(paint: .strong), TextTable.Column(), TextTable.Column(paint: .dim),
      ],
      flexible: 2,
      rows: Style.allCases.map {
        [$0.name, loaded.values.theme.look(of: $0).words, strings.configuration.role($0)]
      }
    )
  }
}

// MARK: - For a program

nonisolated extension ConfigurationText {
  /// An object for each thing that is set, then one for each problem.
  var json: [JSON] {
    rows.map { row in
      [
        "field": .string(row.name), "value": row.value.json, "origin": .string(row.origin.word),
        "name": JSON(row.origin.name), "path": JSON(row.origin.place == nil ? nil : loaded.path),
        "line": row.origin.place.map { .number($0.line) } ?? .null,
        "column": row.origin.place.map { .number($0.column) } ?? .null,
        "notes": JSON(row.notes.map(strings.configuration.problem)),
      ]
    }
      + loaded.mistakes.map { mistake in
        [
          "problem": .string(strings.configuration.problem(mistake.problem)),
          "path": JSON(loaded.path), "line": .number(mistake.place.line),
          "column": .number(mistake.place.column),
        ]
      }
  }

  var rolesJSON: [JSON] {
    Style.allCases.map {
      [
        "role": .string($0.name), "look": .string(loaded.values.theme.look(of: $0).words),
        "description": .string(strings.configuration.role($0)),
      ]
    }
  }
}

nonisolated extension WrittenValue {
  fileprivate var json: JSON {
    switch self {
    case .text(let text): .string(text)
    case .number(let number): .number(number)
    case .truth(let truth): .bool(truth)
    case .other: .null
    }
  }
}

nonisolated extension LoadedConfiguration.Origin {
  /// For scripts.
  fileprivate var word: String {
    switch self {
    case .standard: "default"
    case .file: "file"
    case .environment: "environment"
    case .option: "option"
    }
  }

  fileprivate var name: String? {
    switch self {
    case .standard, .file: nil
    case .environment(let name), .option(let name): name
    }
  }

  fileprivate var place: FilePlace? { if case .file(let place) = self { place } else { nil } }
}
