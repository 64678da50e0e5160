import ArticleImport
import Testing

@testable import diembao

@Suite struct ConvertedTextTests {
  private func inputs(_ count: Int, _ encoding: TextEncoding) -> [ConvertedInput] {
    (1...count).map { ConvertedInput(path: "\($0)\u{1B}.txt", encoding: encoding) }
  }

  @Test func `a few converted files are named one by one`() {
    let sentences = ConvertedInput.sentences(inputs(2, .viscii) + inputs(1, .vni))
    #expect(
      sentences == [
        "diembao: 1.txt: read as VISCII.", "diembao: 2.txt: read as VISCII.",
        "diembao: 1.txt: read as VNI-Windows.",
      ]
    )
  }

  @Test func `many of one encoding are one line, and hide no others`() {
    let sentences = ConvertedInput.sentences(inputs(1200, .tcvn3) + inputs(1, .vni))
    #expect(
      sentences == [
        """
        diembao: 1,200 files were read as TCVN3 (ABC), the first of them 1.txt. With --json all of them are named.
        """,
        "diembao: 1.txt: read as VNI-Windows.",
      ]
    )
  }
}
