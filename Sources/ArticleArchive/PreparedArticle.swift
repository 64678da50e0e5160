import Articles

/// An article with everything that is written of it and does not depend on the archive.
///
/// Made where articles are read, which several tasks do at once; the one that writes has only to write.
public struct PreparedArticle: Sendable {
  /// Bytes of the page.
  public var size: Int { page.utf8.count }
  public let source: SourceStamp

  let key: ArticleKey
  let page: String
  let headline: Headline
  let outlet: String?
  let byline: String?
  let address: String?
  let language: Language?
  let dateline: String?
  let day: Day?
  let precision: Precision
  let certainty: PublicationDate.Certainty
  let evidence: [UInt8]
  let words: Int
  /// How many.
  let quotes: Int
  /// The keys by which it can be found: links of others know its address or its headline.
  let names: [ArticleKey]
  /// See ``StoryStructure``.
  let structure: [UInt8]
  let search: SearchText
  let people: [PrintedPerson]
  let facets: [PrintedFacet]
  let links: [PrintedLink]
  let spoken: [SpokenDays]

  public init(_ new: NewArticle) {
    let article = new.article
    key = new.key
    page = new.page
    source = new.source
    headline = article.headline
    outlet = article.outlet?.text
    byline = article.byline?.text
    address = article.address?.text
    language = article.language
    dateline = article.dateline?.text
    day = article.published.day
    precision = article.published.precision
    certainty = article.published.certainty
    evidence = Self.bytes(of: article.published.evidence)
    words = article.wordCount
    quotes = article.quotes.count + article.reportedSpeech.count
    names = Self.names(of: new)
    structure = StoryStructure.encode(article, page: PageLines(page))
    search = SearchText(article)
    people = article.people.enumerated().compactMap { PrintedPerson($1, ordinal: $0) }
    facets = PrintedFacet.all(of: article)
    links = article.links.map(PrintedLink.init)
    spoken = SpokenDays.all(of: article)
  }

  private static func bytes(of evidence: [Evidence]) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(evidence)
    return writer.bytes
  }

  private static func names(of new: NewArticle) -> [ArticleKey] {
    var names = [new.key]
    if let address = new.article.address {
      // Most articles with an address have their key from it.
      let key = ArticleKey(address: address)
      if key != new.key { names.append(key) }
    }
    if !new.article.headline.isDerived {
      names.append(ArticleKey(headline: new.article.headline.text))
    }
    return names
  }
}

/// A link as an article prints it.
struct PrintedLink: Sendable {
  let kind: RelatedLink.Kind
  let headline: String
  let summary: String?
  /// The keys by which its article can be found.
  let names: [ArticleKey]

  init(_ link: RelatedLink) {
    kind = link.kind
    headline = link.headline
    summary = link.summary
    let key = ArticleKey(headline: link.headline)
    names = link.address.map { [ArticleKey(address: $0), key] } ?? [key]
  }
}

/// A name as an article prints it. Its words are only looked for where the archive does not know the name.
struct PrintedPerson: Sendable {
  let text: String
  /// Sorted, one a line.
  let roles: String
  /// Texts of other forms.
  let aliases: [String]
  let mentions: Int
  /// Its place among the people of the article.
  let ordinal: Int

  /// Nil when there is no word in the name.
  init?(_ person: Person, ordinal: Int) {
    guard SearchTokens.hasWord(person.name) else { return nil }
    text = person.name
    roles = person.roles.sorted().joined(separator: NameForm.roleSeparator)
    aliases = person.aliases
    mentions = person.namedCount
    self.ordinal = ordinal
  }

  var name: PersonName {
    let words = SearchTokens.words(of: text)
    return PersonName(folded: words.folded, exact: words.exact)
  }
}

/// An outlet, topic or credit as an article prints it. Its words are only looked for where the archive does not know it.
struct PrintedFacet: Sendable, Hashable {
  let kind: FacetKind
  let text: String

  /// Those that have a word, in the order of their kinds.
  static func all(of article: Article) -> [PrintedFacet] {
    let outlet = [article.outlet?.text].compactMap(\.self).map { (FacetKind.outlet, $0) }
    let topics = article.topics.map { (FacetKind.topic, $0.text) }
    let credits = article.credits.map { (FacetKind.credit, $0.name) }
    return (outlet + topics + credits).compactMap { PrintedFacet($0, $1) }
  }

  private init?(_ kind: FacetKind, _ text: String) {
    guard SearchTokens.hasWord(text) else { return nil }
    self.kind = kind
    self.text = text
  }
}
