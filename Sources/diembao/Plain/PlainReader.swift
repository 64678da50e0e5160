import ArticleArchive
import ArticleQuery
import Articles
import ReaderModel
import ReaderScreen

/// The reader in lines: for screen readers, for terminals that cannot place a cursor, and through a pipe.
///
/// A line is read, lines are printed, and that is all: no colour, nothing is drawn over.
struct PlainReader {
  let archive: Archive
  let log: ReadingLog?
  let strings: Strings
  let paper: PlainPaper
  let today: Day
  /// The filter in force.
  private var query: Query
  private var page = ArticlePage(rows: [], hasBefore: false, hasAfter: false)
  /// What the numbers stand for.
  private var listed = Listed.articles([])
  private var reading: Reading?

  private enum Listed {
    case articles([ArticleKey])
    case people([String])
  }

  /// An article, and what of it has not been printed yet.
  private struct Reading {
    var key: ArticleKey
    var rest: ArraySlice<String>
  }

  init(
    archive: Archive,
    log: ReadingLog?,
    strings: Strings,
    paper: PlainPaper,
    query: Query,
    today: Day
  ) {
    self.archive = archive
    self.log = log
    self.strings = strings
    self.paper = paper
    self.query = query
    self.today = today
  }

  private var words: PlainWords { strings.plain }

  /// Reads lines until one says to leave, or there are no more.
  mutating func run() async throws {
    let count = try await archive.count(.everything, today: today, limit: .max)
    try paper.say(words.welcome(strings.articles(count.value), words.word(for: .help)))
    try await showList(.beginning)
    while let line = try paper.ask() {
      let typed = line.trimmed
      if words.command(typed) == .quit { return }
      do {
        try await take(typed)
      } catch let error as ArchiveError {
        try paper.say(strings.sentence(for: error))
      }
    }
  }

  private mutating func take(_ line: String) async throws {
    if line.isEmpty {
      try await goOn()
    } else if let number = Int(line) {
      try await open(number)
    } else if let command = words.command(line) {
      try await run(command)
    } else {
      try await filter(by: line)
    }
  }

  private mutating func run(_ command: PlainCommand) async throws {
    switch command {
    case .next: try await step(by: 1)
    case .back: try await step(by: -1)
    case .list:
      // What was read meanwhile is marked.
      try await showList((page.rows.first?.position).map(PageRequest.Start.at) ?? .beginning)
    case .people: try await showPeople()
    case .related: try await showRelated()
    case .star: try await star()
    case .all: try await filter(by: "")
    case .help: for entry in words.help { try paper.say("\(entry.typed): \(entry.meaning)") }
    case .quit: break
    }
  }

  private mutating func filter(by text: String) async throws {
    do {
      query = try Query.parse(text, today: today)
    } catch {
      return try paper.say(strings.sentence(for: error))
    }
    try await showList(.beginning)
  }
}

// MARK: - The list

extension PlainReader {
  private mutating func showList(_ start: PageRequest.Start) async throws {
    page = try await archive.page(
      PageRequest(query: query, start: start, limit: paper.listRows, today: today)
    )
    if start == .beginning, query != .everything, !page.rows.isEmpty {
      let count = try await archive.count(query, today: today, limit: PlainReader.mostCounted)
      try paper.say(words.list(strings.text(of: query), strings.articles(count)))
    }
    try showRows()
  }

  /// Whoever hears a number wants to hear it soon.
  private static let mostCounted = 20_000

  private mutating func showRows() throws {
    reading = nil
    listed = .articles(page.rows.map { $0.key })
    guard !page.rows.isEmpty else { return try paper.say(words.noMatch) }
    for (index, row) in page.rows.enumerated() { try paper.say(number: index + 1, line(for: row)) }
    try paper.say(page.hasAfter ? words.more : words.endOfList)
  }

  /// Date, headline, whose it is, and what was done with it.
  private func line(for row: ArticleRow) -> String {
    let about = [row.outlet ?? row.byline].compactMap(\.self)
    let marks =
      (row.state.isRead ? [words.read] : []) + (row.state.isStarred ? [words.starred] : [])
    return ([strings.date(row.published), row.headline] + about + marks).spoken
  }

  private mutating func step(by step: Int) async throws {
    if let reading { return try await openNext(to: reading.key, by: step) }
    if step > 0 {
      guard page.hasAfter, let last = page.rows.last else { return try paper.say(words.endOfList) }
      try await showList(.after(last.position))
    } else {
      guard page.hasBefore, let first = page.rows.first else {
        return try paper.say(words.startOfList)
      }
      try await showList(.before(first.position))
    }
  }

  private mutating func showPeople() async throws {
    let people = try await archive.people(
      query,
      matching: nil,
      limit: paper.listRows,
      today: today
    )
    reading = nil
    guard !people.isEmpty else { return try paper.say(words.noPeople) }
    listed = .people(people.map(\.name))
    try paper.say(words.people(people.count))
    for (index, person) in people.enumerated() {
      let facts = [person.name] + person.roles.prefix(1) + [strings.articles(person.articles)]
      try paper.say(number: index + 1, facts.joined(separator: ", "))
    }
  }
}

// MARK: - Reading

extension PlainReader {
  private mutating func open(_ number: Int) async throws {
    switch listed {
    case .articles(let keys):
      guard number > 0, keys.indices.contains(number - 1) else {
        return try paper.say(words.noSuchNumber(number))
      }
      try await open(keys[number - 1])
    case .people(let names):
      guard number > 0, names.indices.contains(number - 1) else {
        return try paper.say(words.noSuchNumber(number))
      }
      query = query.adding(.filter(.person(names[number - 1])))
      try await showList(.beginning)
    }
  }

  private mutating func open(_ key: ArticleKey) async throws {
    let stored = try await archive.article(key)
    let article = PrintedArticle(
      article: stored.article,
      origin: [],
      related: [],
      width: paper.columns,
      colour: false
    )
    reading = Reading(key: key, rest: paper.lines(of: article.story)[...])
    try await goOn()
  }

  /// More of the article, then the next one; without one, more of the list.
  private mutating func goOn() async throws {
    guard var reading, !reading.rest.isEmpty else { return try await step(by: 1) }
    for line in reading.rest.prefix(paper.textRows) { try paper.say(set: line) }
    reading.rest = reading.rest.dropFirst(paper.textRows)
    self.reading = reading
    guard reading.rest.isEmpty else { return try paper.say(words.more) }
    try await log?.set(.read, true, on: [reading.key])
    try paper.say(words.endOfArticle)
  }

  /// The article beside one in the list.
  private mutating func openNext(to key: ArticleKey, by step: Int) async throws {
    guard let index = page.rows.firstIndex(where: { $0.key == key }) else {
      return try showRows()
    }
    if page.rows.indices.contains(index + step) {
      return try await open(page.rows[index + step].key)
    }
    let edge = page.rows[index].position
    let start: PageRequest.Start = step > 0 ? .after(edge) : .before(edge)
    guard step > 0 ? page.hasAfter : page.hasBefore else {
      return try paper.say(step > 0 ? words.endOfList : words.startOfList)
    }
    page = try await archive.page(
      PageRequest(query: query, start: start, limit: paper.listRows, today: today)
    )
    listed = .articles(page.rows.map { $0.key })
    guard let next = step > 0 ? page.rows.first : page.rows.last else { return }
    try await open(next.key)
  }

  /// Gives the article at hand a star, or takes it.
  private mutating func star() async throws {
    guard let reading else { return try paper.say(words.noArticle) }
    guard let log else { return try paper.say(words.notKept) }
    let row = try await archive.article(reading.key).row
    try await log.set(.starred, !row.state.isStarred, on: [row.key])
    try paper.say(words.star(row.headline, row.state.isStarred ? .taken : .given))
  }

  private mutating func showRelated() async throws {
    guard let reading else { return try paper.say(words.noArticle) }
    let related = try await archive.related(to: reading.key, limit: paper.listRows)
    guard !related.isEmpty else { return try paper.say(words.noRelated) }
    listed = .articles(related.map(\.row.key))
    try paper.say(words.related(related.count))
    for (index, row) in related.enumerated() {
      let reasons = row.reasons.map { strings.reason($0) }.joined(separator: "; ")
      try paper.say(number: index + 1, [line(for: row.row), reasons].spoken)
    }
  }
}

extension [String] {
  /// As sentences one after the other; one that ends as a sentence does gets no full stop.
  nonisolated fileprivate var spoken: String {
    filter { !$0.isEmpty }.reduce("") { text, next in
      guard let end = text.last else { return next }
      return text + (".?!…:;\"”’".contains(end) ? " " : ". ") + next
    }
  }
}

extension String {
  /// Without the blanks at either end.
  nonisolated fileprivate var trimmed: String {
    let scalars = unicodeScalars.drop { $0.properties.isWhitespace }
    let end = scalars.lastIndex { !$0.properties.isWhitespace }
    return end.map { String(scalars[...$0]) } ?? ""
  }
}
