import ArticleArchive
import Articles
import Testing

@testable import ReaderModel

struct ArticleTextTests {
  private var stored: StoredArticle {
    var draft = Draft(
      headline: "Tiêu đề",
      day: nil,
      people: ["Sergey Lavrov"],
      body: ["Ông Sergey Lavrov nói “vào năm 2021” rồi.", "Đoạn hai."]
    ).stored(position: 1)
    draft.article.standfirst = Passage("Tóm tắt.", line: 2)
    draft.article.links = [
      RelatedLink(kind: .inline, headline: "Hộp", summary: nil, lines: [15]),
      RelatedLink(kind: .teaser, headline: "Đọc thêm", summary: "Vài lời.", lines: [40, 50]),
    ]
    draft.article.furniture = [Passage("Chân trang", line: 60)]
    return draft
  }

  private func kinds(_ text: ArticleText) -> [TextLine.Kind] { text.lines.map(\.kind) }

  @Test func `folded, a line stands where the boxes are, and one at the end for the rest`() {
    let text = ArticleText(stored, measure: 72, folds: .standard)
    #expect(
      kinds(text) == [
        .headline, .meta, .blank, .standfirst, .blank, .paragraph, .blank,
        .folded(TextLine.Folded(boxes: 1)), .blank, .paragraph, .blank,
        .folded(TextLine.Folded(teasers: 1, furniture: 1)),
      ]
    )
  }

  @Test func `unfolded, everything stands in the order of the source`() {
    let text = ArticleText(stored, measure: 72, folds: .asPrinted)
    #expect(
      kinds(text) == [
        .headline, .meta, .blank, .standfirst, .blank, .paragraph, .blank,
        .heading(.inline), .link, .blank, .paragraph, .blank,
        .heading(.teaser), .link, .linkSummary, .blank, .heading(nil), .furniture,
      ]
    )
    #expect(text.stops.map(\.target).suffix(2) == [.link(0), .link(1)])
  }

  @Test func `a ghost says that its story is missing`() {
    var ghost = Draft(headline: "Tin", day: nil, isGhost: true).stored(position: 2)
    ghost.row.backlinks = 4
    ghost.article.standfirst = Passage("Tóm tắt.", line: 1)
    let text = ArticleText(ghost, measure: 40, folds: .standard)
    #expect(
      kinds(text) == [.headline, .meta, .blank, .standfirst, .blank, .ghost(backlinks: 4)]
    )
  }

  @Test func `names, dates and quotations are told apart, names before the rest`() {
    var stored = stored
    let text = stored.article.body[0].text
    let quote = text.utf8Range("“vào năm 2021”")
    let date = text.utf8Range("năm 2021")
    stored.article.quotes = [
      Quote(
        kind: .direct,
        text: "“vào năm 2021”",
        speaker: nil,
        cue: nil,
        span: TextSpan(place: .block(0), range: quote, line: 10)
      )
    ]
    stored.article.dates = [
      DateExpression(
        text: "năm 2021",
        days: DayRange(first: nil, last: nil),
        isApproximate: false,
        span: TextSpan(place: .block(0), range: date, line: 10),
        line: 10
      )
    ]
    let set = ArticleText(stored, measure: 72, folds: .standard)
    #expect(
      set.lines[5].runs == [
        .init(text: "Ông ", role: .plain),
        .init(text: "Sergey Lavrov", role: .name, target: .person(0, mention: 0)),
        .init(text: " nói ", role: .plain),
        .init(text: "“vào ", role: .quoted, target: .quote(0)),
        .init(text: "năm 2021", role: .date, target: .date(0)),
        .init(text: "”", role: .quoted, target: .quote(0)),
        .init(text: " rồi.", role: .plain),
      ]
    )
    #expect(set.stops.map(\.target) == [.person(0, mention: 0), .quote(0), .date(0)])
  }

  @Test func `a span that does not fit its text is left out`() {
    var stored = stored
    stored.article.people[0].mentions[0].span.range = 5..<5000
    let set = ArticleText(stored, measure: 72, folds: .standard)
    #expect(set.lines[5].runs.map(\.role) == [.plain])
  }

  @Test func `lines together are the text, at every width`() {
    let stored = Shelf.press.articles[0]
    for measure in [2, 9, 30, 72] {
      let set = ArticleText(stored, measure: measure, folds: .standard)
      let body = set.lines.filter { $0.kind == .paragraph }.map(\.text).joined()
      let story = stored.article.body.map(\.text).joined()
      #expect(body.filter { $0 != " " } == story.filter { $0 != " " })
      #expect(set.lines.allSatisfy { DisplayWidth.columns(of: $0.text) <= measure })
    }
  }

  @Test func `a line knows where in the text it begins`() {
    let set = ArticleText(Shelf.press.articles[0], measure: 40, folds: .standard)
    for line in set.lines {
      guard let anchor = line.anchor,
        let text = Shelf.press.articles[0].article.text(at: anchor.place)
      else { continue }
      let bytes = Array(text.utf8)
      #expect(bytes[anchor.offset...].starts(with: Array(line.text.utf8)))
    }
  }
}

extension String {
  /// Where a part stands that is surely there.
  fileprivate func utf8Range(_ part: String) -> Range<Int> {
    let (own, other) = (Array(utf8), Array(part.utf8))
    let start = own.indices.first { own[$0...].starts(with: other) } ?? own.count
    return start..<(start + other.count)
  }
}
