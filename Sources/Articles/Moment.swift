/// A minute on the clock of some place: when something came in or somebody left.
public struct Moment: Sendable, Hashable {
  /// Since 1970-01-01 00:00 in Greenwich.
  public var seconds: Int
  /// Minutes that the clock of the place is ahead of Greenwich.
  public var offset: Int

  /// - Parameter offset: minutes; between a day behind and a day ahead.
  public init(seconds: Int, offset: Int) {
    self.seconds = seconds
    self.offset = offset
  }

  private static let secondsOfDay = 86_400

  private var local: Int { seconds + 60 * offset }

  /// The day there.
  public var day: Day {
    Day(number: (local - secondOfDay) / Self.secondsOfDay)
  }

  public var hour: Int { secondOfDay / 3600 }
  public var minute: Int { secondOfDay / 60 % 60 }

  private var secondOfDay: Int {
    let rest = local % Self.secondsOfDay
    return rest < 0 ? rest + Self.secondsOfDay : rest
  }

  /// "2021-12-14T19:40+07:00", to the minute.
  public var text: String {
    let sign = offset < 0 ? "-" : "+"
    let ahead = "\(sign)\(Self.clock(abs(offset) / 60, abs(offset) % 60))"
    return "\(day)T\(Self.clock(hour, minute))\(offset == 0 ? "Z" : ahead)"
  }

  /// "19:40"
  public var clock: String { Self.clock(hour, minute) }

  private static func clock(_ hour: Int, _ minute: Int) -> String {
    "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  /// The moment as ``text`` has it, the letters in any case; without a place of the clock Greenwich is meant.
  ///
  /// Nil for everything else.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 16, bytes[10] | 0x20 == 0x74,
      let day = Day(iso: String(decoding: bytes[..<10], as: UTF8.self)),
      let minutes = Self.minutes(bytes[11..<16], hours: 0...23),
      let offset = Self.offset(bytes[16...])
    else { return nil }
    let local = day.number * Self.secondsOfDay + 60 * minutes
    self.init(seconds: local - 60 * offset, offset: offset)
  }

  /// "", "Z", "+07:00"
  private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let sign = bytes.first else { return 0 }
    if bytes.count == 1 { return sign | 0x20 == 0x7A ? 0 : nil }
    guard sign == 0x2B || sign == 0x2D, let minutes = minutes(bytes.dropFirst(), hours: 0...23)
    else { return nil }
    return sign == 0x2D ? -minutes : minutes
  }

  /// Of "19:40"; nil for what is not on a clock.
  private static func minutes(_ bytes: ArraySlice<UInt8>, hours: ClosedRange<Int>) -> Int? {
    let digits = bytes.filter { $0 != 0x3A }
    guard bytes.count == 5, bytes[bytes.startIndex + 2] == 0x3A, digits.count == 4,
      digits.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    let numbers = digits.map { Int($0) - 0x30 }
    let (hour, minute) = (10 * numbers[0] + numbers[1], 10 * numbers[2] + numbers[3])
    return hours.contains(hour) && minute < 60 ? 60 * hour + minute : nil
  }
}
