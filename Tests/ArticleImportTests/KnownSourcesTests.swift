import ArticleArchive
import ArticleImport
import Articles
import Foundation
import TestSupport
import Testing

/// Links as the archive has them, and sources to look at again.
@Suite struct KnownSourcesTests {
  @Test func `of a folder most of whose files are known the others are looked at too`() throws {
    let scratch = try Scratch()
    let known = try (1...3).map { try scratch.write("a", to: "tin/\($0).txt") }
    let new = try scratch.write("a", to: "tin/4.txt")
    // Nobody asked for what lies below.
    try scratch.write("a", to: "tin/riêng tư/5.txt")
    #expect(KnownSources(files: known).paths == known + [new])
  }

  @Test func `files picked out of many are looked at one by one`() throws {
    let scratch = try Scratch()
    let known = try (1...2).map { try scratch.write("a", to: "tải về/\($0).txt") }
    for number in 3...9 { try scratch.write("a", to: "tải về/\(number).txt") }
    #expect(KnownSources(files: known).paths == known)
  }

  @Test func `folders inside others are not named, and files that are gone neither`() throws {
    let scratch = try Scratch()
    let outer = try (1...2).map { try scratch.write("a", to: "tin/\($0).txt") }
    let inner = try (1...2).map { try scratch.write("a", to: "tin/cũ/\($0).txt") }
    let gone = scratch.path("mất/1.txt")
    #expect(KnownSources(files: outer + inner + [gone]).paths == [scratch.path("tin")])
    #expect(KnownSources(files: [gone, "-"]).paths == [])
  }
}
