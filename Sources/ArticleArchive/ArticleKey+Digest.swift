public import Articles

extension ArticleKey {
  /// The key of an article without an address: the digest of its source.
  public init(content bytes: some Collection<UInt8>) {
    self.init(digest: SHA256.digest(of: bytes))
  }

  /// The key of the article at an address; scheme, fragment and the case of the host do not matter.
  public init(address: WebAddress) {
    let rest = address.text.drop { $0 != "/" }.dropFirst(2)
    let page = rest.prefix { $0 != "#" }
    let path = page.dropFirst(address.host.count)
    self.init(digest: SHA256.digest(of: "address \(address.host.lowercased())\(path)".utf8))
  }

  /// The key of an article known only by its headline; marks, case and punctuation do not matter.
  public init(headline: String) {
    let words = SearchTokens.foldedWords(of: headline).joined(separator: " ")
    // A headline without a word is told by what it is.
    self.init(digest: SHA256.digest(of: "headline \(words.isEmpty ? headline : words)".utf8))
  }
}
