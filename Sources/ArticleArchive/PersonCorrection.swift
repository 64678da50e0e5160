/// What somebody said about who is who.
///
/// A fact about names and not about rows: it holds whatever is imported or removed, and in another archive too.
/// Corrections are applied one after the other, each to what those before it made, so a later one wins.
public struct PersonCorrection: Sendable, Hashable, Codable {
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// Two persons are one: all forms of ``from`` belong to ``to``.
    case merge
    /// One person is two: the forms of ``from`` spelled like ``to``, or those among them printed with its role, are ``to``.
    case split
  }

  public var kind: Kind
  /// Who loses forms of their name.
  public var from: PersonLabel
  /// Who gets them.
  public var to: PersonLabel

  public init(_ kind: Kind, from: PersonLabel, to: PersonLabel) {
    self.kind = kind
    self.from = from
    self.to = to
  }
}

/// A person told by words: the name, and the role where one sets namesakes apart.
public struct PersonLabel: Sendable, Hashable, Codable {
  public var name: String
  /// Nil where the name is enough.
  public var role: String?

  public init(name: String, role: String? = nil) {
    self.name = name
    self.role = role
  }

  /// As lists show the person: "Nguyễn Văn Hùng (bộ trưởng)".
  public var text: String { role.map { "\(name) (\($0))" } ?? name }
}

/// A correction, and where it is kept.
public struct KeptCorrection: Sendable, Hashable {
  public enum Keeper: Sendable, Hashable {
    /// The archive, for everybody who reads it.
    case archive
    /// The reading log, for its owner alone.
    case readingLog
  }

  public var keeper: Keeper
  /// In the order in which corrections were made; never used again by the same keeper.
  public var number: Int
  public var correction: PersonCorrection

  public init(keeper: Keeper, number: Int, correction: PersonCorrection) {
    self.keeper = keeper
    self.number = number
    self.correction = correction
  }
}
