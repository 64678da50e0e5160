import Testing

@testable import ReaderModel

struct DisplayWidthTests {
  @Test(arguments: [
    ("a", 1), ("ệ", 1), ("Đ", 1), ("“", 1), ("…", 1), ("–", 1), ("★", 1), ("─", 1), ("中", 2),
    ("한", 2), ("あ", 2), ("！", 2), ("😀", 2), ("\u{1FAE8}", 2), ("⌚", 2), ("е", 1), ("ก", 1),
    ("\u{301}", 0), ("\u{200D}", 0), ("\u{20000}", 2), ("\u{3FFFD}", 2), ("\u{2FF}", 1),
  ])
  func `a scalar takes the columns a terminal gives it`(text: String, columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
  }

  @Test func `marks add nothing, composed or not`() {
    #expect(DisplayWidth.columns(of: "Việt Nam") == 8)
    #expect(DisplayWidth.columns(of: "Vie\u{302}\u{323}t Nam") == 8)
  }

  @Test func `a wide character is never halved`() {
    #expect(DisplayWidth.prefix("a中中", columns: 4) == "a中")
    #expect(DisplayWidth.prefix("a中中", columns: 5) == "a中中")
    #expect(DisplayWidth.prefix("中", columns: 1) == "")
  }

  @Test func `a letter that fits keeps its marks`() {
    #expect(DisplayWidth.prefix("e\u{302}\u{323}x", columns: 1).unicodeScalars.count == 3)
  }

  @Test func `the ranges are in order`() {
    for ranges in [DisplayWidth.wide, DisplayWidth.zero] {
      #expect(ranges.count.isMultiple(of: 2))
      for index in ranges.indices.dropFirst() {
        let isLast = !index.isMultiple(of: 2)
        #expect(isLast ? ranges[index - 1] <= ranges[index] : ranges[index - 1] < ranges[index])
      }
    }
  }
}
