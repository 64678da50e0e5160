import ArticleArchive
import ArticleQuery
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

  @Test(arguments: [
    ("d", ["Ba", "Hai", "Một"]), ("đ", ["Hai", "Một"]), ("đ.", ["Hai", "Một"]),
    ("\"d d\"", ["Ba", "Một"]), ("\"đ d\"", ["Một"]), ("\"d đ\"", []), ("-đ", ["Ba"]),
    ("d -đ", ["Ba"]), ("(đ or w) d", ["Hai", "Một"]),
  ])
  func `d alone is đ too, and đ only itself`(query: String, headlines: [String]) async throws {
    let archive = try await Archive.holding([
      story("Một", on: "2021-01-01", body: ["Đ. D."]),
      story("Hai", on: "2021-01-02", body: ["giá 5 đ"]),
      story("Ba", on: "2021-01-03", body: ["d, d"]),
    ])
    #expect(try await archive.headlines(query) == headlines)
  }

  /// Every form of "ma" before every form of "ca", one pair an article.
  private static let forms = (
    first: ["ma", "má", "mà", "mả", "mã", "mạ", "mâ", "mấ"], second: ["ca", "cá", "cà", "cả", "cạ"]
  )

  private func archiveOfForms() async throws -> Archive {
    let pairs = Self.forms.first.flatMap { first in Self.forms.second.map { "\(first) \($0)" } }
    return try await .holding(
      pairs.enumerated().map { number, pair in
        let day = Day(number: 18_000 + number).description
        return story("Tin \(number)", on: day, body: ["Bên \(pair) sông", "cả má"])
      }
    )
  }

  @Test(arguments: [
    ("\"ma ca\"", 40), ("\"mà ca\"", 5), ("\"ma cá\"", 8), ("\"mà cá\"", 1),
    ("\"ben ma ca song\"", 40),
    ("\"ca ma\"", 40), ("\"cạ mạ\"", 0), ("ma ca", 40), ("\"song ca\"", 40), ("\"ca song\"", 40),
    ("-\"ma ca\"", 0), ("-\"mà ca\"", 35), ("\"mà ca\" or \"má ca\"", 10),
  ])
  func `a word of a phrase stands for all that it can be at its place`(
    query: String,
    count: Int
  ) async throws {
    #expect(try await archiveOfForms().headlines(query).count == count)
  }

  @Test(arguments: ["\"ma ca\"", "ma", "\"ma cá\""])
  func `pages of many forms run in both directions`(text: String) async throws {
    let archive = try await archiveOfForms()
    let query = try Query.parse(text, today: today)
    let all = try await archive.headlines(text)
    #expect(all == all.sorted { Int($0.dropFirst(4)) ?? 0 > Int($1.dropFirst(4)) ?? 0 })
    let oldest = try await archive.page(
      PageRequest(query: query, start: .end, limit: 5, today: today)
    ).rows.map(\.headline)
    #expect(oldest == all.suffix(5))
  }

  @Test func `a word of another batch, and of an article that was rewritten, is known`()
    async throws
  {
    let archive = try Archive.inMemory()
    _ = try await archive.add([story("Ngoái nhìn").new("/1")])
    _ = try await archive.add([story("Ngoại trưởng").new("/2")])
    #expect(try await archive.headlines("ngoai") == ["Ngoại trưởng", "Ngoái nhìn"])
    _ = try await archive.add([story("Ngoài trời").new("/2")])
    #expect(try await archive.headlines("ngoai") == ["Ngoài trời", "Ngoái nhìn"])
    #expect(try await archive.headlines("ngoại") == [])
    #expect(try await archive.headlines("\"ngoai troi\"") == ["Ngoài trời"])
    try await archive.removeSources(except: ["/1"])
    #expect(try await archive.headlines("ngoai") == ["Ngoái nhìn"])
    #expect(try await archive.headlines("troi") == [])
  }

  @Test func `words of any length and script are found as they are and without their marks`()
    async throws
  {
    let long = "nghiê" + String(repeating: "ô", count: 40)
    let archive = try await Archive.holding([
      story("Một", body: ["\(long) và Москва, 北京, İzmir, Ångström"])
    ])
    for word in [
      long, FoldedText.fold(long), "москва", "北京", "izmir", "İZMIR", "angstrom", "ångstrom",
    ] {
      #expect(try await archive.headlines(word).count == (word == "ångstrom" ? 0 : 1), "\(word)")
    }
  }

  @Test func `a phrase does not run from the headline into the text`() async throws {
    let archive = try await Archive.holding([story("Hà Nội", body: ["Mùa thu", "vàng"])])
    #expect(try await archive.headlines("\"noi mua\"") == [])
    #expect(try await archive.headlines("\"thu vang\"") == ["Hà Nội"])
  }
}
