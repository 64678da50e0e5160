import Testing

@testable import ReaderModel

struct StrokeTests {
  @Test func `a script is read key by key`() {
    #expect(
      Stroke.script("j/lav<Enter>")
        == [
          .character("j"), .character("/"), .character("l"), .character("a"), .character("v"),
          .enter,
        ]
    )
  }

  @Test(arguments: [
    ("<Enter>", Stroke.enter), ("<CR>", .enter), ("<Tab>", .tab), ("<S-Tab>", .backTab),
    ("<Esc>", .escape), ("<Up>", .up), ("<C-x>", .control("x")), ("<C-W>", .control("w")),
    ("<M-x>", .alt("x")), ("<A-Left>", .altLeft), ("<Space>", .character(" ")),
    ("<BS>", .backspace), ("<lt>", .character("<")), ("<F1>", .function(1)),
    ("<F12>", .function(12)), ("<pgdn>", .pageDown), ("ệ", .character("ệ")),
  ])
  func `a script names keys between angle brackets`(script: String, stroke: Stroke) {
    #expect(Stroke.script(script) == [stroke])
  }

  @Test func `what is not the name of a key is taken letter by letter`() {
    #expect(Stroke.script("<x") == [.character("<"), .character("x")])
    #expect(Stroke.script("<nope>").count == 6)
    #expect(Stroke.script("<C-é>").count == 5)
    #expect(Stroke.script("<>") == [.character("<"), .character(">")])
  }

  @Test(arguments: [
    (Stroke.control("w"), "^W"), (.control("\\"), "^\\"), (.backTab, "S-Tab"), (.altLeft, "A-Left"),
    (.backspace, "Bksp"), (.pageDown, "PgDn"), (.character(" "), "Space"), (.character("<"), "<"),
    (.function(10), "F10"), (.alt("x"), "A-x"), (.character("^"), "^"),
  ])
  func `keys are printed as help has them, and read back`(stroke: Stroke, notation: String) {
    #expect(stroke.notation == notation)
    #expect(Stroke(notation: notation) == stroke)
  }

  @Test func `what is no key is not read`() {
    #expect(Stroke(notation: "") == nil)
    #expect(Stroke(notation: "^é") == nil)
    #expect(Stroke(notation: "F99") == nil)
  }
}
