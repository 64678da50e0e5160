import ArticleArchive
import Articles
import Testing

@Suite struct LessonTests {
  private let archive: Archive

  init() throws { archive = try Archive.inMemory() }

  private let first = KeptLessons(names: [1, 2, 3], repeatedLines: [])
  private let second = KeptLessons(names: [1, 2, 3], repeatedLines: [0, 255])

  @Test func `a new archive has no lessons`() async throws {
    #expect(try await archive.lessons() == nil)
    let status = try await archive.lessonsStatus()
    #expect(status.number == 0 && status.changes == 0 && status.articles == 0)
  }

  @Test func `lessons are kept, and other ones have another number`() async throws {
    let status = try await archive.lessonsStatus()
    let numbers = try await [first, second, second].asyncMap {
      try await archive.setLessons($0, extraction: 7, gatheredSince: status)
    }
    #expect(numbers == [1, 2, 2])
    let kept = try #require(try await archive.lessons())
    #expect(kept.number == 2 && kept.lessons == second)
    #expect(try await archive.lessonsStatus().extraction == 7)
  }

  @Test func `articles that come, change and go are counted until lessons are gathered`()
    async throws
  {
    _ = try await archive.add((0..<5).map { story("Tin \($0)").new("/\($0)") })
    _ = try await archive.add([
      story("Tin 0").new("/0"), story("Tin mới").new("/1", text: "changed"),
    ])
    try await archive.removeSources(except: ["/0", "/1", "/2", "/3"])
    let before = try await archive.lessonsStatus()
    #expect(before.changes == 7 && before.articles == 4)
    // While they are gathered another article comes.
    _ = try await archive.add([story("Tin muộn").new("/late")])
    try await archive.setLessons(first, extraction: 1, gatheredSince: before)
    #expect(try await archive.lessonsStatus().changes == 1)
  }
}

extension Array {
  fileprivate func asyncMap<Value>(
    _ transform: (Element) async throws -> Value
  ) async rethrows -> [Value] {
    var values: [Value] = []
    for element in self { values.append(try await transform(element)) }
    return values
  }
}
