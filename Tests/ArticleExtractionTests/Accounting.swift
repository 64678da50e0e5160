import Articles

/// Checks that every line of a source is in some part of its article.
enum Accounting {
  /// Words that a field swallows: "(theo TASS)" becomes the credit "TASS".
  private static let swallowed: Set<String> = ["theo", "nguồn", "source", "via"]

  /// The lines of which a word is in no part that names the line; and those of two parts.
  static func lost(_ source: String, in article: Article) -> [String] {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    let parts = parts(of: article)
    return lines.enumerated().compactMap { index, line in
      let words = words(SafeText.line(line))
      guard !words.isEmpty else { return nil }
      let told = parts[index + 1] ?? []
      let isWhole = words.filter { !told.contains($0) && !swallowed.contains($0) }.isEmpty
      return isWhole ? nil : "\(index + 1): \(line)"
    }
  }

  private static func parts(of article: Article) -> [Int: Set<String>] {
    var parts: [Int: Set<String>] = [:]
    func note(_ text: String, _ line: Int) { parts[line, default: []].formUnion(words(text)) }
    if !article.headline.isDerived { note(article.headline.text, article.headline.line) }
    for passage in [article.standfirst, article.byline].compactMap(\.self) {
      note(passage.text, passage.line)
    }
    for passage in article.topics + article.furniture { note(passage.text, passage.line) }
    for block in article.body { note(block.text, block.line) }
    for credit in article.credits { note(credit.name, credit.line) }
    for link in article.links {
      for line in link.lines { note(link.headline + " " + (link.summary ?? ""), line) }
    }
    return parts
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }
}
