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
