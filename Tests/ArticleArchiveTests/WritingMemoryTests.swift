import Articles
import GRDB
import TestSupport
import Testing

@testable import ArticleArchive

/// What a writer remembers from one batch to the next must be true when it is used.
@Suite struct WritingMemoryTests {
  private let old = story("Một", topics: ["Cũ"]).new("/1")
  private let other = story("Hai", topics: ["Khác"]).new("/2")
  private let again = story("Ba", topics: ["Cũ"]).new("/3")

  @Test func `a batch goes on from what the one before found out`() async throws {
    let archive = try Archive.inMemory()
    _ = try await archive.add([old])
    let numbers = try await archive.writeBatch { $0.memory.facets.count }
    #expect(numbers == 1)
    _ = try await archive.add([again])
    #expect(try await archive.headlines("topic:cũ") == ["Ba", "Một"])
  }

  @Test func `nothing is remembered of what another process may have changed`() async throws {
    let scratch = try Scratch()
    let path = scratch.path("archive.sqlite")
    let mine = try Archive(path: path, access: .readWrite)
    _ = try await mine.add([old])
    let theirs = try Archive(path: path, access: .readWrite)
    // The number of the topic that goes is given to the one that comes.
    try await theirs.removeSources(except: [])
    _ = try await theirs.add([other])
    _ = try await mine.add([again])
    #expect(try await mine.headlines("topic:cũ") == ["Ba"])
    #expect(try await mine.headlines("topic:khác") == ["Hai"])
  }

  @Test func `nothing is remembered of a transaction that failed`() async throws {
    let archive = try Archive.inMemory()
    let first = old
    await #expect(throws: ArchiveError.cancelled) {
      try await archive.writeBatch { writer in
        _ = try writer.add(PreparedArticle(first))
        throw CancellationError()
      }
    }
    _ = try await archive.add([other])
    _ = try await archive.add([again])
    #expect(try await archive.headlines("topic:cũ") == ["Ba"])
    #expect(try await archive.headlines("topic:khác") == ["Hai"])
  }

  @Test func `nothing is remembered when something else was written`() async throws {
    let archive = try Archive.inMemory()
    _ = try await archive.add([old])
    try await archive.write { try $0.execute(sql: "UPDATE knowledge SET changes = 0") }
    #expect(try await archive.writeBatch { $0.memory.facets.isEmpty })
  }
}
