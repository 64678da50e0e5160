import ArticleArchive
import Articles
import Testing

@testable import diembao

@Suite struct FormsTextTests {
  private func form(
    _ text: String,
    _ roles: [String],
    _ articles: Int,
    _ reason: MergeReason = .sameName
  ) -> PersonForm {
    let days = (Day(number: 18_000 + articles), Day(number: 18_000 + 2 * articles))
    return PersonForm(
      text: text,
      roles: roles,
      articles: articles,
      first: days.0,
      last: days.1,
      reason: reason
    )
  }

  @Test func `a spelling is one row whatever roles stand beside it`() {
    let table = TextTable.forms([
      form("Bảy", ["bà"], 1, .sameArticle), form("Lê Bảy", ["Giám đốc", "nhạc sĩ"], 2),
      form("Lê Bảy", ["Giám đốc"], 5),
    ])
    #expect(
      table.rows.map { [$0[0], $0[1], $0[2], $0[3], $0[5]] } == [
        ["7", "Lê Bảy", "2019-04-16", "2019-04-24", "Giám đốc, nhạc sĩ"],
        ["1", "Bảy", "2019-04-15", "2019-04-16", "bà"],
      ]
    )
  }

  @Test func `of many roles those of most articles are named`() {
    let forms = (1...6).map { form("Lê Bảy", ["vai \($0)"], $0) }
    #expect(TextTable.forms(forms).rows.map(\.last) == ["vai 6, vai 5, vai 4, vai 3 and 2 more"])
  }
}
