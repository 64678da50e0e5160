/// Writes numbers and text one after the other, small numbers and repeated texts in few bytes.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []
  private var places = KnownTexts.places

  /// LEB128, seven bits a byte; negative numbers by zig-zag.
  mutating func write(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number << 1 ^ number >> 63))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// A short text that was written before is its place among those, below zero.
  mutating func write(_ text: String) {
    if text.utf8.count <= KnownTexts.longest {
      if let place = places[text] { return write(-1 - place) }
      places[text] = places.count
    }
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
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
  private var position = 0
  private var texts = KnownTexts.texts

  init(_ bytes: [UInt8]) { self.bytes = bytes }

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

  mutating func text() throws -> String {
    let count = try number()
    if count < 0 {
      guard texts.indices.contains(-1 - count) else { throw Damage() }
      return texts[-1 - count]
    }
    guard count <= bytes.count - position else { throw Damage() }
    defer { position += count }
    let text = String(decoding: bytes[position..<position + count], as: UTF8.self)
    if count <= KnownTexts.longest { texts.append(text) }
    return text
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

/// Texts that count as written before: the words that most articles need. What is stored names them by their places,
/// so this list may only be changed together with the version of ``StoryStructure``.
private enum KnownTexts {
  /// Bytes; looking longer ones up costs more than it saves.
  static let longest = 40
  static let texts = [
    "paragraph", "named", "nominal", "pronoun", "direct", "partial", "subhead", "caption", "quote",
    "list", "inline", "teaser", "topic", "stated", "inferred", "unknown", "day", "month", "year",
  ]
  static let places = Dictionary(uniqueKeysWithValues: zip(texts, texts.indices))
}
