import ArticleArchive
import ArticleQuery
import Articles
import ReaderModel
import Testing

@testable import ReaderScreen

/// What rows of lists say by signs.
struct RowLooksTests {
  private func frame(_ reader: Reader) -> Frame { Screen.frame(of: reader, strings: .english) }

  private func rows(_ reader: Reader) -> [String] {
    frame(reader).text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private func shelf(_ change: (inout [ArticleRow]) -> Void) -> Shelf {
    var shelf = Shelf()
    change(&shelf.rows)
    return shelf
  }

  @Test(arguments: [(120, 40, "+3 copies"), (80, 24, "+3")])
  func `an article that has come several times says how often`(
    columns: Int,
    height: Int,
    words: String
  ) {
    let shelf = shelf { $0[1].copies = 3 }
    #expect(rows(Reader.on(shelf, columns, height)).contains { $0.contains(words) })
    #expect(!rows(Reader.on(Shelf(), columns, height)).contains { $0.contains(words) })
  }

  @Test func `a tag shows beside a note`() throws {
    let marked = shelf {
      $0[0].state.tags = ["gấp"]
      $0[0].state.note = "Hỏi lại."
    }
    let line = try #require(rows(Reader.on(marked, 80, 24)).first { $0.hasPrefix("▌") })
    #expect(line.hasPrefix("▌  ¶# "))
    let block = rows(Reader.on(marked, 120, 40)).compactMap {
      $0.split(separator: "│").dropFirst().first
    }
    #expect(block.contains { $0.hasPrefix("▌  ¶ ") })
    #expect(block.contains { $0.hasPrefix("▌  # ") })
  }

  @Test(arguments: [(120, 40), (80, 24)])
  func `what was searched in the list is marked in its rows, also in the selected one`(
    columns: Int,
    height: Int
  ) {
    let reader = Reader.on(Shelf(), columns, height, after: "/xe buyt<Enter>")
    let marked = frame(reader).cells.filter { $0.style == .hit }.map(\.text).joined()
    #expect(marked.hasPrefix("xe buýt"))
    let cleared = Reader.on(Shelf(), columns, height, after: "/xe buyt<Enter><Esc>")
    #expect(!frame(cleared).cells.contains { $0.style == .hit })
  }

  @Test func `the day of a heading is marked where it was put together`() {
    let headings = rows(Reader.on(Shelf(), 120, 40)).filter { $0.contains("── ") }
    #expect(headings.contains { $0.contains("14 Dec 2021~") })
    #expect(!headings.contains { $0.contains("29 Oct 2025~") })
  }

  @Test func `only the pane with the focus and the list show a cursor`() {
    let list = frame(Reader.on(Shelf(), 120, 40, after: "jj"))
    #expect(Set(list.cells.filter { $0.style == .selectedElsewhere }.map(\.width)).isEmpty)
    let people = frame(Reader.on(Shelf(), 120, 40, after: "jjgp"))
    #expect(people.cells.contains { $0.style == .selectedElsewhere })
    #expect(people.text.split(separator: "\n").filter { $0.contains("▌") }.count <= 5)
  }

  @Test func `names are whole where there is no room for bars`() {
    let text = rows(Reader.on(Shelf(), 120, 40)).joined(separator: "\n")
    for person in SampleArticles.people.prefix(3) { #expect(text.contains(person.name)) }
  }

  @Test func `a tab is whole or is not there`() {
    for columns in 20..<60 {
      let line = rows(Reader.on(Shelf(), columns, 12))[0]
      let words = line.split(whereSeparator: { " []…".contains($0) })
      for word in words {
        let meant = ["List", "Read", "People", "Sources", "Time", "Related"].filter {
          $0.hasPrefix(word)
        }
        #expect(meant.allSatisfy { $0 == word }, "\(columns): \(word)")
      }
    }
  }

  @Test func `a text that is scrolled to its end says so, and what comes next`() {
    let reader = Reader.on(Shelf(), 80, 24, after: "jj<Enter>zRG")
    #expect(rows(reader).contains { $0.contains("─ end") })
  }

  @Test
  func `a long headline in a message is cut to its row, and the key that takes it back is told`() {
    let frame = rows(Reader.on(Shelf(), 80, 24, after: "*"))
    #expect(frame[22].contains("…"))
    #expect(frame[22].contains("U"))
  }
}

/// Letters before what can be opened.
struct InsertionTests {
  private func inserted(_ text: String, _ insertions: [(Int, String)], in columns: Int) -> String {
    var canvas = Canvas(size: Size(columns: columns, rows: 1), glyphs: .unicode)
    var line = Stretch(row: 0, from: 0, to: columns)
    canvas.write(text, in: &line, .plain)
    canvas.insert(
      insertions.map { Canvas.Insertion(column: $0.0, text: $0.1, style: .currentHit) },
      in: Stretch(row: 0, from: 0, to: columns)
    )
    return canvas.frame.cells.map(\.text).joined()
  }

  @Test func `letters stand before the word, which stays whole`() {
    #expect(inserted("ông Lavrov nói", [(4, "[a]")], in: 20) == "ông [a]Lavrov nói   ")
    #expect(inserted("ông Lavrov", [(0, "[a]"), (4, "[b]")], in: 18) == "[a]ông [b]Lavrov  ")
  }

  @Test func `all letters are seen where the row is full`() {
    #expect(inserted("một hai ba", [(4, "[a]"), (8, "[b]")], in: 10) == "một [a][b]")
    #expect(inserted("một hai", [(4, "[a]")], in: 7) == "một [a]")
    #expect(inserted("một hai", [(0, "[a]"), (6, "[b]")], in: 7) == "[a]m[b]")
  }

  @Test func `no half of a wide character is left`() {
    #expect(inserted("中中中", [(2, "[a]")], in: 6) == "中[a] ")
    #expect(inserted("a中中", [(1, "[a]")], in: 5) == "a[a] ")
  }
}
