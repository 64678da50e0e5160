import ArticleArchive
import Articles
import Testing

/// How often an article came.
@Suite struct CopyTests {
  @Test func `further pages with the same text count as copies`() async throws {
    let archive = try Archive.inMemory()
    let story = story("Một", on: "2025-01-01", body: ["nội dung"])
    _ = try await archive.add([story.new("/a", text: "1")])
    #expect(try await archive.rows("").map(\.copies) == [0])
    _ = try await archive.add([story.new("/b", text: "1"), story.new("/c", text: "1")])
    #expect(try await archive.rows("").map(\.copies) == [2])
  }

  @Test func `an article known from links alone has none`() async throws {
    let archive = try Archive.inMemory()
    _ = try await archive.add([story("Một", on: "2025-01-01", links: [link("Hai")]).new("/a")])
    #expect(try await archive.rows("is:ghost").map(\.copies) == [0])
  }
}
