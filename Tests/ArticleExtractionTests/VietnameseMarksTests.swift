@testable import ArticleExtraction
import Foundation
import Testing

/// Pages whose marks stand apart from their letters.
struct VietnameseMarksTests {
  private static let letters = "aăâeêioôơuưy"
  private static let tones = ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]

  private static func composed(_ text: String) -> String? {
    Array(text.utf8).withUnsafeBufferPointer { VietnameseMarks.composed($0) }
      .map { String(decoding: $0, as: UTF8.self) }
  }

  private static func isSame(_ a: String?, _ b: String) -> Bool {
    a.map { $0.utf8.elementsEqual(b.utf8) } ?? false
  }

  @Test func `every letter with every tone is composed as Unicode says`() {
    for letter in Self.letters + Self.letters.uppercased() {
      for tone in Self.tones {
        let text = "b" + String(letter) + tone + "n"
        let whole = text.precomposedStringWithCanonicalMapping
        let apart = text.decomposedStringWithCanonicalMapping
        #expect(Self.isSame(Self.composed(text), whole))
        #expect(Self.isSame(Self.composed(apart), whole))
      }
    }
  }

  @Test func `what only the general way knows is left to it`() {
    #expect(Self.composed("z\u{301}a") == nil)
    #expect(Self.composed("\u{301}a") == nil)
    #expect(Self.composed("a\u{301}\u{323}") == nil)
    #expect(Self.composed("한국") == nil)
  }

  @Test func `a page with marks apart has the lines of one without`() throws {
    let text = "Chiều nay, tàu cập bến Vân Phong – “rất đúng giờ”…\n\nẢnh:  Quỹ biển  (z\u{301})"
    let whole = try PageText(bytes: text.precomposedStringWithCanonicalMapping.utf8)
    let apart = try PageText(bytes: text.decomposedStringWithCanonicalMapping.utf8)
    #expect(apart == whole)
    #expect(zip(apart.lines, whole.lines).allSatisfy { Self.isSame($0, $1) })
  }
}
