nonisolated extension Look {
  /// What is wrong with the words of a look.
  public enum Mistake: Error, Sendable, Hashable {
    case unknownWord(String)
    /// One look has one colour.
    case severalColours(String, String)
  }

  /// Reads "underline bright-cyan": attributes and at most one colour, in any order; "plain" for neither.
  public init(words: String) throws(Mistake) {
    self.init([])
    var colourWord: String?
    for word in words.lowercased().split(whereSeparator: { $0 == " " || $0 == "," })
      .map(String.init)
    where word != Look.plainWord {
      if let attribute = Look.attributeWords.first(where: { $0.word == word })?.attribute {
        attributes.insert(attribute)
      } else if let colour = Colour.allCases.first(where: { $0.word == word }) {
        if let colourWord { throw .severalColours(colourWord, word) }
        (self.colour, colourWord) = (colour, word)
      } else {
        throw .unknownWord(word)
      }
    }
  }

  /// As ``init(words:)`` reads it.
  public var words: String {
    let attributes = Look.attributeWords.filter { self.attributes.contains($0.attribute) }
      .map(\.word)
    let words = attributes + (colour == .standard ? [] : [colour.word])
    return words.isEmpty ? Look.plainWord : words.joined(separator: " ")
  }

  /// Every word a look can have.
  public static var allWords: [String] {
    [plainWord] + attributeWords.map(\.word) + Colour.allCases.map(\.word)
  }

  private static let plainWord = "plain"

  private static let attributeWords: [(word: String, attribute: Attributes)] = [
    ("bold", .bold), ("dim", .dim), ("underline", .underline), ("reverse", .reverse),
  ]
}

nonisolated extension Look.Colour {
  /// "bright-cyan"; "standard" is the terminal's own.
  public var word: String { "\(self)".replacing("bright", with: "bright-").lowercased() }
}
