import Articles

// What is declared beside the text, or in lines over it, holds; where the page prints the same, the page's line is kept.
extension PageReader {
  /// What the declared fields say, and the field lines over the text, which are taken.
  mutating func readDeclared(_ fields: [DeclaredField]) -> DeclaredFacts {
    let isVietnamese = lexicon.rules.language == .vietnamese
    let dates = DeclaredDayReader(offset: isVietnamese ? 7 * 3600 : 0)
    let all = fields.map { (field: $0, line: 0) } + headerFields(dates)
    guard !all.isEmpty else { return DeclaredFacts([], dates: dates) }
    let facts = DeclaredFacts(all, dates: dates)
    parts.address = facts.address
    parts.topics = facts.topics
    for (day, passage) in facts.days {
      let evidence = Evidence(text: passage.text, line: passage.line, meaning: .declared)
      parts.stated.append(.init(day: day, date: passage, evidence: evidence))
    }
    return facts
  }

  /// Fields over the text, "# date = 20201001" or "url: https://…".
  private mutating func headerFields(_ dates: DeclaredDayReader) -> [(
    field: DeclaredField, line: Int
  )] {
    var fields: [(field: DeclaredField, line: Int)] = []
    for i in lines.indices {
      guard let field = HeaderField(lines[i].text), i < story.range.lowerBound || field.isMarked
      else {
        break
      }
      // A summary is running text, and may have been taken for the first of the story.
      if i >= story.range.lowerBound {
        guard i < story.range.upperBound else { break }
        story.range = i + 1...story.range.upperBound
      }
      fields.append((field.field, lines[i].number))
      furniture(i, .declaredField)
    }
    return fields
  }

  // MARK: Headline

  /// The line that prints the declared title, else the title as it is declared.
  mutating func takeHeadline(_ title: Passage) {
    if let i = line(printing: title.text) {
      takeHeadline(i, .headlineDeclared)
      if i >= story.range.lowerBound {
        story.range = max(i + 1, story.range.lowerBound)...story.range.upperBound
      }
    } else {
      parts.headline = Headline(text: title.text, isDerived: false, line: title.line)
    }
  }

  /// The last line above the story, or among its first, that is a title word for word, or all but its end.
  private func line(printing title: String) -> Int? {
    let words = SearchTokens.exactWords(of: title)
    let end = min(story.range.lowerBound + 2, story.range.upperBound)
    var best: Int?
    for i in lines.indices.prefix(end) where !isTaken(i) {
      let length = lines[i].text.utf8.count
      guard length * 2 >= title.utf8.count, length <= title.utf8.count * 2 else { continue }
      let printed = SearchTokens.exactWords(of: lines[i].text)
      if printed == words { best = i }
    }
    return best
  }

  // MARK: Standfirst

  /// A declared summary is the standfirst: as the first paragraph that prints it, or beside a text that does not.
  mutating func takeStandfirst(_ summary: Passage?) {
    guard let summary else { return }
    let words = SearchTokens.exactWords(of: summary.text)
    guard words.count >= 4, words != parts.headline.map({ SearchTokens.exactWords(of: $0.text) })
    else { return }
    for i in lines.indices.dropFirst(max(0, story.range.lowerBound - 2)).prefix(8) where !isTaken(i)
    {
      let printed = SearchTokens.exactWords(of: lines[i].text)
      if printed == words {
        guard i <= story.range.lowerBound, hasProse(besides: i) else { return }
        parts.standfirst = Passage(lines[i].text, line: lines[i].number)
        take(i, .summaryDeclared)
        return
      }
      // Summaries made by programs are the first words of the text, the last one perhaps cut.
      if printed.starts(with: words.count < 8 ? words[...] : words.dropLast()) { return }
    }
    guard hasProse(besides: nil) else { return }
    parts.standfirst = summary
  }

  private func hasProse(besides i: Int?) -> Bool {
    story.range.contains { $0 != i && !isTaken($0) && lines[$0].isProse }
  }

  // MARK: Names

  /// A line near the ends of the story that is the declared author's name and nothing else.
  mutating func takeByline(_ author: Passage?) {
    guard let author else { return }
    let words = SearchTokens.exactWords(of: author.text)
    let near = [
      story.range.lowerBound - 2..<story.range.lowerBound + 3,
      story.range.upperBound - 1..<story.range.upperBound + 3,
    ]
    for i in near.joined() where lines.indices.contains(i) && !isTaken(i) {
      guard lines[i].text.utf8.count <= author.text.utf8.count * 2, lines[i].wordCount <= 12,
        SearchTokens.exactWords(of: lines[i].text) == words
      else { continue }
      parts.byline = Passage(lines[i].text, line: lines[i].number)
      take(i, .bylineDeclared)
      return
    }
  }

  /// What the page prints gives way to what is declared, and is kept as text of the page.
  mutating func settle(_ facts: DeclaredFacts) {
    if let author = facts.byline, !isSame(parts.byline, author) {
      if let printed = parts.byline { parts.addFurniture(printed.text, line: printed.line) }
      parts.byline = author
    }
    // The outlet's line is text of the page anyway.
    if let outlet = facts.outlet, !isSame(parts.outlet, outlet) { parts.outlet = outlet }
  }

  private func isSame(_ printed: Passage?, _ declared: Passage) -> Bool {
    guard let printed else { return false }
    return SearchTokens.exactWords(of: printed.text) == SearchTokens.exactWords(of: declared.text)
  }
}
