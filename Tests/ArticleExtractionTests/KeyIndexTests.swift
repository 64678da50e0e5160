import Testing

@testable import ArticleExtraction

/// Keys numbered in the order they come.
struct KeyIndexTests {
  private static func key(_ i: Int) -> Key { Key(hash: UInt64(i) &* 0x1_0000_0000) }

  @Test func `a key keeps its number however many come after it`() {
    var index = KeyIndex(capacity: 2)
    for i in 0..<1000 { #expect(index.number(of: Self.key(i)) == i) }
    for i in 0..<1000 { #expect(index.number(of: Self.key(i)) == i) }
    #expect(index.count == 1000)
    #expect(index.existing(Self.key(999)) == 999)
    #expect(index.existing(Self.key(1000)) == nil)
  }
}
