import ArticleArchive
import Testing

@testable import diembao

@Suite struct ListTextTests {
  private func row(roles: [String], aliases: [String]) -> PersonRow {
    PersonRow(
      name: "Lê Văn Tám",
      aliases: aliases.map { PersonRow.Alias(text: $0, articles: 1, reason: .sameArticle) },
      roles: roles,
      articles: 4,
      mentions: 9,
      first: nil,
      last: nil
    )
  }

  @Test(arguments: [
    ([], [], ""), (["Bí thư"], [], "Bí thư"), ([], ["Tám"], "also Tám"),
    (["a", "b", "c"], ["d", "e", "f"], "a, b, c; also d, e, f"),
    (["a", "b", "c", "d"], ["e", "f", "g", "h", "i"], "a, b, c +1; also e, f, g +2"),
  ])
  func `a list shows the three commonest roles and names, and how many there are besides`(
    roles: [String],
    aliases: [String],
    text: String
  ) {
    #expect(row(roles: roles, aliases: aliases).offices == text)
  }
}
