/// Undoes UTF-8 whose bytes were taken for Windows-1252 and encoded once more: "Tiáº¿ng Viá»‡t".
enum DoubleEncoding {
  /// The text before; nil when it does not look as if it had been encoded twice.
  ///
  /// A run of characters that were bytes is turned back where it makes letters and marks that newspapers print. One
  /// such run is an accident, and so are several that only make what two bytes make ("NHÃ”") in a text that has
  /// letters a second encoding would not have left.
  ///
  /// - Parameter fewest: how many runs are no accident.
  static func undone(_ bytes: [UInt8], fewest: Int) -> [UInt8]? {
    guard suspects(in: bytes) >= fewest else { return nil }
    var attempt = Attempt()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars { attempt.take(scalar) }
    attempt.endRun()
    let isMeant = attempt.longRuns > 0 || attempt.kept == 0
    return attempt.runs >= fewest && isMeant ? attempt.result : nil
  }

  /// How often a sequence seems to begin that stands encoded: "Ã", "Ä", "Å", "Æ" before what 0x80...0xBF becomes,
  /// "áº", "á»", "â€". Any other mark behind "á" or "â" is usual in Vietnamese.
  private static func suspects(in bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      var i = 0
      while i + 3 < bytes.count {
        if bytes[i] == 0xC3, isBeginning(bytes[i + 1], bytes[i + 2], bytes[i + 3]) { count += 1 }
        i += 1
      }
      return count
    }
  }

  private static func isBeginning(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Bool {
    switch a {
    case 0x83...0x86: b == 0xC2 || b == 0xC5 || b == 0xC6 || b == 0xCB || b == 0xE2
    case 0xA1: b == 0xC2 && (c == 0xBA || c == 0xBB)
    case 0xA2: b == 0xC2 && c == 0x80 || b == 0xE2 && c == 0x82
    default: false
    }
  }

  private struct Attempt {
    private(set) var result: [UInt8] = []
    /// Runs turned back.
    private(set) var runs = 0
    /// Those of them that make a character of three bytes or more.
    private(set) var longRuns = 0
    /// Characters beyond ASCII left as they are.
    private(set) var kept = 0
    private var run: [UInt8] = []
    private var written = String.UnicodeScalarView()

    mutating func take(_ scalar: Unicode.Scalar) {
      if scalar.value >= 0x80, let byte = DoubleEncoding.byte(of: scalar) {
        run.append(byte)
        written.append(scalar)
        return
      }
      endRun()
      if scalar.value >= 0x80 { kept += 1 }
      if let encoded = UTF8.encode(scalar) { result.append(contentsOf: encoded) }
    }

    mutating func endRun() {
      guard !run.isEmpty else { return }
      if let text = String(validating: run, as: UTF8.self),
        text.unicodeScalars.allSatisfy(isPrinted)
      {
        runs += 1
        if text.unicodeScalars.contains(where: { $0.value >= 0x800 }) { longRuns += 1 }
        result.append(contentsOf: run)
      } else {
        kept += written.count
        result.append(contentsOf: String(written).utf8)
      }
      run.removeAll(keepingCapacity: true)
      written = String.UnicodeScalarView()
    }

    /// Latin letters, marks on them, punctuation, signs of money, and what a further encoding made of these.
    private func isPrinted(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x80...0x24F, 0x2C6...0x2DC, 0x300...0x36F, 0x1E00...0x1EFF, 0x2010...0x206F,
        0x20A0...0x20BF, 0x2122, 0xFEFF:
        true
      default: false
      }
    }
  }

  /// Programs that read Windows-1252 let the five bytes it does not have, and some all from 0x80 to 0x9F, stand for themselves.
  private static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value <= 0xFF { return UInt8(scalar.value) }
    return windows1252[scalar]
  }

  private static let windows1252 = OneByteTable.windows1252.bytes
}
