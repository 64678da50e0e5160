import Articles
import Testing

@testable import ArticleArchive

@Suite struct DamageTests {
  @Test func `a damaged story is told, not followed`() throws {
    let article = RoundTripTests.full
    let page = PageLines(RoundTripTests.page)
    let bytes = StoryStructure.encode(article, page: page)
    #expect(try StoryStructure.decode(bytes, into: article, page: page) == article)
    for index in bytes.indices {
      for value: UInt8 in [0, 1, 0x7F, 0x80, 0xFE, 0xFF] {
        var damaged = bytes
        damaged[index] = value
        _ = try? StoryStructure.decode(damaged, into: article, page: page)
      }
      // The largest number and the smallest.
      for last: UInt8 in [0, 1] {
        let number = [last == 0 ? 0xFE : 0xFF] + [UInt8](repeating: 0xFF, count: 8) + [1]
        let damaged = bytes[..<index] + number + bytes[index...].dropFirst()
        _ = try? StoryStructure.decode(Array(damaged), into: article, page: page)
      }
    }
  }

  @Test func `a stored day lies in the years that are written`() {
    for number in [Day.all.lowerBound.number - 1, Day.all.upperBound.number + 1, .max, .min] {
      var writer = ByteWriter()
      writer.write(number)
      var reader = ByteReader(writer.bytes)
      #expect(throws: ByteReader.Damage.self) { try reader.day() }
    }
  }
}
