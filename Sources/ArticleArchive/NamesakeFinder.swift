import Articles
import GRDB

/// Finds those who may be the same person as another: persons whose names begin or end alike are compared.
struct NamesakeFinder {
  let view: PersonCorrectionView
  let database: Database

  /// Persons compared at most for the sake of one word.
  private static let mostCompared = 400
  private static let limit = 8

  /// Most alike first, then by number of articles.
  func namesakes(of key: PersonKey) throws -> [PersonPortrait.Namesake] {
    let name = PersonName(folded: key.folded, exact: key.name)
    let number = try view.number(of: key, database)
    var found: [(likeness: NameLikeness, id: Int64)] = []
    for row in try candidates(for: name) where row[0] != number {
      let other = PersonKey(folded: row[1], exact: row[2])
      let likeness = name.likeness(to: PersonName(folded: other.folded, exact: other.name))
      if let likeness { found.append((likeness, row[0])) }
    }
    let namesakes = try found.compactMap { found -> PersonPortrait.Namesake? in
      guard let person = try PersonMatch.Candidate(found.id, view, database) else { return nil }
      return PersonPortrait.Namesake(
        name: person.person.text,
        articles: person.articles,
        likeness: found.likeness
      )
    }
    let order = NameLikeness.allCases
    return Array(
      namesakes.sorted {
        let (a, b) = (
          order.firstIndex(of: $0.likeness) ?? 0, order.firstIndex(of: $1.likeness) ?? 0
        )
        return (a, $1.articles, $0.name) < (b, $0.articles, $1.name)
      }.prefix(Self.limit)
    )
  }

  private func candidates(for name: PersonName) throws -> [Row] {
    guard let first = name.folded.first, let last = name.folded.last else { return [] }
    let columns: SQL = "SELECT id, folded, exact FROM person WHERE articles > 0"
    let limit: SQL = "LIMIT \(Self.mostCompared)"
    // "!" is the sign after the blank.
    var parts: [SQL] = [
      "\(columns) AND folded IN \(name.parts + [name.foldedText]) \(limit)",
      "\(columns) AND backward >= \(last + " ") AND backward < \(last + "!") \(limit)",
    ]
    if name.folded.count > 1 {
      parts.append("\(columns) AND folded >= \(first + " ") AND folded < \(first + "!") \(limit)")
      // The same words the other way round.
      parts.append("\(columns) AND folded >= \(last + " ") AND folded < \(last + "!") \(limit)")
    }
    var seen: Set<Int64> = []
    return try parts.flatMap { try SQLRequest<Row>(literal: $0).fetchAll(database) }
      .filter { seen.insert($0[0]).inserted }
  }
}

extension PersonName {
  /// Why another name may be the same person's; nil where nothing speaks for it.
  func likeness(to other: PersonName) -> NameLikeness? {
    if folded == other.folded { return .sameWords }
    guard folded.count == other.folded.count else {
      let (short, long) = folded.count < other.folded.count ? (self, other) : (other, self)
      return short.isPart(of: long) ? .shorter : nil
    }
    if folded.sorted() == other.folded.sorted() { return .otherOrder }
    let pairs = zip(folded, other.folded).filter { $0 != $1 }
    guard folded.count > 1, pairs.count == 1, let (a, b) = pairs.first else { return nil }
    if a.isInitial(of: b) || b.isInitial(of: a) { return .initial }
    return a.isNearly(b) ? .spelling : nil
  }
}

extension String {
  fileprivate func isInitial(of word: String) -> Bool { utf8.count == 1 && word.hasPrefix(self) }

  /// True for long words that one or two letters make of each other. Words of one syllable are other words then: "Linh"
  /// and "Vinh" are two names.
  fileprivate func isNearly(_ other: String) -> Bool {
    let (a, b) = (Array(utf8), Array(other.utf8))
    let shorter = Swift.min(a.count, b.count)
    guard shorter >= 4, abs(a.count - b.count) <= 2, hasSeveralSyllables,
      other.hasSeveralSyllables
    else { return false }
    var row = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in b.enumerated() {
        let cost = letter == other ? diagonal : Swift.min(diagonal, row[j], row[j + 1]) + 1
        (diagonal, row[j + 1]) = (row[j + 1], cost)
      }
    }
    return row[b.count] <= (shorter >= 6 ? 2 : 1)
  }
}
