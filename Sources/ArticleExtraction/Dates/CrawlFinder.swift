import Articles

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
