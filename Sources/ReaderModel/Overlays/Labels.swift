public import ArticleQuery
public import Articles

/// Letters on everything on the screen that can be opened; typing them opens it.
public struct Labels: Sendable, Hashable {
  public enum Place: Sendable, Hashable {
    /// A stretch of the article: indices into ``ArticlePane/lines`` and into the line's runs.
    case text(line: Int, run: Int)
    /// An index into ``RelatedPane/rows``.
    case related(Int)
    /// A condition of the filter, which is dropped: its index.
    case chip(Int)
  }

  /// What has letters, wherever it stands: they stay with it while the screen changes under them.
  public enum Thing: Sendable, Hashable {
    /// Of the text that was there when the letters were put on.
    case target(TextTarget)
    case article(ArticleKey)
    case condition(Query)
  }

  public struct Label: Sendable, Hashable {
    public var letters: String
    public var thing: Thing
    /// Where it stands now.
    public var place: Place
  }

  /// In the order of the screen as it was first; none is the beginning of another.
  public private(set) var labels: [Label]
  /// The letters typed so far.
  public internal(set) var typed = ""
  /// Number of the text that targets are of: see ``ArticlePane/printing``.
  let printing: Int

  /// The home row without its vowel, which Vietnamese input methods join with the letters after it.
  private static let alphabet = Array("fjdkslgh")

  /// - Parameter places: what is to have letters; those that there are no letters for go without.
  init(_ places: [(Thing, Place)], printing: Int = 0) {
    let single = Self.alphabet.map { String($0) }
    let letters = places.count <= single.count ? single : Self.pairs
    labels = zip(letters, places).map { Label(letters: $0, thing: $1.0, place: $1.1) }
    self.printing = printing
  }

  /// Two different letters: a doubled "d" becomes "đ" in the same input methods.
  private static var pairs: [String] {
    alphabet.flatMap { first in
      alphabet.filter { $0 != first }.map { String([first, $0]) }
    }
  }

  /// Follows things to where they stand now; what is no longer on the screen loses its letters.
  mutating func move(to places: [(Thing, Place)]) {
    let now = Dictionary(places) { first, _ in first }
    labels = labels.compactMap { label in
      now[label.thing].map { Label(letters: label.letters, thing: label.thing, place: $0) }
    }
  }

  /// The letters of a place; nil when it has none.
  public func letters(at place: Place) -> String? {
    labels.first { $0.place == place }?.letters
  }

  /// True for letters that begin with those typed.
  public func canFollow(_ letters: String) -> Bool { letters.hasPrefix(typed) }
}
