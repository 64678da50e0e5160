import ArticleArchive
import Articles

// The shapes promised to scripts. A field may be added; none changes its name or meaning.

nonisolated extension JSON {
  /// A line of `list`.
  init(_ row: ArticleRow) {
    self = .object(JSON.row(row, people: JSON(row.people)))
  }

  /// A line of `show`.
  ///
  /// - Parameter related: what the archive offers for further reading.
  init(_ stored: StoredArticle, related: [RelatedRow]) {
    let article = stored.article
    let row = JSON.row(stored.row, people: .array(article.people.map { JSON($0) }))
    self = .object(row + JSON.parts(of: article, related: JSON.related(article.links, related)))
  }

  private static func row(_ row: ArticleRow, people: JSON) -> [Member] {
    let fields: JSON = [
      "key": .string(row.key.text),
      "headline": .string(row.headline),
      "headline_derived": .bool(row.headlineIsDerived),
      "outlet": JSON(row.outlet),
      "byline": JSON(row.byline),
      "published": JSON(row.published),
      "people": people,
      "words": .number(row.words),
      "ghost": .bool(row.isGhost),
      "source": JSON(row.source),
      "read": .bool(row.state.isRead),
      "starred": .bool(row.state.isStarred),
      "tags": JSON(row.state.tags),
      "note": JSON(row.state.note),
    ]
    return fields.members
  }

  private static func parts(of article: Article, related: [JSON]) -> [Member] {
    let fields: JSON = [
      "standfirst": JSON(article.standfirst?.text),
      "dateline": JSON(article.dateline?.text),
      "credits": JSON(article.creditNames),
      "credit_details": .array(article.credits.map { JSON($0) }),
      "topics": JSON(article.topics.map(\.text)),
      "address": JSON(article.address?.text),
      "crawled": article.crawled.day == nil ? .null : JSON(article.crawled),
      "language": JSON(article.language?.rawValue),
      "body": .array(article.body.map { JSON($0) }),
      "quotes": .array(article.quotes.map { JSON($0) }),
      "reported_speech": .array(article.reportedSpeech.map { JSON($0) }),
      "dates": .array(article.dates.map { JSON($0) }),
      "related": .array(related),
      "furniture": .array(article.furniture.map { JSON($0) }),
      "lines": JSON.lines(of: article),
      "declared": .array(article.declared.map { JSON($0) }),
    ]
    return fields.members
  }

  /// Where the parts stand that are plain text in the other fields.
  private static func lines(of article: Article) -> JSON {
    func line(_ passage: Passage?) -> JSON { passage.map { .number($0.line) } ?? .null }
    return [
      "headline": .number(article.headline.line),
      "standfirst": line(article.standfirst),
      "byline": line(article.byline),
      "outlet": line(article.outlet),
      "dateline": line(article.dateline),
      "topics": .array(article.topics.map { line($0) }),
    ]
  }
}

// MARK: - Parts

nonisolated extension JSON {
  init(_ day: Day?) { self.init(day?.description) }

  init(_ date: PublicationDate) {
    self = [
      "day": JSON(date.day),
      "precision": .string(date.precision.rawValue),
      "certainty": .string(date.certainty.rawValue),
      "evidence": .array(
        date.evidence.map {
          [
            "text": .string($0.text), "line": .number($0.line),
            "meaning": .string($0.meaning.rawValue),
          ]
        }
      ),
    ]
  }

  init(_ person: Person) {
    self = [
      "name": .string(person.name),
      "aliases": JSON(person.aliases),
      "roles": JSON(person.roles),
      "mentions": .number(person.namedCount),
      "quoted": .bool(person.isQuoted),
      "occurrences": .array(person.mentions.map { JSON($0) }),
    ]
  }

  init(_ mention: Mention) {
    self = [
      "text": .string(mention.text),
      "name": .string(mention.name),
      "kind": .string(mention.kind.rawValue),
      "line": .number(mention.span.line),
    ]
  }

  init(_ credit: Credit) {
    self = [
      "name": .string(credit.name),
      "subject": .string(credit.subject.rawValue),
      "line": .number(credit.line),
    ]
  }

  init(_ block: Block) {
    self = [
      "kind": .string(block.kind.rawValue),
      "text": .string(block.text),
      "line": .number(block.line),
    ]
  }

  init(_ field: DeclaredField) {
    self = ["name": .string(field.name), "value": .string(field.value)]
  }

  init(_ passage: Passage) {
    self = ["text": .string(passage.text), "line": .number(passage.line)]
  }

  init(_ quote: Quote) {
    self = [
      "text": .string(quote.text),
      "speaker": JSON(quote.speaker?.name),
      "kind": .string(quote.kind.rawValue),
      "line": .number(quote.span.line),
      "cue": JSON(quote.cue),
    ]
  }

  init(_ speech: ReportedSpeech) {
    self = [
      "speaker": .string(speech.speaker.name),
      "cue": .string(speech.cue),
      "via": JSON(speech.via),
      "line": .number(speech.span.line),
      "text": .string(speech.text),
    ]
  }

  init(_ date: DateExpression) {
    self = [
      "text": .string(date.text),
      "from": JSON(date.days.first),
      "to": JSON(date.days.last),
      "line": .number(date.line),
      "approximate": .bool(date.isApproximate),
    ]
  }
}

nonisolated extension Article {
  /// Each agency or outlet named as source, once, by first appearance.
  var creditNames: [String] {
    var names: [String] = []
    for credit in credits where !names.contains(credit.name) { names.append(credit.name) }
    return names
  }
}
