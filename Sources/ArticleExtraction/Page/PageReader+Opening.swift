import Articles

// Everything that stands over the first paragraph.
extension PageReader {
  /// The line over the story that the page's title repeats, else the last or first that looks like a title.
  mutating func findHeadline() {
    let above = lines.indices.filter {
      $0 < story.lowerBound && !isTaken[$0] && lines[$0].isTitleLike && !isOfPage($0)
    }
    if let i = repeatedTitle(above) ?? plainTitle(above) {
      takeHeadline(i)
    } else if let first = story.first, isTitleInStory(first) {
      takeHeadline(first)
      story = first + 1...story.upperBound
    }
  }

  mutating func takeHeadline(_ i: Int) {
    headlineIndex = i
    isTaken[i] = true
    parts.headline = Headline(text: lines[i].text, isDerived: false, line: lines[i].number)
    for j in lines.indices where j < story.lowerBound && lines[j].text == lines[i].text && j != i {
      furniture(j)
    }
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
    guard story.count > 1, lines[first].isTitleLike,
      !lines[first].analysis.isMark(lines[first].tokens.count - 1, ".")
    else { return false }
    return LeadIn(lines[first].analysis, lexicon) == nil
  }

  /// Splits what is printed before the first word off the first paragraph.
  mutating func readOpening() {
    for i in story.prefix(4) where !isTaken[i] && lines[i].isProse {
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
    } else if let source {
      parts.outlet = Passage(source, line: line.number)
    }
    let text = line.text(from: leadIn.end)
    let opening = Block(.paragraph, text, line: line.number)
    isTaken[i] = true
    if leadIn.place == nil, page.rules.hasStandfirst,
      story.contains(where: { $0 > i && lines[$0].isProse })
    {
      parts.standfirst = Passage(text, line: line.number)
    } else {
      parts.blocks.append(opening)
    }
  }
}
