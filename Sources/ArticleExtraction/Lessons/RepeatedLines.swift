/// The lines that stand on many pages of one outlet: furniture repeats, stories do not.
///
/// Made by a ``RepeatedLineGatherer``; holds 64-bit hashes of an outlet and a line together, never a line itself.
public struct RepeatedLines: Sendable, Hashable {
  /// By ``LineHash`` of outlet and line: on how many pages in a hundred of those looked at it stands.
  private var shares: [UInt64: UInt8]

  /// Knows no line.
  public init() { shares = [:] }

  init(shares: [UInt64: UInt8]) { self.shares = shares }

  public var isEmpty: Bool { shares.isEmpty }
  /// How many lines of outlets are known to repeat.
  public var count: Int { shares.count }

  /// For each line, on how many of a hundred pages of the page's outlet it stands: 0 for lines that do not repeat.
  /// Empty when no line of any outlet is known.
  func shares(of lines: [TokenLine], on page: PageText) -> [Int] {
    guard !isEmpty else { return [] }
    let outlet = OutletKey.key(of: page)
    return lines.map { Int(shares[LineHash.hash($0.text, seed: outlet)] ?? 0) }
  }
}

// Keeping with the archive: a mark and version, the number of lines, each line's hash and share, a checksum.
extension RepeatedLines {
  private static let mark: [UInt8] = [0x52, 0x4C, 0x01]
  private static let entrySize = 9
  private static let countSize = 4
  private static let sumSize = 8

  /// For keeping with the archive; see ``init(bytes:)``. The same lines give the same bytes.
  public var bytes: [UInt8] {
    guard !isEmpty else { return [] }
    var bytes = Self.mark
    bytes.append(integer: UInt32(shares.count))
    for (hash, share) in shares.sorted(by: { $0.key < $1.key }) {
      bytes.append(integer: hash)
      bytes.append(share)
    }
    bytes.append(integer: LineHash.hash(bytes[...], seed: 0))
    return bytes
  }

  /// Nil when the bytes are not those of such a value, or damaged, or of another version; no bytes are no lines.
  public init?(bytes: [UInt8]) {
    self.init()
    if bytes.isEmpty { return }
    let start = Self.mark.count + Self.countSize
    guard bytes.count >= start + Self.sumSize, bytes.starts(with: Self.mark) else { return nil }
    let end = bytes.count - Self.sumSize
    let count = Int(bytes.integer(at: Self.mark.count, as: UInt32.self))
    guard end - start == count * Self.entrySize,
      bytes.integer(at: end, as: UInt64.self) == LineHash.hash(bytes[..<end], seed: 0)
    else { return nil }
    shares.reserveCapacity(count)
    for i in stride(from: start, to: end, by: Self.entrySize) {
      shares[bytes.integer(at: i, as: UInt64.self)] = bytes[i + Self.entrySize - 1]
    }
  }
}

extension [UInt8] {
  fileprivate mutating func append(integer: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: integer.littleEndian) { append(contentsOf: $0) }
  }

  fileprivate func integer<T: FixedWidthInteger>(at i: Int, as type: T.Type) -> T {
    withUnsafeBytes { T(littleEndian: $0.loadUnaligned(fromByteOffset: i, as: type)) }
  }
}
