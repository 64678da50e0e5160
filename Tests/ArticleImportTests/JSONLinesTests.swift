import ArticleArchive
import ArticleImport
import ArticleQuery
import Articles
import Foundation
import TestSupport
import Testing

/// Files of many records.
@Suite struct JSONLinesTests {
  private let today = Day(number: 20_600)
  private static let sentence =
    "Ngày 14/12, ban quản lý cho biết cây cầu mới sẽ được mở cho người dân vào mùa xuân năm sau."
  private static let second =
    "Người dân hai bên bờ sông đã chờ ngày này từ rất lâu và nay không phải đi phà nữa."

  private static var fixture: String {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/records.jsonl")
      .path
  }

  private func read(_ text: String) -> [PageExtraction.Page] {
    read(Array(text.utf8))
  }

  private func read(_ bytes: [UInt8]) -> [PageExtraction.Page] {
    Array(PageExtraction.read([.standardInput(PageSource(bytes))], today: today))
  }

  private func record(_ number: Int, _ more: String = "") -> String {
    #"{"url": "https://bao.example/\#(number)", "title": "Tin số \#(number) của ngày"\#(more), "text": "\#(Self.sentence)\n\n\#(Self.second)"}"#
  }

  @Test func `each record is an article with what is declared of it`() throws {
    let pages = Array(PageExtraction.read([.path(Self.fixture)], today: today))
    #expect(pages.map(\.path) == [1, 3, 4].map { "\(Self.fixture):\($0)" })
    let articles = try pages.map { try $0.result.get().article }
    #expect(
      articles.map(\.headline.text) == [
        "Cầu mới nối hai bờ sông", "Lễ hội trên núi", "Only the summary came with the feed",
      ]
    )
    #expect(articles.map { $0.outlet?.text } == ["Báo Mẫu", "Báo Mẫu", "The Sample"])
    #expect(articles.map { $0.byline?.text } == ["Trần Mẫu", "Lê Mẫu, Phạm Mẫu", nil])
    #expect(
      articles.map { $0.published.day?.description } == ["2021-12-14", "2021-12-15", "2021-12-16"]
    )
    #expect(articles.allSatisfy { $0.published.certainty == .stated })
    #expect(
      articles.map { $0.address?.text } == [
        "https://baomau.example/2021/12/14/cau-moi.html", "https://baomau.example/le-hoi", nil,
      ]
    )
    #expect(articles[1].topics.map(\.text) == ["lễ hội", "du lịch"])
    #expect(articles[1].standfirst?.text.hasPrefix("Ba ngày hội") == true)
    #expect(articles[1].body.first?.text.contains("trò chơi 🎉 cho") == true)
    #expect(articles[1].body.map(\.line) == [1, 3])
    #expect(articles[2].body.map(\.text).first?.hasPrefix("The council said") == true)
  }

  @Test func `fields of any kind are kept as they are, in one line`() throws {
    let pages = Array(PageExtraction.read([.path(Self.fixture)], today: today))
    let declared = try #require(pages.first).result.get().article.declared
    #expect(
      declared.map(\.name) == [
        "url", "title", "author", "source", "published", "views", "pictures",
      ]
    )
    #expect(declared.suffix(2).map(\.value) == ["1204", #"[{"src": "a.jpg"}]"#])
  }

  @Test(arguments: [
    ("[1]", JSONFault(.noObject, byte: 1)), ("Một câu", JSONFault(.noObject, byte: 1)),
    ("{\"a\": \"b", JSONFault(.incomplete, byte: 9)), ("{\"a\"", JSONFault(.incomplete, byte: 5)),
    ("{\"a\": tru}", JSONFault(.noValue, byte: 7)), ("{\"a\": tr", JSONFault(.incomplete, byte: 9)),
    ("{\"a\": 01}", JSONFault(.badNumber, byte: 7)),
    ("{\"a\": 1.}", JSONFault(.badNumber, byte: 7)),
    ("{\"a\": -}", JSONFault(.badNumber, byte: 7)), ("{\"a\": +1}", JSONFault(.noValue, byte: 7)),
    ("{\"a\": 1,}", JSONFault(.noName, byte: 9)), ("{\"a\" 1}", JSONFault(.noColon, byte: 6)),
    ("{\"a\": 1 \"b\": 2}", JSONFault(.noComma, byte: 9)),
    ("{\"a\": [1,]}", JSONFault(.noValue, byte: 10)),
    ("{\"a\": \"\\x\"}", JSONFault(.badEscape, byte: 9)), ("{'a': 1}", JSONFault(.noName, byte: 2)),
    ("{\"a\": \"\\u12g4\"}", JSONFault(.badEscape, byte: 9)),
    ("{\"a\": \"\t\"}", JSONFault(.controlInString, byte: 8)),
    ("{\"a\": 1} {}", JSONFault(.textBehind, byte: 10)),
    ("{\"a\": NaN}", JSONFault(.noValue, byte: 7)),
    ("{\"a\": \(String(repeating: "[", count: 200))", JSONFault(.tooDeep, byte: 107)),
  ])
  func `damage is told with its place and ends with its line`(
    line: String,
    fault: JSONFault
  ) throws {
    let pages = read("\(record(1))\n\(line)\n\(record(2))\n")
    #expect(pages.map(\.path) == ["-:1", "-:2", "-:3"])
    #expect(throws: SkipReason.notRecord(fault)) { try pages[1].result.get() }
    #expect(try pages[2].result.get().article.headline.text == "Tin số 2 của ngày")
  }

  @Test(arguments: [
    #""a": 0"#, #""a": -0.5e+10"#, #""a": 1E-2"#, #""a": [true, false, null, {"b": [[]]}]"#,
    #""a": "\"\\\/\b\f\n\r\t\u00e9\uD83C\uDF89""#, #""a": {}"#, #""": """#, #""a" : [ ] "#,
    #""a": "\ud83c""#, #""a": "\udf89\ud83cx""#, #""a": "\ud83c\u0041""#,
  ])
  func `whatever RFC 8259 allows is read`(_ members: String) throws {
    let pages = read(" " + record(1, ", " + members) + " \r\n" + record(2))
    #expect(try pages.map { try $0.result.get().article.paragraphs.count } == [2, 2])
  }

  @Test func `escapes say what they stand for`() throws {
    let text =
      #"{"a": "\u0110\u00e0 N\u1eb5ng \ud83c\udf89 \"x\" \ud83c!", "text": "\#(Self.sentence)"}"#
    let declared = try #require(read(text).first).result.get().article.declared
    #expect(declared == [DeclaredField(name: "a", value: "Đà Nẵng 🎉 \"x\" \u{FFFD}!")])
  }

  @Test func `a record without text or summary is none`() throws {
    let pages = read(#"{"title": "Một tin", "text": " \n"}"# + "\n" + #"{"text": null, "body": 7}"#)
    for page in pages { #expect(throws: SkipReason.noText) { try page.result.get() } }
    #expect(pages.count == 2)
  }

  @Test func `records are told by their look, whatever the file is called`() async throws {
    let scratch = try Scratch()
    let long = record(2, ", \"x\": \"\(String(repeating: "y", count: 2000))\"")
    let files = [
      try scratch.write("\n" + record(1), to: "a.txt"), try scratch.write(long, to: "b"),
      try scratch.write("\u{FEFF}" + record(3), to: "c.ndjson"),
      try scratch.write(record(4), to: "d.json-lines"), try scratch.write(record(5), to: "e.JSONL"),
    ]
    let pages = Array(PageExtraction.read(files.map { .path($0) }, today: today))
    let numbers = try pages.map { try $0.result.get().article.address?.text.last }
    #expect(numbers == ["1", "2", "3", "4", "5"])
    #expect(Array(PageExtraction.read([.path(scratch.folder)], today: today)).count == 5)
  }

  @Test func `a page that begins with a brace is a page`() throws {
    let page = try #require(read("{Tin nhanh}\n\n\(page("Tin đầu tiên của ngày"))").first)
    #expect(page.path == "-")
    #expect(try page.result.get().article.paragraphs.count == 2)
  }

  @Test func `a record that is too large is passed over`() throws {
    let large = [UInt8](repeating: 0x20, count: 17 << 20)
    let pages = read(Array("\(record(1))\n".utf8) + large + Array("\n\(record(2))".utf8))
    #expect(pages.map(\.path) == ["-:1", "-:2", "-:3"])
    let reason = SkipReason.tooLarge(size: 17 << 20, limit: 16 << 20)
    #expect(throws: reason) { try pages[1].result.get() }
    #expect(throws: Never.self) { try pages[2].result.get() }
  }

  @Test func `a file of blank lines is empty`() throws {
    let scratch = try Scratch()
    let path = try scratch.write("\n \n", to: "a.jsonl")
    let pages = Array(PageExtraction.read([.path(path)], today: today))
    #expect(pages.map(\.path) == [path])
    #expect(throws: SkipReason.empty) { try pages[0].result.get() }
  }

  @Test(arguments: 1...30)
  func `whatever happens to a record, the next is read`(_ seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    var bytes = Array(record(1, #", "a": [1, {"b": "\u00e9"}], "c": -1.5e3"#).utf8)
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let at = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0...2, using: &random) {
      case 0: bytes[at] = UInt8.random(in: 0x20...0xFF, using: &random)
      case 1: bytes.remove(at: at)
      default: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + 9)], at: at)
      }
    }
    let scratch = try Scratch()
    let path = try scratch.write(Data(bytes + [0x0A] + Array(record(2).utf8)), to: "a.jsonl")
    let pages = Array(PageExtraction.read([.path(path)], today: today))
    #expect(pages.map(\.path) == ["\(path):1", "\(path):2"])
    #expect(try pages.last?.result.get().article.paragraphs.count == 2)
  }

  @Test func `records encoded twice come back, in all their fields`() throws {
    let bytes = LegacyBytes.twice(Array(record(1, #", "source": "Báo Mẫu""#).utf8))
    let page = try #require(read(bytes).first)
    #expect(page.converted == ConvertedInput(path: "-", encoding: .utf8Twice))
    let article = try page.result.get().article
    #expect(article.outlet?.text == "Báo Mẫu")
    #expect(article.headline.text == "Tin số 1 của ngày")
    #expect(article.paragraphs == [Self.sentence, Self.second])
  }

  @Test func `records in UTF-16 are read line by line`() throws {
    let text = "\(record(1))\n\(record(2))\n"
    let bytes = try #require(text.data(using: .utf16LittleEndian))
    let pages = read([0xFF, 0xFE] + Array(bytes))
    #expect(pages.map { $0.converted?.encoding } == [.utf16, .utf16])
    #expect(try pages.map { try $0.result.get().article.paragraphs.count } == [2, 2])
  }

  @Test func `an article is there before the stream ends`() throws {
    let pipe = Pipe()
    let input = ImportInput.standardInput(
      PageSource(descriptor: pipe.fileHandleForReading.fileDescriptor)
    )
    var pages = PageExtraction.read([input], today: today)
    for number in 1...3 {
      let line = record(number, ", \"x\": \"\(String(repeating: "y", count: 600))\"")
      try pipe.fileHandleForWriting.write(contentsOf: Data((line + "\n").utf8))
      #expect(try pages.next()?.result.get().address == "https://bao.example/\(number)")
    }
    try pipe.fileHandleForWriting.close()
    #expect(pages.next() == nil)
  }

  @Test func `an import that waits for a silent stream can be stopped`() async throws {
    let pipe = Pipe()
    let source = PageSource(descriptor: pipe.fileHandleForReading.fileDescriptor)
    let archive = try Archive.inMemory()
    let today = today
    let (started, start) = AsyncStream.makeStream(of: Void.self)
    let task = Task {
      try await Importer(archive: archive, today: today).run([.standardInput(source)]) { _ in
        start.yield()
      }
    }
    for await _ in started { break }
    task.cancel()
    await #expect(throws: ArchiveError.cancelled) { try await task.value }
    try pipe.fileHandleForWriting.close()
  }
}

extension Article {
  /// Of standfirst and body.
  fileprivate var paragraphs: [String] {
    [standfirst?.text].compactMap(\.self) + body.map(\.text)
  }
}

extension NewArticle {
  fileprivate var address: String? { article.address?.text }
}

/// Files of many records in an archive.
@Suite struct RecordImportTests {
  private let scratch: Scratch
  private let archive: Archive
  private let today = Day(number: 20_600)

  init() throws {
    scratch = try Scratch()
    archive = try Archive.inMemory()
  }

  private func run(
    _ path: String,
    others: Importer.OtherArticles = .stay
  ) async throws -> [Int] {
    let importer = Importer(archive: archive, today: today, others: others)
    let report = try await importer.run([.path(path)]) { _ in }
    return [report.new, report.changed, report.unchanged, report.skipped.count]
  }

  private func record(_ number: Int, place: String = "Hà Nội", address: Bool = true) -> String {
    let text = page("Tin số \(number) của ngày", place).replacingOccurrences(of: "\n", with: "\\n")
    let url = address ? #""url": "https://bao.example/\#(number)", "# : ""
    return "{\(url)\"text\": \"\(text)\"}\n"
  }

  private func headlines() async throws -> Set<String> {
    let start = PageRequest.Start.beginning
    let request = PageRequest(query: .everything, start: start, limit: 10_000, today: today)
    return Set(try await archive.page(request).rows.map(\.headline))
  }

  @Test(arguments: [true, false])
  func `records stay what they are when others come before them`(address: Bool) async throws {
    let old = (1...40).map { record($0, address: address) }
    let path = try scratch.write(old.joined(), to: "a.jsonl")
    #expect(try await run(path) == [40, 0, 0, 0])
    #expect(try await run(path) == [0, 0, 40, 0])
    let new = (41...43).map { record($0, address: address) }
    try scratch.write((new + old.shuffled()).joined(), to: "a.jsonl")
    #expect(try await run(path) == [3, 0, 40, 0])
    #expect(try await headlines() == Set((1...43).map { "Tin số \($0) của ngày" }))
  }

  @Test func `a record of the same address replaces the older one, once`() async throws {
    let path = try scratch.write(record(1) + record(2) + record(1, place: "Minsk"), to: "a.jsonl")
    #expect(try await run(path) == [2, 1, 0, 0])
    #expect(try await run(path) == [0, 0, 3, 0])
    #expect(try await headlines().count == 2)
  }

  @Test func `a folder that is mirrored loses the records its files have lost`() async throws {
    try scratch.write((1...20).map { record($0) }.joined(), to: "a.jsonl")
    try scratch.write(page("Tin thứ nhất của ngày"), to: "b.txt")
    #expect(try await run(scratch.folder, others: .leave) == [21, 0, 0, 0])
    #expect(try await run(scratch.folder, others: .leave) == [0, 0, 21, 0])
    try scratch.write((5...20).map { record($0) }.joined(), to: "a.jsonl")
    #expect(try await run(scratch.folder, others: .leave) == [0, 0, 17, 0])
    #expect(try await headlines().count == 17)
    try FileManager.default.removeItem(atPath: scratch.path("a.jsonl"))
    _ = try await run(scratch.folder, others: .leave)
    #expect(try await headlines() == ["Tin thứ nhất của ngày"])
  }

  @Test func `what is wrong in a file does not keep its records back`() async throws {
    let path = try scratch.write(record(1) + "{\n" + record(2) + "\n{}\n", to: "a.jsonl")
    let importer = Importer(archive: archive, today: today)
    let report = try await importer.run([.path(path)]) { _ in }
    #expect(report.new == 2)
    #expect(
      report.skipped == [
        SkippedInput(path: "\(path):2", reason: .notRecord(JSONFault(.incomplete, byte: 2))),
        SkippedInput(path: "\(path):5", reason: .noText),
      ]
    )
  }

  @Test func `progress counts the bytes of records as they are read`() async throws {
    let text = (1...300).map { record($0) }.joined()
    let path = try scratch.write(text, to: "a.jsonl")
    let report = try await Importer(archive: archive, today: today).run([.path(path)]) { step in
      #expect(step.bytes <= text.utf8.count)
      #expect(step.totalBytes == nil || step.totalBytes == text.utf8.count)
      if step.articles == 300 { #expect(step.bytes == text.utf8.count) }
    }
    #expect(report.new == 300)
  }
}
