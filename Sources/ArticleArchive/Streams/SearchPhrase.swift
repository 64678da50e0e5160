import ArticleQuery
import Articles

/// Words that are to stand one after the other in a short text, those typed with marks with these.
struct SearchPhrase {
  let folded: [String]
  private let words: [SearchWord]

  init(_ text: String) {
    words = SearchWord.words(in: text)
    folded = SearchTokens.foldedWords(of: text)
  }

  func isFound(in text: String) -> Bool {
    var (folded, exact): ([String], [String]) = ([], [])
    SearchTokens.forEach(in: text) { _, plain, marked in
      folded.append(plain)
      exact.append(marked ?? plain)
    }
    return isFound(folded: folded.map { $0[...] }, exact: exact.map { $0[...] })
  }

  /// - Parameters: the words of a text, parted by spaces.
  func isFound(folded: String, exact: String) -> Bool {
    isFound(folded: folded.split(separator: " "), exact: exact.split(separator: " "))
  }

  private func isFound(folded text: [Substring], exact: [Substring]) -> Bool {
    let starts = text.indices.filter {
      zip(folded, text[$0...]).allSatisfy(==) && $0 + folded.count <= text.count
    }
    return starts.contains { start in
      // Given that it is the word without its marks.
      zip(words, exact[start...]).allSatisfy { !$0.isExact || $0.text == $1 }
    }
  }
}
