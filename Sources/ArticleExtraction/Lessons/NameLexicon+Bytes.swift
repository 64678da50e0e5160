// For keeping with an archive. A sign of the form, how many names, the names by ascending hash, and a sum over all of it;
// numbers have their lowest byte first.
extension NameLexicon {
  private static let sign: [UInt8] = Array("names1".utf8)
  private static let entryLength = 14

  /// Equal for equal values; see ``init(bytes:)``.
  public var bytes: [UInt8] {
    var bytes = Self.sign
    bytes.reserveCapacity(Self.sign.count + 4 + names.count * Self.entryLength + 8)
    bytes.append(UInt32(names.count))
    for (key, evidence) in names.sorted(by: { $0.key < $1.key }) {
      bytes.append(key)
      bytes.append(evidence.person)
      bytes.append(evidence.against)
      bytes.append(evidence.bare)
    }
    bytes.append(Self.sum(of: bytes[...]))
    return bytes
  }

  /// Nil when the bytes are not those of such a value, whole and unchanged.
  public init?(bytes: [UInt8]) {
    var rest = bytes[...]
    guard bytes.count >= 8, rest.starts(with: Self.sign) else { return nil }
    let sum = Self.sum(of: bytes.dropLast(8))
    rest = rest.dropFirst(Self.sign.count)
    guard let count: UInt32 = rest.take(), rest.count == Int(count) * Self.entryLength + 8 else {
      return nil
    }
    var names = [UInt64: Evidence](minimumCapacity: Int(count))
    var last: UInt64?
    for _ in 0..<count {
      guard let key: UInt64 = rest.take(), let person: UInt16 = rest.take(),
        let against: UInt16 = rest.take(), let bare: UInt16 = rest.take(),
        last.map({ $0 < key }) ?? true
      else { return nil }
      let evidence = Evidence(person: person, against: against, bare: bare)
      guard evidence.decides else { return nil }
      names[key] = evidence
      last = key
    }
    guard rest.take() == sum else { return nil }
    self.init(names)
  }

  /// FNV-1a.
  private static func sum(of bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ number: some FixedWidthInteger) {
    for i in 0..<number.bitWidth / 8 { append(UInt8(truncatingIfNeeded: number >> (8 * i))) }
  }
}

extension ArraySlice<UInt8> {
  /// The number the bytes begin with, taken away from them; nil when too few are left.
  fileprivate mutating func take<Number: FixedWidthInteger>() -> Number? {
    let length = Number.bitWidth / 8
    guard count >= length else { return nil }
    let number = prefix(length).reversed().reduce(Number(0)) { $0 << 8 | Number($1) }
    removeFirst(length)
    return number
  }
}
