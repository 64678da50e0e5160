import ReaderModel

/// Gathers a report of the mouse, after the sequence that begins it.
nonisolated struct MouseCollector {
  /// How places are written.
  enum Notation {
    /// Decimal digits parted by ";", ended by "M" (pressed) or "m" (let go).
    case sgr
    /// Three bytes, 32 added to each; of older terminals.
    case bytes
  }

  enum Progress: Hashable {
    case more
    /// Nil for what the reader has no use for: a button let go, the right one.
    case done(Pointer?)
  }

  private let notation: Notation
  private var numbers = [0]
  private var bytes: [UInt8] = []

  init(_ notation: Notation) { self.notation = notation }

  mutating func take(_ byte: UInt8) -> Progress {
    switch notation {
    case .sgr: takeDigit(byte)
    case .bytes: takeByte(byte)
    }
  }

  private mutating func takeDigit(_ byte: UInt8) -> Progress {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let last = numbers.count - 1
      numbers[last] = min(numbers[last] * 10 + Int(byte - UInt8(ascii: "0")), 99_999)
      return .more
    case UInt8(ascii: ";"):
      guard numbers.count < 3 else { return .done(nil) }
      numbers.append(0)
      return .more
    case UInt8(ascii: "M"): return .done(numbers.count == 3 ? pointer(numbers) : nil)
    default: return .done(nil)
    }
  }

  private mutating func takeByte(_ byte: UInt8) -> Progress {
    bytes.append(byte)
    guard bytes.count == 3 else { return .more }
    return .done(pointer(bytes.map { Int($0) - 32 }))
  }

  /// - Parameter report: the button, column and row, which count from 1.
  private func pointer(_ report: [Int]) -> Pointer? {
    let act: Pointer.Act? =
      switch report[0] {
      case 0: .press
      case 64: .wheelUp
      case 65: .wheelDown
      default: nil
      }
    guard let act, report[1] > 0, report[2] > 0 else { return nil }
    return Pointer(act: act, row: report[2] - 1, column: report[1] - 1)
  }
}
