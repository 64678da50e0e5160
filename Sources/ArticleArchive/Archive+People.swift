public import ArticleQuery
public import Articles
import GRDB

extension Archive {
  /// People named in the articles that answer a query, by number of articles.
  ///
  /// - Parameters:
  ///   - name: words of a name or alias that must match (each a prefix, folded); nil for all.
  ///   - first: names as lists show them; who is called so comes first, and is not left out for the limit.
  ///   - onPart: told from time to time, on no particular thread, the first persons of the newest articles looked at so
  ///     far; never where the answer is ready soon.
  public func people(
    _ query: Query,
    matching name: String?,
    first: [String] = [],
    limit: Int,
    today: Day,
    onPart: @escaping @Sendable ([PersonRow]) -> Void = { _ in }
  ) async throws(ArchiveError) -> [PersonRow] {
    let log = logAccess
    return try await read { [self] database in
      let selection = try selection(query, for: .allAnswers, today: today, database)
      let view = try PersonCorrectionView(log, database)
      var finder = PersonFinder(of: name, view, database)
      try finder.put(first: first.map(PersonLabel.init(shown:)))
      let reader = PersonReader(database: database, view: view)
      let found: [FoundPerson]
      if selection.isEverything {
        found = try finder.everywhere(limit: limit)
      } else {
        var answers = try selection.answers()
        found = try finder.among({ try answers.next() }, limit: limit) { part in
          onPart(try part.map { try reader.person($0) })
        }
      }
      return try found.map { try reader.person($0) }
    }
  }

  /// Every form of a person's name, by number of articles.
  public func forms(of person: PersonLabel) async throws(ArchiveError) -> [PersonForm] {
    let log = logAccess
    return try await read { database in
      let view = try PersonCorrectionView(log, database)
      guard let key = PersonKey(person), let id = try view.number(of: key, database) else {
        return []
      }
      return try PersonReader(database: database, view: view).forms(of: id)
    }
  }

  /// Whom a name means, as `person:` finds them. The one whose own name is typed goes before others who have it too.
  public func person(named text: String) async throws(ArchiveError) -> PersonMatch {
    let log = logAccess
    return try await read { database in
      let view = try PersonCorrectionView(log, database)
      let words = SearchWord.words(in: text).map(\.text)
      let name = try PersonNameSQL(words, view, database)
      var found = try Set(name.persons(atMost: PersonMatch.mostConsidered, database))
      // Among so many, those of this very name might be missed.
      if found.count == PersonMatch.mostConsidered {
        found.formUnion(try database.persons(folded: SearchTokens.foldedWords(of: text)))
      }
      let candidates = try found.compactMap { try PersonMatch.Candidate($0, view, database) }
      return PersonMatch(candidates, typed: text)
    }
  }
}
