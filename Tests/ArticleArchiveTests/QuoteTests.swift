import ArticleArchive
import ArticleQuery
import Articles
import Testing

@Suite struct QuoteTests {
  private func quoting(_ headline: String, on day: String, _ speaker: String) -> Article {
    var article = story(headline, on: day, body: ["Ông nói “một” rồi “hai”, và cho rằng ba."])
    func span(_ start: Int) -> TextSpan {
      TextSpan(place: .block(0), range: start..<start + 3, line: 3)
    }
    let who = Speaker(name: speaker, person: nil)
    article.quotes = [
      Quote(kind: .direct, text: "“hai”", speaker: who, cue: nil, span: span(20)),
      Quote(kind: .partial, text: "“một”", speaker: nil, cue: nil, span: span(8)),
    ]
    article.reportedSpeech = [
      ReportedSpeech(
        text: "và cho rằng ba",
        speaker: who,
        cue: "cho rằng",
        via: nil,
        span: span(30)
      )
    ]
    return article
  }

  private func quotes(_ text: String, reported: Bool, limit: Int = 50) async throws -> [String] {
    let archive = try await Archive.holding([
      quoting("Cũ", on: "2021-12-14", "Lavrov"), story("Không lời", on: "2022-01-01"),
      quoting("Mới", on: "2025-10-29", "Trump"),
    ])
    let query = try Query.parse(text, today: today)
    let rows = try await archive.quotes(
      query,
      includingReported: reported,
      limit: limit,
      today: today
    )
    return rows.map { "\($0.headline) \($0.kind) \($0.speaker ?? "?") \($0.text)" }
  }

  @Test func `quotes come newest article first, in the order of its text`() async throws {
    #expect(
      try await quotes("", reported: true) == [
        "Mới partial ? “một”", "Mới direct Trump “hai”", "Mới indirect Trump và cho rằng ba",
        "Cũ partial ? “một”", "Cũ direct Lavrov “hai”", "Cũ indirect Lavrov và cho rằng ba",
      ]
    )
  }

  @Test func `quotes can be had without reported speech, of some articles, up to a number`()
    async throws
  {
    #expect(try await quotes("date:2021", reported: false).count == 2)
    #expect(try await quotes("", reported: true, limit: 4).count == 4)
  }
}
