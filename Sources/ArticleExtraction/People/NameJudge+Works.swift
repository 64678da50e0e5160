import Articles

// What Vietnamese papers print of other languages, and of firms, that has the look of a name.
extension NameJudge {
  /// "The Voice", "Born of Fire": words of English that stand in no name.
  func isForeignTitle(_ run: Range<Int>) -> Bool {
    guard run.count > 1, !tokens[run.lowerBound].traits.contains(.marked) else { return false }
    if lexicon.foreignArticles.contains(tokens, run.lowerBound) { return true }
    return run.contains { lexicon.foreignWords.contains(tokens, $0) }
  }

  /// "Stadiabank Lào", "Nga Stadiaprom": a firm and its country.
  func isHouseOfCountry(_ run: Range<Int>) -> Bool {
    let first = run.lowerBound
    guard run.count > 1, run.count < 4,
      run.contains(where: { !tokens[$0].cues.isDisjoint(with: lexicon.countries.cue) }),
      isUnknown(first) || isUnknown(run.upperBound - 1)
    else {
      return false
    }
    if isUnknown(first) {
      return (first + 1..<run.upperBound).contains { i in
        lexicon.countries.end(tokens, at: i, before: run.upperBound) == run.upperBound
          && (i + 1 < run.upperBound || !lexicon.vietnameseNames.contains(tokens, i)
            || tokens[first].length > 6)
      }
    }
    return lexicon.countries.end(tokens, at: first, before: run.upperBound) == run.upperBound - 1
  }

  /// "VEC E", "EVN HANOI": initials and nothing else, without the full stops of somebody's.
  func isFormula(_ run: Range<Int>) -> Bool {
    guard run.count == 2, tokens[run.lowerBound].length < 6,
      tokens[run.lowerBound].traits.contains(.allCapitals),
      !tokens[run.lowerBound].traits.contains(.marked)
    else { return false }
    let second = tokens[run.lowerBound + 1].traits
    return second.contains(.singleLetter)
      || (second.contains(.allCapitals) && !lexicon.givenNames.contains(tokens, run.lowerBound)
        && !lexicon.vietnameseNames.contains(tokens, run.lowerBound))
  }

  /// A word without marks that is nobody's name in any language known.
  private func isUnknown(_ i: Int) -> Bool {
    tokens[i].kind == .word && !tokens[i].traits.contains(.marked)
      && !tokens[i].traits.contains(.singleLetter) && !lexicon.givenNames.contains(tokens, i)
      && !lexicon.vietnameseNames.contains(tokens, i)
      && lexicon.countries.end(tokens, at: i, before: i + 1) == nil
  }

  /// "…, công ty của Mỹ, …", "… (hãng phim Anh)" behind a name of another language.
  func isToldHouse(_ run: Range<Int>) -> Bool {
    let mark = run.upperBound
    guard mark + 1 < sentence.upperBound, !isEnglish,
      !lexicon.givenNames.contains(tokens, run.lowerBound),
      tokens[mark].isMark(",") || tokens[mark].isMark("("), !tokens[mark + 1].isCapitalised,
      run.allSatisfy({ !tokens[$0].traits.contains(.marked) })
    else { return false }
    let start = lexicon.articles.contains(tokens, mark + 1) ? mark + 2 : mark + 1
    return lexicon.organisationWords.end(tokens, at: start, before: sentence.upperBound) != nil
      && lexicon.roles.match(tokens, at: start, before: sentence.upperBound) == nil
  }
}
