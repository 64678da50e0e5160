import ArticleQuery
import Articles
import Testing

@Suite struct WordTests {
  /// Tokens as "folded" or "folded/exact".
  private func tokens(_ text: String) -> [String] {
    var tokens: [String] = []
    SearchTokens.forEach(in: text) { _, folded, exact in
      tokens.append(exact.map { "\(folded)/\($0)" } ?? folded)
    }
    return tokens
  }

  @Test(arguments: [
    ("Đường phố", ["duong/đường", "pho/phố"]),
    ("Á-Âu, NATO's 5G", ["a/á", "au/âu", "nato", "s", "5g"]),
    ("hòa hoà HÒA", ["hoa/hoà", "hoa/hoà", "hoa/hoà"]),
    ("khỏe thủy hóa qúy", ["khoe/khoẻ", "thuy/thuỷ", "hoa/hoá", "quy/quý"]),
    ("hoàn toán của mía tòan", ["hoan/hoàn", "toan/toán", "cua/của", "mia/mía", "toan/tòan"]),
    ("Москва Ёлка 日本", ["москва", "ёлка", "日本"]),
    ("", []), (" …“”- ", []),
    ("a\u{301}b\u{301}", ["ab/a\u{301}b\u{301}"]),
    ("\u{301} x", ["x"]),
    ("👍🏽nga🇻🇳", ["nga"]),
  ])
  func `words are cut and folded so`(text: String, expected: [String]) {
    #expect(tokens(text) == expected)
  }

  @Test func `ranges are those of the text`() {
    var ranges: [Range<Int>] = []
    let text = "“Đường phố”, nga"
    SearchTokens.forEach(in: text) { range, _, _ in ranges.append(range) }
    let utf8 = Array(text.utf8)
    #expect(ranges.map { String(decoding: utf8[$0], as: UTF8.self) } == ["Đường", "phố", "nga"])
  }

  @Test func `bytes that are no text separate words`() {
    let bytes: [UInt8] = [0x61, 0xFF, 0x62, 0xC3, 0x63, 0xE1, 0xBA, 0x20, 0x64, 0xF0, 0x9F]
    var found: [String] = []
    bytes.withUnsafeBufferPointer { buffer in
      var tokens = SearchTokens(buffer)
      while tokens.next() != nil { found.append(String(decoding: tokens.folded, as: UTF8.self)) }
    }
    #expect(found == ["a", "b", "c", "d"])
  }

  @Test func `folding a text and folding its words is the same`() {
    for scalar in (0xC0...0x24F).map({ $0 }) + (0x1E00...0x1EFF).map({ $0 }) {
      guard let scalar = Unicode.Scalar(UInt32(scalar)), tokens(String(scalar)).count == 1 else {
        continue
      }
      #expect(SearchTokens.foldedWords(of: String(scalar)) == [FoldedText.fold(String(scalar))])
    }
  }

  @Test(arguments: [
    ("duong", false, "duong"), ("Duong", false, "duong"), ("đuong", true, "đuong"),
    ("Hòa", true, "hoà"), ("ho\u{61}\u{300}", true, "hoà"), ("москва", false, "москва"),
  ])
  func `marks that are typed must be there`(text: String, isExact: Bool, word: String) {
    #expect(SearchWord.words(in: text) == [SearchWord(text: word, isExact: isExact)])
  }
}
