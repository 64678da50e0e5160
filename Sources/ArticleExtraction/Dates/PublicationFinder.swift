import Articles

/// Tells when a story came out: as printed, else put together from the days and years it names.
struct PublicationFinder {
  /// An expression of the story or of its inline boxes.
  struct Clue {
    var meaning: DateFinder.Meaning
    var text: String
    var line: Int
    /// Headline, standfirst or the first paragraph.
    var isInLead: Bool
    /// After "từ": when something began.
    var isBeginning: Bool
  }

  let clues: [Clue]
  let crawled: PublicationDate
  let today: Day

  private var latest: Day { crawled.day.map { min($0, today) } ?? today }

  func published(stated: [PageParts.StatedDay]) -> PublicationDate {
    for candidate in stated where candidate.day <= today {
      return .stated(candidate.day, evidence: [candidate.evidence] + agreeing(with: candidate.day))
    }
    return fullDay() ?? dayAndMonth() ?? .unknown(evidence: weighed())
  }

  /// A full day in the story; the latest, for a story tells of the past.
  private func fullDay() -> PublicationDate? {
    let days = clues.compactMap { clue -> (day: Day, clue: Clue)? in
      guard case .days(let year?, let month, _, let last) = clue.meaning,
        let day = Day(year: year, month: month, day: last), day <= latest, !clue.isBeginning
      else { return nil }
      return (day, clue)
    }
    let lead = days.filter(\.clue.isInLead)
    guard let best = (lead.isEmpty ? days : lead).max(by: { $0.day < $1.day }) else { return nil }
    let newestYear = years().map(\.year).max() ?? best.day.year
    guard newestYear <= best.day.year else { return nil }
    let evidence = Evidence(text: best.clue.text, line: best.clue.line, meaning: .dayInStory)
    return .inferred(best.day, evidence: [evidence] + agreeing(with: best.day) + saved())
  }

  /// A day and month, in the first year that is not before any year the story names, and not after the page was saved.
  private func dayAndMonth() -> PublicationDate? {
    let bare = clues.filter { if case .days(nil, _, _, _) = $0.meaning { true } else { false } }
    guard let clue = bare.first(where: \.isInLead) ?? bare.first,
      case .days(_, let month, let first, _) = clue.meaning
    else { return nil }
    guard !tellsOfOtherYears else { return nil }
    let named = years().max { $0.year < $1.year }
    let earliest = named?.year ?? crawled.day.map { $0.year - 1 }
    guard let earliest else { return nil }
    let candidates = (earliest...max(earliest, latest.year)).compactMap {
      Day(year: $0, month: month, day: first)
    }.filter { $0 <= latest }
    guard let day = named == nil ? candidates.last : candidates.first else { return nil }
    var evidence = [Evidence(text: clue.text, line: clue.line, meaning: .dayInStory)]
    if let named {
      evidence.append(
        Evidence(text: named.clue.text, line: named.clue.line, meaning: .yearInStory)
      )
    }
    return .inferred(day, evidence: evidence + agreeing(with: day, except: clue) + saved())
  }

  /// A story that names many years, or looks to the next, may well not name its own; then only the day it was saved helps.
  private var tellsOfOtherYears: Bool {
    guard crawled.day == nil else { return false }
    return Set(years().map(\.year)).count > 2
      || clues.contains { $0.meaning == .period(.year, .next) }
  }

  private func years() -> [(year: Int, clue: Clue)] {
    clues.compactMap { clue in
      switch clue.meaning {
      case .years(_, let last) where last <= latest.year: (last, clue)
      case .month(let year?, _) where year <= latest.year: (year, clue)
      case .days(let year?, _, _, _) where year <= latest.year: (year, clue)
      default: nil
      }
    }
  }

  /// Days of the story that fall in the week before.
  private func agreeing(with day: Day, except: Clue? = nil) -> [Evidence] {
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
      return isNear ? Evidence(text: clue.text, line: clue.line, meaning: .agrees) : nil
    }
  }

  private func saved() -> [Evidence] { crawled.evidence.prefix(1).map(\.self) }

  private func weighed() -> [Evidence] {
    clues.prefix(5).map { Evidence(text: $0.text, line: $0.line, meaning: .ignored) }
  }
}

/// Tells when a page was saved, from the days that the other stories printed on it name.
struct CrawlFinder {
  let lexicon: Lexicon
  let today: Day

  func crawled(_ links: [RelatedLink]) -> PublicationDate {
    var votes: [(day: Day, isToday: Bool, evidence: Evidence)] = []
    for link in links where link.kind == .teaser {
      for (text, line) in [
        (link.headline, link.lines[0]), (link.summary ?? "", link.lines[link.lines.count - 1]),
      ] {
        votes += days(in: text, line: line)
      }
    }
    let strong = votes.filter(\.isToday)
    guard let latest = (strong.isEmpty ? votes : strong).map(\.day).max() else { return .unknown }
    let evidence = votes.filter { $0.day == latest }.map(\.evidence)
    return .inferred(latest, evidence: Array(evidence.prefix(3)))
  }

  private func days(in text: String, line: Int) -> [(day: Day, isToday: Bool, evidence: Evidence)] {
    guard !text.isEmpty else { return [] }
    let analysis = Analysis(text, lexicon)
    let found = DateFinder(lexicon: lexicon.dates).all(in: analysis)
    return found.compactMap { found in
      guard case .days(let year?, let month, _, let last) = found.meaning,
        let day = Day(year: year, month: month, day: last), day <= today
      else { return nil }
      let start = found.tokens.lowerBound
      let isToday = (max(0, start - 4)..<max(1, start)).contains {
        lexicon.dates.today.end(analysis.tokens, at: $0, before: start) != nil
      }
      let words = analysis.words(found.tokens)
      return (day, isToday, Evidence(text: words, line: line, meaning: .pageSaved))
    }
  }
}
