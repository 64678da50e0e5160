/// What is wrong with a record that should be a JSON object, and where.
public struct JSONFault: Error, Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable {
    /// Something else than an object: a list, a word, plain text.
    case noObject = "no_object"
    /// It ends before it is complete.
    case incomplete
    /// A control character, a line break among them, inside a string.
    case controlInString = "control_in_string"
    case badEscape = "bad_escape"
    case noName = "no_name"
    case noColon = "no_colon"
    case noComma = "no_comma"
    case noValue = "no_value"
    case badNumber = "bad_number"
    /// Lists and objects inside each other beyond reason.
    case tooDeep = "too_deep"
    /// Something follows the object.
    case textBehind = "text_behind"
  }

  public var kind: Kind
  /// Byte of the line, counted from 1.
  public var byte: Int

  public init(_ kind: Kind, byte: Int) {
    self.kind = kind
    self.byte = byte
  }
}
