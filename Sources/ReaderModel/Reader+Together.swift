import ArticleArchive
public import ArticleQuery

/// How articles name two persons.
public enum Together: String, Sendable, Hashable, CaseIterable {
  case both, either
  /// One of the two and not the other.
  case first, second
  /// One without the other, whichever.
  case apart

  /// The articles, as a condition.
  public func query(_ one: String, _ other: String) -> Query {
    let (first, second) = (Query.filter(.person(one)), Query.filter(.person(other)))
    return switch self {
    case .both: .and([first, second])
    case .either: .or([first, second])
    case .first: .and([first, .not(second)])
    case .second: .and([second, .not(first)])
    case .apart: .and([.or([first, second]), .not(.and([first, second]))])
    }
  }
}

/// A way to put two persons into the filter, and how many articles it leaves.
public struct TogetherChoice: Sendable, Hashable {
  public var together: Together
  public var one: String
  public var other: String
  /// Nil until counted.
  public var articles: Int?
}

extension Reader {
  /// Marks the selected person of the people pane, so that something is done with two.
  mutating func markPerson() {
    guard let name = people.selected?.name else { return say(unavailable: .selectRow) }
    people.partner = people.partner == name ? nil : name
  }

  /// Offers to filter by two persons, with the number of articles for each way.
  mutating func offerTogether(_ one: String, _ other: String) {
    let choices = Together.allCases.map {
      TogetherChoice(together: $0, one: one, other: other, articles: nil)
    }
    coverAndPick(.together, from: choices.map(Picker.Item.together))
    let rest = rest(without: one, other)
    let queries = Together.allCases.map { rest.adding($0.query(one, other)) }
    request(.counts(queries), .together)
  }

  /// The conditions that are not about either.
  private func rest(without one: String, _ other: String) -> Query {
    let own = [one, other].map { Query.filter(.person($0)) }
    let old = own + own.map { Query.not($0) } + Together.allCases.map { $0.query(one, other) }
    return .all(query.conjuncts.filter { !old.contains($0) })
  }

  mutating func takeTogether(_ counts: [ArticleCount]) {
    guard case .picker(var picker) = overlay, picker.kind == .together else { return }
    picker.items = zip(picker.items, counts).map { item, count in
      guard case .together(var choice) = item else { return item }
      choice.articles = count.value
      return .together(choice)
    }
    picker.narrow()
    overlay = .picker(picker)
  }

  mutating func accept(_ choice: TogetherChoice) {
    uncoverAll()
    people.partner = nil
    let rest = rest(without: choice.one, choice.other)
    apply(rest.adding(choice.together.query(choice.one, choice.other)))
  }
}
