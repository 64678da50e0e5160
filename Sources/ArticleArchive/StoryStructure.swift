import Articles

/// What the archive keeps of an article besides the columns that any SQLite client can read: kinds and lines of blocks,
/// people, quotes, dates, links, furniture, evidence, in one compact value.
///
/// Texts that a span already points at are not written again.
enum StoryStructure {
  /// Between the blocks of the body column.
  static let blockSeparator = "\n\n"

  private static let version = 1

  static func encode(_ article: Article) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(version)
    writer.write(article.headline.line)
    for passage in [article.standfirst, article.byline, article.outlet, article.dateline] {
      writer.write(passage?.line) { $0.write($1) }
    }
    writer.write(article.body) {
      $0.write($1.kind.rawValue)
      $0.write($1.text.utf8.count)
      $0.write($1.line)
    }
    writer.write(article.credits) {
      $0.write($1.name)
      $0.write($1.subject.rawValue)
      $0.write($1.line)
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

  /// - Parameter columns: the article with what its columns tell: texts without lines, and the body as one block.
  static func decode(_ bytes: [UInt8], into columns: Article, body: String) throws -> Article {
    var reader = ByteReader(bytes)
    guard try reader.number() == version else { throw ByteReader.Damage() }
    var article = columns
    article.headline.line = try reader.number()
    try reader.readLine(of: &article.standfirst)
    try reader.readLine(of: &article.byline)
    try reader.readLine(of: &article.outlet)
    try reader.readLine(of: &article.dateline)
    article.body = try reader.blocks(of: body)
    article.credits = try reader.array {
      Credit(name: try $0.text(), subject: try $0.value(), line: try $0.number())
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
}

extension ByteReader {
  fileprivate mutating func readLine(of passage: inout Passage?) throws {
    let line = try optional { try $0.number() }
    guard (line == nil) == (passage == nil) else { throw Damage() }
    if let line { passage?.line = line }
  }

  fileprivate mutating func blocks(of body: String) throws -> [Block] {
    let bytes = Array(body.utf8)
    var start = 0
    return try array { reader in
      guard let kind = Block.Kind(rawValue: try reader.text()) else { throw Damage() }
      let (end, isTooMuch) = start.addingReportingOverflow(try reader.number())
      guard !isTooMuch, start <= end, end <= bytes.count else { throw Damage() }
      let text = String(decoding: bytes[start..<end], as: UTF8.self)
      start = min(bytes.count, end + StoryStructure.blockSeparator.utf8.count)
      return Block(kind, text, line: try reader.number())
    }
  }
}
