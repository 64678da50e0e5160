import Articles

/// Finds runs of capitalised words that could be one name.
struct NameRunFinder {
  let lexicon: Lexicon

  /// The longest such run at token `start`, which must be capitalised.
  func run(in analysis: Analysis, at start: Int, before limit: Int) -> Range<Int> {
    let tokens = analysis.tokens
    var end = start + 1
    while end < limit, end - start < 12 {
      if let next = continuation(analysis, end, limit) {
        if opensRole(tokens, end, limit) || opensCourtesy(tokens, end, limit) { break }
        end = next
      } else {
        break
      }
    }
    return start..<end
  }

  /// The end of the name's next part at `i`: a capitalised word, after a hyphen, an initial's full stop or "von".
  private func continuation(_ analysis: Analysis, _ i: Int, _ limit: Int) -> Int? {
    let tokens = analysis.tokens
    let token = tokens[i]
    if token.isCapitalised {
      if token.traits.contains(.opensSentence) || opensClause(tokens, i, limit)
        || opensAge(tokens, i, limit)
      {
        return nil
      }
      return i + 1
    }
    if token.isMark("-"), !token.isSpaced, i + 1 < limit, !tokens[i + 1].isSpaced,
      tokens[i + 1].isCapitalised || isSyllable(tokens, i + 1)
    {
      return i + 2
    }
    if token.isMark("-"), i + 1 < limit, endsKoreanName(tokens, i) || endsInTwo(tokens, i, limit) {
      return i + 2
    }
    if token.isMark("."), !token.isSpaced, tokens[i - 1].traits.contains(.singleLetter),
      tokens[i - 1].isCapitalised
    {
      return i + 1
    }
    if token.kind == .mark { return isElision(tokens, i, limit) ? i + 2 : nil }
    return particle(tokens, i, limit)
  }

  /// "… ông Miller Theo chuyên gia", "… bà T. Hồ sơ": a full stop is missing, or is that of an initial, which stands last
  /// in Vietnamese; the capital is of the next sentence.
  private func opensClause(_ tokens: [Token], _ i: Int, _ limit: Int) -> Bool {
    guard lexicon.rules.language == .vietnamese, i + 1 < limit, tokens[i + 1].kind != .mark,
      !tokens[i + 1].isCapitalised
    else { return false }
    if lexicon.clauseWords.end(tokens, at: i, before: limit) != nil { return true }
    let before = tokens[i - 1]
    let isOpener =
      lexicon.openers.end(tokens, at: i, before: limit) != nil
      && !lexicon.vietnameseNames.contains(tokens, i)
    if before.isMark(".") {
      let isFirst = i == 2 || !tokens[i - 3].isCapitalised
      return isOpener
        || (isFirst && (tokens[i].traits.contains(.marked) || isVietnamese(tokens, i)))
    }
    return isOpener && !before.traits.contains(.marked) && !isVietnamese(tokens, i - 1)
  }

  private func isVietnamese(_ tokens: [Token], _ i: Int) -> Bool {
    lexicon.vietnameseNames.contains(tokens, i)
  }

  /// "Brad O ' Neil", "H ' Hen": blanks around the apostrophe, as some papers' systems leave them.
  private func isElision(_ tokens: [Token], _ i: Int, _ limit: Int) -> Bool {
    guard tokens[i].isMark("'") || tokens[i].isMark("’"), i + 1 < limit,
      tokens[i - 1].isCapitalised, tokens[i - 1].traits.contains(.singleLetter),
      i < 2 || tokens[i - 2].kind == .word, tokens[i + 1].kind == .word
    else { return false }
    return ["o", "h", "d", "l"].contains { tokens[i - 1].isLetter($0) }
  }

  /// "Kim Jong-un": the second syllable of a Korean or Chinese given name is written small.
  private func isSyllable(_ tokens: [Token], _ i: Int) -> Bool {
    tokens[i].kind == .word && !tokens[i].traits.contains(.marked) && i >= 3
      && tokens[i].end - tokens[i].start <= 6 && tokens[i - 3].isCapitalised
      && tokens[i - 2].isSpaced
      && tokens[i - 2].isCapitalised
  }

  /// "Moon Jae - in": blanks around the hyphen, as some papers' systems leave them.
  private func endsKoreanName(_ tokens: [Token], _ hyphen: Int) -> Bool {
    lexicon.koreanSyllables.contains(tokens, hyphen + 1) && !tokens[hyphen + 1].isCapitalised
      && hyphen >= 2
      && (hyphen - 2..<hyphen).allSatisfy {
        tokens[$0].isCapitalised && !tokens[$0].traits.contains(.marked)
      }
  }

  /// "Lê Văn Tám SN 1986": a comma is missing.
  private func opensAge(_ tokens: [Token], _ i: Int, _ limit: Int) -> Bool {
    i + 1 < limit && tokens[i + 1].kind == .number && tokens[i].traits.contains(.allCapitals)
      && lexicon.ageWords.contains(tokens, i)
  }

  /// "Helen Marlow - Hill nói": a family name of two, with blanks around the hyphen as some papers' systems leave them.
  private func endsInTwo(_ tokens: [Token], _ hyphen: Int, _ limit: Int) -> Bool {
    let second = hyphen + 1
    guard lexicon.rules.language == .vietnamese, hyphen >= 2, tokens[hyphen].isSpaced,
      tokens[second].isSpaced, second + 1 == limit || !tokens[second + 1].isCapitalised,
      second + 1 == limit || !tokens[second + 1].isMark("-")
    else { return false }
    let isForeign = [hyphen - 2, hyphen - 1, second].allSatisfy { i in
      tokens[i].isCapitalised && !tokens[i].traits.contains(.marked)
        && !tokens[i].traits.contains(.allCapitals)
    }
    return isForeign && lexicon.givenNames.contains(tokens, hyphen - 2)
      && [hyphen - 1, second].allSatisfy { i in
        !lexicon.givenNames.contains(tokens, i)
          && !lexicon.foreignOrganisationWords.contains(tokens, i)
          && lexicon.notPeople.end(tokens, at: i, before: i + 1) == nil
      }
  }

  /// "von der Heide", "bin Salman", "al-Assad".
  private func particle(_ tokens: [Token], _ i: Int, _ limit: Int) -> Int? {
    var end = i
    while end < limit, end - i < 3, tokens[end].kind == .word, !tokens[end].isCapitalised,
      lexicon.particles.contains(tokens, end)
    {
      end += 1
      if end < limit, tokens[end].isMark("-") { end += 1 }
    }
    guard end > i, end < limit, tokens[end].isCapitalised else { return nil }
    return end + 1
  }

  /// "…tại Iran Ông Trump …": a full stop is missing; "Hai Bà Trưng" is one name.
  private func opensCourtesy(_ tokens: [Token], _ i: Int, _ limit: Int) -> Bool {
    i + 1 < limit && tokens[i + 1].isCapitalised && !lexicon.givenNames.contains(tokens, i)
      && lexicon.honorifics.match(tokens, at: i, before: limit) != nil
      && !lexicon.plurals.contains(tokens, i - 1)
  }

  /// An office inside a run of capitals ends the name before it.
  private func opensRole(_ tokens: [Token], _ i: Int, _ limit: Int) -> Bool {
    guard let (_, end) = lexicon.roles.match(tokens, at: i, before: limit),
      !lexicon.middleNames.contains(tokens, i - 1)
    else { return false }
    guard lexicon.rules.language == .english else { return end - i > 1 }
    return end < limit && tokens[end].isCapitalised
  }
}
