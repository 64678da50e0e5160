/// SHA-256 as in FIPS 180-4: what keys of articles and fingerprints of files are made of.
struct SHA256: Sendable {
  private var state: (UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32) = (
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19
  )

  private static let blockLength = 64

  /// The 32 bytes of the digest.
  static func digest(of bytes: some Collection<UInt8>) -> [UInt8] {
    bytes.withContiguousStorageIfAvailable(digest(of:))
      ?? Array(bytes).withUnsafeBufferPointer(digest(of:))
  }

  private static func digest(of message: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var hash = SHA256()
    hash.take(message)
    return hash.digest
  }

  private var digest: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    for word in words {
      for shift in [24, 16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: word >> shift)) }
    }
    return bytes
  }

  private var words: [UInt32] {
    [state.0, state.1, state.2, state.3, state.4, state.5, state.6, state.7]
  }

  private mutating func take(_ message: UnsafeBufferPointer<UInt8>) {
    let whole = message.count / Self.blockLength * Self.blockLength
    mixBlocks(UnsafeBufferPointer(rebasing: message[..<whole]))
    var tail = Array(message[whole...]) + [0x80]
    while tail.count % Self.blockLength != 56 { tail.append(0) }
    let bits = UInt64(message.count) * 8
    tail.append(contentsOf: (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * $0)) })
    tail.withUnsafeBufferPointer { mixBlocks($0) }
  }

  /// - Parameter bytes: whole blocks.
  private mutating func mixBlocks(_ bytes: UnsafeBufferPointer<UInt8>) {
    Self.constants.withUnsafeBufferPointer { constants in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
        for start in stride(from: 0, to: bytes.count, by: Self.blockLength) {
          Self.expand(UnsafeRawBufferPointer(bytes), start, into: schedule)
          mix(schedule, constants)
        }
      }
    }
  }

  @inline(__always)
  private mutating func mix(
    _ schedule: UnsafeMutableBufferPointer<UInt32>,
    _ constants: UnsafeBufferPointer<UInt32>
  ) {
    var (a, b, c, d, e, f, g, h) = state
    // Eight at a time, so that no value has to change its place.
    for i in stride(from: 0, to: 64, by: 8) {
      Self.round(a, b, c, &d, e, f, g, &h, constants[i] &+ schedule[i])
      Self.round(h, a, b, &c, d, e, f, &g, constants[i + 1] &+ schedule[i + 1])
      Self.round(g, h, a, &b, c, d, e, &f, constants[i + 2] &+ schedule[i + 2])
      Self.round(f, g, h, &a, b, c, d, &e, constants[i + 3] &+ schedule[i + 3])
      Self.round(e, f, g, &h, a, b, c, &d, constants[i + 4] &+ schedule[i + 4])
      Self.round(d, e, f, &g, h, a, b, &c, constants[i + 5] &+ schedule[i + 5])
      Self.round(c, d, e, &f, g, h, a, &b, constants[i + 6] &+ schedule[i + 6])
      Self.round(b, c, d, &e, f, g, h, &a, constants[i + 7] &+ schedule[i + 7])
    }
    state = (
      state.0 &+ a, state.1 &+ b, state.2 &+ c, state.3 &+ d,
      state.4 &+ e, state.5 &+ f, state.6 &+ g, state.7 &+ h
    )
  }

  @inline(__always)
  private static func round(
    _ a: UInt32,
    _ b: UInt32,
    _ c: UInt32,
    _ d: inout UInt32,
    _ e: UInt32,
    _ f: UInt32,
    _ g: UInt32,
    _ h: inout UInt32,
    _ word: UInt32
  ) {
    let sum1 = e.rotated(6) ^ e.rotated(11) ^ e.rotated(25)
    h = h &+ sum1 &+ (g ^ (e & (f ^ g))) &+ word
    d = d &+ h
    let sum0 = a.rotated(2) ^ a.rotated(13) ^ a.rotated(22)
    h = h &+ sum0 &+ ((a & b) | (c & (a | b)))
  }

  @inline(__always)
  private static func expand(
    _ bytes: UnsafeRawBufferPointer,
    _ start: Int,
    into schedule: UnsafeMutableBufferPointer<UInt32>
  ) {
    for index in 0..<16 {
      let word = bytes.loadUnaligned(fromByteOffset: start + index * 4, as: UInt32.self)
      schedule[index] = UInt32(bigEndian: word)
    }
    for index in 16..<64 {
      let (x, y) = (schedule[index - 15], schedule[index - 2])
      let sigma0 = x.rotated(7) ^ x.rotated(18) ^ (x >> 3)
      let sigma1 = y.rotated(17) ^ y.rotated(19) ^ (y >> 10)
      schedule[index] = schedule[index - 16] &+ sigma0 &+ schedule[index - 7] &+ sigma1
    }
  }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}

extension UInt32 {
  fileprivate func rotated(_ count: UInt32) -> UInt32 { self >> count | self << (32 - count) }
}
