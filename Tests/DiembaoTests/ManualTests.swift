import ReaderModel
import ReaderScreen
import Testing

/// The parts of the documents that come from the code. One after the other: they write the same file.
@Suite(.serialized) struct ManualTests {
  @Test func `the keys of the manual are those of the key table`() throws {
    try manual("KEYS").expect(ManualSections.keys(of: .standard, .english) + "\n")
  }

  @Test func `the queries of the manual are those of the language`() throws {
    try manual("QUERIES").expect(ManualSections.queries + "\n")
  }

  @Test func `the screen of the README is what the reader shows`() throws {
    let screen = try Program().run(
      "read",
      "--keys",
      "j",
      "--size",
      "112x32",
      "--language",
      "en",
      "seeds"
    )
    try GeneratedText(file: "README.md", begin: "```text", end: "```").expect(screen.output)
  }

  private func manual(_ name: String) -> GeneratedText {
    GeneratedText(
      file: "man/diembao.1",
      begin: ".\\\" BEGIN GENERATED \(name)",
      end: ".\\\" END GENERATED \(name)"
    )
  }
}
