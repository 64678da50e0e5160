import Articles

extension Query: CustomStringConvertible {
  /// The query in its own language; ``parse(_:today:)`` reads it back.
  public var text: String {
    switch self {
    case .everything: ""
    case .filter(let filter): filter.text
    case .not(let query): "-" + query.atom
    case .and(let queries): Self.conjunction(of: queries)
    case .or(let queries): queries.map(\.text).joined(separator: " or ")
    }
  }

  public var description: String { text }

  /// A word that could be read as part of the date before it stands in quotation marks.
  private static func conjunction(of queries: [Query]) -> String {
    var text = ""
    var isBehindDate = false
    for query in queries {
      if !text.isEmpty { text += " " }
      if isBehindDate, case .filter(.word(let word)) = query,
        DateWords.between.contains(FoldedText.fold(word.text))
      {
        text += "\"\(word.text)\""
      } else {
        text += query.factor
      }
      isBehindDate = query.endsInDate
    }
    return text
  }

  private var endsInDate: Bool {
    switch self {
    case .filter(let filter): filter.field?.argument == .days
    case .not(let query): query.endsInDate
    case .everything, .and, .or: false
    }
  }

  /// As part of a conjunction.
  private var factor: String {
    if case .or = self { "(\(text))" } else { text }
  }

  /// As what a negation stands before.
  private var atom: String {
    switch self {
    case .everything, .filter, .not: text
    case .and, .or: "(\(text))"
    }
  }
}

extension Filter {
  /// The filter as the language writes it.
  public var text: String {
    switch self {
    case .word(let word): Self.operators.contains(word.text) ? "\"\(word.text)\"" : word.text
    case .phrase(let words): "\"\(words.map(\.text).joined(separator: " "))\""
    case .person(let name): Self.text(.person, name)
    case .date(let date): Self.text(.date, date.text)
    case .spoken(let date): Self.text(.spoken, date.text)
    case .outlet(let text): Self.text(.outlet, text)
    case .topic(let text): Self.text(.topic, text)
    case .credit(let text): Self.text(.credit, text)
    case .tag(let text): Self.text(.tag, text)
    case .added(let arrival): Self.text(.added, arrival.text)
    case .state(let state): Self.text(.state, state.rawValue)
    }
  }

  private static let operators = ["and", "or", "not"]

  private static func text(_ field: FilterField, _ value: String) -> String {
    let hasMarks = value.unicodeScalars.contains {
      " ()\\".unicodeScalars.contains($0) || $0.isQuote
    }
    guard hasMarks || FilterField(opening: value.utf8) != nil else {
      return "\(field.word):\(value)"
    }
    var quoted = String.UnicodeScalarView()
    for scalar in value.unicodeScalars {
      if scalar == "\\" || scalar.isQuote { quoted.append("\\") }
      quoted.append(scalar)
    }
    return "\(field.word):\"\(String(quoted))\""
  }
}

extension Unicode.Scalar {
  /// True for the marks that open or close a quotation in the language.
  fileprivate var isQuote: Bool {
    value == 0x22 || (0x201C...0x201F).contains(value)
  }
}
