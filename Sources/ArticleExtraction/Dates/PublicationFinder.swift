import Articles

/// Tells when a story came out: as printed or declared, else put together from the days and years it names.
///
/// Papers that print a day without its year leave the year to the reader's calendar. It is told only where the story says
/// which year is its own; a year it merely names is often long past, so then the day stays unknown.
struct PublicationFinder {
  let clues: [PublicationClue]
  let events: [EventYear]
  /// Declared and printed days, best first.
  let stated: [PageParts.StatedDay]
  let address: WebAddress?
  let crawled: PublicationDate
  let today: Day

  /// Nothing came out later.
  var latest: Day { crawled.day.map { min($0, today) } ?? today }

  func published() -> PublicationDate {
    let addressed = address.flatMap(AddressDay.day).flatMap { $0 <= today ? $0 : nil }
    let believable = stated.filter { $0.day <= today }
    if let best = believable.first {
      return agreed(best, with: believable.dropFirst(), addressed)
    }
    if let addressed, let address {
      let evidence = Evidence(text: address.text, line: 0, meaning: .address)
      return .inferred(addressed, evidence: [evidence] + agreeing(with: addressed))
    }
    return anchoredDay() ?? fullDay() ?? currentPeriod() ?? .unknown(evidence: weighed())
  }

  // MARK: Stated days

  /// How far clocks, time zones and the turn of the night may part two statements of the same day.
  private static let slack = 2

  /// The day stated, unless another statement or the address says otherwise: then it is only likely.
  private func agreed(
    _ best: PageParts.StatedDay,
    with others: ArraySlice<PageParts.StatedDay>,
    _ addressed: Day?
  ) -> PublicationDate {
    var evidence = [best.evidence]
    var isDisputed = false
    for other in others where other.evidence != best.evidence {
      let agrees = abs(other.day - best.day) <= Self.slack
      isDisputed = isDisputed || !agrees
      let meaning = agrees ? other.evidence.meaning : .ignored
      evidence.append(
        Evidence(text: other.evidence.text, line: other.evidence.line, meaning: meaning)
      )
    }
    if let addressed, let address {
      let agrees = abs(addressed - best.day) <= Self.slack
      isDisputed = isDisputed || !agrees
      let meaning: Evidence.Meaning = agrees ? .address : .ignored
      evidence.append(Evidence(text: address.text, line: 0, meaning: meaning))
    }
    evidence += agreeing(with: best.day)
    if isDisputed || best.isAmbiguous { return .inferred(best.day, evidence: evidence) }
    return .stated(best.day, evidence: evidence)
  }

  // MARK: Days of the story

  /// A day and month of the lead, in the year that the story tells to be its own.
  private func anchoredDay() -> PublicationDate? {
    guard let anchor = anchor(), let bareDay = anchor.bareDay else { return nil }
    let finder = YearFinder(clues: clues, events: events, crawled: crawled.day, latest: latest)
    guard let told = finder.year(month: bareDay.month, day: bareDay.day, anchor.found.weekday),
      let named = Day(year: told.year, month: bareDay.month, day: bareDay.day)
    else { return nil }
    let day = anchor.found.offset.map { named - $0 } ?? newest(near: named)
    guard day <= latest else { return nil }
    let evidence = [anchor.evidence(.dayInStory)] + told.evidence
    return .inferred(day, evidence: evidence + agreeing(with: day, except: anchor) + saved())
  }

  /// What happened on a Sunday is often told on the Tuesday, which the story then names further down.
  private func newest(near day: Day) -> Day {
    let others = clues.compactMap(\.bareDay).compactMap {
      Day(year: day.year, month: $0.month, day: $0.day)
    }
    return others.filter { (0...3).contains($0 - day) }.max() ?? day
  }

  /// The day most likely to be the story's own, best first: today's in the lead, another of the lead, one under a picture,
  /// today's anywhere; any other only on a page that tells when it was saved.
  private func anchor() -> PublicationClue? {
    let bare = clues.filter { $0.bareDay != nil }
    let toldFromToday = bare.filter { $0.found.offset.map { $0 <= 0 } ?? false }
    return toldFromToday.first(where: \.isInLead) ?? bare.first(where: \.isInLead)
      ?? bare.first { $0.place == .caption } ?? toldFromToday.first
      ?? (crawled.day == nil ? nil : bare.first)
  }

  /// A full day in the first paragraph; further down they are those of what went before.
  private func fullDay() -> PublicationDate? {
    let days = clues.compactMap { clue -> (day: Day, clue: PublicationClue)? in
      guard case .days(let year?, let month, _, let last) = clue.meaning,
        let day = Day(year: year, month: month, day: last),
        day - (clue.found.offset ?? 0) <= latest,
        !clue.found.isBound, clue.found.tense != .future,
        clue.place == .opening || clue.found.offset != nil
      else { return nil }
      return (day - (clue.found.offset ?? 0), clue)
    }
    guard let best = days.max(by: { $0.day < $1.day }) else { return nil }
    let later = clues.contains {
      $0.found.tense != .future && $0.year.map { $0 > best.day.year && $0 <= latest.year } ?? false
    }
    guard !later else { return nil }
    let evidence = best.clue.evidence(.dayInStory)
    return .inferred(best.day, evidence: [evidence] + agreeing(with: best.day) + saved())
  }

  /// "Từ đầu năm 2020 đến nay": no more than the month or year.
  private func currentPeriod() -> PublicationDate? {
    let newest = clues.filter { $0.found.tense != .future }.compactMap(\.year)
      .filter { $0 <= latest.year }.max()
    let current = clues.filter { $0.found.tense == .current && $0.year == newest }
    guard let clue = current.max(by: { $0.precision.rank < $1.precision.rank }),
      let first = clue.knownSince ?? clue.year.flatMap({ DayRange(year: $0)?.first }),
      first <= latest
    else { return nil }
    return .inferred(first, clue.precision, evidence: [clue.evidence(.yearInStory)] + saved())
  }

  // MARK: Evidence

  /// Days of the story that fall in the week before.
  private func agreeing(with day: Day, except: PublicationClue? = nil) -> [Evidence] {
    clues.compactMap { clue in
      if clue.line == except?.line && clue.text == except?.text { return nil }
      let isNear: Bool
      switch clue.meaning {
      case .sameDay: isNear = true
      case .days(let year, let month, _, let last):
        let named = Day(year: year ?? day.year, month: month, day: last)
        isNear = named.map { (0...7).contains(day - $0) } ?? false
      default: isNear = false
      }
      return isNear ? clue.evidence(.agrees) : nil
    }
  }

  private func saved() -> [Evidence] { crawled.evidence.prefix(1).map(\.self) }

  private func weighed() -> [Evidence] { clues.prefix(5).map { $0.evidence(.ignored) } }
}

extension PublicationClue {
  /// Of a period: how much of a date it tells.
  fileprivate var precision: Precision {
    if case .month = meaning { .month } else { .year }
  }
}

extension Precision {
  fileprivate var rank: Int {
    switch self {
    case .year: 0
    case .month: 1
    case .day: 2
    }
  }
}
