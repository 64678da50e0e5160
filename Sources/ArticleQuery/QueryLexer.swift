/// Cuts the text of a query into tokens, byte by byte.
struct QueryLexer {
  private let bytes: [UInt8]
  private var position = 0
  /// The field whose value comes next.
  private var field: FilterField?

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  mutating func next() -> QueryToken? {
    while spaceLength(at: position) > 0 { position += spaceLength(at: position) }
    guard position < bytes.count else { return nil }
    let field = field
    self.field = nil
    // Where another field stands, the value was left out.
    if let field, !isParenthesis(bytes[position]), FilterField(opening: bytes[position...]) == nil {
      return takeDays(of: field) ?? takeText(quoted: .value(field), bare: .value(field))
    }
    if field == nil, bytes[position] == UInt8(ascii: "-") { return take(1, as: .minus) }
    switch bytes[position] {
    case UInt8(ascii: "("): return take(1, as: .open)
    case UInt8(ascii: ")"): return take(1, as: .close)
    default: return takeField() ?? takeText(quoted: .phrase, bare: .word)
    }
  }

  private mutating func take(_ length: Int, as kind: QueryToken.Kind) -> QueryToken {
    let range = position..<position + length
    position += length
    return QueryToken(kind: kind, range: range, text: text(range), isClosed: true)
  }

  /// Letters and a colon; an unknown name counts as a field only when its value follows at once.
  private mutating func takeField() -> QueryToken? {
    let rest = bytes[position...]
    guard let (end, field) = FilterField.name(opening: rest) else { return nil }
    let name = text(position..<end)
    let isParted = end + 1 < bytes.count && spaceLength(at: end + 1) > 0
    // "Nguồn: TASS" is printed in many a text; of single words only what is spelt as in the language may stand apart from
    // its value.
    if let known = field, !isParted || known.word == name.lowercased() || name.contains(" ") {
      self.field = known
      return take(end + 1 - position, as: .field(known))
    }
    // What has marks and is no field is a word of a text ("Điều: ...").
    guard end + 1 < bytes.count, spaceLength(at: end + 1) == 0, name.utf8.allSatisfy({ $0 < 0x80 })
    else { return nil }
    return take(end + 1 - position, as: .unknownField(name))
  }

  private mutating func takeText(
    quoted: QueryToken.Kind,
    bare: QueryToken.Kind
  ) -> QueryToken {
    if quoteLength(at: position) > 0 { return takeQuotation(as: quoted) }
    let start = position
    while position < bytes.count, !isParenthesis(bytes[position]), spaceLength(at: position) == 0,
      quoteLength(at: position) == 0
    { position += 1 }
    let range = start..<position
    let said = text(range)
    let kind = bare == .word ? Self.operators[said.lowercased()] ?? bare : bare
    return QueryToken(kind: kind, range: range, text: said, isClosed: true)
  }

  /// Words behind a field of days that only together are a date: "hôm nay", "29 tháng 10 năm 2025", "2021 đến 2023".
  private mutating func takeDays(of field: FilterField) -> QueryToken? {
    guard field.argument == .days, let end = DateStretch.end(in: bytes, from: position) else {
      return nil
    }
    return take(end - position, as: .value(field))
  }

  private mutating func takeQuotation(as kind: QueryToken.Kind) -> QueryToken {
    let start = position
    position += quoteLength(at: position)
    var said: [UInt8] = []
    while position < bytes.count, quoteLength(at: position) == 0 {
      if bytes[position] == UInt8(ascii: "\\"), position + 1 < bytes.count {
        position += 1
        // An escaped quotation mark may be of three bytes.
        let length = max(1, quoteLength(at: position))
        said.append(contentsOf: bytes[position..<position + length])
        position += length
      } else {
        said.append(bytes[position])
        position += 1
      }
    }
    let isClosed = position < bytes.count
    position += quoteLength(at: position)
    let text = String(decoding: said, as: UTF8.self)
    return QueryToken(kind: kind, range: start..<position, text: text, isClosed: isClosed)
  }

  private static let operators: [String: QueryToken.Kind] = ["and": .and, "or": .or, "not": .not]

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Length of the quotation mark at an offset, ASCII or typographic; 0 where there is none.
  private func quoteLength(at offset: Int) -> Int {
    guard offset < bytes.count else { return 0 }
    if bytes[offset] == UInt8(ascii: "\"") { return 1 }
    // U+201C...U+201F without U+201B's single marks: “ ” „ ‟
    guard bytes[offset] == 0xE2, offset + 2 < bytes.count, bytes[offset + 1] == 0x80,
      (0x9C...0x9F).contains(bytes[offset + 2])
    else { return 0 }
    return 3
  }

  /// Length of the white space at an offset; 0 where there is none.
  private func spaceLength(at offset: Int) -> Int {
    guard offset < bytes.count else { return 0 }
    switch bytes[offset] {
    case 0x20, 0x09...0x0D: return 1
    case 0xC2: return offset + 1 < bytes.count && bytes[offset + 1] == 0xA0 ? 2 : 0
    case 0xE3: return bytes[offset...].starts(with: [0xE3, 0x80, 0x80]) ? 3 : 0
    default: return 0
    }
  }

  private func isParenthesis(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
  }
}

extension FilterField {
  /// The most words that a field is spelt in: "nhắc tới ngày:".
  private static let mostWords = 3

  /// The field that a text begins with, spelt with its colon.
  init?(opening text: some Collection<UInt8>) {
    guard let name = Self.name(opening: text), let field = name.field else { return nil }
    self = field
  }

  /// A name of letters that a text begins with: where the colon behind it stands, and the field that it is, if any.
  fileprivate static func name<Text: Collection<UInt8>>(
    opening text: Text
  ) -> (end: Text.Index, field: FilterField?)? {
    var rest = text[...]
    for words in 1...mostWords {
      let end = rest.firstIndex { $0 < 0x80 && !(0x61...0x7A).contains($0 | 0x20) }
      guard let end, end > rest.startIndex else { return nil }
      if text[end] == UInt8(ascii: ":") {
        let field = FilterField(spelling: String(decoding: text[..<end], as: UTF8.self))
        // Of several words only a field is a name: "tên là: ..." are words of a text.
        return words == 1 || field != nil ? (end, field) : nil
      }
      guard text[end] == UInt8(ascii: " ") else { return nil }
      rest = text[text.index(after: end)...]
    }
    return nil
  }
}
