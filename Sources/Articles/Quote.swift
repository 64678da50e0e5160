/// Words that an article prints inside quotation marks and attributes to somebody.
public struct Quote: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable {
    /// A sentence or more, or a clause, in somebody's words.
    case direct
    /// A word or a few inside the reporter's sentence.
    case partial
  }

  public var kind: Kind
  /// As printed, with its quotation marks (which need not match).
  public var text: String
  public var speaker: Speaker?
  /// The words that introduce it ("Ông Lavrov đánh giá:").
  public var cue: String?
  public var span: TextSpan

  public init(kind: Kind, text: String, speaker: Speaker?, cue: String?, span: TextSpan) {
    self.kind = kind
    self.text = text
    self.speaker = speaker
    self.cue = cue
    self.span = span
  }
}

/// Speech told in the reporter's words: "Ngoại trưởng Lavrov cho rằng …".
public struct ReportedSpeech: Sendable, Hashable {
  /// The sentence that tells it.
  public var text: String
  public var speaker: Speaker
  /// The reporting verb ("cho rằng", "Theo").
  public var cue: String
  /// The words that stand for the speaker when they are not the name ("Nhà ngoại giao Nga").
  public var via: String?
  public var span: TextSpan

  public init(text: String, speaker: Speaker, cue: String, via: String?, span: TextSpan) {
    self.text = text
    self.speaker = speaker
    self.cue = cue
    self.via = via
    self.span = span
  }
}

/// Who says something.
public struct Speaker: Sendable, Hashable {
  public var name: String
  /// Index into ``Article/people``; nil for a country, an office or an unnamed person.
  public var person: Int?

  public init(name: String, person: Int?) {
    self.name = name
    self.person = person
  }
}
