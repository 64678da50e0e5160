import Articles

// What English tells by order, articles and initials rather than by words of its own.
extension NameJudge {
  func addEnglish(_ run: Range<Int>, to clues: inout NameClues) {
    if isArticled(run.lowerBound), !clues.contains(.foreignFirst), !clues.contains(.allCapitals) {
      clues.insert(.articled)
    }
    guard run.count > 1 else { return }
    let words = run.filter {
      tokens[$0].kind == .word && !lexicon.nameSuffixes.contains(tokens, $0)
    }
    if (2...4).contains(words.count) {
      if !clues.contains(.foreignFirst), hasInitials(words) {
        clues.insert(.foreignFirst)
      } else if let last = words.last, lexicon.surnames.contains(tokens, last) {
        clues.insert(.surname)
      }
    }
    if let last = words.last, !clues.contains(.foreignFirst), !clues.contains(.surname) {
      // "Yobe North" is a place, "Representatives Speaker" an office.
      if lexicon.placeWords.contains(tokens, last) { clues.insert(.kindOfPlace) }
      if lexicon.roles.match(tokens, at: last, before: last + 1) != nil {
        clues.insert(.organisationInside)
      }
    }
    if isOfHouse(run.upperBound) { clues.insert(.house) }
  }

  /// "The Evening Herald" in mid-sentence: an article is no part of anybody's name.
  func namesPaper(_ run: Range<Int>) -> Bool {
    run.count > 1 && lexicon.articles.contains(tokens, run.lowerBound)
  }

  /// "R-Texas", "D-N.Y.": a party and a state.
  func isPartyOfState(_ run: Range<Int>) -> Bool {
    run.count > 2 && tokens[run.lowerBound].traits.contains(.singleLetter)
      && tokens[run.lowerBound + 1].isMark("-")
  }

  /// A line of which every longer word has a capital, and no row of names.
  var isTitleCase: Bool {
    var small = 0
    var commas = 0
    for token in tokens {
      if token.isMark(",") { commas += 1 }
      if token.kind == .word, !token.isCapitalised, token.range.count > 3 { small += 1 }
    }
    return small < 2 && commas < 2
  }

  /// "J. K. Marlow", "AJ Marlow", "Strome H. Vardell": one letter and a full stop before the last word.
  private func hasInitials(_ words: [Int]) -> Bool {
    guard let first = words.first, let last = words.last,
      !tokens[last].traits.contains(.singleLetter), !tokens[last].traits.contains(.allCapitals)
    else { return false }
    return words.dropLast().contains { i in
      tokens[i].traits.contains(.singleLetter) && analysis.isMark(i + 1, ".")
        && (i == first || words.count > 2)
    }
  }

  private func isArticled(_ i: Int) -> Bool {
    i > sentence.lowerBound && lexicon.articles.contains(tokens, i - 1)
  }

  /// "of the Evening Post", "of the University of Leeds".
  private func isOfHouse(_ i: Int) -> Bool {
    guard i + 1 < sentence.upperBound, lexicon.ofWords.contains(tokens, i) else { return false }
    let start = lexicon.articles.contains(tokens, i + 1) ? i + 2 : i + 1
    var next = start
    while next < sentence.upperBound, tokens[next].isCapitalised, next - start < 5 {
      if lexicon.organisationWords.end(tokens, at: next, before: sentence.upperBound) != nil {
        return true
      }
      next += 1
    }
    return false
  }
}
