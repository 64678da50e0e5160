/// Sums of numbers that stand for the words of articles: what was added and taken away leaves zeros, in whatever order.
///
/// Articles share a million sums by turns, so that a few articles that differ are counted right, and any number of them
/// takes no more memory. The numbers are others in each run: no text can be made so that it hides a difference.
struct WordSums {
  private static let count = 1 << 20
  /// The rest of a longer word tells nothing new.
  private static let mostBytes = 256

  private let seed = UInt64.random(in: .min ... .max)
  private var sums = [UInt64](repeating: 0, count: Self.count)

  /// How many articles differ, at least.
  var fewestWrong: Int { sums.count { $0 != 0 } }

  mutating func add(_ number: UInt64, to article: Int64) {
    sums[Self.place(of: article)] &+= Self.mix(number ^ UInt64(bitPattern: article))
  }

  mutating func remove(_ number: UInt64, from article: Int64) {
    sums[Self.place(of: article)] &-= Self.mix(number ^ UInt64(bitPattern: article))
  }

  func hash(of word: String) -> UInt64 {
    var word = word
    return word.withUTF8(hash)
  }

  func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    // FNV-1a.
    word.prefix(Self.mostBytes).reduce(seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// - Parameter hash: of the word.
  static func number(_ hash: UInt64, _ part: SearchText.Part, _ place: Int) -> UInt64 {
    let column: UInt64 =
      switch part {
      case .body: 1
      case .headline: 2
      case .standfirst: 3
      }
    return mix(hash &+ column << 32 &+ UInt64(place))
  }

  /// Articles of one day lie side by side, which the processor's cache likes.
  private static func place(of article: Int64) -> Int {
    let day = UInt64(bitPattern: article >> ReadingOrder.sequenceBits)
    return Int(truncatingIfNeeded: mix(day) &+ UInt64(bitPattern: article)) & (count - 1)
  }

  /// Every bit of the result depends on every bit of `number` (splitmix64).
  private static func mix(_ number: UInt64) -> UInt64 {
    var mixed = number &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
