import Foundation
import ReaderModel
import ReaderScreen
import Testing

@testable import diembao

/// The parts of the documents that come from the code. One after the other: they write the same file.
@Suite(.serialized) struct ManualTests {
  @Test(arguments: InterfaceLanguage.allCases)
  func `the keys of the manual are those of the key table`(language: InterfaceLanguage) throws {
    try part("KEYS", of: language)
      .expect(ManualSections.keys(of: .standard, language.strings) + "\n")
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func `the queries of the manual are those of the language`(language: InterfaceLanguage) throws {
    try part("QUERIES", of: language).expect(ManualSections.queries(in: language) + "\n")
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func `the configuration of the manual is that of the table`(language: InterfaceLanguage) throws {
    try part("CONFIGURATION", of: language)
      .expect(ManualSections.configuration(in: language) + "\n")
    try part("STYLES", of: language).expect(ManualSections.styles(in: language) + "\n")
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func `the page of the filter language is written from its table`(
    language: InterfaceLanguage
  ) throws {
    let folder = language == .english ? "" : "\(language.rawValue)/"
    try GeneratedText(
      file: "man/\(folder)diembao-query.7",
      begin: ".\\\" BEGIN GENERATED PAGE",
      end: ".\\\" END GENERATED PAGE"
    ).expect(QueryManual(language: language).page)
  }

  @Test func `every example of the filter language is understood and answered`() throws {
    let program = try Program()
    #expect(try program.run("import", Program.seeds).status == 0)
    for example in QueryManual.examples {
      let result = try program.run(["list", "--json", "--", example.query])
      #expect(result.status == 0, "\(example.query): \(result.error)")
      #expect(result.objects.isEmpty == !example.findsSeeds, "\(example.query)")
    }
  }

  /// Where there is a roff to ask.
  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/groff")),
    arguments: ["diembao.1", "diembao-query.7", "vi/diembao.1", "vi/diembao-query.7"]
  )
  func `a page is set without a warning`(page: String) throws {
    let (process, warnings) = (Process(), Pipe())
    process.executableURL = URL(fileURLWithPath: "/usr/bin/groff")
    process.arguments = [
      "-ww", "-mandoc", "-Kutf8", "-Tutf8", "-z",
      Program.root.appendingPathComponent("man/\(page)").path,
    ]
    process.standardError = warnings
    try process.run()
    let said = try warnings.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(String(decoding: said, as: UTF8.self) == "")
    #expect(process.terminationStatus == 0)
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

  private func part(_ name: String, of language: InterfaceLanguage) -> GeneratedText {
    GeneratedText(
      file: language == .english ? "man/diembao.1" : "man/\(language.rawValue)/diembao.1",
      begin: ".\\\" BEGIN GENERATED \(name)",
      end: ".\\\" END GENERATED \(name)"
    )
  }
}
