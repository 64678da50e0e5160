import ArticleArchive
public import ArticleQuery

/// How articles name several persons, mostly two.
public enum Together: String, Sendable, Hashable, CaseIterable {
  /// All of them; one of them at least.
  case both, either
  /// One of the two and not the other.
  case first, second
  /// One without the other, whichever.
  case apart

  /// The ways there are to name so many.
  static func ways(of names: [String]) -> [Together] {
    names.count == 2 ? allCases : [.both, .either]
  }

  /// The articles, as a condition; two persons or more.
  public func query(_ names: [String]) -> Query {
    let persons = names.map { Query.filter(.person($0)) }
    return switch self {
    case .both: .all(persons)
    case .either: .any(persons)
    case .first: .all(persons.prefix(1) + persons.dropFirst().map(Query.not))
    case .second: .all(persons.suffix(1) + persons.dropLast().map(Query.not))
    case .apart: .all([.any(persons), .not(.all(persons))])
    }
  }
}

/// A way to put several persons into the filter, and how many articles it leaves.
public struct TogetherChoice: Sendable, Hashable {
  public var together: Together
  /// Two or more.
  public var names: [String]
  /// Nil until counted.
  public var articles: Int?
}

extension Reader {
  /// Chooses the selected person of the people pane besides those chosen already, or no longer.
  mutating func choosePerson() {
    guard let name = people.selected?.name else { return say(unavailable: .selectRow, .noName) }
    if let index = people.chosen.firstIndex(of: name) {
      people.chosen.remove(at: index)
    } else {
      people.chosen.append(name)
    }
  }

  /// Chooses all people from the one chosen last to the selected one.
  mutating func choosePeopleToHere() {
    guard people.selected != nil else { return say(unavailable: .selectTo, .noName) }
    let last = people.chosen.last.flatMap { name in people.rows.firstIndex { $0.name == name } }
    let start = last ?? people.selection
    for index in min(start, people.selection)...max(start, people.selection)
    where !people.chosen.contains(people.rows[index].name) {
      people.chosen.append(people.rows[index].name)
    }
  }

  /// Those whom Enter in the people pane asks about together: who is chosen, and where that is only one, the selected
  /// person too. Fewer than two when it does not ask.
  public var peopleTogether: [String] {
    guard focus == .people, let selected = people.selected?.name else { return [] }
    let chosen = people.chosen
    return chosen.count == 1 && chosen != [selected] ? chosen + [selected] : chosen
  }

  /// Offers to filter by several persons, with the number of articles for each way.
  mutating func offerTogether(_ names: [String]) {
    let choices = Together.ways(of: names).map {
      TogetherChoice(together: $0, names: names, articles: nil)
    }
    coverAndPick(.together, from: choices.map(Picker.Item.together))
    let rest = rest(without: names)
    request(.counts(choices.map { rest.adding($0.together.query(names)) }), .together)
  }

  /// The conditions that are not about them.
  private func rest(without names: [String]) -> Query {
    let own = names.map { Query.filter(.person($0)) }
    let old =
      own + own.map { Query.not($0) } + Together.ways(of: names).map { $0.query(names) }
    return .all(query.conjuncts.filter { !old.contains($0) })
  }

  mutating func takeTogether(_ counts: [ArticleCount]) {
    changePicker { picker in
      guard picker.kind == .together else { return }
      picker.items = zip(picker.items, counts).map { item, count in
        guard case .together(var choice) = item else { return item }
        choice.articles = count.value
        return .together(choice)
      }
      picker.narrow()
    }
  }

  mutating func accept(_ choice: TogetherChoice) {
    uncoverAll()
    people.chosen = []
    apply(rest(without: choice.names).adding(choice.together.query(choice.names)))
    showListed()
  }
}
