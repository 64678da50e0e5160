import Articles
import GRDB

/// Finds out about one person, from the tables first and then from articles.
struct PortraitReader {
  /// Articles of which the text is read at most: the newest.
  static let mostRead = 1000
  private static let mostQuotes = 200
  /// Of which the ways to name the person are counted, though there are quotes enough.
  private static let leastRead = 300
  private static let mostNamings = 12
  private static let mostRoles = 24
  private static let mostCompanions = 60

  private let person: Int64
  private let view: PersonCorrectionView
  private let database: Database
  private let rows: RowReader
  /// The person's forms: name and roles as printed.
  private let forms: [Int64: PrintedForm]

  private struct PrintedForm: Hashable {
    var text: String
    var roles: String
  }

  init(
    of person: Int64,
    _ view: PersonCorrectionView,
    _ database: Database,
    _ log: LogAccess
  ) throws {
    self.person = person
    self.view = view
    self.database = database
    rows = try RowReader(database: database, log: log)
    let which: SQL = view.forms[person].map { "id IN \($0)" } ?? "person = \(person)"
    let sql: SQL = "SELECT id, name, roles FROM form WHERE \(which)"
    forms = try SQLRequest<Row>(literal: sql).fetchAll(database)
      .reduce(into: [:]) { $0[$1[0]] = PrintedForm(text: $1[1], roles: $1[2]) }
  }

  func portrait(
    of row: PersonRow,
    _ key: PersonKey,
    onPart: (PersonPortrait) -> Void
  ) throws -> PersonPortrait {
    var portrait = PersonPortrait(person: row)
    portrait.activity = try activity()
    onPart(portrait)
    portrait.roles = try roles()
    portrait.namesakes = try NamesakeFinder(view: view, database: database).namesakes(of: key)
    onPart(portrait)
    try read(into: &portrait, onPart)
    onPart(portrait)
    portrait.companions = try companions { companions in
      portrait.companions = companions
      onPart(portrait)
    }
    return portrait
  }

  /// The articles that name the person, newest first.
  private func articles() throws -> FastDatabaseValueCursor<Int64> {
    let sql: SQL = "\(view.articles(of: person)) ORDER BY article DESC"
    return try SQLRequest<Int64>(literal: sql).fetchCursor(database)
  }

  // MARK: - From tables

  private func activity() throws -> Timeline {
    var months: [Int: Int] = [:]
    if view.isPlain(person) {
      let sql = "SELECT month, articles FROM person_month WHERE person = ?"
      for row in try database.rows(sql, [person]) { months[row[0]] = row[1] }
    } else {
      let articles = try articles()
      while let article = try articles.next() {
        let day = ReadingOrder.day(of: article)
        months[day.map { $0.year * 100 + $0.month } ?? 0, default: 0] += 1
      }
    }
    let buckets = months.sorted { $0.key < $1.key }.compactMap { month, articles in
      Day(year: month / 100, month: month % 100, day: 1).map {
        Timeline.Bucket(days: DayRange(.month, around: $0), articles: articles)
      }
    }
    return Timeline(precision: .month, buckets: buckets, undated: months[0] ?? 0)
  }

  /// Roles that differ in case only are one, in the spelling of most articles.
  private func roles() throws -> [PersonPortrait.Role] {
    var roles: [String: PersonPortrait.Role] = [:]
    for form in try PersonReader(database: database, view: view).forms(of: person) {
      // Forms of most articles come first, so the first spelling stays.
      for text in form.roles {
        var role =
          roles[text.lowercased()]
          ?? PersonPortrait.Role(text: text, articles: 0, first: nil, last: nil)
        role.articles += form.articles
        role.first = [role.first, form.first].compactMap(\.self).min()
        role.last = [role.last, form.last].compactMap(\.self).max()
        roles[text.lowercased()] = role
      }
    }
    // "Ngoại trưởng Nga" tells more than "Ngoại trưởng".
    let sorted = roles.values.sorted {
      ($1.articles, $1.text.utf8.count, $0.text) < ($0.articles, $0.text.utf8.count, $1.text)
    }
    return Array(sorted.prefix(Self.mostRoles))
  }

  // MARK: - From articles

  private func companions(
    onPart: ([PersonPortrait.Companion]) -> Void
  ) throws -> [PersonPortrait.Companion] {
    let articles = try articles()
    let finder = PersonFinder(of: nil, view, database)
    let found = try finder.among({ try articles.next() }, limit: Self.mostCompanions + 1) {
      onPart(others(among: $0))
    }
    return others(among: found)
  }

  private func others(among found: [FoundPerson]) -> [PersonPortrait.Companion] {
    found.filter { $0.id != person }.map {
      PersonPortrait.Companion(name: $0.name, articles: Int($0.numbers.articles))
    }
  }

  private func read(
    into portrait: inout PersonPortrait,
    _ onPart: (PersonPortrait) -> Void
  ) throws {
    var tally = NamingTally()
    var quotes: [QuoteRow] = []
    var (count, clock) = (0, PartClock())
    let articles = try articles()
    while count < (quotes.count < Self.mostQuotes ? Self.mostRead : Self.leastRead),
      let id = try articles.next()
    {
      count += 1
      guard let stored = try rows.stored(id) else { continue }
      let own = try indices(in: stored.article, id)
      for index in own { tally.add(stored.article.people[index].mentions) }
      quotes += stored.quotes(ofPeople: own)
      guard clock.isDue() else { continue }
      (portrait.quotes, portrait.hasMoreQuotes) = (quotes, true)
      portrait.namings = tally.most(Self.mostNamings)
      onPart(portrait)
    }
    portrait.hasMoreQuotes = try quotes.count > Self.mostQuotes || articles.next() != nil
    portrait.quotes = Array(quotes.prefix(Self.mostQuotes))
    portrait.namings = tally.most(Self.mostNamings)
  }

  /// Which of an article's people the person is: more than one where it was not seen that they are the same.
  private func indices(in article: Article, _ id: Int64) throws -> [Int] {
    let own = Set(
      try database.roster(of: id).entries.compactMap { entry in
        view.person(of: entry.form, by: entry.person) == person ? forms[entry.form] : nil
      }
    )
    return article.people.indices.filter { index in
      let person = article.people[index]
      let roles = person.roles.sorted().joined(separator: NameForm.roleSeparator)
      return own.contains(PrintedForm(text: person.name, roles: roles))
    }
  }
}

extension StoredArticle {
  fileprivate func quotes(ofPeople people: [Int]) -> [QuoteRow] {
    let isOwn = { (speaker: Speaker?) in speaker?.person.map(people.contains) ?? false }
    var own = self
    own.article.quotes.removeAll { !isOwn($0.speaker) }
    own.article.reportedSpeech.removeAll { !isOwn($0.speaker) }
    return own.quotes(includingReported: true)
  }
}

/// Counts the ways in which somebody is named; "Ông Lavrov" at the beginning of a sentence is "ông Lavrov".
private struct NamingTally {
  private var counts: [String: [String: Int]] = [:]

  mutating func add(_ mentions: [Mention]) {
    for mention in mentions where mention.kind == .named && !mention.text.isEmpty {
      counts[mention.text.lowercased(), default: [:]][mention.text, default: 0] += 1
    }
  }

  func most(_ limit: Int) -> [PersonPortrait.Naming] {
    let namings = counts.values.compactMap { spellings -> PersonPortrait.Naming? in
      let best = spellings.max { ($0.value, $0.key) < ($1.value, $1.key) }
      return best.map {
        PersonPortrait.Naming(text: $0.key, count: spellings.values.reduce(0, +))
      }
    }
    return Array(namings.sorted { ($1.count, $0.text) < ($0.count, $1.text) }.prefix(limit))
  }
}
