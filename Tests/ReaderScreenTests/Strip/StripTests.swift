import ArticleArchive
import ArticleQuery
import Articles
import ReaderModel
import Testing

@testable import ReaderScreen

/// Articles over time in a row.
struct StripTests {
  /// The strip of a reader for which so many articles were counted, by the first days of months.
  private func strip(
    _ counts: [(String, Int)],
    columns: Int,
    rows: Int = 24,
    undated: Int = 0,
    after script: String = "",
    glyphs: Glyphs = .unicode
  ) -> [String] {
    var shelf = Shelf()
    let buckets = counts.compactMap { iso, articles in
      Day(iso: iso).map {
        Timeline.Bucket(days: DayRange(.month, around: $0), articles: articles)
      }
    }
    shelf.timeline = Timeline(precision: .month, buckets: buckets, undated: undated)
    let reader = Reader.on(shelf, columns, rows, after: script)
    let frame = Screen.frame(of: reader, strings: .english, glyphs: glyphs)
    let lines = frame.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let rect = reader.layout.strip else { return [] }
    return Array(lines[rect.row..<rect.row + rect.size.rows])
  }

  private let years = [("2021-11-01", 1), ("2021-12-01", 8), ("2022-02-01", 4), ("2022-03-01", 2)]

  @Test func `a cell a month, the empty ones too, behind the year`() {
    #expect(strip(years, columns: 80) == [" 2021 ▁█ 2022 ·▄▂"])
    #expect(strip(years, columns: 80, glyphs: .ascii) == [" 2021 .@ 2022 _=:"])
  }

  @Test func `the undated are counted at the end`() {
    let row = strip(years, columns: 80, undated: 7)[0]
    #expect(row.hasPrefix(" 2021 ▁█ 2022 ·▄▂ ") && row.hasSuffix(" undated 7"))
    let chosen = strip(years, columns: 80, undated: 7, after: "fis:undated<Enter>")[0]
    #expect(chosen.hasSuffix("[undated 7]"))
  }

  @Test func `the days in force stand in brackets`() {
    #expect(
      strip(years, columns: 80, after: "fdate:2021-12..2022-02<Enter>") == [" 2021 ▁[█ 2022 ·▄]▂"]
    )
    #expect(strip(years, columns: 80, after: "fdate:2022-03") == [" 2021 ▁█ 2022 ·▄[▂]"])
  }

  @Test func `the article being read is marked`() {
    // The first of the sample articles is of October 2025.
    let row = strip(years + [("2025-09-01", 1), ("2025-10-01", 9)], columns: 80)[0]
    #expect(row.hasSuffix("25········▁^"))
  }

  @Test func `with a second row the marks stand in it`() {
    let rows = strip(years, columns: 80, rows: 40, after: "fdate:2021-12..2022-02<Enter>")
    #expect(rows[0] == " 2021 ▁█ 2022 ·▄▂")
    #expect(rows[1].hasPrefix(" ──────[=======]"))
    #expect(rows[1].contains("a cell a month, at most 8"))
  }

  @Test func `cells are as fine as there is room for`() {
    let long = (2000...2025).map { ("\($0)-01-01", 5) }
    // Twenty-six years: a cell a year, labelled by decade.
    let row = strip(long, columns: 80)[0]
    #expect(row.contains("2000 ██████████ 2010 ██████████ 2020 ██"))
    #expect(strip(Array(long.suffix(5)), columns: 80)[0].hasPrefix(" 21"))
    let centuries = (0...50).map { ("\(1400 + $0 * 10)-01-01", 5) }
    #expect(strip(centuries, columns: 80)[0].contains("1500██████████ 1600██████████"))
  }

  @Test func `what is few and long ago is left out, and a sign stands for it`() {
    let counts = [("1954-07-01", 1)] + (1...12).map { ("2025-\($0 < 10 ? "0" : "")\($0)-01", 40) }
    let row = strip(counts, columns: 80)[0]
    #expect(row == " … 25█████████^██")
    // Where it is in force it is shown.
    let kept = strip(counts, columns: 80, after: "fdate:1954<Enter>")[0]
    #expect(kept.contains("[") && kept.contains("1950"))
  }

  @Test(arguments: [1, 20, 30, 60, 80, 200])
  func `nothing is drawn where nothing was counted, and nothing beyond the row`(columns: Int) {
    #expect(strip([], columns: columns, rows: 24).joined().allSatisfy { $0 == " " })
    for row in strip(years, columns: columns, rows: 24, undated: 3) {
      #expect(row.count <= columns)
    }
  }

  // MARK: - Days spoken of

  private func spokenStrip(_ columns: Int, rows: Int) -> [String] {
    var shelf = Shelf()
    let years = [(1206, 1), (1980, 4)] + (2006...2025).map { ($0, 40) } + [(2092, 1)]
    shelf.timeline = Timeline(
      precision: .year,
      buckets: years.compactMap { year, articles in
        DayRange(year: year).map { Timeline.Bucket(days: $0, articles: articles) }
      },
      undated: 0,
      named: Timeline.Named(days: 900, articles: 500)
    )
    let reader = Reader.on(shelf, columns, rows, after: "E")
    let frame = Screen.frame(of: reader, strings: .english, glyphs: .unicode)
    let lines = frame.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let rect = reader.layout.strip else { return [] }
    return Array(lines[rect.row..<rect.row + rect.size.rows])
  }

  @Test func `days spoken of say so, and centuries with hardly a day are left out`() {
    #expect(
      spokenStrip(80, rows: 24) == [" spoken of: … 2006 ████ 2010 ██████████ 2020 ██████ …"]
    )
    let wide = spokenStrip(120, rows: 40)
    #expect(wide.first == " … 2006 ████ 2010 ██████████ 2020 ██████ …")
    #expect(wide.last?.contains("days spoken of, a cell a year, at most 40") == true)
    #expect(wide.last?.contains("E days of publication") == true)
  }
}
