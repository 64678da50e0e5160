import ArticleArchive
import Articles
import ReaderModel
import ReaderScreen
import TestSupport
import Testing

/// What holds of every frame, whatever it shows.
struct FrameTests {
  /// 220 sizes from 1x1 up, small ones more often.
  private static let sizes: [Size] = {
    var numbers = SeededNumbers(seed: 7)
    let small = (0..<110).map { _ in
      Size(
        columns: .random(in: 1...40, using: &numbers),
        rows: .random(in: 1...12, using: &numbers)
      )
    }
    let large = (0..<110).map { _ in
      Size(
        columns: .random(in: 1...200, using: &numbers),
        rows: .random(in: 1...70, using: &numbers)
      )
    }
    return [Size(columns: 1, rows: 1)] + small + large
  }()

  @Test(arguments: Scene.allCases)
  func `a frame of any size has exactly its cells and no half of a wide character`(_ scene: Scene) {
    var reader = scene.reader(80, 24)
    for (number, size) in Self.sizes.enumerated() {
      _ = reader.handle(.resize(size))
      let strings = number.isMultiple(of: 2) ? Strings.english : .vietnamese
      let frame = Screen.frame(of: reader, strings: strings)
      #expect(frame.cells.count == size.columns * size.rows)
      let rows = (0..<size.rows).map { frame.row($0) }
      #expect(rows.allSatisfy(isWhole), "\(size)")
      #expect(frame.cursor.row < size.rows && frame.cursor.column < size.columns)
    }
  }

  /// Every wide character is followed by its other half, which holds nothing and stands nowhere else.
  private func isWhole(_ row: ArraySlice<Cell>) -> Bool {
    var half = false
    for cell in row {
      if half != (cell.width == 0) || cell.text.isEmpty != (cell.width == 0) { return false }
      half = cell.width == 2
    }
    return !half
  }

  @Test func `no scalar that may not reach a terminal is in any frame`() {
    for scene in Scene.allCases {
      let frame = Screen.frame(of: scene.reader(100, 30), strings: .vietnamese)
      #expect(frame.cells.allSatisfy { $0.text.unicodeScalars.allSatisfy(SafeText.isPrintable) })
    }
  }

  @Test func `without UTF-8 everything is ASCII in both languages`() {
    for scene in Scene.allCases {
      for strings in [Strings.english, .vietnamese] {
        let frame = Screen.frame(of: scene.reader(100, 30), strings: strings, glyphs: .ascii)
        #expect(frame.text.utf8.allSatisfy { $0 < 0x80 }, "\(scene)")
      }
    }
  }

  @Test func `a window too small for a screen says so in one line`() {
    let frame = Screen.frame(of: Scene.browsing.reader(30, 3), strings: .english)
    #expect(frame.text.hasPrefix("too small"))
  }

  @Test func `the text of a frame has its rows without the blanks at their ends`() {
    let frame = Screen.frame(of: Scene.empty.reader(60, 20), strings: .english)
    let rows = frame.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(rows.count == 21)
    #expect(rows.allSatisfy { !$0.hasSuffix(" ") })
    #expect(rows.contains("  Nothing here yet."))
  }
}
