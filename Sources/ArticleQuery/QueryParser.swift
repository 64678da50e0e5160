public import Articles
import Foundation

extension Query {
  /// Reads a query; nothing but white space is ``everything``.
  ///
  /// - Parameter today: needed for days without a year ("14/12") and for moving days inside a range ("2021..today"),
  ///   which are mistakes without it.
  public static func parse(_ text: String, today: Day?) throws(QueryError) -> Query {
    var parser = QueryParser(text, dates: DateReader(today: today))
    return try parser.query()
  }
}

/// Recursive descent over the tokens of a query.
struct QueryParser {
  private static let deepest = 64
  private static let longest = 200

  private let tokens: [QueryToken]
  private let end: Int
  private let dates: DateReader
  private var index = 0
  private var filters = 0

  init(_ text: String, dates: DateReader) {
    tokens = QueryToken.tokens(in: text)
    end = text.utf8.count
    self.dates = dates
  }

  mutating func query() throws(QueryError) -> Query {
    guard !tokens.isEmpty else { return .everything }
    let query = try alternatives(depth: 0)
    if let token = current { throw error(.strayParenthesis, token.range) }
    return query
  }

  private var current: QueryToken? { index < tokens.count ? tokens[index] : nil }

  private mutating func alternatives(depth: Int) throws(QueryError) -> Query {
    var queries = [try conjunction(depth: depth)]
    while current?.kind == .or {
      index += 1
      queries.append(try conjunction(depth: depth))
    }
    return .any(queries)
  }

  private mutating func conjunction(depth: Int) throws(QueryError) -> Query {
    var queries = [try negation(depth: depth)]
    while let token = current, token.kind != .or, token.kind != .close {
      if token.kind == .and { index += 1 }
      queries.append(try negation(depth: depth))
    }
    return .all(queries)
  }

  private mutating func negation(depth: Int) throws(QueryError) -> Query {
    guard let token = current else { throw error(.missingOperand, end..<end) }
    guard depth < Self.deepest else { throw error(.tooDeep(limit: Self.deepest), token.range) }
    switch token.kind {
    case .not, .minus:
      index += 1
      if token.kind == .minus, current?.range.lowerBound != token.range.upperBound {
        throw error(.missingOperand, token.range)
      }
      return .not(try negation(depth: depth + 1))
    case .open: return try parentheses(token, depth: depth + 1)
    case .close where depth == 0: throw error(.strayParenthesis, token.range)
    case .and, .or, .close: throw error(.missingOperand, token.range)
    case .word, .phrase, .field, .unknownField, .value: return .filter(try filter(token))
    }
  }

  private mutating func parentheses(
    _ open: QueryToken,
    depth: Int
  ) throws(QueryError) -> Query {
    index += 1
    if let close = current, close.kind == .close {
      throw error(.emptyParentheses, open.range.lowerBound..<close.range.upperBound)
    }
    if current == nil { throw error(.unclosedParenthesis, open.range) }
    let query = try alternatives(depth: depth)
    guard current?.kind == .close else { throw error(.unclosedParenthesis, open.range) }
    index += 1
    return query
  }

  private mutating func filter(_ token: QueryToken) throws(QueryError) -> Filter {
    index += 1
    filters += 1
    guard filters <= Self.longest else { throw error(.tooLong(limit: Self.longest), token.range) }
    guard token.isClosed else { throw error(.unclosedQuote, token.range) }
    switch token.kind {
    case .unknownField(let name): throw error(.unknownField(name), token.range)
    case .field(let field): return try filter(of: field, token)
    default:
      guard let filter = Filter.text(token.text) else { throw error(.noWord, token.range) }
      return filter
    }
  }

  private mutating func filter(
    of field: FilterField,
    _ name: QueryToken
  ) throws(QueryError) -> Filter {
    guard let token = current, token.kind == .value(field) else {
      throw error(.missingValue(field), name.range)
    }
    index += 1
    guard token.isClosed else { throw error(.unclosedQuote, token.range) }
    let value = SafeText.line(token.text.precomposedStringWithCanonicalMapping)
    guard !value.isEmpty else { throw error(.missingValue(field), token.range) }
    do {
      return try filter(of: field, value)
    } catch {
      throw QueryError(range: token.range, reason: error)
    }
  }

  private func filter(of field: FilterField, _ value: String) throws(QueryError.Reason) -> Filter {
    switch field {
    case .date: return .date(try dates.filter(value))
    case .spoken: return .spoken(try dates.filter(value))
    case .state: return .state(try state(value))
    case .person: return .person(try words(value))
    case .outlet: return .outlet(try words(value))
    case .topic: return .topic(try words(value))
    case .credit: return .credit(try words(value))
    case .tag: return .tag(try words(value))
    case .added: return .added(try dates.arrival(value))
    }
  }

  private func state(_ value: String) throws(QueryError.Reason) -> ArticleState {
    guard let state = ArticleState(spelling: value) else { throw .unknownState(value) }
    return state
  }

  /// A value that must have a word in it, since it is found by words.
  private func words(_ value: String) throws(QueryError.Reason) -> String {
    guard !SearchWord.words(in: value).isEmpty else { throw .noWord }
    return value
  }

  private func error(_ reason: QueryError.Reason, _ range: Range<Int>) -> QueryError {
    QueryError(range: range, reason: reason)
  }
}
