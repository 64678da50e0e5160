public import ArticleQuery
import Articles
public import ReaderModel

extension Strings {
  func sentence(for notice: Notice) -> String { sentences.notice(notice, self) }
  /// Why a command can do nothing now, as a phrase, and as a sentence.
  func phrase(for obstacle: Obstacle) -> String { sentences.obstacle(obstacle, self) }
  func sentence(for obstacle: Obstacle) -> String {
    let phrase = phrase(for: obstacle)
    return phrase.prefix(1).uppercased() + phrase.dropFirst() + "."
  }
  func hint(for command: Command) -> String { commands.hint(command) ?? commands.name(command) }

  /// A query in words: "person: Sergey Lavrov and not date: 2021".
  public func words(for query: Query) -> String { words(for: query) { _ in "" } }

  /// - Parameter mark: what stands before a condition.
  func words(for query: Query, mark: (Filter) -> String) -> String {
    switch query {
    case .everything: lines.noFilter
    case .filter(let filter): mark(filter) + words(for: filter)
    case .not(let inner): queries.not(part(inner, mark: mark))
    case .and(let parts): parts.map { part($0, mark: mark) }.joined(separator: queries.and)
    case .or(let parts): parts.map { part($0, mark: mark) }.joined(separator: queries.or)
    }
  }

  /// A query inside another; in parentheses when it has parts of its own.
  private func part(_ query: Query, mark: (Filter) -> String) -> String {
    switch query {
    case .and, .or: "(\(words(for: query, mark: mark)))"
    case .everything, .filter, .not: words(for: query, mark: mark)
    }
  }

  private func words(for filter: Filter) -> String {
    switch filter {
    case .word(let word): return queries.open + word.text + queries.close
    case .phrase(let words):
      return queries.open + words.map(\.text).joined(separator: " ") + queries.close
    case .person(let text): return labelled(.person, text)
    case .outlet(let text): return labelled(.outlet, text)
    case .topic(let text): return labelled(.topic, text)
    case .credit(let text): return labelled(.credit, text)
    case .date(let date): return labelled(.date, queries.dates(date, dates))
    case .tag(let text): return labelled(.tag, text)
    case .added(let arrival): return labelled(.added, words(for: arrival))
    case .spoken(let date): return labelled(.spoken, queries.dates(date, dates))
    case .state(let state): return labelled(.state, queries.state(state))
    }
  }

  private func words(for arrival: ArrivalFilter) -> String {
    switch arrival {
    case .days(let filter): return queries.dates(filter, dates)
    case .since(let moment):
      let minute = moment.minute < 10 ? "0\(moment.minute)" : "\(moment.minute)"
      return queries.since(dates.day(moment.day), "\(moment.hour):\(minute)")
    }
  }

  private func labelled(_ field: FilterField, _ text: String) -> String {
    "\(queries.label(field)): \(text)"
  }
}

extension Strings {
  /// When something was done: the time of today and yesterday, else the day.
  func when(_ moment: Moment, today: Day) -> String {
    switch today - moment.day {
    case 0: personal.today(moment.clock)
    case 1: personal.yesterday(moment.clock)
    default: dates.shortDay(moment.day)
    }
  }
}

// MARK: - Citations

/// What a citation says of a day or a headline that is not printed as such.
public enum CitationRemark: Sendable, Hashable {
  case yearInferred, dayInferred, undated, derivedHeadline
}

extension Strings {
  public func citation(_ remark: CitationRemark) -> String {
    switch remark {
    case .yearInferred: takingOut.yearInferred
    case .dayInferred: takingOut.dayInferred
    case .undated: takingOut.undated
    case .derivedHeadline: takingOut.derivedHeadline
    }
  }

  /// "¶4"
  public func paragraph(_ number: Int) -> String { takingOut.paragraph(number) }
}

// MARK: - On the bare terminal

extension Strings {
  /// What came of a copy or an export, as safe text.
  public func sentence(for result: TakenOut) -> String {
    SafeText.line(takingOut.sentence(result, self))
  }
  public var anyKeyReturns: String { takingOut.anyKey }
  public func pageHint(_ page: Int, of pages: Int) -> String { takingOut.more(page, pages) }
  /// How a program of the person's own ended.
  public func ended(_ status: Int) -> String { takingOut.ended(status) }
}
