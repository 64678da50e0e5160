import Articles

/// The words of an article that a search finds: in lower case with their marks, one space between two.
struct SearchText: Sendable, Equatable {
  /// As columns of the full-text table.
  enum Part: String, CaseIterable {
    case body, headline, standfirst
  }

  let headline: TextBytes
  let standfirst: TextBytes?
  let body: TextBytes

  init(_ article: Article) {
    headline = TextBytes(utf8: SearchTokens.exactText(of: [article.headline.text]))
    standfirst = article.standfirst.map { TextBytes(utf8: SearchTokens.exactText(of: [$0.text])) }
    body = TextBytes(utf8: SearchTokens.exactText(of: article.body.lazy.map(\.text)))
  }

  /// A phrase does not run from one to the next.
  subscript(_ part: Part) -> TextBytes {
    switch part {
    case .body: body
    case .headline: headline
    case .standfirst: standfirst ?? TextBytes(utf8: [])
    }
  }

  /// Calls `body` with the bytes of each word.
  func forEachWord(
    in part: Part,
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Void
  ) rethrows {
    try self[part].utf8.withUnsafeBufferPointer { bytes in
      var start = 0
      for end in 0...bytes.count where end == bytes.count || bytes[end] == UInt8(ascii: " ") {
        if start < end { try body(UnsafeBufferPointer(rebasing: bytes[start..<end])) }
        start = end + 1
      }
    }
  }
}
