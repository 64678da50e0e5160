import ArticleArchive
import Articles
import Foundation
import Testing

@Suite struct SearchTests {
  private func archive() async throws -> Archive {
    try await .holding([
      story("Ngoại trưởng Nga thăm Hà Nội", on: "2021-12-14", body: ["Đường phố hoà bình."]),
      story("Ngoái nhìn trường cũ", on: "2022-01-05", body: ["Con đuờng dương quang"]),
      story("Không đề", body: ["Hợp tác Á-Âu và covid-19"]),
    ])
  }

  @Test(arguments: [
    ("ngoai", ["Ngoái nhìn trường cũ", "Ngoại trưởng Nga thăm Hà Nội"]),
    ("ngoại", ["Ngoại trưởng Nga thăm Hà Nội"]),
    ("NGOẠI", ["Ngoại trưởng Nga thăm Hà Nội"]),
    ("ngoa\u{323}i", ["Ngoại trưởng Nga thăm Hà Nội"]),
    ("\"ngoai truong\"", ["Ngoại trưởng Nga thăm Hà Nội"]),
    ("\"ngoái trường\"", []),
    ("duong", ["Ngoái nhìn trường cũ", "Ngoại trưởng Nga thăm Hà Nội"]),
    ("đường", ["Ngoại trưởng Nga thăm Hà Nội"]),
    ("hòa", ["Ngoại trưởng Nga thăm Hà Nội"]),
    ("Á-Âu", ["Không đề"]),
    ("Âu-Á", []),
    ("covid-19", ["Không đề"]),
  ])
  func `a word finds what its marks allow`(query: String, headlines: [String]) async throws {
    #expect(try await archive().headlines(query) == headlines)
  }

  @Test(arguments: [
    ("nga or duong", 2), ("-nga", 2), ("not nga duong", 1), ("nga -duong", 0),
    ("(nga or covid) -\"ha noi\"", 1), ("date:2021", 1), ("date:2021 or covid", 2),
    ("date:..2021", 1), ("date:3000y", 2), ("date:9999y..2021", 1), ("date:2021-12-14", 1),
    ("date:2021-12-15", 0), ("is:undated", 1),
    ("-is:undated", 2), ("duong date:2022", 1), ("is:read", 0), ("is:unread", 3),
    ("-(nga or covid)", 1),
  ])
  func `conditions combine`(query: String, count: Int) async throws {
    #expect(try await archive().headlines(query).count == count)
  }

  /// Tones on the first or the second vowel, in letters of their own or as marks, with what cannot be seen in between.
  @Test(arguments: [
    ("hoà", "hòa"), ("HOÀ", "HÒA"), ("khoẻ", "khỏe"), ("thuỷ", "thủy"), ("quý", "qúy"),
    ("to\u{E0}", "t\u{F2}a"), ("hoa\u{300}", "ho\u{300}a"), ("thuy\u{309}", "thu\u{309}y"),
    ("hoà\u{AD}", "h\u{200B}òa"), ("\u{FEFF}khoẻ", "kh\u{2060}ỏe"),
  ])
  func `old and new habits of placing tones find each other`(
    old: String,
    new: String
  ) async throws {
    for written in [old, new] {
      let archive = try await Archive.holding([
        story(
          "Một tin",
          body: ["Về \(SafeText.line(written.precomposedStringWithCanonicalMapping)) nay."]
        )
      ])
      for typed in [old, new] { #expect(try await archive.headlines(typed) == ["Một tin"]) }
    }
  }

  @Test func `a non-breaking space parts words in a query as in a text`() async throws {
    #expect(try await archive().headlines("\"hà\u{A0}nội\"") == ["Ngoại trưởng Nga thăm Hà Nội"])
  }
}
