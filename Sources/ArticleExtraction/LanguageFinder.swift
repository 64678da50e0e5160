import Articles

/// Tells the language of a page by the short words every text is full of.
enum LanguageFinder {
  private static let known: [(language: Language, words: PhraseList)] = [
    (.vietnamese, LanguageRules.vietnamese.commonWords),
    (.english, LanguageRules.english.commonWords),
  ]

  private static let words: CueWords = {
    var words = CueWords(capacity: 64)
    for (_, list) in known { _ = PhraseTable(list, &words) }
    return words
  }()

  /// How many tokens tell a language, and how many of them a line may give.
  private static let reach = (page: 600, line: 200)

  /// Nil when no language's words were found. Asks the longest lines first, menus and tags after them.
  static func language(of lines: [TokenLine]) -> Language? {
    let words = words
    var counts = known.map { _ in 0 }
    var left = reach.page
    for isLong in [true, false] {
      for line in lines where left > 0 && (!isLong || line.text.utf8.count > 80) {
        let tokens = line.tokens.prefix(reach.line)
        left -= tokens.count
        words.tally(tokens, into: &counts)
      }
    }
    guard let best = counts.indices.max(by: { counts[$0] < counts[$1] }), counts[best] > 0 else {
      return nil
    }
    return known[best].language
  }
}
