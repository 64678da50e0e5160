/// Writes numbers and text one after the other, small numbers and repeated texts in few bytes.
///
/// A text that stands on the page is written as its place there.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []
  private var places = KnownTexts.places
  private let page: PageLines
  /// The line last spoken of; texts are looked for there first.
  private var line = 0

  init(page: PageLines = .none) { self.page = page }

  /// LEB128, seven bits a byte; negative numbers by zig-zag.
  mutating func write(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number << 1 ^ number >> 63))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// A line of the page, which is near the one before.
  mutating func write(line: Int) {
    write(line &- self.line)
    self.line = line
  }

  /// A short text that was written before is its place among those, below zero; see also ``TextCode``.
  mutating func write(_ text: String) {
    if text.utf8.count <= KnownTexts.longest {
      if let place = places[text] { return write(-1 - place) }
      places[text] = places.count
    }
    guard let place = page.place(of: text, near: line) else {
      write(TextCode.literal + text.utf8.count)
      bytes.append(contentsOf: text.utf8)
      return
    }
    let isHere = place.line == line
    if let range = place.range {
      write(isHere ? TextCode.partHere : TextCode.part)
      if !isHere { write(place.line &- line) }
      write(range.lowerBound)
      write(range.count)
    } else {
      write(isHere ? TextCode.lineHere : TextCode.line)
      if !isHere { write(place.line &- line) }
    }
  }

  /// A one before the value, or a zero.
  mutating func write<Value>(_ value: Value?, _ body: (inout ByteWriter, Value) -> Void) {
    write(value == nil ? 0 : 1)
    if let value { body(&self, value) }
  }

  mutating func write<Value>(_ values: [Value], _ body: (inout ByteWriter, Value) -> Void) {
    write(values.count)
    for value in values { body(&self, value) }
  }

  mutating func write(_ flag: Flag) { write(flag.isSet ? 1 : 0) }

  /// A truth that is written.
  struct Flag {
    let isSet: Bool
  }
}

/// Reads what ``ByteWriter`` wrote; anything else is a ``ByteReader/Damage``.
struct ByteReader {
  struct Damage: Error {}

  private let bytes: [UInt8]
  private let page: PageLines
  private var position = 0
  private var texts = KnownTexts.texts
  private var line = 0

  init(_ bytes: [UInt8], page: PageLines = .none) {
    self.bytes = bytes
    self.page = page
  }

  mutating func number() throws -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while position < bytes.count, shift < 64 {
      let byte = bytes[position]
      position += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)) }
      shift += 7
    }
    throw Damage()
  }

  mutating func lineNumber() throws -> Int {
    line = try distantLine()
    return line
  }

  mutating func text() throws -> String {
    let text: String
    switch try number() {
    case let code where code < 0:
      guard texts.indices.contains(-1 - code) else { throw Damage() }
      return texts[-1 - code]
    case TextCode.lineHere: text = try self.text(line, nil)
    case TextCode.partHere: text = try self.text(line, try range())
    case TextCode.line: text = try self.text(try distantLine(), nil)
    case TextCode.part: text = try self.text(try distantLine(), try range())
    case let code: text = try literal(code - TextCode.literal)
    }
    if text.utf8.count <= KnownTexts.longest { texts.append(text) }
    return text
  }

  /// The sum goes round, as the difference did: a line is any number, and one that the page has not is found out later.
  private mutating func distantLine() throws -> Int { line &+ (try number()) }

  mutating func range() throws -> Range<Int> {
    let start = try number()
    let count = try number()
    guard start >= 0, count >= 0, count < Int.max - start else { throw Damage() }
    return start..<start + count
  }

  private func text(_ line: Int, _ range: Range<Int>?) throws -> String {
    guard let text = page.text(at: PageLines.Place(line: line, range: range)) else {
      throw Damage()
    }
    return text
  }

  private mutating func literal(_ count: Int) throws -> String {
    guard count <= bytes.count - position else { throw Damage() }
    defer { position += count }
    return String(decoding: bytes[position..<position + count], as: UTF8.self)
  }

  mutating func flag() throws -> Bool { try number() == 1 }

  mutating func optional<Value>(_ body: (inout ByteReader) throws -> Value) throws -> Value? {
    try flag() ? try body(&self) : nil
  }

  mutating func array<Value>(_ body: (inout ByteReader) throws -> Value) throws -> [Value] {
    let count = try number()
    // Every value takes at least one byte, so a wrong count cannot ask for much memory.
    guard count >= 0, count <= bytes.count - position else { throw Damage() }
    return try (0..<count).map { _ in try body(&self) }
  }

  /// A case of an enumeration with text values.
  mutating func value<Value: RawRepresentable<String>>() throws -> Value {
    guard let value = Value(rawValue: try text()) else { throw Damage() }
    return value
  }
}

/// How a text is written that was not written before.
private enum TextCode {
  /// It is the line last spoken of.
  static let lineHere = 0
  /// It is a part of it: start and count of bytes follow.
  static let partHere = 1
  /// It is another line: how far away that is follows.
  static let line = 2
  /// It is a part of another line: how far away that is, start and count follow.
  static let part = 3
  /// It follows; what is added is the count of its bytes.
  static let literal = 4
}

/// Texts that count as written before: the words that most articles need. What is stored names them by their places,
/// so this list may only be changed together with the version of ``StoryStructure``.
private enum KnownTexts {
  /// Bytes; looking longer ones up costs more than it saves.
  static let longest = 40
  static let texts = [
    "paragraph", "named", "nominal", "pronoun", "direct", "partial", "subhead", "caption", "quote",
    "list", "inline", "teaser", "topic", "stated", "inferred", "unknown", "day", "month", "year",
    "url", "title", "author", "source", "published",
  ]
  static let places = Dictionary(uniqueKeysWithValues: zip(texts, texts.indices))
}
