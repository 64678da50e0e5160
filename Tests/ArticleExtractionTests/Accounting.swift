import Articles

/// Checks that every line of a source is in some part of its article.
enum Accounting {
  /// Words that a field swallows: "(theo TASS)" becomes the credit "TASS".
  private static let swallowed: Set<String> = ["theo", "nguồn", "source", "via"]

  /// The lines of which a word is in no part that names the line.
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

  /// The lines whose parts together hold more words than the line has: something was kept twice.
  static func doubled(_ source: String, in article: Article) -> [String] {
    var counts: [Int: Int] = [:]
    for passage in passages(of: article) {
      counts[passage.line, default: 0] += passage.text.wordCount
    }
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().compactMap { index, line in
      let words = SafeText.line(line).wordCount
      return counts[index + 1, default: 0] > words ? "\(index + 1): \(line)" : nil
    }
  }

  /// Every part that stands in a line of its own or shares it with another; credits stand inside captions.
  private static func passages(of article: Article) -> [Passage] {
    let headline = article.headline
    let title = headline.isDerived ? nil : Passage(headline.text, line: headline.line)
    let head = [title, article.standfirst, article.byline].compactMap(\.self)
    return head + article.topics + article.furniture
      + article.body.map { Passage($0.text, line: $0.line) }
  }

  private static func parts(of article: Article) -> [Int: Set<String>] {
    var parts: [Int: Set<String>] = [:]
    func note(_ text: String, _ line: Int) { parts[line, default: []].formUnion(words(text)) }
    for passage in passages(of: article) { note(passage.text, passage.line) }
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
