import ArticleExtraction
import Articles

/// JSON Lines: a file of records, one JSON object a line, as scrapers and data sets have them.
///
/// The text of a record is one of its fields, the others are declared beside it. A file may be of any size: a record is
/// read when its turn comes. Damage ends with its line.
struct JSONLines: ImportFormat {
  let suffixes = [".jsonl", ".ndjson", ".json-lines"]
  let isOnePage = false

  /// What the text is called, best first.
  private static let textNames = ["text", "maintext", "body", "content", "article"]
  /// What stands for the text where there is none: a record of a feed has only its summary.
  private static let summaryNames = ["description", "summary", "standfirst"]

  /// True when the first line that is not blank is an object with members, or begins one and does not end here.
  func looksLike(_ beginning: ArraySlice<UInt8>) -> Bool {
    let rest = Self.withoutMark(beginning).drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
    guard rest.first == UInt8(ascii: "{") else { return false }
    let line = rest.prefix { $0 != 0x0A }
    let isWhole = line.endIndex < beginning.endIndex
    do throws(JSONFault) {
      return try !JSONScanner.members(of: Array(line)).isEmpty
    } catch {
      let isCut = beginning.count >= ByteStream.beginningLength && !isWhole
      return isCut && error.kind == .incomplete
    }
  }

  func nextPage(of stream: ByteStream, line: inout Int) -> Result<SourcePage, SkipReason>? {
    do throws(SkipReason) {
      while true {
        line += 1
        guard let bytes = try stream.line(atMost: ImportFormats.largestPage) else { return nil }
        if bytes.contains(where: { $0 > 0x20 }) {
          return .success(SourcePage(bytes: bytes, line: line))
        }
      }
    } catch {
      return .failure(error)
    }
  }

  func text(of page: SourcePage) throws(SkipReason) -> SourceText {
    let line = TextDecoder.decoded(Array(Self.withoutMark(page.bytes[...])))
    var record = Record(try Self.members(of: line.bytes))
    let encoding = record.undouble() ?? line.encoding
    guard let text = record.takeText(Self.textNames) ?? record.text(Self.summaryNames) else {
      throw .noText
    }
    do throws(ExtractionError) {
      let page = try PageText(bytes: text, declared: record.declared)
      return SourceText(page: page, encoding: encoding)
    } catch {
      throw SkipReason(error, inLine: page.line)
    }
  }

  private static func members(of line: [UInt8]) throws(SkipReason) -> [JSONMember] {
    do throws(JSONFault) {
      return try JSONScanner.members(of: line)
    } catch {
      throw .notRecord(error)
    }
  }

  /// Without the mark that some Windows programs begin UTF-8 with.
  private static func withoutMark(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
  }
}

/// A record on its way to a page.
private struct Record {
  private var members: [JSONMember]

  init(_ members: [JSONMember]) { self.members = members }

  /// Turns back what was encoded twice. The longest string decides: names are too short to tell.
  mutating func undouble() -> TextEncoding? {
    let longest = members.map(\.value.text).max { $0.count < $1.count } ?? []
    guard let encoding = TextDecoder.undoubled(longest).encoding else { return nil }
    for i in members.indices { members[i].value.undouble() }
    return encoding
  }

  /// The text of the first of these fields that is not blank; the field is then no longer among those declared.
  mutating func takeText(_ names: [String]) -> [UInt8]? {
    guard let i = index(names) else { return nil }
    return members.remove(at: i).value.text
  }

  func text(_ names: [String]) -> [UInt8]? { index(names).map { members[$0].value.text } }

  private func index(_ names: [String]) -> Int? {
    for name in names {
      let found = members.firstIndex {
        $0.isNamed(name) && $0.value.text.contains { $0 > 0x20 }
      }
      if let found { return found }
    }
    return nil
  }

  var declared: [DeclaredField] {
    members.flatMap { member in
      let name = SafeText.line(String(decoding: member.name, as: UTF8.self))
      return member.value.declared.map { DeclaredField(name: name, value: $0) }
    }
  }
}

extension JSONMember {
  fileprivate func isNamed(_ other: String) -> Bool {
    name.count == other.utf8.count
      && zip(name, other.utf8).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
  }
}

extension JSONMember.Value {
  /// What it says where it is text: paragraphs in a list are lines.
  fileprivate var text: [UInt8] {
    switch self {
    case .string(let text): text
    case .strings(let texts): Array(texts.joined(separator: [0x0A]))
    case .other: []
    }
  }

  /// One line each; what is in a list stays apart, and what is blank is left out.
  fileprivate var declared: [String] {
    let values: [[UInt8]] =
      switch self {
      case .string(let text), .other(let text): [text]
      case .strings(let texts): texts
      }
    return values.map { SafeText.line(String(decoding: $0, as: UTF8.self)) }
      .filter { !$0.isEmpty }
  }

  fileprivate mutating func undouble() {
    switch self {
    case .string(let text): self = .string(Self.undoubled(text))
    case .strings(let texts): self = .strings(texts.map(Self.undoubled))
    case .other(let text): self = .other(Self.undoubled(text))
    }
  }

  private static func undoubled(_ text: [UInt8]) -> [UInt8] {
    TextDecoder.undoubled(text, fewest: 1).bytes
  }
}
