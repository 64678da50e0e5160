import Articles
import TestSupport

/// An invented story, and what is true of it.
struct Story {
  var number: Int
  var outlet: String
  /// Nil for one that does not tell.
  var day: Day?
  var headline: String
  var reporter: String
  var standfirst: String
  var paragraphs: [String]
  /// Headlines of other stories printed on its page.
  var teasers: [String] = []
  /// Those named, by first mention.
  var cast: [Figure] = []
  /// Those to whom something said is ascribed.
  var speakers: Set<Figure> = []
  /// Those named by their short names too.
  var shortened: Set<Figure> = []
  /// Days spoken of, as printed.
  var days: [SpokenDay] = []

  struct SpokenDay {
    var text: String
    var day: Day
  }

  var address: String {
    "https://\(outlet.hostName).example/\(day?.description ?? "khac")/\(number).html"
  }

  /// Standfirst and body.
  var text: String { ([standfirst] + paragraphs).joined(separator: "\n\n") }

  /// The record of a JSON Lines file.
  var record: String {
    let fields: [(String, String?)] = [
      ("url", address), ("title", headline), ("author", reporter), ("source", outlet),
      ("published", day?.description), ("text", text),
    ]
    let members = fields.compactMap { name, value in
      value.map { "\"\(name)\":\"\($0.replacing("\n", with: "\\n"))\"" }
    }
    return "{\(members.joined(separator: ","))}"
  }

  /// The page as a scraper saves it, with what papers print around a story.
  var page: String {
    let date = day.map { "date \($0)" } ?? "date"
    let agency = Vocabulary.agencies[number % Vocabulary.agencies.count]
    let before = Vocabulary.navigation + ["", headline, "", reporter]
    let story =
      ["\(date) (\(outlet)) - \(standfirst)", "\(headline). (Nguồn: \(agency))"]
      + paragraphs + ["(theo \(agency))"]
    let offers = teasers.isEmpty ? [] : ["Đọc thêm"] + teasers
    let lines = before + story.flatMap { ["", $0] } + offers.flatMap { ["", $0] }
    return (lines + [""] + Vocabulary.footer + ["© \(outlet)"]).joined(separator: "\n") + "\n"
  }
}

extension String {
  /// Letters of ASCII only, for an address.
  fileprivate var hostName: String {
    FoldedText.fold(self).filter { $0.isASCII && $0.isLetter }
  }
}
