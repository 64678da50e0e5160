import Articles

/// Tells the language of a page by the short words every text is full of.
struct LanguageFinder {
  let lexicons: [Lexicon]

  /// Nil when no language's words were found. Looks at some thousand words of the longest lines.
  func language(of source: SourceText) -> Language? {
    var counts = lexicons.map { _ in 0 }
    var left = 4000
    for line in source.lines.lazy.filter({ $0.utf8.count > 80 }) + source.lines where left > 0 {
      let tokens = Tokenizer.tokens(of: String(line.prefix(2000)))
      left -= tokens.count
      for i in tokens.indices where tokens[i].kind == .word {
        for k in lexicons.indices where lexicons[k].commonWords.contains(tokens, i) {
          counts[k] += 1
        }
      }
    }
    guard let best = counts.indices.max(by: { counts[$0] < counts[$1] }), counts[best] > 0 else {
      return nil
    }
    return lexicons[best].rules.language
  }
}
