import Articles

/// Finds who says something: somebody beside a verb of speech.
struct SayingFinder {
  struct Saying {
    var speaker: Speaker
    /// Who speaks.
    var subject: Range<Int>
    /// The words that tell it is speech; before the subject for "theo".
    var verb: Range<Int>
    /// False for words that tell a quotation only, and for speakers who are no persons of the text.
    var isReport: Bool
    var via: String?

    var start: Int { min(subject.lowerBound, verb.lowerBound) }
    var end: Int { max(subject.upperBound, verb.upperBound) }
  }

  let lexicon: Lexicon
  let analysis: Analysis
  /// Mentions of this text, in order.
  let mentions: [LocatedMention]
  let people: [Person]

  private var tokens: [Token] { analysis.tokens }

  /// False for a text without any word of speech.
  var mayFind: Bool { !analysis.cues.isDisjoint(with: lexicon.speech.triggers) }

  /// Everybody in a stretch of text with a verb of speech, in order; words inside quotations say nothing.
  func sayings(in range: Range<Int>, _ quotes: [QuoteFinder.Found]) -> [Saying] {
    var sayings: [Saying] = []
    guard mayFind else { return sayings }
    for mention in mentions(in: range) {
      if isQuoted(mention.tokens.lowerBound, quotes) { continue }
      if let saying = saying(mention, range) { sayings.append(saying) }
    }
    let places = placeSayings(in: range, quotes)
    if !places.isEmpty { sayings += places }
    if sayings.count > 1 { sayings.sort { $0.start < $1.start } }
    return sayings
  }

  func mentions(in range: Range<Int>) -> ArraySlice<LocatedMention> {
    let first = mentions.partitioningIndex { $0.tokens.lowerBound >= range.lowerBound }
    let last = mentions.partitioningIndex { $0.tokens.lowerBound >= range.upperBound }
    return mentions[first..<max(first, last)]
  }

  private func isQuoted(_ i: Int, _ quotes: [QuoteFinder.Found]) -> Bool {
    let next = quotes.partitioningIndex { $0.tokens.lowerBound > i }
    return next > 0 && quotes[next - 1].tokens.contains(i)
  }

  private func saying(_ mention: LocatedMention, _ range: Range<Int>) -> Saying? {
    let speaker = Speaker(name: people[mention.person].name, person: mention.person)
    let via = mention.kind == .named ? nil : analysis.words(mention.tokens)
    if let cue = phraseBefore(mention.tokens.lowerBound, lexicon.speech.citing, range, reach: 1) {
      return Saying(
        speaker: speaker,
        subject: mention.tokens,
        verb: cue,
        isReport: false,
        via: via
      )
    }
    if let cue = phraseBefore(
      mention.tokens.lowerBound,
      lexicon.speech.accordingTo,
      range,
      reach: 0
    ) {
      return Saying(speaker: speaker, subject: mention.tokens, verb: cue, isReport: true, via: via)
    }
    if isOwner(mention, range) { return nil }
    if let verb = verbAfter(mention.tokens.upperBound, range) {
      if isRelated(mention, range) { return nil }
      return Saying(
        speaker: speaker,
        subject: mention.tokens,
        verb: verb.tokens,
        isReport: verb.isReport,
        via: via
      )
    }
    return verbBefore(mention, range).map {
      Saying(speaker: speaker, subject: mention.tokens, verb: $0, isReport: true, via: via)
    }
  }

  /// "luật sư của bà Hoa" is not Mrs Hoa; "đơn trình báo của bà Hoa" is hers all the same.
  private func isOwner(_ mention: LocatedMention, _ range: Range<Int>) -> Bool {
    let word = mention.tokens.lowerBound - 1
    guard word >= range.lowerBound, lexicon.speech.possessives.contains(tokens, word) else {
      return false
    }
    return phraseBefore(word, lexicon.speech.verbs, range, reach: 0) == nil
  }

  /// "gia đình anh Tám cho biết", "vợ anh Tám nói": somebody else speaks, where "vợ Lê Thị Hoa" is one and the same.
  private func isRelated(_ mention: LocatedMention, _ range: Range<Int>) -> Bool {
    let start = mention.tokens.lowerBound
    guard let relation = phraseBefore(start, lexicon.speech.relations, range, reach: 0) else {
      return false
    }
    return !tokens[start].isCapitalised
      || !lexicon.personWords.ends(tokens, at: start, from: relation.lowerBound)
  }

  /// English turns the order round: "said John Smith".
  private func verbBefore(_ mention: LocatedMention, _ range: Range<Int>) -> Range<Int>? {
    guard lexicon.rules.language == .english, mention.kind != .pronoun else { return nil }
    let start = mention.tokens.lowerBound
    if let verb = phraseBefore(start, lexicon.speech.verbs, range, reach: 0) { return verb }
    // "says veteran industry analyst Jane Roe": small words before the office are of it.
    guard start < tokens.count, !tokens[start].isCapitalised else { return nil }
    for i in stride(from: start - 1, to: max(range.lowerBound, start - 4), by: -1) {
      guard tokens[i].kind == .word, !tokens[i].isCapitalised,
        !lexicon.openers.contains(tokens, i)
      else { return nil }
      if let verb = phraseBefore(i, lexicon.speech.verbs, range, reach: 0) { return verb }
    }
    return nil
  }

  /// A phrase that ends right before token `i`, or `reach` tokens earlier.
  private func phraseBefore(
    _ i: Int,
    _ table: PhraseTable<Void>,
    _ range: Range<Int>,
    reach: Int
  ) -> Range<Int>? {
    guard !analysis.cues.isDisjoint(with: table.cue) else { return nil }
    for end in stride(from: i, through: i - reach, by: -1) {
      for length in stride(from: 5, through: 1, by: -1) where end - length >= range.lowerBound {
        let start = end - length
        if table.end(tokens, at: start, before: end) == end { return start..<end }
      }
    }
    return nil
  }

  /// The verb of speech after a subject, adverbs and an apposition between commas or brackets skipped.
  private func verbAfter(_ i: Int, _ range: Range<Int>) -> (tokens: Range<Int>, isReport: Bool)? {
    if let verb = verb(at: i, range) ?? verb(afterOrigin: i, range) { return verb }
    guard i < range.upperBound, opensApposition(i) else { return nil }
    var next = i + 1
    while next < min(range.upperBound, i + 40) {
      if tokens[next].kind == .mark, QuotationMark.canOpen(tokens[next]) { return nil }
      if !tokens[i].isMark("("), let verb = verb(at: next, range), verb.isReport {
        return crossesPerson(i..<next) ? nil : verb
      }
      if tokens[i].isMark("("), tokens[next].isMark(")") { return verb(at: next + 1, range) }
      next += 1
    }
    return nil
  }

  /// "Marcel Dubois từ Đại học Huế cho biết": where somebody comes from may stand between.
  private func verb(
    afterOrigin i: Int,
    _ range: Range<Int>
  ) -> (tokens: Range<Int>, isReport: Bool)? {
    guard i + 1 < range.upperBound, lexicon.placePrepositions.contains(tokens, i),
      tokens[i + 1].isCapitalised || lexicon.organisationWords.contains(tokens, i + 1)
    else { return nil }
    for next in i + 2..<max(i + 2, min(range.upperBound, i + 12)) {
      if tokens[next].kind == .mark { return nil }
      if let verb = verb(at: next, range), verb.isReport {
        return crossesPerson(i..<next) ? nil : verb
      }
    }
    return nil
  }

  private func opensApposition(_ i: Int) -> Bool {
    tokens[i].isMark(",") || tokens[i].isMark("(") || tokens[i].isMark("–")
      || (tokens[i].isMark("-") && tokens[i].isSpaced)
  }

  private func crossesPerson(_ range: Range<Int>) -> Bool {
    mentions(in: range).contains { $0.kind == .named }
  }

  private func verb(at start: Int, _ range: Range<Int>) -> (tokens: Range<Int>, isReport: Bool)? {
    var i = start
    for _ in 0..<4 {
      if let end = lexicon.speech.verbs.end(tokens, at: i, before: range.upperBound) {
        return isOtherWord(i, end) ? nil : (i..<end, true)
      }
      if let end = lexicon.speech.quotingVerbs.end(tokens, at: i, before: range.upperBound) {
        return (i..<end, false)
      }
      guard let end = lexicon.speech.adverbs.end(tokens, at: i, before: range.upperBound) else {
        return nil
      }
      i = end
    }
    return nil
  }

  /// "khai thác" is no word of speech, and "được hỏi" is none of whom it is told.
  private func isOtherWord(_ i: Int, _ end: Int) -> Bool {
    let compound = lexicon.speech.compounds.end(tokens, at: i, before: tokens.count) ?? i
    return compound > end || (i > 0 && lexicon.speech.passives.contains(tokens, i - 1))
  }

  /// In "…, Tổng giám đốc FPT cho biết" it is not the company that speaks but who is named before; without a name it is
  /// the office: "Quan chức an ninh Nga cho hay".
  private func speakerStart(_ place: Int, _ range: Range<Int>) -> Int? {
    var i = place - 1
    while i >= max(range.lowerBound, place - Self.officeReach), tokens[i].kind != .mark {
      if lexicon.roles.match(tokens, at: i, before: place) != nil {
        return mentions(in: range.lowerBound..<place).isEmpty ? i : nil
      }
      i -= 1
    }
    return place
  }

  /// Countries and papers speak too: "mà Moskva coi là “…”".
  private func placeSayings(in range: Range<Int>, _ quotes: [QuoteFinder.Found]) -> [Saying] {
    guard !analysis.cues.isDisjoint(with: lexicon.notPeople.cue) else { return [] }
    var sayings: [Saying] = []
    let tokens = tokens
    let cue = lexicon.notPeople.cue
    var i = range.lowerBound
    while let next = tokens.first(with: cue, from: i, before: range.upperBound) {
      i = next
      guard tokens[i].isCapitalised,
        let end = lexicon.notPeople.end(tokens, at: i, before: range.upperBound)
      else {
        i += 1
        continue
      }
      if let verb = verb(at: end, range), !overlapsPerson(i..<end), !isQuoted(i, quotes),
        let start = speakerStart(i, range)
      {
        sayings.append(unnamed(start..<end, verb.tokens))
      }
      i = end
    }
    return sayings
  }

  private func unnamed(_ subject: Range<Int>, _ verb: Range<Int>) -> Saying {
    Saying(
      speaker: Speaker(name: analysis.words(subject), person: nil),
      subject: subject,
      verb: verb,
      isReport: false,
      via: nil
    )
  }

  private func overlapsPerson(_ range: Range<Int>) -> Bool {
    mentions(in: max(0, range.lowerBound - 20)..<range.upperBound)
      .contains { $0.tokens.overlaps(range) }
  }

  // MARK: Offices

  /// Words of an office behind its first phrase: "người phát ngôn chính phủ Nhật Bản tuyên bố".
  private static let officeReach = 6

  /// The first office that speaks without a name, in a sentence in which nobody is named: "Thủ tướng nói".
  func officeSaying(in range: Range<Int>) -> Saying? {
    guard mayFind, mentions(in: range).isEmpty else { return nil }
    for i in range {
      guard let role = lexicon.roles.match(tokens, at: i, before: range.upperBound),
        let verb = officeVerb(role.end, range)
      else { continue }
      return unnamed(i..<verb.lowerBound, verb)
    }
    return nil
  }

  private func officeVerb(_ end: Int, _ range: Range<Int>) -> Range<Int>? {
    for next in end..<max(end, min(range.upperBound, end + Self.officeReach)) {
      if tokens[next].kind == .mark { return nil }
      if let verb = verb(at: next, range) { return verb.tokens }
    }
    return nil
  }
}
