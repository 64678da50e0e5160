import ArticleExtraction
import Articles
import Foundation

/// What tests read articles with.
enum Pages {
  static let extractor = Extractor()

  /// The seeds' articles were saved before this day.
  static let today = Day(number: 20_600)

  static func article(_ text: String, today: Day = today) throws -> Article {
    try extractor.article(from: text.utf8, today: today)
  }

  static func article(_ lines: [String], today: Day = today) throws -> Article {
    try article(lines.joined(separator: "\n"), today: today)
  }

  static let seedFolder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "seeds")

  static let seeds = ["000_b1bf1735abcb68b8", "001_117accdef965deb5"]

  static func seed(_ name: String) throws -> Data {
    try Data(contentsOf: seedFolder.appending(path: name + ".txt"))
  }

  /// A paragraph that names nobody and no day.
  static let filler =
    "Các đại biểu đã thảo luận về nhiều vấn đề được người dân quan tâm trong thời gian qua."
  static let otherFiller =
    "Ban tổ chức cho rằng những ý kiến ấy sẽ giúp ích cho kế hoạch của mùa sau."

  /// An English story that has a sentence of its own.
  static func english(_ sentence: String) throws -> Article {
    try article(
      """
      Harbour wall to be rebuilt after the winter storm

      The wall, which fell in the storm, will be rebuilt before the summer, the council has announced to the town.

      \(sentence)
      """
    )
  }
}
