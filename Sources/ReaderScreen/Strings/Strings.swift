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
  let panes: PaneWords
  let lines: LineWords
  let articles: ArticleWords
  let empty: EmptyWords
  let overlays: OverlayWords
  let details: DetailWords
  let queries: QueryWords
  let commands: CommandWords
  let sentences: Sentences
}

/// How numbers are written and counted.
struct NumberWords: Sendable {
  /// Between groups of three digits.
  let groupSeparator: String
  let articles: @Sendable (Int) -> String
  let people: @Sendable (Int) -> String
  /// The place in a list: "2 of 33".
  let position: @Sendable (String, String) -> String
}

/// How days are written.
struct DateWords: Sendable {
  let day: @Sendable (Day) -> String
  let month: @Sendable (_ year: Int, _ month: Int) -> String
  /// For narrow columns, at most 9 columns wide.
  let shortDay: @Sendable (Day) -> String
  let shortMonth: @Sendable (_ year: Int, _ month: Int) -> String
  let undated: String
  let shortUndated: String
  let range: @Sendable (String, String) -> String
  let from: @Sendable (String) -> String
  let until: @Sendable (String) -> String
  let certainty: @Sendable (PublicationDate.Certainty) -> String
  /// The same with the word "date".
  let fact: @Sendable (PublicationDate.Certainty) -> String
}

/// Names of panes.
struct PaneWords: Sendable {
  let title: @Sendable (Pane) -> String
  let tab: @Sendable (Pane) -> String
  let buckets: @Sendable (Precision) -> String
  let undated: String
}

/// Words of the title, filter and status lines.
struct LineWords: Sendable {
  let filter: String
  let noFilter: String
  let paragraph: @Sendable (_ number: Int, _ count: Int) -> String
  let searchHit: @Sendable (_ number: Int, _ count: Int) -> String
  let importing: @Sendable (_ articles: Int) -> String
  let tooSmall: String
  /// Before the strokes typed of a longer binding.
  let pending: String
}

/// Words around an article's text.
struct ArticleWords: Sendable {
  let minutes: @Sendable (Int) -> String
  let boxes: @Sendable (Int) -> String
  let teasers: @Sendable (Int) -> String
  let furniture: @Sendable (Int) -> String
  let folded: String
  /// "(za to show)"
  let keyToShow: @Sendable (_ keys: String) -> String
  let heading: @Sendable (RelatedLink.Kind?) -> String
  let ghost: @Sendable (_ backlinks: Int) -> String
  let ghostInList: @Sendable (_ backlinks: Int) -> String
  /// The source prints no headline; the second one for narrow panes.
  let derivedHeadline: String
  let derivedHeadlineShort: String
}

/// What stands where there is nothing to show.
struct EmptyWords: Sendable {
  /// Nothing imported yet: what, and what to do.
  let archive: [String]
  let noMatch: String
  /// With the keys that drop the last condition.
  let dropLast: @Sendable (_ keys: String, _ condition: String) -> String
  let dropAll: @Sendable (_ keys: String) -> String
  let article: String
  let people: String
  let peopleMatching: @Sendable (String) -> String
  let timeline: String
  let related: String
}

/// Words of prompts, palette, help and the question before leaving.
struct OverlayWords: Sendable {
  let title: @Sendable (Prompt.Purpose) -> String
  /// An example of what can be typed.
  let example: @Sendable (Prompt.Purpose) -> String
  let means: String
  let noChoice: String
  let helpTitle: String
  let helpSearch: String
  let helpNone: String
  let reasonsTitle: String
  let quitQuestion: String
  /// What accepting does.
  let accept: @Sendable (Prompt.Purpose) -> String
  /// What giving up does.
  let cancel: @Sendable (Prompt.Purpose) -> String
  let close: String
  let stay: String
  let leave: String
  let run: String
  let more: @Sendable (Int) -> String
}

/// Words of the details overlay.
struct DetailWords: Sendable {
  let title: String
  let headline: String
  let headlineDerived: String
  let outlet: String
  let byline: String
  let published: String
  let crawled: String
  let evidence: String
  let noEvidence: String
  let line: @Sendable (Int) -> String
  let declared: String
  let dateline: String
  let credits: String
  let topics: String
  let length: @Sendable (_ words: String, _ time: String) -> String
  let lengthLabel: String
  let language: String
  let languageName: @Sendable (Language) -> String
  let people: String
  let alsoCalled: String
  let mentions: @Sendable (Int) -> String
  let source: String
  let address: String
  let key: String
  let backlinks: String
}

/// A query in words.
struct QueryWords: Sendable {
  let label: @Sendable (FilterField) -> String
  let state: @Sendable (ArticleState) -> String
  let dates: @Sendable (DateFilter, DateWords) -> String
  let not: @Sendable (String) -> String
  let and: String
  let or: String
  let open: String
  let close: String
}

/// Names of commands and of their groups.
struct CommandWords: Sendable {
  let name: @Sendable (Command) -> String
  /// A shorter name for the line of hints; nil where ``name`` is short enough.
  let hint: @Sendable (Command) -> String?
  let group: @Sendable (Command.Group) -> String
  let context: @Sendable (KeyContext) -> String
}

/// Facts told in a sentence.
struct Sentences: Sendable {
  let archiveError: @Sendable (ArchiveError) -> String
  let queryMistake: @Sendable (QueryError.Reason) -> String
  let notice: @Sendable (Notice, Strings) -> String
  let relatedReason: @Sendable (RelatedReason) -> String
  let mergeReason: @Sendable (MergeReason) -> String
  let evidence: @Sendable (Evidence.Meaning) -> String
}

// MARK: - What commands outside the reader use

extension Strings {
  /// What happened, to what, and what to do next.
  public func sentence(for error: ArchiveError) -> String { sentences.archiveError(error) }
  /// What is wrong with a query; where, is in its range.
  public func sentence(for error: QueryError) -> String { sentences.queryMistake(error.reason) }
  /// Why an article is offered, as a phrase.
  public func reason(_ reason: RelatedReason) -> String { sentences.relatedReason(reason) }
  /// Why a form of a name is taken for a person, as a phrase.
  public func reason(_ reason: MergeReason) -> String { sentences.mergeReason(reason) }
  /// What a clue to a date says, as a phrase.
  public func meaning(_ meaning: Evidence.Meaning) -> String { sentences.evidence(meaning) }
  /// What a command does, in a few words.
  public func name(of command: Command) -> String { commands.name(command) }
  /// The name of a group of commands, and of where a key holds.
  public func name(of group: Command.Group) -> String { commands.group(group) }
  public func name(of context: KeyContext) -> String { commands.context(context) }
  /// "1 article", "2 articles".
  public func articles(_ count: Int) -> String { numbers.articles(count) }
  /// A number with its digits grouped.
  public func number(_ value: Int) -> String { value.grouped(by: numbers.groupSeparator) }

  /// A day, month or year as its precision tells, with its certainty marked ("14 Dec 2021~").
  public func date(_ published: PublicationDate) -> String {
    guard let day = published.day else { return dates.undated }
    return text(day, published.precision) + (published.certainty == .inferred ? "~" : "")
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

  func text(_ day: Day, _ precision: Precision) -> String {
    switch precision {
    case .day: dates.day(day)
    case .month: dates.month(day.year, day.month)
    case .year: String(day.year)
    }
  }

  /// "33", or "10,000+" when counting stopped there.
  func count(_ count: ArticleCount) -> String { number(count.value) + (count.isExact ? "" : "+") }
}

extension Int {
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
