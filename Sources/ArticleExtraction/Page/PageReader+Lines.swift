import Articles

// One kind of line each; true when the line was of that kind and is taken.
extension PageReader {
  mutating func readByline(_ i: Int) -> Bool {
    guard parts.byline == nil else { return false }
    let line = lines[i]
    if let byline = BylineFinder.cued(line, lexicon) {
      parts.byline = Passage(line.analysis.words(byline.name), line: line.number)
      parts.addFurniture(line.analysis.words(byline.cue), line: line.number)
      parts.addFurniture(line.analysis.words(byline.rest), line: line.number)
      stateDay(i)
    } else if BylineFinder.name(in: line, lexicon) != nil {
      parts.byline = Passage(line.text, line: line.number)
    } else {
      return false
    }
    isTaken[i] = true
    return true
  }

  mutating func readDateLine(_ i: Int) -> Bool {
    guard lines[i].wordCount <= 16, !lines[i].isProse, stateDay(i) else { return false }
    furniture(i)
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

  mutating func readCaption(_ i: Int) -> Bool {
    let line = lines[i]
    let names = CreditFinder.pictureCredits(of: line, page)
    guard names != nil || repeatsHeadline(i) else { return false }
    for name in names ?? [] {
      parts.credits.append(Credit(name: name, subject: .picture, line: line.number))
    }
    parts.blocks.append(Block(.caption, line.text, line: line.number))
    isTaken[i] = true
    return true
  }

  /// Pictures often carry the headline as their text.
  private func repeatsHeadline(_ i: Int) -> Bool {
    guard let headline = parts.headline, !headline.isDerived else { return false }
    let text = lines[i].text
    return text == headline.text || text == headline.text + "."
  }

  mutating func readCreditLine(_ i: Int) -> Bool {
    guard let names = CreditFinder.textCredits(of: lines[i], page) else { return false }
    for name in names {
      parts.credits.append(Credit(name: name, subject: .text, line: lines[i].number))
    }
    isTaken[i] = true
    return true
  }

  /// "Theo dõi Baoquocte.vn trên": an invitation that names the paper.
  mutating func readFollowLine(_ i: Int) -> Bool {
    let line = lines[i]
    guard line.wordCount <= 14, !line.isProse, let name = followedName(line) else { return false }
    if parts.outlet == nil {
      parts.outlet = Passage(line.analysis.words(name), line: line.number)
    }
    furniture(i)
    return true
  }

  private func followedName(_ line: PageLine) -> Range<Int>? {
    guard let start = line.opening(page.followBefore), start < line.tokens.count else { return nil }
    guard line.tokens[start].isCapitalised || line.tokens[start].kind == .number else { return nil }
    for end in start + 1..<max(start + 1, line.tokens.count)
    where page.followAfter.end(line.tokens, at: end, before: line.tokens.count) != nil {
      return start..<end
    }
    return nil
  }

  /// "Xem thêm: Title", ">> Title".
  mutating func readInlineOffer(_ i: Int) -> Bool {
    let line = lines[i]
    let start: Int
    if line.analysis.isMark(0, ">") || line.analysis.isMark(0, "»") {
      let afterMarks = line.tokens.firstIndex { $0.kind != .mark } ?? line.tokens.count
      let cue = page.related.end(line.tokens, at: afterMarks, before: line.tokens.count)
      start = cue.map { line.analysis.isMark($0, ":") ? $0 + 1 : $0 } ?? afterMarks
    } else if let cue = line.opening(page.related), line.analysis.isMark(cue, ":") {
      start = cue + 1
    } else {
      return false
    }
    guard start < line.tokens.count else { return false }
    parts.addFurniture(line.analysis.words(0..<start), line: line.number)
    parts.add(
      RelatedLink(
        kind: .inline,
        headline: line.text(from: start),
        summary: nil,
        lines: [line.number]
      )
    )
    isTaken[i] = true
    return true
  }

  /// "Từ khóa: a, b", "Tags: a, b".
  mutating func readTopicLine(_ i: Int) -> Bool {
    let line = lines[i]
    guard line.wordCount <= 40, let cue = line.opening(page.topics), line.analysis.isMark(cue, ":"),
      cue + 1 < line.tokens.count
    else { return false }
    parts.addFurniture(line.analysis.words(0..<cue + 1), line: line.number)
    var first = cue + 1
    for i in first...line.tokens.count where i == line.tokens.count || line.analysis.isMark(i, ",")
    {
      if first < i {
        parts.topics.append(Passage(line.analysis.words(first..<i), line: line.number))
      }
      first = i + 1
    }
    isTaken[i] = true
    return true
  }

  /// A line of the story, with its kind by its shape.
  mutating func block(_ i: Int) -> Block {
    let line = lines[i]
    for name in CreditFinder.closingCredits(of: line, page) ?? [] {
      parts.credits.append(Credit(name: name, subject: .text, line: line.number))
    }
    return Block(kind(i), line.text, line: line.number)
  }

  private func kind(_ i: Int) -> Block.Kind {
    let line = lines[i]
    if let first = line.tokens.first, line.tokens.count > 1, line.tokens[1].isSpaced,
      first.isMark("-") || first.isMark("–") || first.isMark("•") || first.isMark("+")
        || first.isMark("*") || first.isMark("·")
    {
      return .list
    }
    if !line.isProse, line.wordCount <= 20, line.ending == .none { return .subhead }
    return .paragraph
  }

  /// The paper, where only the page's title or its foot tells it: "… - The Times", "© 2021 The Times".
  mutating func nameOutlet() {
    guard parts.outlet == nil else { return }
    if let headline = parts.headline, let first = lines.first, first.number != headline.line,
      first.text.hasPrefix(headline.text)
    {
      let rest = first.text.dropFirst(headline.text.count).drop { !$0.isLetter && !$0.isNumber }
      if !rest.isEmpty, rest.utf8.count <= 60 {
        parts.outlet = Passage(String(rest), line: first.number)
        return
      }
    }
    nameRightsHolder()
  }

  /// "© 2021 The Times. All rights reserved."
  private mutating func nameRightsHolder() {
    for line in lines where line.number > lines[story.upperBound].number && line.wordCount <= 20 {
      guard var i = line.opening(page.copyright) else { continue }
      while i < line.tokens.count, !line.tokens[i].isCapitalised { i += 1 }
      let start = i
      while i < line.tokens.count, line.tokens[i].kind == .word, i - start < 6 { i += 1 }
      guard i > start else { continue }
      parts.outlet = Passage(line.analysis.words(start..<i), line: line.number)
      return
    }
  }
}
