import Articles

// Who wrote the story, and when it was published.
extension PageReader {
  mutating func readByline(_ i: Int) -> Bool {
    guard parts.byline == nil else { return false }
    let line = lines[i]
    let told =
      BylineFinder.cued(line, lexicon) ?? BylineFinder.described(line, lexicon)
      ?? BylineFinder.credited(line, lexicon)
    if let told {
      parts.byline = Passage(line.analysis.words(told.name), line: line.number)
      parts.addFurniture(line.analysis.words(told.cue), line: line.number)
      parts.addFurniture(line.analysis.words(told.rest), line: line.number)
      stateDay(i)
      take(i, .bylineCue)
    } else if BylineFinder.name(in: line, lexicon) != nil || BylineFinder.isDesk(line, lexicon) {
      parts.byline = Passage(line.text, line: line.number)
      take(i, .bylineName)
    } else {
      return readBylineBelowCue(i)
    }
    return true
  }

  /// "By" alone on a line, and the name on the next.
  private mutating func readBylineBelowCue(_ i: Int) -> Bool {
    guard lines[i].wordCount <= 2, lines[i].isWholly(page.bylines), i + 1 < lines.count,
      !isTaken(i + 1), (1...5).contains(lines[i + 1].wordCount), lines[i + 1].ending == .none,
      lines[i + 1].tokens.first?.isCapitalised == true
    else { return false }
    furniture(i, .bylineCue)
    parts.byline = Passage(lines[i + 1].text, line: lines[i + 1].number)
    take(i + 1, .bylineName)
    return true
  }

  mutating func readDateLine(_ i: Int) -> Bool {
    guard lines[i].wordCount <= 16, !lines[i].isProse, stateDay(i) else { return false }
    furniture(i, .dateLine)
    return true
  }

  /// Keeps the full day a line names as that of publication.
  @discardableResult
  mutating func stateDay(_ i: Int) -> Bool {
    let line = lines[i]
    let finder = DateFinder(lexicon: lexicon.dates)
    for found in finder.all(in: line.analysis) {
      guard case .days(let year?, let month, let first, _) = found.meaning,
        let day = Day(year: year, month: month, day: first)
      else { continue }
      let text = line.analysis.words(found.tokens)
      let evidence = Evidence(text: text, line: line.number, meaning: .dateLine)
      parts.stated.append(
        .init(
          day: day,
          date: Passage(text, line: line.number),
          evidence: evidence,
          isAmbiguous: found.isDoubtful(day, in: line.analysis, lexicon.dates)
        )
      )
      return true
    }
    return false
  }
}
