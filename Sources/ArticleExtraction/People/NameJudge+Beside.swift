import Articles

// What stands before and behind a run of capitals.
extension NameJudge {
  func addBefore(_ run: Range<Int>, to clues: inout NameClues) {
    let i = run.lowerBound
    guard i > sentence.lowerBound else { return }
    if isCredited(i) {
      clues.insert(.credit)
      return
    }
    if isAddressed(run) || isDistrict(run) {
      clues.insert(.placeBefore)
      return
    }
    if isOrganisation(before: i) {
      clues.insert(.organisationBefore)
      return
    }
    if belongs(before: i) { clues.insert(.belongings) }
    if run.count > 1 ? isCompatriot(before: i) : isCalled(run) { clues.insert(.personWord) }
    if signsQuote(run) { clues.insert(.speaks) }
    // "cán bộ đoàn Lê Văn Tám": the longer word tells.
    if run.count > 1, lexicon.personWords.ends(tokens, at: i, from: sentence.lowerBound) {
      clues.insert(.personWord)
    } else {
      addKind(before: run, to: &clues)
    }
    if clues.isAgainst { return }
    for length in 1...3 where i - length >= sentence.lowerBound {
      let start = i - length
      // "làng gốm Thanh Hà": a word tells which kind of place.
      if length > 1, !tokens[i - 1].isCapitalised, tokens[i - 1].kind == .word,
        lexicon.placeWords.end(tokens, at: start, before: i) == i - 1
      {
        clues.insert(.kindOfPlace)
      }
      if lexicon.rules.language == .english,
        lexicon.speech.verbs.end(tokens, at: start, before: i) == i
      {
        clues.insert(.verbBefore)
      }
    }
    if lexicon.placePrepositions.contains(tokens, i - 1), !leadsToPeople(i, run, clues) {
      clues.insert(.placePreposition)
    }
    if isQuoted(run) { clues.insert(.inQuotes) }
  }

  /// A word for places or organisations right before the run.
  private func addKind(before run: Range<Int>, to clues: inout NameClues) {
    let i = run.lowerBound
    if isCase(i - 1, run) { return }
    for start in stride(from: i - 1, through: max(sentence.lowerBound, i - 3), by: -1) {
      let isPlace = lexicon.placeWords.end(tokens, at: start, before: i) == i
      let isHouse = !isPlace && lexicon.namedHouseWords.end(tokens, at: start, before: i) == i
      guard isPlace || isHouse, !endsCompound(start) else { continue }
      return clues.insert(isPlace ? .placeBefore : .organisationBefore)
    }
  }

  /// "to Jane Roe", "according to Roe Marlow": in English what leads to a place leads to people just as often.
  private func leadsToPeople(_ i: Int, _ run: Range<Int>, _ clues: NameClues) -> Bool {
    guard isEnglish, run.count > 1 else { return false }
    return clues.contains(.foreignFirst)
      || (i - 2 >= sentence.lowerBound
        && lexicon.speech.accordingTo.end(tokens, at: i - 2, before: i) == i)
  }

  /// "Ảnh: Lê Hà".
  private func isCredited(_ i: Int) -> Bool {
    guard analysis.isMark(i - 1, ":") else { return false }
    return (1...3).contains { length in
      let start = i - 1 - length
      return start >= 0
        && lexicon.page.pictureCredits.end(tokens, at: start, before: i - 1) == i - 1
    }
  }

  /// "Công ty cổ phần chăn nuôi Biển Xanh": what it does stands between.
  private func isOrganisation(before i: Int) -> Bool {
    guard tokens[i - 1].kind == .word,
      !tokens[i - 1].isCapitalised || tokens[i - 1].traits.contains(.allCapitals)
    else { return false }
    return (2...12).contains { length in
      let start = i - length
      guard start >= sentence.lowerBound,
        var end = lexicon.namedHouseWords.end(tokens, at: start, before: i), !endsCompound(start)
      else { return false }
      while end < i, let next = complement(at: end, before: i) { end = next }
      return end == i
    }
  }

  /// "đầu tư", "và dịch vụ".
  private func complement(at i: Int, before limit: Int) -> Int? {
    let start = lexicon.joiners.contains(tokens, i) ? i + 1 : i
    return lexicon.complements.end(tokens, at: start, before: limit)
  }

  /// "sức khỏe của Dubois": what only people have, or what is done to people only.
  private func belongs(before i: Int) -> Bool {
    let end = lexicon.ofWords.contains(tokens, i - 1) ? i - 1 : i
    return (1...3).contains { length in
      let start = end - length
      return start >= sentence.lowerBound
        && lexicon.belongings.end(tokens, at: start, before: end) == end
    }
  }

  private func isQuoted(_ run: Range<Int>) -> Bool {
    QuotationMark.canOpen(tokens[run.lowerBound - 1]) && run.upperBound < sentence.upperBound
      && QuotationMark.canClose(tokens[run.upperBound])
  }

  func addAfter(_ run: Range<Int>, to clues: inout NameClues) {
    var i = run.upperBound
    if lexicon.groupNouns.end(tokens, at: i, before: sentence.upperBound) != nil {
      clues.insert(.groupBehind)
    }
    if speaks(at: i) {
      clues.insert(.speaks)
    } else if acts(at: i) {
      clues.insert(.acts)
    }
    if isToldWho(i) {
      clues.insert(.apposition)
    } else if isToldHouse(run) {
      clues.insert(.organisationInside)
    }
    if analysis.isMark(i, ",") || analysis.isMark(i, "(") { i += 1 }
    if isAge(i) { clues.insert(.age) }
  }

  /// "SN 1986", "44 tuổi".
  private func isAge(_ i: Int) -> Bool {
    guard i + 1 < sentence.upperBound else { return false }
    if tokens[i].kind == .number { return lexicon.ageWords.contains(tokens, i + 1) }
    guard let end = lexicon.ageWords.end(tokens, at: i, before: sentence.upperBound) else {
      return false
    }
    return end < sentence.upperBound && tokens[end].kind == .number
  }

  /// ", cha của bé": no office, but only people are told of so.
  private func isToldWho(_ i: Int) -> Bool {
    guard i + 1 < sentence.upperBound, analysis.isMark(i, ",") || analysis.isMark(i, "(") else {
      return false
    }
    var start = i + 1
    while start < sentence.upperBound, lexicon.articles.contains(tokens, start) { start += 1 }
    guard let end = lexicon.personNouns.end(tokens, at: start, before: sentence.upperBound) else {
      return false
    }
    return end == sentence.upperBound || !tokens[start].isCapitalised
  }

  /// True when something only people do follows, adverbs between allowed.
  private func acts(at start: Int) -> Bool {
    let isAdverb = lexicon.speech.adverbs.end(tokens, at: start, before: sentence.upperBound)
    return lexicon.actions.end(tokens, at: isAdverb ?? start, before: sentence.upperBound) != nil
  }

  /// True when a verb of speech follows, adverbs between allowed.
  private func speaks(at start: Int) -> Bool {
    var i = start
    // "… Roe Marlow, cho biết": who it is was told before.
    if analysis.isMark(i, ","), !isEnglish { i += 1 }
    for _ in 0..<3 {
      if lexicon.speech.verbs.end(tokens, at: i, before: sentence.upperBound) != nil { return true }
      guard let end = lexicon.speech.adverbs.end(tokens, at: i, before: sentence.upperBound) else {
        return false
      }
      i = end
    }
    return false
  }
}
