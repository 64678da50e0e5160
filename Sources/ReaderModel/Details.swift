public import ArticleArchive
public import Articles

/// Something known of an article, as the box of details lists it; each is scrolled by as one.
public enum DetailFact: Sendable, Hashable {
  case headline(String)
  /// The headline was not printed as such.
  case derivedHeadline
  case outlet(String)
  case byline(String)
  case dateline(String)
  case credits([String])
  case topics([String])
  case published(PublicationDate)
  /// When the page was fetched.
  case crawled(PublicationDate)
  /// What a date is known by; the number counts from 0 under it.
  case clue(Evidence, number: Int)
  case noClue
  case length(words: Int)
  case language(Language)
  case person(Person, number: Int)
  /// Another form of the person before, and why it is taken for one.
  case alias(PersonRow.Alias)
  /// Other forms, as the article has them.
  case aliases([String])
  case backlinks(Int)
  case address(String)
  case field(DeclaredField, number: Int)
  case source(String)
  case key(ArticleKey)
}

extension Reader {
  /// All that is known of the article being read, in the order in which it is listed.
  public var details: [DetailFact] {
    guard let stored = article.stored else { return [] }
    let article = stored.article
    return head(of: article)
      + [.published(article.published)] + clues(to: article.published)
      + (article.crawled.day == nil ? [] : [.crawled(article.crawled)] + clues(to: article.crawled))
      + (stored.row.isGhost ? [] : [.length(words: stored.row.words)])
      + [article.language.map(DetailFact.language)].compactMap(\.self)
      + article.people.enumerated().flatMap { facts(of: $0.element, number: $0.offset) }
      + tail(of: stored)
  }

  private func head(of article: Article) -> [DetailFact] {
    let isDerived = article.headline.isDerived
    let facts: [DetailFact?] = [
      .headline(article.headline.text),
      isDerived ? .derivedHeadline : nil,
      article.outlet.map { .outlet($0.text) },
      article.byline.map { .byline($0.text) },
      article.dateline.map { .dateline($0.text) },
      article.credits.isEmpty ? nil : .credits(article.credits.map(\.name)),
      article.topics.isEmpty ? nil : .topics(article.topics.map(\.text)),
    ]
    return facts.compactMap(\.self)
  }

  private func clues(to date: PublicationDate) -> [DetailFact] {
    if date.evidence.isEmpty { return [.noClue] }
    var seen: Set<Evidence> = []
    let clues = date.evidence.filter { seen.insert($0).inserted }
    return clues.enumerated().map { .clue($0.element, number: $0.offset) }
  }

  /// The other forms are those of the archive where the person is listed.
  private func facts(of person: Person, number: Int) -> [DetailFact] {
    let fact = DetailFact.person(person, number: number)
    if let known = people.rows.first(where: { $0.name == person.name }) {
      return [fact] + known.aliases.map(DetailFact.alias)
    }
    return person.aliases.isEmpty ? [fact] : [fact, .aliases(person.aliases)]
  }

  private func tail(of stored: StoredArticle) -> [DetailFact] {
    let fields = stored.article.declared.enumerated()
    let first: [DetailFact?] = [
      stored.row.backlinks > 0 ? .backlinks(stored.row.backlinks) : nil,
      stored.article.address.map { .address($0.text) },
    ]
    let last: [DetailFact?] = [stored.row.source.map { .source($0) }, .key(stored.row.key)]
    return first.compactMap(\.self)
      + fields.map { .field($0.element, number: $0.offset) } + last.compactMap(\.self)
  }
}
