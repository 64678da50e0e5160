public import Articles

/// A condition as it stands in the text of a query, understood or not: what is said of each piece that is typed.
public struct QueryTerm: Sendable, Hashable {
  /// UTF-8 range in the text, field and quotation marks included; a "-" or "not" before it is left out.
  public var range: Range<Int>
  /// The field it is typed with; nil for words and phrases, and where there is no such field.
  public var field: FilterField?
  /// What is typed behind the field, or the word, without quotation marks.
  public var value: String
  /// What it means; nil when there is a mistake in it.
  public var filter: Filter?
  /// What is wrong with it by itself; the range is in the whole text.
  public var mistake: QueryError?

  /// The conditions of a text, in order; never fails, so that half-typed text can be looked at.
  ///
  /// - Parameter today: see ``Query/parse(_:today:)``.
  public static func terms(in text: String, today: Day?) -> [QueryTerm] {
    let bytes = Array(text.utf8)
    return pieces(of: text).map { piece in
      var term = QueryTerm(range: piece.range, field: piece.field, value: piece.value)
      do throws(QueryError) {
        let own = String(decoding: bytes[piece.range], as: UTF8.self)
        if case .filter(let filter) = try Query.parse(own, today: today) { term.filter = filter }
      } catch {
        let start = piece.range.lowerBound
        let range = error.range.lowerBound + start..<error.range.upperBound + start
        term.mistake = QueryError(range: range, reason: error.reason)
      }
      return term
    }
  }

  private struct Piece {
    var range: Range<Int>
    var field: FilterField?
    var value: String
  }

  private static func pieces(of text: String) -> [Piece] {
    let tokens = QueryToken.tokens(in: text)
    var pieces: [Piece] = []
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      let next = index + 1 < tokens.count ? tokens[index + 1] : nil
      index += 1
      switch token.kind {
      case .word, .phrase, .value:
        pieces.append(Piece(range: token.range, field: nil, value: token.text))
      case .field(let field):
        let value = next.flatMap { $0.kind == .value(field) ? $0 : nil }
        if value != nil { index += 1 }
        let end = value?.range.upperBound ?? token.range.upperBound
        let range = token.range.lowerBound..<end
        pieces.append(Piece(range: range, field: field, value: value?.text ?? ""))
      case .unknownField:
        let isJoined = next.map { $0.range.lowerBound == token.range.upperBound } ?? false
        if isJoined { index += 1 }
        let end = isJoined ? next?.range.upperBound : nil
        let range = token.range.lowerBound..<(end ?? token.range.upperBound)
        pieces.append(Piece(range: range, field: nil, value: isJoined ? next?.text ?? "" : ""))
      case .and, .or, .not, .minus, .open, .close: break
      }
    }
    return pieces
  }
}
