import ArticleArchive
import Articles
import Foundation
import ReaderModel
import ReaderScreen
import Testing

@testable import diembao

/// What is taken out, as text; hostile letters are in every one of them.
@Suite struct CitationTests {
  private static let escape = "\u{1B}]52;c;aGk=\u{07}\u{202E}\u{200B}\u{9B}31m"

  private func stored(
    _ headline: String = "Nga & Mỹ: 50% {hợp tác} #1_a ~ \\x^",
    published: PublicationDate = .inferred(
      Day(number: 18_975),  // 2021-12-14
      evidence: [Evidence(text: "14/12", line: 3, meaning: .dayInStory)]
    ),
    address: String? = "https://báo.vn/{1}"
  ) -> StoredArticle {
    var article = Article(headline: Headline(text: headline, isDerived: false, line: 1))
    article.byline = Passage("Việt Hà", line: 2)
    article.outlet = Passage("Báo Quốc tế", line: 2)
    article.published = published
    article.crawled = .stated(Day(number: 20_429), evidence: [])  // 2025-12-07
    article.address = address.flatMap { WebAddress($0) }
    article.language = .vietnamese
    article.body = [Block(.paragraph, "Một.", line: 3), Block(.quote, "Hai.", line: 4)]
    article.quotes = [
      Quote(
        kind: .direct,
        text: "“Hai.”",
        speaker: Speaker(name: "Lavrov", person: nil),
        cue: nil,
        span: TextSpan(place: .block(1), range: 0..<3, line: 4)
      )
    ]
    let row = ArticleRow(
      key: ArticleKey(bits: 0xE1EE_35FE_AD96_CE26),
      position: ReadingPosition(rawValue: 1),
      headline: headline,
      headlineIsDerived: false,
      outlet: "Báo Quốc tế",
      byline: "Việt Hà",
      published: published,
      people: [],
      words: 2,
      isGhost: false,
      source: nil,
      backlinks: 0,
      state: ReadingState()
    )
    return StoredArticle(row: row, article: article)
  }

  @Test func `a line says who, what, where, when, how certain, and which paragraph`() {
    let citation = Citation(stored("Tít"), paragraph: 4)
    #expect(
      citation.text(.english)
        == "Việt Hà, “Tít”, Báo Quốc tế, 14 Dec 2021 (~ year inferred), https://xn--bo-mia.vn/{1}, ¶4"
    )
    #expect(citation.text(.vietnamese).contains("14/12/2021 (~ năm suy ra)"))
  }

  @Test func `a stated day has no remark and an unknown one is called so`() {
    let stated = Citation(stored("Tít", published: .stated(Day(number: 18_975), evidence: [])))
    #expect(stated.text(.english).contains("14 Dec 2021, "))
    let unknown = Citation(stored("Tít", published: .unknown))
    #expect(unknown.text(.english).contains("undated"))
    #expect(unknown.bibTeX(.english).contains("note = {undated}"))
    #expect(unknown.csl(.english).members.allSatisfy { $0.key != "issued" })
  }

  @Test func `BibTeX is read back as it was written`() throws {
    let entry = try #require(BibTeXReader.entry(in: Citation(stored()).bibTeX(.english)))
    #expect(entry.type == "online")
    #expect(entry.key == "vietha-2021-e1ee35fead96ce26")
    #expect(entry.fields["title"] == "{Nga & Mỹ: 50% {hợp tác} #1_a ~ \\x^}")
    #expect(entry.fields["author"] == "{Việt Hà}")
    #expect(entry.fields["date"] == "2021-12-14")
    #expect(entry.fields["urldate"] == "2025-12-07")
    #expect(entry.fields["url"] == "https://xn--bo-mia.vn/%7B1%7D")
    #expect(entry.fields["langid"] == "vietnamese")
    #expect(entry.fields["note"] == "year inferred")
  }

  @Test(arguments: ["}", "{", "a}b{c", "\\", "\\}", "@online{x,", "}}\n@misc{y,\n title={z}"])
  func `no headline ends its field`(headline: String) throws {
    let text = Citation(stored(headline)).bibTeX(.english)
    let entry = try #require(BibTeXReader.entry(in: text))
    #expect(entry.fields["title"] == "{\(SafeText.line(headline))}")
    #expect(entry.fields["langid"] == "vietnamese")
  }

  @Test func `without an address the paper is what is cited`() throws {
    let text = Citation(stored(address: nil)).bibTeX(.english)
    let entry = try #require(BibTeXReader.entry(in: text))
    #expect(entry.type == "article")
    #expect(entry.fields["journal"] == "Báo Quốc tế")
    #expect(entry.fields["urldate"] == nil)
  }

  @Test func `CSL-JSON has the types of its schema`() throws {
    let line = Citation(stored(), paragraph: 2).csl(.english).line
    let item = try #require(
      JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    )
    #expect(item["type"] as? String == "article-newspaper")
    #expect(item["id"] as? String == "vietha-2021-e1ee35fead96ce26")
    #expect((item["author"] as? [[String: String]]) == [["literal": "Việt Hà"]])
    let issued = try #require(item["issued"] as? [String: Any])
    #expect(issued["date-parts"] as? [[Int]] == [[2021, 12, 14]])
    #expect(issued["circa"] as? Bool == true)
    let accessed = try #require(item["accessed"] as? [String: Any])
    #expect(accessed["date-parts"] as? [[Int]] == [[2025, 12, 7]])
    #expect(accessed["circa"] == nil)
  }

  @Test(arguments: [
    (Precision.month, [[2021, 12]], "2021-12"), (.year, [[2021]], "2021"),
  ])
  func `a month or a year is cited as such`(precision: Precision, parts: [[Int]], date: String)
    throws
  {
    let day = Day(number: 18_962)  // 2021-12-01
    let citation = Citation(stored(published: .stated(day, precision, evidence: [])))
    let line = citation.csl(.english).line
    let item = try #require(
      JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    )
    #expect((item["issued"] as? [String: Any])?["date-parts"] as? [[Int]] == parts)
    let entry = try #require(BibTeXReader.entry(in: citation.bibTeX(.english)))
    #expect(entry.fields["date"] == date)
  }

  @Test(arguments: ExportForm.allCases)
  func `nothing that steers a terminal leaves in any form`(form: ExportForm) {
    var hostile = stored("Tít" + Self.escape)
    hostile.article.byline = Passage("A" + Self.escape, line: 1)
    hostile.article.outlet = Passage("B" + Self.escape, line: 1)
    hostile.article.body = [Block(.paragraph, "C" + Self.escape, line: 1)]
    let text = form.text(of: hostile, isFirst: true, .english)
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || SafeText.isPrintable($0) })
  }

  @Test func `no copy has anything that steers a terminal`() throws {
    var hostile = stored("Tít" + Self.escape)
    hostile.article.body = [Block(.paragraph, "C" + Self.escape, line: 1)]
    hostile.article.quotes[0].text = "“D”" + Self.escape
    let parts: [Cutting.Part] = [
      .address, .headline, .citation(.text), .paragraph, .quote(0), .text, .json,
    ]
    for part in parts {
      let words = CuttingText(strings: .vietnamese)
      let text = try #require(words.text(part, of: hostile, at: .block(0)))
      #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || SafeText.isPrintable($0) })
    }
  }

  @Test func `a quote is copied with who said it, where and when`() {
    let text = CuttingText(strings: .english).text(.quote(0), of: stored(), at: nil)
    #expect(text == "“Hai.”\n— Lavrov, Báo Quốc tế, 14 Dec 2021 (~ year inferred)")
  }

  @Test(arguments: [
    ("8f3a", "8f3a", nil), ("8F3A21c9:4", "8f3a21c9", 4), ("8f3a21c9:¶4", "8f3a21c9", 4),
  ])
  func `an article is named by its key, and a paragraph`(text: String, key: String, number: Int?) {
    let reference = ArticleReference(text)
    #expect(reference?.key == key && reference?.paragraph == number)
  }

  @Test(arguments: ["8f3", "lavrov", "8f3a:0", "8f3a:x", "person:lavrov", ""])
  func `other words are a query`(text: String) {
    #expect(ArticleReference(text) == nil)
  }
}

/// Reads the one entry of a BibTeX text by the rules of the format: braces that balance, a backslash before a sign.
private enum BibTeXReader {
  struct Entry {
    var type: String
    var key: String
    var fields: [String: String]
  }

  static func entry(in text: String) -> Entry? {
    guard text.hasPrefix("@"), let open = text.firstIndex(of: "{"),
      let comma = text.firstIndex(of: ",")
    else { return nil }
    var fields: [String: String] = [:]
    var rest = text[text.index(after: comma)...]
    while let sign = rest.range(of: " = {") {
      let name = rest[..<sign.lowerBound].trimmingCharacters(in: .whitespacesAndNewlines)
      guard let (value, after) = value(from: rest[sign.upperBound...]) else { return nil }
      fields[name] = value
      rest = after.dropFirst()
    }
    guard rest.trimmingCharacters(in: .whitespacesAndNewlines) == "}" else { return nil }
    return Entry(
      type: String(text[text.index(after: text.startIndex)..<open]),
      key: String(text[text.index(after: open)..<comma]),
      fields: fields
    )
  }

  /// Up to the brace that ends the field, commands made letters again.
  private static func value(from text: Substring) -> (String, Substring)? {
    var (value, depth, index) = ("", 1, text.startIndex)
    while index < text.endIndex {
      let rest = text[index...]
      for (command, letter) in commands where rest.hasPrefix(command) {
        value += letter
        index = text.index(index, offsetBy: command.count)
        break
      }
      guard index < text.endIndex, text[index...].first != rest.first || rest == text[index...]
      else { continue }
      guard rest == text[index...] else { continue }
      if text[index] == "{" { depth += 1 }
      if text[index] == "}" { depth -= 1 }
      let next = text.index(after: index)
      if depth == 0 { return (value, text[next...]) }
      value.append(text[index])
      index = next
    }
    return nil
  }

  private static let commands = [
    ("\\textbackslash{}", "\\"), ("\\textasciitilde{}", "~"), ("\\textasciicircum{}", "^"),
    ("\\textbraceleft{}", "{"), ("\\textbraceright{}", "}"), ("\\&", "&"), ("\\%", "%"),
    ("\\$", "$"), ("\\#", "#"),
    ("\\_", "_"),
  ]
}
