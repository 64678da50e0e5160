/// Writes numbers and text one after the other, small ones in few bytes.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  /// LEB128, seven bits a byte; negative numbers by zig-zag.
  mutating func write(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number << 1 ^ number >> 63))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func write(_ text: String) {
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
    guard count >= 0, count <= bytes.count - position else { throw Damage() }
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
