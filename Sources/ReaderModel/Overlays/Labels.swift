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

  public struct Label: Sendable, Hashable {
    public var letters: String
    public var place: Place
  }

  /// In the order of the screen; none is the beginning of another.
  public let labels: [Label]
  /// The letters typed so far.
  public internal(set) var typed = ""

  /// The home row without its vowel, which Vietnamese input methods join with the letters after it.
  private static let alphabet = Array("fjdkslgh")

  /// - Parameter places: what is to have letters; those that there are no letters for go without.
  init(_ places: [Place]) {
    let single = Self.alphabet.map { String($0) }
    let letters = places.count <= single.count ? single : Self.pairs
    labels = zip(letters, places).map { Label(letters: $0, place: $1) }
  }

  /// Two different letters: a doubled "d" becomes "đ" in the same input methods.
  private static var pairs: [String] {
    alphabet.flatMap { first in
      alphabet.filter { $0 != first }.map { String([first, $0]) }
    }
  }

  /// The letters of a place; nil when it has none.
  public func letters(at place: Place) -> String? {
    labels.first { $0.place == place }?.letters
  }

  /// True for letters that begin with those typed.
  public func canFollow(_ letters: String) -> Bool { letters.hasPrefix(typed) }
}
