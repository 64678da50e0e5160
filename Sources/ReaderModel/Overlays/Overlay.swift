public import ArticleArchive
public import Articles

/// Something that takes the strokes until it is closed.
public enum Overlay: Sendable, Hashable {
  case prompt(Prompt)
  case help(HelpOverlay)
  case labels(Labels)
  case picker(Picker)
  /// Details of the article and the evidence of its date; the number of the first visible line.
  case details(top: Int)
  /// Every reason for which an article is offered.
  case reasons(RelatedRow)
  /// The whole address of the article, before it is copied or opened.
  case address(WebAddress)
  /// Two versions of a story; the number of the first visible passage.
  case comparison(Comparison, top: Int)
  /// The page of a person, forms of a name, a correction.
  case person(PersonOverlay)
  /// A letter is to be typed, and does something at once.
  case letter(LetterUse)
  /// A change of many articles, to be agreed to; nil while it is being asked what it comes to.
  case agreement(BulkChange?)
  /// Asked once before leaving.
  case quit
}

extension Overlay {
  /// The line being typed; nil where none is.
  var prompt: Prompt? { if case .prompt(let prompt) = self { prompt } else { nil } }
}

/// What a letter typed by itself is for.
public enum LetterUse: Sendable, Hashable {
  /// It becomes the letter of this place.
  case newPlace
  /// It leads to the place that has it; asked so while no place has one.
  case goToPlace
}

/// The list of keys.
public struct HelpOverlay: Sendable, Hashable {
  /// What is typed to find a command.
  public internal(set) var text = ""
  /// One binding a command and context, those that match, in the order of the key table; see ``KeyTable/notation(for:in:)``.
  public internal(set) var matches: [Binding]
  public internal(set) var selection = 0
  public internal(set) var top = 0
}
