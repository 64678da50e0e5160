public import ArticleArchive
public import ArticleQuery
public import Articles
public import ReaderModel

/// Every word of the interface in one language. No field has a default: a missing translation does not compile.
public struct Strings: Sendable {
  /// BCP 47, "en" or "vi".
  public let language: String
  let numbers: NumberWords
  let dates: DateWords
  let strip: StripWords
  let threads: ThreadWords
  let panes: PaneWords
  let lines: LineWords
  let articles: ArticleWords
  let empty: EmptyWords
  let overlays: OverlayWords
  let details: DetailWords
  let queries: QueryWords
  let filters: FilterWords
  let commands: CommandWords
  let sentences: Sentences
  let takingOut: TakingOutWords
  let personal: PersonalWords
  let longWork: LongWorkWords
  /// Of the line mode.
  public let plain: PlainWords
}

// MARK: - What commands outside the reader use

extension Strings {
  /// What happened, to what, and what to do next: safe text, though paths and keys are as somebody typed them.
  public func sentence(for error: ArchiveError) -> String {
    SafeText.line(sentences.archiveError(error))
  }
  /// Of how many of the newest articles those that match best come first.
  public func sentence(sortedNewest count: Int) -> String {
    sentences.notice(.sortedNewest(count), self)
  }
  /// How many days are named in how many articles.
  public func text(of named: Timeline.Named) -> String { strip.named(named) }
  /// What is wrong with a query, as safe text; where, is in its range.
  public func sentence(for error: QueryError) -> String {
    SafeText.line(sentences.queryMistake(error.reason))
  }
  /// A filter in words.
  public func text(of query: Query) -> String { words(for: query) }
  /// Why an article is offered, as a phrase.
  public func reason(_ reason: RelatedReason) -> String { sentences.relatedReason(reason) }
  /// Why a form of a name is taken for a person, as a phrase.
  public func reason(_ reason: MergeReason) -> String { sentences.mergeReason(reason) }
  /// Why two names may be one person's, as a phrase.
  public func likeness(_ likeness: NameLikeness) -> String { overlays.person.likeness(likeness) }
  /// What a clue to a date says, as a phrase.
  public func meaning(_ meaning: Evidence.Meaning) -> String { sentences.evidence(meaning) }
  /// What a command does, in a few words.
  public func name(of command: Command) -> String { commands.name(command) }
  /// What a reader finds commands by, besides their names in settings.
  public var commandNames: CommandNames { CommandNames(commands.name) }
  /// The name of a group of commands, and of where a key holds.
  public func name(of group: Command.Group) -> String { commands.group(group) }
  public func name(of context: KeyContext) -> String { commands.context(context) }
  /// Of what has no day.
  public var undated: String { dates.undated }
  /// "1 article", "2 articles".
  public func articles(_ count: Int) -> String { numbers.articles(count) }
  /// A number with its digits grouped.
  public func number(_ value: Int) -> String { value.grouped(by: numbers.groupSeparator) }

  /// A day, month or year as its precision tells, with its certainty marked ("14 Dec 2021~").
  public func date(_ published: PublicationDate) -> String {
    guard let day = published.day else { return dates.undated }
    return text(day, published.precision) + (published.certainty == .inferred ? "~" : "")
  }

  /// The same with the day of the week, above the articles of that day.
  func heading(_ published: PublicationDate) -> String {
    guard let day = published.day else { return dates.undated.capitalisedSentence }
    return published.precision == .day
      ? dates.longDay(day) : text(day, published.precision).capitalisedSentence
  }

  func shortDate(_ published: PublicationDate) -> String {
    guard let day = published.day else { return dates.shortUndated }
    let mark = published.certainty == .inferred ? "~" : ""
    switch published.precision {
    case .day: return dates.shortDay(day) + mark
    case .month: return dates.shortMonth(day.year, day.month) + mark
    case .year: return String(day.year) + mark
    }
  }

  /// A day, month or year as its precision tells.
  public func text(_ day: Day, _ precision: Precision) -> String {
    switch precision {
    case .day: dates.day(day)
    case .month: dates.month(day.year, day.month)
    case .year: String(day.year)
    }
  }

  /// "33", or "1,200+" while more are being counted.
  func count(_ count: ArticleCount) -> String {
    count.isExact ? number(count.value) : number(count.value.roundedDown) + "+"
  }

  /// "33 articles", or "1,200+ articles" while more are being counted.
  public func articles(_ count: ArticleCount) -> String {
    count.isExact ? numbers.articles(count.value) : numbers.articlesAtLeast(count.value.roundedDown)
  }
}

extension Int {
  /// With two digits that say something, so that a number that grows is quiet.
  fileprivate var roundedDown: Int {
    var unit = 1
    while self / unit >= 100 { unit *= 10 }
    return self / unit * unit
  }

  func grouped(by separator: String) -> String {
    let digits = Array(String(magnitude))
    var result = self < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.count - index).isMultiple(of: 3) { result += separator }
      result.append(digit)
    }
    return result
  }
}
