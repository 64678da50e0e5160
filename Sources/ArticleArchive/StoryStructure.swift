import Articles

/// What the archive keeps of an article besides the page and the columns that any SQLite client can read: which texts of
/// the page are headline, blocks, links, furniture; people, quotes, dates, evidence; in one compact value.
///
/// A text is written as its place on the page wherever it stands there.
enum StoryStructure {
  private static let version = 1

  static func encode(_ article: Article, page: PageLines) -> [UInt8] {
    var writer = ByteWriter(page: page)
    writer.write(version)
    writer.write(article.declared) { $0.write($1) }
    writer.writeStory(of: article)
    for passage in [article.byline, article.outlet, article.dateline] {
      writer.write(passage?.line) { $0.write(line: $1) }
    }
    writer.write(article.credits) {
      $0.write(line: $1.line)
      $0.write($1.name)
      $0.write($1.subject.rawValue)
    }
    writer.write(article.topics) { $0.write($1) }
    writer.write(article.crawled)
    writer.write(article.people) { $0.write($1, in: article) }
    writer.write(article.quotes) { $0.write($1, in: article) }
    writer.write(article.reportedSpeech) { $0.write($1, in: article) }
    writer.write(article.dates) { $0.write($1, in: article) }
    writer.write(article.links) { $0.write($1) }
    writer.write(article.furniture) { $0.write($1) }
    return writer.bytes
  }

  /// - Parameter columns: the article with what its columns tell: texts without lines.
  static func decode(_ bytes: [UInt8], into columns: Article, page: PageLines) throws -> Article {
    var reader = ByteReader(bytes, page: page)
    var article = columns
    article.declared = try reader.declaredFields()
    try reader.readStory(into: &article)
    try reader.readLine(of: &article.byline)
    try reader.readLine(of: &article.outlet)
    try reader.readLine(of: &article.dateline)
    article.credits = try reader.array {
      let line = try $0.lineNumber()
      return Credit(name: try $0.text(), subject: try $0.value(), line: line)
    }
    article.topics = try reader.array { try $0.passage() }
    article.crawled = try reader.publicationDate()
    let texts = article
    article.people = try reader.array { try $0.person(in: texts) }
    article.quotes = try reader.array { try $0.quote(in: texts) }
    article.reportedSpeech = try reader.array { try $0.reportedSpeech(in: texts) }
    article.dates = try reader.array { try $0.dateExpression(in: texts) }
    article.links = try reader.array { try $0.link() }
    article.furniture = try reader.array { try $0.passage() }
    return article
  }

  /// What was declared beside the page.
  static func declared(_ bytes: [UInt8], page: PageLines) throws -> [DeclaredField] {
    var reader = ByteReader(bytes, page: page)
    return try reader.declaredFields()
  }

  /// The texts that a search looks at; the headline is that of its column.
  static func searchText(_ bytes: [UInt8], headline: String, page: PageLines) throws -> SearchText {
    var reader = ByteReader(bytes, page: page)
    var article = Article(headline: Headline(text: headline, isDerived: false, line: 0))
    _ = try reader.declaredFields()
    try reader.readStory(into: &article)
    return SearchText(article)
  }

  fileprivate static func check(_ reader: inout ByteReader) throws {
    guard try reader.number() == version else { throw ByteReader.Damage() }
  }
}

extension ByteWriter {
  fileprivate mutating func writeStory(of article: Article) {
    write(line: article.headline.line)
    write(article.standfirst) { $0.write($1) }
    write(article.body) {
      $0.write(line: $1.line)
      $0.write($1.kind.rawValue)
      $0.write($1.text)
    }
  }
}

extension ByteReader {
  /// The beginning of every structure.
  fileprivate mutating func declaredFields() throws -> [DeclaredField] {
    try StoryStructure.check(&self)
    return try array { try $0.declaredField() }
  }

  fileprivate mutating func readStory(into article: inout Article) throws {
    article.headline.line = try lineNumber()
    article.standfirst = try optional { try $0.passage() }
    article.body = try array {
      let line = try $0.lineNumber()
      return Block(try $0.value(), try $0.text(), line: line)
    }
  }

  fileprivate mutating func readLine(of passage: inout Passage?) throws {
    let line = try optional { try $0.lineNumber() }
    guard (line == nil) == (passage == nil) else { throw Damage() }
    if let line { passage?.line = line }
  }
}
