/// # ArticleExtraction
///
/// What newspapers do: raw text in, a structured ``Article`` out. Pure: no file, no clock, no network.
///
/// One finder a file; what differs between languages is data in `Languages/`. It must not know where a
/// text came from, where an article is stored, or how it is shown.

public import Articles

/// Turns the text of a saved page into an article.
public struct Extractor: Sendable {
  /// What other pages have taught; an answer depends on the page and on this, and on nothing else.
  public let lessons: Lessons

  /// Raised whenever a page may be read otherwise than before, so that archives know which articles to read again.
  public static let version = 3

  /// Costs nothing: the rules of a language are made ready by its first page.
  public init(lessons: Lessons = .none) {
    self.lessons = lessons
  }

  /// Reads one page.
  ///
  /// - Parameter today: the last day the page can have been saved; nothing is dated later.
  public func article(of page: PageText, today: Day) throws(ExtractionError) -> Article {
    let story = try story(of: page)
    var builder = ArticleBuilder(
      parts: story.parts,
      texts: story.texts,
      lexicon: story.lexicon,
      names: lessons.names,
      today: today
    )
    var article = builder.article(language: story.language)
    article.declared = page.declared
    return article
  }

  /// The parts of a page, before anything in its story is looked for.
  func story(of page: PageText) throws(ExtractionError) -> Story {
    var lines: [TokenLine] = []
    lines.reserveCapacity(page.lines.count)
    for (i, text) in page.lines.enumerated() where !text.isEmpty {
      lines.append(TokenLine(number: i + 1, text: text))
    }
    let language = LanguageFinder.language(of: lines)
    let lexicon = language == .english ? Lexicon.english : Lexicon.vietnamese
    var pageLines: [PageLine] = []
    pageLines.reserveCapacity(lines.count)
    for i in lines.indices { pageLines.append(PageLine(&lines[i], lexicon: lexicon)) }
    var reader = try PageReader(
      lines: pageLines,
      lexicon: lexicon,
      shares: lessons.repeated.shares(of: lines, on: page)
    )
    let parts = reader.read(declared: page.declared)
    return Story(
      language: language,
      lexicon: lexicon,
      parts: parts,
      texts: StoryText.texts(of: parts, pageLines, lexicon)
    )
  }

  /// Reads one page.
  ///
  /// - Parameters:
  ///   - bytes: the page as it was found, in UTF-8.
  ///   - today: the last day the page can have been saved; nothing is dated later.
  public func article(
    from bytes: some Collection<UInt8>,
    today: Day
  ) throws(ExtractionError) -> Article {
    try article(of: PageText(bytes: bytes), today: today)
  }
}

/// Why a text is not an article.
public enum ExtractionError: Error, Sendable, Hashable {
  /// Nothing, or white space only.
  case empty
  /// Holds NUL or other bytes that no text has; `line` is that of the first.
  case binary(line: Int)
  /// Not UTF-8; `line` is that of the first wrong byte.
  case notUTF8(line: Int, byte: UInt8)
  /// Text, but no sentence that could be a story.
  case noStory
}
