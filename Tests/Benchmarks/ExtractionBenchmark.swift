import ArticleExtraction
import Articles
import Glibc

/// How fast pages become articles, beside how fast their lines can be counted at all.
enum ExtractionBenchmark {
  static func run(_ pages: [[UInt8]], today: Day) async throws -> [Measurement] {
    let bytes = Double(pages.reduce(0) { $0 + $1.count })
    let extractor = Extractor()
    var people = 0
    let time = try await milliseconds(runs: 3) {
      people = 0
      for page in pages { people += try extractor.article(from: page, today: today).people.count }
    }
    let joined = Array(pages.joined())
    let floor = await milliseconds { precondition(lineCount(joined) > 0) }
    return [
      Measurement(
        name: "extraction",
        value: bytes / time / 1000,
        unit: "MB/s",
        floor: bytes / floor / 1000,
        floorName: "memchr for line ends"
      ),
      Measurement(
        name: "extraction, people found per page",
        value: Double(people) / Double(pages.count),
        unit: ""
      ),
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
