import Articles

// Streets, wards and other places that are called by somebody's name, and who is told by the place they are from.
extension NameJudge {
  /// "gia đình", "cán bộ": the last syllable is like a word for places or houses, and the whole is none.
  func endsCompound(_ i: Int) -> Bool {
    guard i > sentence.lowerBound else { return false }
    return lexicon.compounds.end(tokens, at: i - 1, before: i + 1) == i + 1
  }

  /// "vụ Lê Văn Tám": the case of somebody, where "Vụ" with a capital is an office.
  func isCase(_ i: Int, _ run: Range<Int>) -> Bool {
    run.count > 1 && lexicon.caseWords.contains(tokens, i)
      && (!tokens[i].isCapitalised || tokens[i].traits.contains(.opensSentence))
  }

  /// "số 17 Lê Văn Tám", "60B Lê Văn Tám", "(12 Lê Văn Tám": a house number before the street; and "300 triệu Yên".
  func isAddressed(_ run: Range<Int>) -> Bool {
    let number = run.lowerBound - 1
    guard number > sentence.lowerBound, isHouseNumber(number), isVietnamese(run) else {
      return false
    }
    var before = number - 1
    // "35/12 Lê Văn Tám".
    while before > sentence.lowerBound + 1, tokens[before].isMark("/"),
      tokens[before - 1].kind == .number
    {
      before -= 2
    }
    if tokens[before].isMark("(") || isDash(before) {
      return before == sentence.lowerBound || tokens[before - 1].kind != .number
    }
    guard lexicon.addressWords.contains(tokens, before) else { return tokens[number].kind == .word }
    // "tiền đạo số 10 Lê Văn Tám", "mang áo số 10".
    return !endsCompound(before)
      && !lexicon.roles.ends(tokens, at: before, from: sentence.lowerBound)
  }

  /// "17", "198B"; not a year.
  private func isHouseNumber(_ i: Int) -> Bool {
    if tokens[i].kind == .number { return (1..<1900).contains(tokens[i].number) }
    return tokens[i].kind == .word && tokens[i].startsWithDigit && tokens[i].length < 6
      && tokens[i].traits.contains(.singleLetter)
  }

  private func isVietnamese(_ run: Range<Int>) -> Bool {
    run.count > 1
      && (lexicon.vietnameseNames.contains(tokens, run.lowerBound)
        || run.contains { tokens[$0].traits.contains(.marked) })
  }

  /// "xã Hồng Bàng (Kiến Xương, …", "thôn 2 (Kiến Xương)": what a place belongs to, in brackets behind it.
  func isDistrict(_ run: Range<Int>) -> Bool {
    guard run.count < 4, analysis.isMark(run.lowerBound - 1, "("), run.upperBound < tokens.count,
      tokens[run.upperBound].isMark(",") || tokens[run.upperBound].isMark(")")
    else { return false }
    var i = run.lowerBound - 2
    let first = i
    while i >= sentence.lowerBound, first - i < 5,
      tokens[i].isCapitalised || tokens[i].kind == .number
    {
      i -= 1
    }
    guard i < first, i >= sentence.lowerBound else { return false }
    return (0...1).contains { length in
      i - length >= sentence.lowerBound
        && lexicon.placeWords.end(tokens, at: i - length, before: i + 1) == i + 1
    }
  }

  /// "nhà thiết kế người Syria John Roe": somebody of a country.
  func isCompatriot(before i: Int) -> Bool {
    guard tokens[i - 1].isCapitalised else { return false }
    return (1...3).contains { length in
      let start = i - length
      return start > sentence.lowerBound && tokens[start].isCapitalised
        && lexicon.countries.end(tokens, at: start, before: i) == i
        && lexicon.personNouns.contains(tokens, start - 1)
    }
  }

  /// "hành khách tên Tám": one word, where somebody is said to be called so.
  func isCalled(_ run: Range<Int>) -> Bool {
    let word = run.lowerBound - 1
    return word > sentence.lowerBound && lexicon.callingWords.contains(tokens, word)
      && lexicon.vietnameseNames.contains(tokens, run.lowerBound)
      && (lexicon.personNouns.ends(tokens, at: word, from: sentence.lowerBound)
        || lexicon.roles.ends(tokens, at: word, from: sentence.lowerBound))
  }

  /// "…”, John Roe, nhà tư vấn …": named between commas behind what is quoted.
  func signsQuote(_ run: Range<Int>) -> Bool {
    let comma = run.lowerBound - 1
    guard !isEnglish, run.count > 1, comma > 0, analysis.isMark(comma, ","),
      analysis.isMark(run.upperBound, ",")
    else { return false }
    return QuotationMark.canClose(tokens[comma - 1])
  }

  private func isDash(_ i: Int) -> Bool {
    analysis.isMark(i, "–") || (analysis.isMark(i, "-") && tokens[i].isSpaced)
  }

  // MARK: Rows

  /// "các huyện như: Kiến Xương, …": a row of places begins here, told of before.
  func opensRowOfPlaces(_ run: Range<Int>) -> Bool {
    var i = run.lowerBound
    if analysis.isMark(i - 1, ":") { i -= 1 }
    if i > sentence.lowerBound, lexicon.listWords.contains(tokens, i - 1) { i -= 1 }
    let end = i
    guard end < run.lowerBound else { return false }
    while i > sentence.lowerBound, end - i < 12, tokens[i - 1].kind == .word,
      !tokens[i - 1].isCapitalised
    {
      i -= 1
      if lexicon.placeWords.end(tokens, at: i, before: end) != nil, isPlural(i) { return true }
    }
    return false
  }

  /// "các huyện Kiến Xương, …": the kind of place right before the run stands in the plural.
  func isOneOfMany(_ run: Range<Int>) -> Bool {
    let end = run.lowerBound
    return (1...3).contains { length in
      end - length > sentence.lowerBound
        && lexicon.placeWords.end(tokens, at: end - length, before: end) == end
        && isPlural(end - length)
    }
  }

  private func isPlural(_ i: Int) -> Bool {
    i > sentence.lowerBound && lexicon.plurals.contains(tokens, i - 1)
  }

  /// Where the next of a row of places would begin; nil when none follows.
  func nextInRow(_ run: Range<Int>, isDashed: Bool) -> Int? {
    let i = run.upperBound
    guard i + 1 < sentence.upperBound else { return nil }
    if isDash(i) { return i + 1 }
    guard !isDashed, analysis.isMark(i, ",") || lexicon.joiners.contains(tokens, i) else {
      return nil
    }
    return i + 1
  }
}
