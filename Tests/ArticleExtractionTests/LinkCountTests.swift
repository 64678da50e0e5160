import Articles
import Testing

@testable import ArticleExtraction

struct LinkCountTests {
  @Test func `a link printed again adds its lines to the first, in order`() {
    var parts = PageParts()
    parts.add(RelatedLink(kind: .teaser, headline: "Cầu mới", summary: nil, lines: [9, 11]))
    parts.add(RelatedLink(kind: .teaser, headline: "Chợ cũ", summary: nil, lines: [13]))
    parts.add(RelatedLink(kind: .teaser, headline: "Cầu mới", summary: "Thông xe.", lines: [3]))
    #expect(parts.links.map(\.headline) == ["Cầu mới", "Chợ cũ"])
    #expect(parts.links.first?.lines == [3, 9, 11])
    #expect(parts.links.first?.summary == "Thông xe.")
  }

  @Test func `the same headline in a box and below the story is two links`() {
    var parts = PageParts()
    parts.add(RelatedLink(kind: .inline, headline: "Cầu mới", summary: nil, lines: [5]))
    parts.add(RelatedLink(kind: .teaser, headline: "Cầu mới", summary: nil, lines: [9]))
    #expect(parts.links.map(\.lines) == [[5], [9]])
  }

  /// Comparing each link with all before it took 50 s for as many; the time limit is far from both.
  @Test(.timeLimit(.minutes(1)))
  func `a hundred thousand links are taken in one by one`() {
    var parts = PageParts()
    for i in 0..<100_000 {
      parts.add(RelatedLink(kind: .teaser, headline: "Tin \(i)", summary: nil, lines: [i + 1]))
    }
    #expect(parts.links.count == 100_000)
  }
}
