/// A piece of the text of a query, for the parser and for colouring what is typed.
public struct QueryToken: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case word
    /// In quotation marks.
    case phrase
    /// A known field with its colon.
    case field(FilterField)
    /// Looks like a field, but is none.
    case unknownField(String)
    /// What stands behind a field, bare or in quotation marks.
    case value(FilterField)
    case and, or, not
    case minus
    case open, close
  }

  public var kind: Kind
  /// UTF-8 range in the text, quotation marks included.
  public var range: Range<Int>
  /// What is said, without quotation marks and escapes.
  public var text: String
  /// False for a quotation that has no end.
  public var isClosed: Bool

  /// All tokens of a text; never fails, so that half-typed text can be coloured.
  public static func tokens(in text: String) -> [QueryToken] {
    var lexer = QueryLexer(text)
    var tokens: [QueryToken] = []
    while let token = lexer.next() { tokens.append(token) }
    return tokens
  }
}
