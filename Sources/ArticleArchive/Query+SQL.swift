import ArticleQuery
import Articles
import GRDB

/// Whether the marks of a reading log can be asked for.
enum LogAccess { case attached, none }

/// Translates queries into conditions on an article's id.
struct QuerySQL {
  /// How many of the answers are wanted.
  enum Purpose {
    /// The first few in reading order.
    case page
    case allAnswers
  }

  let purpose: Purpose
  let today: Day
  let log: LogAccess
  let database: Database

  /// A condition that is true for the ids of the articles that answer.
  func condition(_ query: Query, id: SQL) throws -> SQL {
    if let match = try FullText(database: database).match(query) {
      return "\(id) IN (SELECT rowid FROM search WHERE search MATCH \(match))"
    }
    switch query {
    case .everything: return "true"
    case .filter(let filter): return try condition(filter, id: id)
    case .not(let query): return "NOT \(try condition(query, id: id))"
    case .and(let queries):
      return "(\(try queries.map { try condition($0, id: id) }.joined(separator: " AND ")))"
    case .or(let queries):
      return "(\(try queries.map { try condition($0, id: id) }.joined(separator: " OR ")))"
    }
  }

  private func condition(_ filter: Filter, id: SQL) throws -> SQL {
    switch filter {
    case .word, .phrase:
      let match = try FullText(database: database).match(.filter(filter)) ?? ""
      return "\(id) IN (SELECT rowid FROM search WHERE search MATCH \(match))"
    case .person(let name):
      return try appearance(ofNamed: SearchWord.words(in: name).map(\.text), id: id)
    case .date(let date):
      let keys = ReadingOrder.keys(in: date.range(today: today))
      return "\(id) BETWEEN \(keys.lowerBound) AND \(keys.upperBound)"
    case .outlet(let text): return faceted(try facets(.outlet, text), id: id)
    case .topic(let text): return faceted(try facets(.topic, text), id: id)
    case .credit(let text): return faceted(try facets(.credit, text), id: id)
    case .state(.ghost): return "\(id) < 0"
    case .state(.undated): return "\(id) < \(ReadingOrder.firstDated)"
    case .state(.read): return marked(.read, id: id)
    case .state(.unread): return "NOT \(marked(.read, id: id))"
    case .state(.starred): return marked(.starred, id: id)
    }
  }

  /// The table to scan for a filter alone, as `hit`, when one stretch of one table has all its articles in order.
  func scan(_ filter: Filter) throws -> SQL? {
    switch filter {
    case .person(let name):
      let name = try named(SearchWord.words(in: name).map(\.text))
      let persons = try name.persons(atMost: 2, database)
      guard persons.count == 1, name.isPlain(persons[0]) else { return nil }
      return "appearance AS hit WHERE hit.person = \(persons[0])"
    case .outlet(let text): return faceted(scanning: try facets(.outlet, text))
    case .topic(let text): return faceted(scanning: try facets(.topic, text))
    case .credit(let text): return faceted(scanning: try facets(.credit, text))
    case .word, .phrase, .date, .state: return nil
    }
  }

  /// A list of articles where they are few or all are wanted; else a look at the people of each article, which a scan
  /// in reading order soon ends.
  private func appearance(ofNamed words: [String], id: SQL) throws -> SQL {
    guard !words.isEmpty else { return "false" }
    let name = try named(words)
    let isStreamed = try purpose == .page && name.isCommon(database)
    return isStreamed
      ? "EXISTS (\(name.appearances(in: id)))" : "\(id) IN (\(name.articles))"
  }

  private func named(_ words: [String]) throws -> PersonNameSQL {
    try PersonNameSQL(words, PersonCorrectionView(log, database), database)
  }

  private func faceted(_ facets: [Int64], id: SQL) -> SQL {
    facets.isEmpty
      ? "false" : "EXISTS (SELECT 1 FROM faceted WHERE article = \(id) AND +facet IN \(facets))"
  }

  private func faceted(scanning facets: [Int64]) -> SQL? {
    facets.count == 1 ? "faceted AS hit WHERE hit.facet = \(facets[0])" : nil
  }

  /// An article may be known by several keys; the newest change of a mark among them holds.
  private func marked(_ mark: ReadingMark, id: SQL) -> SQL {
    switch log {
    case .none: "false"
    case .attached:
      """
      \(id) IN (SELECT article FROM (
        SELECT n.article AS article, m.value AS value, max(m.change)
        FROM log.mark m CROSS JOIN name n ON n.key = m.key
        WHERE m.mark = \(mark.rawValue) GROUP BY n.article) WHERE value = 1)
      """
    }
  }
}

// MARK: - Names and facets

extension QuerySQL {
  /// The outlets, topics or credits in which the words stand one after the other, those typed with marks with these.
  private func facets(_ kind: FacetKind, _ text: String) throws -> [Int64] {
    let words = SearchWord.words(in: text)
    let folded = SearchTokens.foldedWords(of: text)
    let wanted = " \(folded.joined(separator: " ")) "
    let sql: SQL = """
      SELECT id, folded, exact FROM facet
      WHERE kind = \(kind.rawValue) AND instr(' ' || folded || ' ', \(wanted)) > 0
      """
    let rows = try SQLRequest<Row>(literal: sql).fetchAll(database)
    return rows.filter { row in
      let exact = (row["exact"] as String).split(separator: " ")
      let places = (row["folded"] as String).split(separator: " ").starts(of: folded)
      return places.contains { zip(words, exact[$0...]).allSatisfy { $0.isFound(as: $1) } }
    }.map { $0["id"] }
  }
}

extension SearchWord {
  /// True when a word with its marks is one that is looked for, given that it is without them.
  fileprivate func isFound(as exact: Substring) -> Bool { !isExact || exact == text }
}

extension [Substring] {
  /// Where some words begin to stand one after the other.
  fileprivate func starts(of words: [String]) -> [Int] {
    indices.filter { zip(self[$0...], words).allSatisfy(==) && $0 + words.count <= count }
  }
}
