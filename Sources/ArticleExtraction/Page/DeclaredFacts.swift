import Articles

/// What is declared beside a text, or in lines over it, by the part of the article it tells.
///
/// Scrapers call the same thing by many names. Where several fields tell one part, the first field of the best name is
/// believed; what is empty, or no value a part can have, tells nothing.
struct DeclaredFacts {
  enum Part { case headline, byline, outlet, address, day, standfirst, topic }

  private(set) var headline: Passage?
  private(set) var byline: Passage?
  private(set) var outlet: Passage?
  private(set) var address: WebAddress?
  private(set) var standfirst: Passage?
  private(set) var topics: [Passage] = []
  /// Days of publication, in the order of the source.
  private(set) var days: [(day: Day, passage: Passage)] = []

  /// In bytes; a longer value is not the title, or the author, of anything.
  private static let longest = (title: 400, name: 200, summary: 2000)

  private struct Field {
    var name: String
    var rank: Int
    var passage: Passage
  }

  /// - Parameters:
  ///   - fields: with their lines; 0 for those that are not printed.
  ///   - dates: reads days.
  init(_ fields: [(field: DeclaredField, line: Int)], dates: DeclaredDayReader) {
    var parts: [Part: [Field]] = [:]
    for (field, line) in fields where !Self.isNothing(field.value) {
      guard let (part, rank) = Self.parts[Self.plain(field.name)] else { continue }
      let passage = Passage(field.value, line: line)
      parts[part, default: []].append(Field(name: field.name, rank: rank, passage: passage))
    }
    headline = Self.best(parts[.headline], atMost: Self.longest.title)
    standfirst = Self.best(parts[.standfirst], atMost: Self.longest.summary)
    byline = Self.names(parts[.byline])
    readOutlet(parts[.outlet] ?? [], parts[.address] ?? [])
    topics = Self.topics(parts[.topic] ?? [])
    let stated = (parts[.day] ?? []).sorted {
      ($0.passage.line, $0.rank) < ($1.passage.line, $1.rank)
    }
    days = stated.compactMap { field in
      dates.day(field.passage.text).map { ($0, field.passage) }
    }
  }

  // MARK: Names of fields

  /// Names without case and signs, with how good they are: less is better.
  private static let parts: [String: (part: Part, rank: Int)] = {
    let names: [(Part, [String])] = [
      (.headline, ["title", "headline"]),
      (.byline, ["author", "authors", "byline", "creator", "writer"]),
      (
        .outlet,
        [
          "source", "outlet", "publisher", "newspaper", "sitename", "site", "sourcename",
          "sourcedomain", "sourcehostname", "hostname", "domain",
        ]
      ),
      (
        .address, ["url", "link", "address", "sourceurl", "canonical", "canonicalurl", "permalink"]
      ),
      (
        .day,
        [
          "published", "publishedat", "datepublished", "publishdate", "publisheddate",
          "datepublish", "publicationdate", "pubdate", "publishedon", "publishedtime", "posted",
          "posteddate", "issued", "ngaydang", "ngayxuatban", "date",
          "ngay", "created", "createdat", "datecreated",
        ]
      ),
      (.standfirst, ["standfirst", "summary", "description", "excerpt", "sapo"]),
      (.topic, ["topics", "tags", "keywords", "categories", "category", "section", "topic"]),
    ]
    var parts: [String: (part: Part, rank: Int)] = [:]
    for (part, names) in names {
      for (rank, name) in names.enumerated() { parts[name] = (part, rank) }
    }
    return parts
  }()

  /// True for what an address is declared as.
  static func isAddress(_ name: String) -> Bool {
    if case .address = parts[plain(name)]?.part { true } else { false }
  }

  /// "Date_Published" and "date-published" are "datepublished", "article:author" is "author".
  private static func plain(_ name: String) -> String {
    let last = name.split { $0 == ":" || $0 == "." }.last ?? ""
    return String(decoding: last.lowercased().utf8.filter { $0 > 0x60 && $0 < 0x7B }, as: UTF8.self)
  }

  // MARK: Values

  /// What programs write where they have nothing.
  private static func isNothing(_ value: String) -> Bool {
    value.isEmpty || (value.utf8.count <= 5 && nothings.contains(value.lowercased()))
  }

  private static let nothings: Set<String> = [
    "null", "none", "nan", "n/a", "-", "[]", "{}", "\"\"", "false",
  ]

  /// The value of the best name that has one; objects and lists of them are no text.
  private static func best(_ fields: [Field]?, atMost longest: Int) -> Passage? {
    fields?.filter { $0.passage.text.utf8.count <= longest && !isStructure($0.passage.text) }
      .min { $0.rank < $1.rank }?.passage
  }

  private static func isStructure(_ value: String) -> Bool {
    value.hasPrefix("{\"") || value.hasPrefix("{ \"") || value.hasPrefix("[{")
      || value.hasPrefix("[\"")
  }

  /// Several authors, each in a field of the same name, are one byline.
  private static func names(_ fields: [Field]?) -> Passage? {
    guard let fields, let first = best(fields, atMost: longest.name),
      let name = fields.first(where: { $0.passage == first })?.name
    else { return nil }
    let all = fields.filter { $0.name == name && $0.passage.line == first.line }
      .map(\.passage.text).filter { $0.utf8.count <= longest.name && !isStructure($0) }
    let text = all.joined(separator: ", ")
    return Passage(text.utf8.count <= longest.title ? text : first.text, line: first.line)
  }

  /// Some call the address of the page its source. An address names its outlet by its host.
  private mutating func readOutlet(_ outlets: [Field], _ addresses: [Field]) {
    address =
      addresses.sorted { $0.rank < $1.rank }.lazy
      .compactMap { WebAddress($0.passage.text) }.first
    let named = outlets.filter { WebAddress($0.passage.text) == nil }
    outlet = Self.best(named, atMost: Self.longest.name)
    for field in outlets {
      guard let web = WebAddress(field.passage.text) else { continue }
      let isPage = web.text.dropFirst(8 + web.host.count).utf8.count > 1
      if isPage, address == nil { address = web }
      if outlet == nil { outlet = Passage(String(web.host), line: field.passage.line) }
    }
  }

  /// Each tag once; one field alone may have several, with commas between.
  private static func topics(_ fields: [Field]) -> [Passage] {
    var topics: [Passage] = []
    var known: Set<String> = []
    let counts = Dictionary(grouping: fields, by: \.name).mapValues(\.count)
    for field in fields where !isStructure(field.passage.text) {
      let isAlone = counts[field.name] == 1
      let tags = field.passage.text.split { isAlone && ($0 == "," || $0 == ";") }
      for tag in tags {
        let text = SafeText.line(tag)
        guard !text.isEmpty, text.utf8.count <= longest.name, known.insert(text).inserted else {
          continue
        }
        topics.append(Passage(text, line: field.passage.line))
      }
    }
    return topics
  }
}
