import ArticleExtraction
import Articles

/// How right extraction is: on invented pages, of which everything is known, and on annotated ones, where there are any.
struct AccuracyBenchmark {
  var today: Day
  private let extractor = Extractor()
  private var people = Score("people")
  private var aliases = Score("other names of those found")
  private var quoted = Score("people quoted")
  private var dates = Score("dates spoken of")
  private var bodies = Score("bodies, by runs of four words")
  private var stated = Answers("publication day, stated")
  private var inferred = Answers("publication day, inferred")
  /// Pages of which less than half of the body was found, or more than as much besides.
  private var poorBodies = 0

  init(today: Day) { self.today = today }

  var scores: [Score] {
    [people, aliases, quoted, dates, bodies].filter { $0.f1 < 1 || $0.found > 0 || $0.recall < 1 }
  }
  var answers: [Answers] { [stated, inferred] }
  var pagesBelowHalf: Int { poorBodies }

  mutating func take(_ truth: Truth) {
    let article =
      (try? extractor.article(from: truth.page, today: today))
      ?? Article(headline: .init(text: "", isDerived: true, line: 0))
    if let wanted = truth.people { compare(article.people, wanted, ignored: truth.ignored) }
    if let wanted = truth.dates { compare(article.dates, wanted) }
    if let wanted = truth.published { compare(article.published, wanted) }
    if let wanted = truth.body { compare(article, body: wanted) }
  }

  // MARK: People

  private mutating func compare(
    _ found: [Person],
    _ wanted: [Truth.Name],
    ignored: Set<String>
  ) {
    let ignored = Set(ignored.map(\.comparable))
    var left = wanted
    var (right, counted) = (0, 0)
    for person in found {
      let forms = Set(([person.name] + person.aliases).map(\.comparable))
      guard let index = left.firstIndex(where: { $0.isMeant(by: forms) }) else {
        let isOptional = person.isInitials || forms.isSubset(of: ignored)
        counted += isOptional ? 0 : 1
        continue
      }
      let name = left.remove(at: index)
      if name.isOptional { continue }
      counted += 1
      right += 1
      let others = Set(name.aliases.map(\.comparable))
      let own = forms.subtracting([name.name.comparable] + name.nicknames.map(\.comparable))
      aliases.count(
        found: own.count,
        right: own.intersection(others).count,
        wanted: others.count
      )
      if name.isQuoted { quoted.count(found: 0, right: person.isQuoted ? 1 : 0, wanted: 1) }
      if person.isQuoted { quoted.count(found: 1, right: 0, wanted: 0) }
    }
    quoted.count(found: 0, right: 0, wanted: left.count { $0.isQuoted && !$0.isOptional })
    people.count(found: counted, right: right, wanted: wanted.count { !$0.isOptional })
  }

  // MARK: Dates

  /// Each expression counts once, however often it is printed.
  private mutating func compare(_ found: [DateExpression], _ wanted: [Truth.SpokenDate]) {
    let spoken = Set(
      found.filter { $0.span != nil }.map { Spoken(text: $0.text.comparable, days: $0.days) }
    )
    let wanted = Set(wanted.map { Truth.SpokenDate(text: $0.text.comparable, iso: $0.iso) })
    dates.count(
      found: spoken.count,
      right: spoken.count { date in wanted.contains { date.means($0) } },
      wanted: wanted.count,
      met: wanted.count { date in spoken.contains { $0.means(date) } }
    )
  }

  private struct Spoken: Hashable {
    var text: String
    var days: DayRange

    func means(_ date: Truth.SpokenDate) -> Bool {
      text == date.text && days.isMeant(by: date.iso)
    }
  }

  private mutating func compare(_ found: PublicationDate, _ wanted: Day) {
    guard let day = found.day, found.precision == .day else {
      inferred.unknown += 1
      return
    }
    let isRight = abs(day - wanted) <= 1
    if found.certainty == .stated {
      if isRight { stated.right += 1 } else { stated.wrong += 1 }
    } else {
      if isRight { inferred.right += 1 } else { inferred.wrong += 1 }
    }
  }

  // MARK: Bodies

  private mutating func compare(_ article: Article, body: String) {
    let texts =
      [article.standfirst?.text].compactMap(\.self)
      + article.body.filter { $0.kind != .caption }.map(\.text)
    let found = Runs(texts.joined(separator: "\n"))
    let wanted = Runs(body)
    let shared = found.shared(with: wanted)
    bodies.average(
      precision: found.count == 0 ? nil : Double(shared) / Double(found.count),
      recall: wanted.count == 0 ? nil : Double(shared) / Double(wanted.count)
    )
    let whole = found.count + wanted.count
    if whole > 0, Double(2 * shared) / Double(whole) < 0.5 { poorBodies += 1 }
  }
}

/// All runs of four words of a text, as the article-extraction-benchmark of Scrapinghub counts them.
private struct Runs {
  private var counts: [[Substring]: Int] = [:]
  private(set) var count = 0

  init(_ text: String) {
    let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
    guard !words.isEmpty else { return }
    for start in 0..<max(1, words.count - 3) {
      counts[Array(words[start..<min(words.count, start + 4)]), default: 0] += 1
      count += 1
    }
  }

  func shared(with other: Runs) -> Int {
    counts.reduce(0) { $0 + min($1.value, other.counts[$1.key] ?? 0) }
  }
}

extension Truth.Name {
  /// True when one of the forms is the name, or another form of two words: one word alone proves nothing.
  fileprivate func isMeant(by forms: Set<String>) -> Bool {
    if forms.contains(name.comparable) { return true }
    return (aliases + nicknames).contains {
      $0.contains { " -".contains($0) } && forms.contains($0.comparable)
    }
  }
}

extension DayRange {
  /// True when the range is what "2020", "2020-10" or "2020-10-01" says, or begins or ends with it.
  fileprivate func isMeant(by iso: String) -> Bool {
    guard let first = first?.description, let last = last?.description else { return false }
    return first.hasPrefix(iso) || last.hasPrefix(iso)
  }
}

extension String {
  fileprivate var comparable: String {
    lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
