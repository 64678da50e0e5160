public import ArticleArchive
import Articles

/// Two versions of a story, sentence by sentence, in the order of both.
public struct Comparison: Sendable, Hashable {
  public enum Origin: Sendable, Hashable {
    case both
    /// Only in the article being read, or only in the other one.
    case here, there
  }

  /// Sentences of one paragraph that stand in the same versions.
  public struct Passage: Sendable, Hashable {
    public var origin: Origin
    public var text: String
    /// True where a paragraph begins.
    public var isStart: Bool
  }

  public let here: ArticleRow
  public let there: ArticleRow
  public private(set) var passages: [Passage] = []
  /// Of all sentences of the article being read, how much also stands in the other one, 0...100, by letters.
  public private(set) var sharedPercent = 0
  /// Whole paragraphs that only the other one has, and only the one being read; and single sentences besides.
  public private(set) var added = Count()
  public private(set) var dropped = Count()

  public struct Count: Sendable, Hashable {
    public var paragraphs = 0
    public var sentences = 0
  }

  /// Sentences compared at most: those after them are left out, for nobody reads so far and a key is waiting.
  private static let limit = 600

  public init(_ here: StoredArticle, with there: StoredArticle) {
    self.here = here.row
    self.there = there.row
    let (old, new) = (Self.sentences(of: here.article), Self.sentences(of: there.article))
    let merged = Self.merged(old, new)
    for (origin, sentence) in merged { add(sentence, origin) }
    added = Self.count(new, merged.filter { $0.0 == .there }.map(\.1))
    dropped = Self.count(old, merged.filter { $0.0 == .here }.map(\.1))
    let shared = merged.filter { $0.0 == .both }.reduce(0) { $0 + $1.1.folded.utf8.count }
    let all = old.reduce(0) { $0 + $1.folded.utf8.count }
    sharedPercent = all == 0 ? 0 : shared * 100 / all
  }

  private struct Sentence {
    var text: String
    /// What is compared: letters and digits, however they are marked or parted.
    var folded: String
    var paragraph: Int
  }

  private static func sentences(of article: Article) -> [Sentence] {
    let texts =
      [article.standfirst?.text].compactMap(\.self)
      + article.body.filter { $0.kind != .caption }.map(\.text)
    let all = texts.enumerated().flatMap { paragraph, text in
      text.sentences.map { sentence in
        let folded = FoldedText.fold(sentence).filter { $0.isLetter || $0.isNumber }
        return Sentence(text: sentence, folded: folded, paragraph: paragraph)
      }
    }
    return Array(all.prefix(limit))
  }

  /// Both in one order: what only one has stands where that one has it.
  private static func merged(_ old: [Sentence], _ new: [Sentence]) -> [(Origin, Sentence)] {
    // Numbers are compared some hundred thousand times, not texts.
    var numbers: [String: Int] = [:]
    for sentence in old + new where numbers[sentence.folded] == nil {
      numbers[sentence.folded] = numbers.count
    }
    let difference = new.map { numbers[$0.folded] }.difference(from: old.map { numbers[$0.folded] })
    let removed = Set(difference.removals.map(offset))
    let inserted = Set(difference.insertions.map(offset))
    var result: [(Origin, Sentence)] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if left < old.count, removed.contains(left) {
        result.append((.here, old[left]))
        left += 1
      } else if right < new.count, inserted.contains(right) {
        result.append((.there, new[right]))
        right += 1
      } else {
        guard left < old.count, right < new.count else { break }
        result.append((.both, old[left]))
        (left, right) = (left + 1, right + 1)
      }
    }
    return result
  }

  private static func offset(of change: CollectionDifference<Int?>.Change) -> Int {
    switch change {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }

  private var lastParagraph: Int?

  private mutating func add(_ sentence: Sentence, _ origin: Origin) {
    if let last = passages.last, last.origin == origin, lastParagraph == sentence.paragraph {
      passages[passages.count - 1].text += " " + sentence.text
    } else {
      let isStart = passages.last?.origin == origin || lastParagraph != sentence.paragraph
      passages.append(Passage(origin: origin, text: sentence.text, isStart: isStart))
    }
    lastParagraph = sentence.paragraph
  }

  /// How many whole paragraphs some sentences are, and how many are left over.
  private static func count(_ all: [Sentence], _ own: [Sentence]) -> Count {
    let sizes = Dictionary(all.map { ($0.paragraph, 1) }, uniquingKeysWith: +)
    let ownSizes = Dictionary(own.map { ($0.paragraph, 1) }, uniquingKeysWith: +)
    let whole = ownSizes.filter { sizes[$0.key] == $0.value }
    return Count(
      paragraphs: whole.count,
      sentences: own.count - whole.values.reduce(0, +)
    )
  }
}

extension String {
  /// The sentences of a paragraph: parted after a full stop, question or exclamation mark, or what closes a quotation
  /// after one, where a space follows.
  fileprivate var sentences: [String] {
    var sentences: [String] = []
    var sentence = ""
    var isEnding = false
    for character in self {
      if character == " ", isEnding {
        sentences.append(sentence)
        (sentence, isEnding) = ("", false)
        continue
      }
      sentence.append(character)
      switch character {
      case ".", "!", "?", "…": isEnding = true
      case "”", "\"", "’", ")", "»": break
      default: isEnding = false
      }
    }
    return sentence.isEmpty ? sentences : sentences + [sentence]
  }
}
