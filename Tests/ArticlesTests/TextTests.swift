import Articles
import Testing

struct SafeTextTests {
  @Test(arguments: [
    ("a\u{1B}[31mb", "a[31mb"), ("a\u{202E}b\u{2066}c", "abc"), ("a\u{200B}\u{FEFF}b", "ab"),
    ("  a \t\u{A0} b  ", "a b"), ("a\u{9B}b\u{7F}", "ab"), ("Đường phố", "Đường phố"), ("", ""),
    ("a\u{E000}b\u{FFFF}", "ab"), ("中\u{3000}文", "中 文"),
  ])
  func `a line keeps what may be shown and nothing else`(_ text: String, _ safe: String) {
    #expect(SafeText.line(text) == safe)
    #expect(SafeText.line(safe) == safe)
  }

  @Test func `lines keep their breaks`() {
    #expect(SafeText.lines("a\u{7}\n\n b ") == "a\n\nb")
  }
}

struct FoldedTextTests {
  @Test(arguments: [
    ("Đường", "duong"), ("NGOẠI TRƯỞNG", "ngoai truong"), ("Tie\u{302}\u{301}ng", "tieng"),
    ("Straße", "straße"), ("Łódź", "lodz"), ("ΑΒΓ", "αβγ"), ("a-1", "a-1"),
  ])
  func `folding takes marks and case away`(_ text: String, _ folded: String) {
    #expect(FoldedText.fold(text) == folded)
  }

  @Test func `marks are seen`() {
    #expect(FoldedText.hasMarks("đi"))
    #expect(FoldedText.hasMarks("e\u{301}"))
    #expect(!FoldedText.hasMarks("Di 中文"))
  }
}

struct WebAddressTests {
  @Test(arguments: ["https://a.vn/x?y=1#z", "http://a.vn:8080", "https://bücher.de/"])
  func `an address of the web is taken as it is`(_ text: String) {
    #expect(WebAddress(text)?.text == text)
  }

  @Test(arguments: [
    "javascript:alert(1)", "ftp://a.vn", "https://", "https://u:p@a.vn/", "https://a.vn/ b",
    "https://a.vn/\u{202E}", "//a.vn", "",
  ])
  func `anything else is refused`(_ text: String) {
    #expect(WebAddress(text) == nil)
  }

  @Test func `the host is told, and long addresses are refused`() {
    #expect(WebAddress("https://a.vn:80/x")?.host == "a.vn:80")
    #expect(WebAddress("https://a.vn/" + String(repeating: "x", count: 2048)) == nil)
  }
}

struct ArticleKeyTests {
  @Test func `a key is sixteen lower-case hexadecimal digits`() {
    #expect(ArticleKey("0123456789abcdef")?.text == "0123456789abcdef")
    for text in [
      "0123456789ABCDEF", "0123456789abcde", "0123456789abcdefa", "g123456789abcdef", "",
    ] {
      #expect(ArticleKey(text) == nil)
    }
  }

  @Test func `a digest gives its first eight bytes`() {
    let key = ArticleKey(digest: [0x00, 0x1F, 0xFF, 0x10, 1, 2, 3, 4, 99])
    #expect(key.text == "001fff1001020304")
    #expect(ArticleKey(key.text) == key)
  }
}

struct ExactTextTests {
  /// Letters of all kinds, marks alone and on letters, tones in both places, scripts without case, spaces of all kinds.
  private static let pieces = [
    "a", "Z", "0", " ", "-", "\n", "h", "òa", "oà", "HÒA", "uỷ", "ủy", "que\u{300}", "o\u{300}a",
    "\u{301}",
    "\u{20D0}", "Đ", "đ", "İ", "ı", "ß", "ẞ", "Σ", "ς", "中", "ก็", "\u{1F600}", "\u{A0}", "Ⱥ", "ǆ",
    "Ⅷ", "½",
    "quý", "hoè", "\u{200B}", "ﬁ",
  ]

  @Test func `the words of texts are those found one by one`() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      let texts = (0..<Int.random(in: 0...3, using: &random)).map { _ in
        (0..<Int.random(in: 0...9, using: &random))
          .map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      }
      let words = texts.flatMap { SearchTokens.exactWords(of: $0) }
      let found = String(decoding: SearchTokens.exactText(of: texts), as: UTF8.self)
      #expect(found.utf8.elementsEqual(words.joined(separator: " ").utf8), "\(texts)")
    }
  }

  @Test(arguments: [
    ("", false), (" - \n", false), ("\u{301}", false), ("a", true), (" -中", true), ("...7", true),
  ])
  func `a text has a word or none`(_ text: String, _ has: Bool) {
    #expect(SearchTokens.hasWord(text) == has)
    #expect(SearchTokens.words(of: text).exact.isEmpty != has)
  }
}
