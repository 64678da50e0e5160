import Articles

// One kind of line each; true when the line was of that kind and is taken.
extension PageReader {
  mutating func readCaption(_ i: Int) -> Bool {
    guard evidence.hasOwnPart(i) || repeatsHeadline(i) else { return false }
    let line = lines[i]
    let names = CreditFinder.pictureCredits(of: line, page)
    let reason: LineReason
    if names != nil || CaptionFinder.isCued(line, page) {
      reason = .captionCue
    } else if repeatsHeadline(i) {
      reason = .captionRepeatsHeadline
    } else if CaptionFinder.standsOverCredit(lines, i, page) {
      reason = .captionOverCredit
    } else {
      return false
    }
    for name in names ?? [] {
      parts.credits.append(Credit(name: name, subject: .picture, line: line.number))
    }
    parts.blocks.append(Block(.caption, line.text, line: line.number))
    take(i, reason)
    return true
  }

  /// Pictures often carry the headline as their text.
  private func repeatsHeadline(_ i: Int) -> Bool {
    guard let headline = parts.headline, !headline.isDerived else { return false }
    let text = lines[i].text
    return text == headline.text || text == headline.text + "."
  }

  mutating func readCreditLine(_ i: Int) -> Bool {
    if BylineFinder.credited(lines[i], lexicon) != nil, readByline(i) { return true }
    guard let names = CreditFinder.textCredits(of: lines[i], page) else { return false }
    for name in names {
      parts.credits.append(Credit(name: name, subject: .text, line: lines[i].number))
    }
    take(i, .creditCue)
    return true
  }

  /// "Theo dõi Baoquocte.vn trên": an invitation that names the paper.
  mutating func readFollowLine(_ i: Int) -> Bool {
    let line = lines[i]
    guard line.wordCount <= 14, !line.isProse,
      lexicon.rules.language != .english || line.opening(page.furnitureOpenings) == nil,
      let name = followedName(line)
    else { return false }
    if parts.outlet == nil {
      parts.outlet = Passage(line.analysis.words(name), line: line.number)
    }
    furniture(i, .followLine)
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
    take(i, .offerCue)
    return true
  }

  /// "Từ khóa: a, b", "Tags: a, b".
  mutating func readTopicLine(_ index: Int) -> Bool {
    let line = lines[index]
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
    take(index, .topic)
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
    if let site {
      parts.outlet = site
      return
    }
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
    for line in lines
    where line.number > lines[story.range.upperBound].number && line.wordCount <= 20 {
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
