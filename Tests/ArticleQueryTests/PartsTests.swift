import ArticleQuery
import Articles
import Testing

@Suite struct PartsTests {
  private func query(_ text: String) throws -> Query { try Query.parse(text, today: nil) }

  @Test func `chips are what must all hold`() throws {
    #expect(try query("").conjuncts.isEmpty)
    #expect(try query("a or b").conjuncts.map(\.text) == ["a or b"])
    #expect(
      try query("a (b or c) -d (e f)").conjuncts.map(\.text) == ["a", "b or c", "-d", "e", "f"]
    )
  }

  @Test(arguments: [
    ("", "a", "a"), ("a", "a", "a"), ("a", "b", "a b"), ("a or b", "c", "(a or b) c"),
    ("a", "b or c", "a (b or c)"), ("a b", "b c", "a b c"), ("a", "", "a"),
  ])
  func `a query is narrowed by each conjunct once`(text: String, more: String, result: String)
    throws
  {
    #expect(try query(text).adding(query(more)).text == result)
  }

  @Test(arguments: [
    ("a b c", "b", "a c"), ("a", "a", ""), ("a", "b", "a"), ("a (b or c)", "b or c", "a"),
    ("a b", "a b", ""),
  ])
  func `a conjunct can be taken away`(text: String, less: String, result: String) throws {
    #expect(try query(text).removing(query(less)).text == result)
  }

  @Test func `ghosts are spoken of anywhere`() throws {
    #expect(try query("a or -(b is:ghost)").mentionsGhosts)
    #expect(try !query("a or -(b is:undated)").mentionsGhosts)
  }
}
