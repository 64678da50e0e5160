public import ArticleQuery
import Articles
public import ReaderModel

extension Strings {
  func sentence(for notice: Notice) -> String { sentences.notice(notice, self) }
  func hint(for command: Command) -> String { commands.hint(command) ?? commands.name(command) }

  /// A query in words: "person: Sergey Lavrov and not date: 2021".
  public func words(for query: Query) -> String {
    switch query {
    case .everything: lines.noFilter
    case .filter(let filter): words(for: filter)
    case .not(let inner): queries.not(part(inner))
    case .and(let parts): parts.map(part).joined(separator: queries.and)
    case .or(let parts): parts.map(part).joined(separator: queries.or)
    }
  }

  /// A query inside another; in parentheses when it has parts of its own.
  private func part(_ query: Query) -> String {
    switch query {
    case .and, .or: "(\(words(for: query)))"
    case .everything, .filter, .not: words(for: query)
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
    case .tag(let text): return labelled(.tag, text)
    case .added(let arrival): return labelled(.added, personal.arrival(arrival, words(for: arrival)))
    case .date(let date): return labelled(.date, queries.dates(date, dates))
    case .state(let state): return labelled(.state, queries.state(state))
    }
  }

  /// The days of an arrival.
  private func words(for arrival: ArrivalFilter) -> String {
    switch arrival {
    case .since(let moment): dates.day(moment.day)
    case .days(let filter): queries.dates(filter, dates)
    }
  }

  private func labelled(_ field: FilterField, _ text: String) -> String {
    "\(queries.label(field)): \(text)"
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
