import Articles

// Everything that stands over the first paragraph.
extension PageReader {
  /// The line over the story that the page's title repeats, else the last or first that looks like a title.
  mutating func findHeadline() {
    let above = lines.indices.filter {
      $0 < story.range.lowerBound && !isTaken($0) && lines[$0].isTitleLike && !isOfPage($0)
    }
    if let i = repeatedTitle(above) {
      takeHeadline(i, .headlineByTitle)
    } else if let i = plainTitle(above) {
      takeHeadline(i, .headlineByShape)
    } else if isTitleInStory(story.range.lowerBound) {
      takeHeadline(story.range.lowerBound, .headlineInStory)
      story.range = story.range.lowerBound + 1...story.range.upperBound
    }
  }

  mutating func takeHeadline(_ i: Int, _ reason: LineReason) {
    headlineIndex = i
    take(i, reason)
    let title = titleWithoutSite(i)
    parts.headline = Headline(
      text: lines[i].analysis.words(0..<title),
      isDerived: false,
      line: lines[i].number
    )
    cutSite(lines[i], from: title)
    for j in lines.indices
    where j < story.range.lowerBound && lines[j].text == lines[i].text && j != i {
      furniture(j, .headlineAgain)
    }
  }

  /// How many tokens of the line are the headline: all but " – Site" or " | Site" behind it in the page's own title.
  private func titleWithoutSite(_ i: Int) -> Int {
    let tokens = lines[i].tokens
    guard i == 0 || (0..<i).allSatisfy(isTaken) else { return tokens.count }
    guard let border = tokens.lastIndex(where: isSiteBorder), border + 1 < tokens.count,
      tokens[border].isSpaced, tokens[border + 1].isSpaced, tokens.count - border <= 6,
      tokens[..<border].count(where: { $0.kind != .mark }) >= 4
    else { return tokens.count }
    let site = tokens[(border + 1)...]
    let isName = site.allSatisfy { $0.isCapitalised || $0.kind == .number || $0.isMark(".") }
    // A name behind a dash may be of the headline ("… - Bộ Y tế"); behind a bar it is the site's.
    return isName && (tokens[border].isMark("|") || lexicon.rules.language == .english)
      ? border : tokens.count
  }

  private func isSiteBorder(_ token: Token) -> Bool {
    token.isMark("|") || token.isMark("-") || token.isMark("–") || token.isMark("—")
  }

  private mutating func cutSite(_ line: PageLine, from border: Int) {
    guard border < line.tokens.count else { return }
    parts.addFurniture(line.text(from: border), line: line.number)
    site = Passage(line.text(from: border + 1), line: line.number)
  }

  /// A line that opens the page's own title ("… - The Times").
  private func repeatedTitle(_ above: [Int]) -> Int? {
    guard let first = above.first, lines[first].wordCount >= 4 else { return nil }
    return above.dropFirst().last { i in
      lines[i].wordCount >= 4 && lines[first].text.hasPrefix(lines[i].text)
    }
  }

  private func plainTitle(_ above: [Int]) -> Int? {
    if above.count <= 4 {
      return above.first { lines[$0].wordCount >= 4 && !isBylineLike($0) }
        ?? above.first { !isBylineLike($0) }
    }
    let near = above.suffix(12).filter { lines[$0].wordCount >= 4 && !isBylineLike($0) }
    return near.max { (lines[$0].wordCount, $0) < (lines[$1].wordCount, $1) } ?? above.first
  }

  private func isBylineLike(_ i: Int) -> Bool {
    BylineFinder.name(in: lines[i], lexicon) != nil
  }

  private func isOfPage(_ i: Int) -> Bool {
    lines[i].isWholly(page.furnitureLines) || lines[i].isWholly(page.related)
      || lines[i].opening(page.furnitureOpenings) != nil
  }

  /// A headline that ends like a sentence ("Vì sao …?") is taken for running text by its shape.
  private func isTitleInStory(_ first: Int) -> Bool {
    guard story.range.count > 1, lines[first].isTitleLike,
      !lines[first].analysis.isMark(lines[first].tokens.count - 1, ".")
    else { return false }
    return LeadIn(lines[first].analysis, lexicon) == nil
  }

  mutating func readAbove(_ i: Int) {
    let isNear = headlineStart.map { i > $0 } ?? true
    if isNear, readByline(i) || readDateLine(i) || readCaption(i) { return }
    if readFollowLine(i) || readSummary(i) { return }
    if !isNear, i + 3 >= headlineIndex ?? 0, readDateLine(i) { return }
    furniture(i, isOfPage(i) ? .pageLine : .aboveStory)
  }

  /// The headline as it is printed first: below a picture some pages print it again.
  private var headlineStart: Int? {
    guard let headlineIndex, let text = parts.headline?.text else { return headlineIndex }
    let first = max(0, headlineIndex - Self.pictureLines)
    return (first..<headlineIndex).first { lines[$0].text == text } ?? headlineIndex
  }

  /// As many lines as a gallery under the headline may take.
  private static let pictureLines = 30

  /// A sentence between the headline and who wrote the story, or when.
  private mutating func readSummary(_ i: Int) -> Bool {
    guard parts.standfirst == nil, let headlineIndex, i == headlineIndex + 1,
      lines[i].isProse, lines[i].wordCount <= 60, !isOfPage(i),
      (i + 1..<min(lines.count, i + 3)).contains(where: isSigned), !isUnderPicture(i)
    else { return false }
    parts.standfirst = Passage(lines[i].text, line: lines[i].number)
    take(i, .summaryUnderHeadline)
    return true
  }

  /// A line over "(Jane Roe / Agency)" tells of a picture.
  private func isUnderPicture(_ i: Int) -> Bool {
    guard i + 1 < lines.count, let first = lines[i + 1].tokens.first,
      let last = lines[i + 1].tokens.last
    else { return false }
    return first.isMark("(") && last.isMark(")") && lines[i + 1].wordCount <= 10
  }

  private func isSigned(_ i: Int) -> Bool {
    BylineFinder.cued(lines[i], lexicon) != nil || BylineFinder.described(lines[i], lexicon) != nil
      || BylineFinder.name(in: lines[i], lexicon) != nil
  }

  /// Splits what is printed before the first word off the first paragraph.
  mutating func readOpening() {
    for i in story.range.prefix(4) where !isTaken(i) && story.holds[i] && lines[i].isProse {
      guard let leadIn = LeadIn(lines[i].analysis, lexicon) else { continue }
      take(leadIn, of: i)
      return
    }
  }

  private mutating func take(_ leadIn: LeadIn, of i: Int) {
    let line = lines[i]
    let analysis = line.analysis
    parts.addFurniture(analysis.words(0..<leadIn.end), line: line.number)
    if let date = leadIn.date, case .days(let year?, let month, let first, _) = date.meaning,
      let day = Day(year: year, month: month, day: first)
    {
      let clue = analysis.words(0..<date.tokens.upperBound)
      parts.stated.append(
        .init(
          day: day,
          date: Passage(analysis.words(date.tokens), line: line.number),
          evidence: Evidence(text: clue, line: line.number, meaning: .dateLine)
        )
      )
    }
    let source = leadIn.source.map { analysis.words($0) }
    if let place = leadIn.place {
      parts.dateline = Passage(analysis.words(place), line: line.number)
      if let source {
        parts.credits.append(Credit(name: source, subject: .text, line: line.number))
      }
    } else if let source, lexicon.rules.language == .english {
      // "(Reuters) —": agencies open their texts so, English papers do not.
      parts.credits.append(Credit(name: source, subject: .text, line: line.number))
    } else if let source {
      parts.outlet = Passage(source, line: line.number)
    }
    let text = line.text(from: leadIn.end)
    let opening = Block(.paragraph, text, line: line.number)
    take(i, .leadIn)
    if leadIn.place == nil, page.rules.hasStandfirst, hasProse(where: { $0 > i }) {
      parts.standfirst = Passage(text, line: line.number)
    } else {
      parts.blocks.append(opening)
    }
  }
}
