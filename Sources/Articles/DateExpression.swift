/// A point or stretch of time named in the text, resolved to days.
public struct DateExpression: Sendable, Hashable {
  public var text: String
  /// The days it speaks of; both ends are set.
  public var days: DayRange
  /// True when the text gives no exact day ("một năm trước").
  public var isApproximate: Bool
  /// Where it stands; nil when it stands outside headline, standfirst and body (a box, the date line).
  public var span: TextSpan?
  public var line: Int

  public init(text: String, days: DayRange, isApproximate: Bool, span: TextSpan?, line: Int) {
    self.text = text
    self.days = days
    self.isApproximate = isApproximate
    self.span = span
    self.line = line
  }
}
