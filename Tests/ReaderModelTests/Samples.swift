import ArticleArchive
import Articles

/// A key whose digits are a number.
func key(_ number: Int) -> ArticleKey {
  let bytes = (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) }
  return ArticleKey(digest: bytes)
}

/// An article by hand. Names are found where the text first has them.
struct Draft {
  var headline: String
  var day: Day?
  var people: [String] = []
  var body: [String] = []
  var links: [RelatedLink] = []
  var furniture: [String] = []
  var isGhost = false

  /// - Parameter position: larger is newer; the key is made from it too.
  func stored(position: Int) -> StoredArticle {
    var article = Article(headline: Headline(text: headline, isDerived: false, line: 1))
    article.published = day.map { .stated($0, evidence: []) } ?? .unknown
    article.body = body.enumerated().map {
      Block(.paragraph, $0.element, line: 10 + 10 * $0.offset)
    }
    article.people = people.map(person)
    article.links = links
    article.furniture = furniture.map { Passage($0, line: 9000) }
    let row = ArticleRow(
      key: key(position),
      position: ReadingPosition(rawValue: Int64(position)),
      headline: headline,
      headlineIsDerived: false,
      outlet: "Ngày Nay",
      byline: nil,
      published: article.published,
      people: people,
      words: article.wordCount,
      isGhost: isGhost,
      source: isGhost ? nil : "/a/\(position).txt",
      backlinks: 0,
      state: ReadingState()
    )
    return StoredArticle(row: row, article: article)
  }

  private func person(_ name: String) -> Person {
    let mentions = body.enumerated().compactMap { index, text -> Mention? in
      guard let range = text.utf8Range(of: name) else { return nil }
      let span = TextSpan(place: .block(index), range: range, line: 10 + 10 * index)
      return Mention(kind: .named, text: name, name: name, span: span)
    }
    return Person(name: name, mentions: mentions)
  }
}

extension String {
  fileprivate func utf8Range(of part: String) -> Range<Int>? {
    let (own, other) = (Array(utf8), Array(part.utf8))
    guard own.count >= other.count else { return nil }
    return (0...(own.count - other.count)).first { own[$0...].starts(with: other) }.map {
      $0..<($0 + other.count)
    }
  }
}

extension Shelf {
  static let paragraph = """
    Ngoại trưởng Nga Sergey Lavrov cho rằng cần phải chuyển từ trạng thái đối đầu tiêu cực thành \
    đối thoại, bởi tình hình hiện tại khác xa thời Chiến tranh Lạnh và các bên đều hiểu điều đó.
    """

  /// Two articles four years apart, each about Sergey Lavrov, and a ghost that one of them prints.
  static let press: Shelf = {
    let box = RelatedLink(kind: .inline, headline: "Tin thế giới 14/12", summary: nil, lines: [25])
    let teaser = RelatedLink(
      kind: .teaser,
      headline: "Giá vàng",
      summary: "Tăng nhẹ.",
      lines: [900]
    )
    let new = Draft(
      headline: "Quan hệ Á-Âu",
      day: Day(year: 2025, month: 10, day: 29),
      people: ["Sergey Lavrov", "Vladimir Putin"],
      body: (1...12).map { "\($0). " + paragraph } + ["Ông Vladimir Putin đã gặp báo giới."]
    ).stored(position: 300)
    let old = Draft(
      headline: "Nga mời Washington hợp tác",
      day: Day(year: 2021, month: 12, day: 14),
      people: ["Sergey Lavrov"],
      body: (1...8).map { "\($0). " + paragraph },
      links: [box, teaser],
      furniture: ["Phiên bản di động"]
    ).stored(position: 200)
    let undated = Draft(
      headline: "Không rõ ngày",
      day: nil,
      people: ["Olaf Scholz"],
      body: ["Ngắn."]
    )
    .stored(position: 100)
    let ghost = Draft(headline: "Tin thế giới 14/12", day: nil, isGhost: true).stored(position: 50)
    return Shelf(
      articles: [new, old, undated, ghost],
      related: [
        old.row.key: [
          RelatedRow(kind: .inline, row: ghost.row, reasons: [.printedInBox]),
          RelatedRow(kind: .computed, row: new.row, reasons: [.sharedPeople(["Sergey Lavrov"])]),
        ],
        ghost.row.key: [RelatedRow(kind: .backlink, row: old.row, reasons: [.linksHere])],
      ]
    )
  }()

  /// So many articles, newest first, one a day.
  static func large(_ count: Int) -> Shelf {
    let start = Day(number: 10_000)
    let articles = (0..<count).reversed().map { number in
      Draft(
        headline: "Bài \(number)",
        day: start + number,
        people: number.isMultiple(of: 3) ? ["Sergey Lavrov"] : [],
        body: ["Đoạn một.", paragraph]
      ).stored(position: number + 1)
    }
    return Shelf(articles: articles)
  }
}
