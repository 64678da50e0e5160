/// # Articles
///
/// The values every other module speaks in: articles and their parts, days, people, quotes, links,
/// keys, and the two ways text is reduced (folded for search, made safe for display).
///
/// This module knows neither files, databases, terminals nor Foundation, and holds no rule about how
/// a newspaper writes.

/// The language an article is written in.
public enum Language: String, Sendable, Hashable, CaseIterable {
  case vietnamese = "vi"
  case english = "en"
}

/// One story of a newspaper, with every part that could be read out of its source.
///
/// All text is normalised (NFC) and safe for display (see ``SafeText``). Lines are 1-based lines of the source.
public struct Article: Sendable, Hashable {
  public var headline: Headline
  /// The summary paragraph under the headline (sapo).
  public var standfirst: Passage?
  /// Who wrote it, as printed; never one of ``people``.
  public var byline: Passage?
  /// Who published it, as printed.
  public var outlet: Passage?
  /// The place that opens the story ("LONDON", "Hà Nội").
  public var dateline: Passage?
  /// Agencies and outlets named as source, of text and pictures.
  public var credits: [Credit]
  /// Tags printed with the story.
  public var topics: [Passage]
  public var published: PublicationDate
  /// The day the page was saved, with what tells it.
  public var crawled: PublicationDate
  /// Nil when neither language's words were found.
  public var language: Language?
  /// The story and its captions, in the order of the source.
  public var body: [Block]
  /// The people named in standfirst, body and captions, by first mention.
  public var people: [Person]
  /// Words inside quotation marks, in the order of the text.
  public var quotes: [Quote]
  /// Speech reported without quotation marks, in the order of the text.
  public var reportedSpeech: [ReportedSpeech]
  /// Expressions of time in the story and its inline boxes (not in teasers).
  public var dates: [DateExpression]
  /// Other stories offered on the page, each once, by first appearance.
  public var links: [RelatedLink]
  /// Text of the page that is not of the story, kept as it was.
  public var furniture: [Passage]
  /// The page's own address, where the source tells it.
  public var address: WebAddress?
  /// Everything that was stated beside the text, in the order of the source.
  public var declared: [DeclaredField]

  public init(headline: Headline) {
    self.headline = headline
    credits = []
    topics = []
    published = .unknown
    crawled = .unknown
    body = []
    people = []
    quotes = []
    reportedSpeech = []
    dates = []
    links = []
    furniture = []
    declared = []
  }

  /// The text a ``TextPlace`` points into; nil when the article has no such part.
  public func text(at place: TextPlace) -> String? {
    switch place {
    case .headline: headline.text
    case .standfirst: standfirst?.text
    case .block(let index): body.indices.contains(index) ? body[index].text : nil
    }
  }

  /// The number of words in standfirst and body, captions left out.
  public var wordCount: Int {
    let story = body.lazy.filter { $0.kind != .caption }.map(\.text)
    return ([standfirst?.text].compactMap(\.self) + story).reduce(0) { $0 + $1.wordCount }
  }
}

/// The title of a story.
public struct Headline: Sendable, Hashable {
  public var text: String
  /// True when the source has no headline and this one was made from the first clause of the text.
  public var isDerived: Bool
  /// Line of the source it stands in, or was derived from.
  public var line: Int

  public init(text: String, isDerived: Bool, line: Int) {
    self.text = text
    self.isDerived = isDerived
    self.line = line
  }
}

/// A piece of text and the line of the source it stands in.
public struct Passage: Sendable, Hashable {
  public var text: String
  /// 1-based; 0 when the text was declared beside the source and not printed in it.
  public var line: Int

  public init(_ text: String, line: Int) {
    self.text = text
    self.line = line
  }
}

/// An agency or outlet named as the source: "(theo TASS, Sputnik)", "(Nguồn: TASS)".
public struct Credit: Sendable, Hashable {
  public enum Subject: String, Sendable, Hashable { case text, picture }

  public var name: String
  public var subject: Subject
  public var line: Int

  public init(name: String, subject: Subject, line: Int) {
    self.name = name
    self.subject = subject
    self.line = line
  }
}

/// A paragraph, subhead, quote, list item or caption of the story.
public struct Block: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case paragraph, subhead, quote, list, caption
  }

  public var kind: Kind
  public var text: String
  public var line: Int

  public init(_ kind: Kind, _ text: String, line: Int) {
    self.kind = kind
    self.text = text
    self.line = line
  }
}

/// A part of an article that people, quotes and dates can stand in.
public enum TextPlace: Sendable, Hashable {
  case headline
  case standfirst
  /// An index into ``Article/body``.
  case block(Int)
}

/// A stretch of an article's text.
public struct TextSpan: Sendable, Hashable {
  public var place: TextPlace
  /// UTF-8 range inside the text of ``place``; always on character borders.
  public var range: Range<Int>
  /// Line of the source.
  public var line: Int

  public init(place: TextPlace, range: Range<Int>, line: Int) {
    self.place = place
    self.range = range
    self.line = line
  }
}

extension String {
  /// The number of stretches of text between white space.
  public var wordCount: Int {
    var text = self
    return text.withUTF8 { bytes in
      var count = 0
      var inWord = false
      for byte in bytes {
        let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
        count += !isSpace && !inWord ? 1 : 0
        inWord = !isSpace
      }
      return count
    }
  }
}
