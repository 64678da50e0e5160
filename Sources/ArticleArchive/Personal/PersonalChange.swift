public import Articles

/// Something a person changes that can be undone.
///
/// Kept in the journal of the reading log as JSON, so a case that was once released keeps its name and its values.
public enum PersonalChange: Sendable, Hashable, Codable {
  case mark(ReadingMark, isSet: Bool, articles: [ArticleKey])
  case tag(TagEdit, articles: [ArticleKey])
  /// An empty text takes the note away.
  case note(String, article: ArticleKey)
  /// Saves a filter under a name, in place of what had it; nil forgets the name.
  case view(name: String, query: String?)
  /// Gives a place of an archive a letter; nil takes the letter away.
  case place(letter: String, archive: String, place: NamedPlace?)
  case follow(person: String, isFollowed: Bool)
  /// Offers, or no longer offers, what an article links to.
  case hideLink(source: ArticleKey, target: ArticleKey, isHidden: Bool)
  /// Says who is who, for the owner of the log alone.
  case correct([PersonCorrection])
  case forgetCorrections([Int])
  /// Takes corrections in again under the numbers they had.
  case restoreCorrections([NumberedCorrection])
  /// Another filter was put in force; both as text of the query language. Nothing of it but this is kept.
  case filter(from: String, to: String)
}

/// Words put on articles and taken from them.
public struct TagEdit: Sendable, Hashable, Codable {
  public var added: [String]
  public var removed: [String]

  public init(added: [String] = [], removed: [String] = []) {
    self.added = added
    self.removed = removed
  }
}

/// A correction under its number.
public struct NumberedCorrection: Sendable, Hashable, Codable {
  public var number: Int
  public var correction: PersonCorrection

  public init(number: Int, correction: PersonCorrection) {
    self.number = number
    self.correction = correction
  }
}

/// A place that has a letter.
public struct NamedPlace: Sendable, Hashable, Codable {
  public var visit: Visit
  /// Of the article there, for lists of places.
  public var headline: String?
  /// What the front end calls the pane that had the focus; nil where that is not known.
  public var pane: String?

  public init(visit: Visit, headline: String?, pane: String? = nil) {
    self.visit = visit
    self.headline = headline
    self.pane = pane
  }
}

/// What is undone by one key: a change, or several that belong together.
public struct PersonalStep: Sendable, Hashable {
  public var changes: [PersonalChange]
  /// Of the article that it is about; nil for several, or none.
  public var headline: String?
  /// The archive that it means something in; nil for all.
  public var archive: String?

  public init(_ changes: [PersonalChange], headline: String? = nil, archive: String? = nil) {
    self.changes = changes
    self.headline = headline
    self.archive = archive
  }

  /// - Parameter archive: where the reader is.
  public init(_ change: PersonalChange, headline: String? = nil, archive: String? = nil) {
    self.init([change], headline: headline, archive: archive)
  }
}

/// A step that was undone or done again.
public struct RetracedStep: Sendable, Hashable {
  public var step: PersonalStep
  /// What was changed just now: by undoing it, the contrary of the step.
  public var effects: [PersonalChange]

  public init(step: PersonalStep, effects: [PersonalChange]) {
    self.step = step
    self.effects = effects
  }
}
