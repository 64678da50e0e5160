import ArticleArchive
import ArticleImport
import Articles
import Foundation
import TestSupport
import Testing

/// Pages that are not plain UTF-8.
@Suite struct EncodingTests {
  private static let today = Day(number: 20_600)

  /// Real pages, in characters that all old encodings have.
  private static func seed(_ name: String) throws -> String {
    let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "seeds/\(name).txt")
    var text = try String(contentsOf: url, encoding: .utf8).precomposedStringWithCanonicalMapping
    for (mark, plain) in [
      ("“", "\""), ("”", "\""), ("‘", "'"), ("’", "'"), ("–", "-"), ("…", "..."),
    ] {
      text = text.replacingOccurrences(of: mark, with: plain)
    }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value == 0xA0 ? " " : $0 }))
  }

  private static let invented = """
    TUYẾN ĐƯỜNG SẮT MỚI SẼ CHẠY QUA ĐỒNG BẰNG

    Ngày 14/12/2021, ông Nguyễn Văn Thắng cho biết: "Chúng tôi sẽ khởi công vào mùa xuân."

    Tuyến đường dài một trăm cây số, đi qua nhiều thị xã, giữa ruộng lúa và vườn cây ăn quả. Ở mỗi ga có \
    quầy bán vé, chỗ nghỉ, và nơi giữ xe. Người dân mừng rỡ, nhưng cũng lo: đất sẽ bị thu hồi, giá cả tăng lên.
    """

  private static func pages() throws -> [String] {
    try [invented, seed("000_b1bf1735abcb68b8"), seed("001_117accdef965deb5")]
  }

  private func read(_ bytes: [UInt8]) throws -> PageExtraction.Page {
    let input = ImportInput.standardInput(PageSource(bytes))
    return try #require(Array(PageExtraction.read([input], today: Self.today)).first)
  }

  @Test(arguments: [
    TextEncoding.windows1258, .tcvn3, .viscii, .vni, .utf8Twice, .utf8ThreeTimes,
  ])
  func `a page in an old encoding gives the article of the page in UTF-8`(
    encoding: TextEncoding
  ) throws {
    for text in try Self.pages() {
      let plain = text.unicodeScalars.map { Self.isVietnamese($0) ? $0 : "?" }
      let kept = String(String.UnicodeScalarView(plain))
      let expected = try read(Array(kept.utf8))
      let found = try read(Self.bytes(kept, in: encoding))
      #expect(found.converted == ConvertedInput(path: "-", encoding: encoding))
      #expect(expected.converted == nil)
      #expect(try found.result.get().article == expected.result.get().article)
    }
  }

  private static func bytes(_ text: String, in encoding: TextEncoding) -> [UInt8] {
    switch encoding {
    case .windows1258: LegacyBytes.windows1258(text)
    case .tcvn3: LegacyBytes.tcvn3(text)
    case .viscii: LegacyBytes.viscii(text)
    case .vni: LegacyBytes.vni(text)
    case .windows1252: LegacyBytes.windows1252(text)
    case .utf8Twice: LegacyBytes.twice(Array(text.utf8))
    case .utf8ThreeTimes: LegacyBytes.twice(LegacyBytes.twice(Array(text.utf8)))
    case .utf16, .damagedUTF8: Array(text.utf8)
    }
  }

  private static func isVietnamese(_ scalar: Unicode.Scalar) -> Bool {
    LegacyBytes.viscii(String(scalar)) != [UInt8(ascii: "?")]
  }

  @Test func `quotation marks and dashes that were encoded twice by way of Windows come back`()
    throws
  {
    let text = """
      Một tiêu đề cho câu chuyện này

      Ông nói: â€œTiáº¿ng Viá»‡t phong phÃº và giÃ\u{A0}u Ä‘áº¹p â€“ ai cÅ©ng tháº¥yâ€\u{9D}, rồi ra về ngay.
      """
    let article = try read(Array(text.utf8)).result.get().article
    let story = ([article.standfirst?.text].compactMap(\.self) + article.body.map(\.text))
      .joined(separator: "\n")
    #expect(story.contains("“Tiếng Việt phong phú và giàu đẹp – ai cũng thấy”, rồi ra về"))
  }

  @Test(arguments: [
    "Ông nói: «quá» và «đó là» rồi thôi, «ạ»; “quá” hay, “CHÃ”, “TÔ”: ba lần á\u{A0}à và Ã\u{A0}.",
    "Le café crème «à la carte» était très bon; l’hôtel, déjà fermé, était à côté de l’église.",
    "Straße, Größe, Ä–Ö: “Ã” ist kein deutscher Buchstabe, und auch „Å“ steht hier nur zur Probe.",
  ])
  func `good UTF-8 is left alone`(_ sentence: String) throws {
    let page = try read(Array("\(page("Tin đầu tiên của ngày"))\n\n\(sentence)".utf8))
    #expect(page.converted == nil)
    let blocks = try page.result.get().article.body.map(\.text)
    #expect(blocks.contains(sentence.replacingOccurrences(of: "\u{A0}", with: " ")))
  }

  @Test(arguments: [
    (String.Encoding.utf16LittleEndian, "\u{FEFF}"), (.utf16BigEndian, "\u{FEFF}"),
    (.utf16LittleEndian, ""), (.utf16BigEndian, ""),
  ])
  func `UTF-16 is read with and without its mark`(
    encoding: String.Encoding,
    mark: String
  ) throws {
    for text in try Self.pages() {
      let bytes = try #require((mark + text + " 🎉").data(using: encoding))
      let found = try read(Array(bytes))
      #expect(found.converted?.encoding == .utf16)
      #expect(
        try found.result.get().article == read(Array((text + " 🎉").utf8)).result.get().article
      )
    }
  }

  @Test func `an English page from Windows keeps its quotation marks and accents`() throws {
    let text = """
      Harbour café to reopen after the storm

      The owner said: “We’re glad that the café’s doors will open – at last – before the summer.”

      The work was paid for by the people of the town, who had collected the money for it.
      """
    let found = try read(LegacyBytes.windows1252(text))
    #expect(found.converted?.encoding == .windows1252)
    #expect(try found.result.get().article == read(Array(text.utf8)).result.get().article)
  }

  @Test func `a stray byte in much good UTF-8 is replaced, and that is said`() throws {
    var bytes = Array(page("Tin đầu tiên của ngày").utf8)
    bytes.insert(contentsOf: [0x20, 0xE1, 0xBA, 0x20], at: bytes.count - 5)
    let found = try read(bytes)
    #expect(found.converted?.encoding == .damagedUTF8)
    #expect(try found.result.get().article.body.last?.text.contains(" \u{FFFD} ") == true)
  }

  @Test(arguments: [
    "Ha Noi \u{E0} v\u{E9} hai ba",
    "\u{D5}\u{D6}\u{D7} \u{B1}\u{B2} \u{C0}\u{AF}\u{BF}\u{BE} \u{81}\u{8D}",
  ])
  func `what cannot be told stays as it is, with the first wrong byte`(_ text: String) throws {
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    let wrong = try #require(bytes.first { $0 >= 0x80 })
    #expect(throws: SkipReason.notUTF8(line: 1, byte: wrong)) { try read(bytes).result.get() }
  }

  @Test func `an import says once for each file how it was read`() async throws {
    let scratch = try Scratch()
    let old = try scratch.write(Data(LegacyBytes.vni(Self.invented)), to: "old.txt")
    let record = "{\"title\": \"Tin\", \"text\": \"\(page("Tin đầu tiên của ngày"))\"}"
      .replacingOccurrences(of: "\n", with: "\\n")
    let lines = [record, record.replacingOccurrences(of: "Tin", with: "Bản tin")]
    let many = try scratch.write(
      Data(lines.flatMap { LegacyBytes.tcvn3($0) + [0x0A] }),
      to: "many.jsonl"
    )
    try scratch.write(page("Tin thứ hai của ngày"), to: "new.txt")
    let archive = try Archive.inMemory()
    let importer = Importer(archive: archive, today: Self.today)
    let report = try await importer.run([.path(scratch.folder)]) { _ in }
    #expect(report.new == 4)
    #expect(
      report.converted == [
        ConvertedInput(path: old, encoding: .vni), ConvertedInput(path: many, encoding: .tcvn3),
      ]
    )
    #expect(try await importer.run([.path(scratch.folder)]) { _ in }.converted.isEmpty)
  }

  @Test(arguments: 1...40)
  func `random bytes end in an article or a reason`(_ seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    let least: UInt8 = seed % 2 == 0 ? 0x20 : 0x80
    var bytes = (0..<4000).map { _ in UInt8.random(in: least...0xFF, using: &random) }
    for i in stride(from: 0, to: bytes.count, by: 7) { bytes[i] = 0x20 }
    if seed % 3 == 0 { bytes = LegacyBytes.twice(LegacyBytes.twice(bytes)) }
    if case .failure(let reason) = try read(bytes).result {
      guard [.noStory, .empty].contains(reason) || reason.isAboutBytes else {
        Issue.record("Skipped for another reason: \(reason)")
        return
      }
    }
  }
}

extension SkipReason {
  fileprivate var isAboutBytes: Bool {
    switch self {
    case .binary, .notUTF8: true
    default: false
    }
  }
}
