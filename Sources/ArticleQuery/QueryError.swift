/// A mistake in the text of a query.
public struct QueryError: Error, Sendable, Hashable {
  /// What is wrong.
  public enum Reason: Error, Sendable, Hashable {
    /// "(" without its ")"; the range is that of "(".
    case unclosedParenthesis
    /// ")" without its "(".
    case strayParenthesis
    /// A quotation mark without its second; the range runs to the end.
    case unclosedQuote
    /// "()".
    case emptyParentheses
    /// A quotation or word in which there is no letter or digit.
    case noWord
    /// Nothing stands before or after "and", "or", "not" or "-".
    case missingOperand
    /// A field that the language does not have.
    case unknownField(String)
    /// A field and colon without a value.
    case missingValue(FilterField)
    /// Not a form of ``ArticleState``.
    case unknownState(String)
    /// Not one of the accepted forms.
    case notADate
    /// A form that is accepted, of a day that no calendar has: "31/2/2021".
    case noSuchDay
    /// The same of a month, or quarter: "13/2021".
    case noSuchMonth(Int)
    case noSuchQuarter(Int)
    /// The range ends before it begins.
    case reversedRange
    /// Parentheses or negations in more levels than anybody means.
    case tooDeep(limit: Int)
    /// More conditions than an archive can take in one question.
    case tooLong(limit: Int)
  }

  /// UTF-8 range in the text that was typed; empty where something is missing.
  public var range: Range<Int>
  public var reason: Reason

  public init(range: Range<Int>, reason: Reason) {
    self.range = range
    self.reason = reason
  }
}
