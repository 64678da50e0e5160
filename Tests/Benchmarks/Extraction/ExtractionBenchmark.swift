import ArticleExtraction
import Articles
import Glibc

/// How fast pages become articles, beside how fast their lines can be counted at all.
enum ExtractionBenchmark {
  static func run(_ pages: [[UInt8]], today: Day) async throws -> [Measurement] {
    let bytes = Double(pages.reduce(0) { $0 + $1.count })
    let extractor = Extractor()
    let time = try await milliseconds(runs: 3) {
      for page in pages { _ = try extractor.article(from: page, today: today) }
    }
    let joined = Array(pages.joined())
    let floor = await milliseconds { precondition(lineCount(joined) > 0) }
    return [
      Measurement(
        name: "extraction",
        value: bytes / time / 1000,
        unit: .megabytesASecond,
        floor: bytes / floor / 1000,
        floorName: "memchr for line ends"
      )
    ]
  }

  private static func lineCount(_ bytes: [UInt8]) -> Int {
    bytes.withUnsafeBytes { buffer in
      var count = 0
      guard var next = buffer.baseAddress else { return 0 }
      let end = next + buffer.count
      while next < end, let found = memchr(next, 0x0A, end - next) {
        count += 1
        next = UnsafeRawPointer(found) + 1
      }
      return count
    }
  }
}
