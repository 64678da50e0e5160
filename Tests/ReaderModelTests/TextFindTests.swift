import Articles
import Testing

@testable import ReaderModel

struct TextFindTests {
  private let article: Article = {
    var article = Article(headline: Headline(text: "Đường sắt", isDerived: false, line: 1))
    article.standfirst = Passage("Tin đường phố.", line: 2)
    article.body = [Block(.paragraph, "Duong hoặc dương, đươ\u{300}ng NGOẠI TRƯỞNG.", line: 3)]
    return article
  }()

  private func found(_ text: String) -> [String] {
    TextFind.hits(of: text, in: article, article.storyParts).map { hit in
      let bytes = Array((article.text(of: hit.part) ?? "").utf8)
      return String(decoding: bytes[hit.range], as: UTF8.self)
    }
  }

  @Test func `typed without marks it finds all forms, in the order of the text`() {
    #expect(found("duong") == ["Đường", "đường", "Duong", "dương", "đươ\u{300}ng"])
  }

  @Test func `typed with marks it finds those only, composed or not`() {
    #expect(found("đường") == ["Đường", "đường", "đươ\u{300}ng"])
    #expect(found("dương") == ["dương"])
  }

  @Test func `case does not matter`() {
    #expect(found("ngoại trưởng") == ["NGOẠI TRƯỞNG"])
    #expect(found("NGOAI") == ["NGOẠI"])
  }

  @Test func `nothing is found of nothing`() {
    #expect(found("") == [])
    #expect(found("xyz") == [])
    #expect(found("\u{301}") == [])
  }

  @Test func `hits tell their place`() {
    let hits = TextFind.hits(of: "duong", in: article, article.storyParts)
    let places: [TextPlace] = [.headline, .standfirst, .block(0), .block(0), .block(0)]
    #expect(hits.map(\.part) == places.map(TextPart.story))
  }
}
