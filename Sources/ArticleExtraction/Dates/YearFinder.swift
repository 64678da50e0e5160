import Articles

/// Tells in which year a story's day and month lie, where it names its own year or one so near that no other is likely.
struct YearFinder {
  let clues: [PublicationClue]
  let events: [EventYear]
  let crawled: Day?
  let latest: Day

  struct Told {
    var year: Int
    var evidence: [Evidence]
  }

  /// - Parameter weekday: that printed with the day.
  func year(month: Int, day: Int, _ weekday: Int?) -> Told? {
    let named = clues.filter {
      $0.found.tense != .future && ($0.year.map { $0 <= latest.year } ?? false)
    }
    let events = events.filter { $0.year <= latest.year }
    let newest = named.max { ($0.year ?? 0) < ($1.year ?? 0) }
    let earliest = max(newest?.year ?? 0, events.map(\.year).max() ?? 0)
    guard earliest > 0 else { return lastBefore(crawled, month, day) }
    let since = named.compactMap(\.knownSince).filter { $0 <= latest }.max() ?? Day.all.lowerBound
    let days = (earliest...max(earliest, latest.year)).lazy.compactMap {
      Day(year: $0, month: month, day: day)
    }
    guard let first = days.first(where: { $0 >= since }), first <= latest,
      first.year >= Self.firstYear || crawled != nil
    else { return nil }
    if let weekday {
      let right = days.first { $0 >= since && $0.weekday == weekday }
      guard let right, right <= latest, right - first < 3 * 366 else { return nil }
      return Told(year: right.year, evidence: evidence(newest, events))
    }
    return support(first, newest: newest, events).map { Told(year: first.year, evidence: $0) }
  }

  /// Without any year, the last such day before the page was saved.
  private func lastBefore(_ crawled: Day?, _ month: Int, _ day: Int) -> Told? {
    guard let crawled else { return nil }
    let years = [crawled.year, crawled.year - 1]
    let year = years.first { year in
      Day(year: year, month: month, day: day).map { $0 <= crawled } ?? false
    }
    return year.map { Told(year: $0, evidence: []) }
  }

  private func evidence(_ clue: PublicationClue?, _ events: [EventYear]) -> [Evidence] {
    if let clue { return [clue.evidence(.yearInStory)] }
    return events.prefix(1).map {
      Evidence(text: $0.text, line: $0.line, meaning: .yearInStory)
    }
  }

  // MARK: Why a year is the story's own

  /// How long before the story a month or a day that is named with its year may lie. A month is named so within its own
  /// year; a day mostly when its year is past, as those of a crime are at the trial.
  private static let near = (month: 130, day: 20)

  /// Papers are on the web since about then; stories of years before are told later.
  private static let firstYear = 2005

  /// Nil when nothing but the order of things speaks for the year.
  private func support(
    _ day: Day,
    newest: PublicationClue?,
    _ events: [EventYear]
  ) -> [Evidence]? {
    let own = clues.filter { $0.year == day.year }
    if let current = own.first(where: { $0.found.tense == .current }) {
      return [current.evidence(.yearInStory)]
    }
    if let school = clues.first(where: { isSchoolYear($0, of: day) }) {
      return [school.evidence(.yearInStory)]
    }
    if let event = events.first(where: { $0.year == day.year && isOwn($0, events) }) {
      return [Evidence(text: event.text, line: event.line, meaning: .yearInStory)]
    }
    let tellsOfLastYear = clues.contains { $0.meaning == .period(.year, .last) }
    if !tellsOfLastYear, let near = own.first(where: { isNear($0, day) }) {
      return [near.evidence(.yearInStory)]
    }
    if crawled != nil, let newest, newest.year == day.year {
      return [newest.evidence(.yearInStory)]
    }
    return nil
  }

  private func isNear(_ clue: PublicationClue, _ day: Day) -> Bool {
    guard clue.found.tense != .future, let since = clue.knownSince, let until = clue.knownUntil
    else { return false }
    let reach = clue.meaning.isDay ? Self.near.day : Self.near.month
    return since <= day && day - until <= reach
  }

  /// What a headline or lead is about, or a story comes back to.
  private func isOwn(_ event: EventYear, _ events: [EventYear]) -> Bool {
    event.isInLead || events.count { $0.year == event.year } > 1
  }

  /// A school year from September to May that is not to come.
  private func isSchoolYear(_ clue: PublicationClue, of day: Day) -> Bool {
    guard case .years(let first, let last) = clue.meaning, last == first + 1, clue.found.isSeason,
      clue.found.tense != .future, !clue.found.isBound, !(6...8).contains(day.month)
    else { return false }
    return day.year == (day.month >= 9 ? first : last)
  }
}
