#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Vietnam's calendar of moon and sun.
///
/// After Hồ Ngọc Đức, "Computing the Vietnamese lunar calendar", with the new moons and the sun's longitude of Jean Meeus,
/// "Astronomical Algorithms" (1998), for the meridian of Hanoi (UTC+7). Right for the years since 1968, when Vietnam took
/// that meridian, to 2199.
public enum LunarCalendar {
  public static let years = 1968...2199

  /// The civil day of a day of the moon's calendar, in no leap month; nil when that month is shorter.
  public static func day(year: Int, month: Int, day: Int) -> Day? {
    guard years.contains(year), (1...12).contains(month), (1...30).contains(day) else { return nil }
    // The month with the winter solstice is the eleventh: counted from the one of the year before, or of this year.
    let isLate = month >= 11
    let eleventh = eleventhMonth(of: isLate ? year : year - 1)
    let next = eleventhMonth(of: isLate ? year + 1 : year)
    var offset = (month + 1) % 12
    if next - eleventh > 365, offset >= leapMonth(after: eleventh) { offset += 1 }
    let count = Int((0.5 + (Double(eleventh) - epoch) / synodicMonth).rounded(.down))
    let first = newMoon(count + offset)
    guard day <= newMoon(count + offset + 1) - first else { return nil }
    return Day(number: first + day - 1 - julianOf1970)
  }

  /// Tết as it is kept: from the eve of the first day of the moon's year to its sixth day.
  public static func newYear(_ year: Int) -> DayRange? {
    day(year: year, month: 1, day: 1).map { DayRange(first: $0 - 1, last: $0 + 5) }
  }

  /// Julian day of the first new moon of 1900, days between new moons, and the Julian day number of 1970-01-01.
  private static let epoch = 2_415_021.076998695
  private static let synodicMonth = 29.530588853
  private static let julianOf1970 = 2_440_588
  private static let zone = 7.0 / 24

  /// Julian day number of the day, in Hanoi, of the new moon `k` months after that of January 1900.
  private static func newMoon(_ k: Int) -> Int {
    let k = Double(k)
    let t = k / 1236.85
    let (t2, t3) = (t * t, t * t * t)
    let mean =
      2_415_020.75933 + 29.53058868 * k + 0.0001178 * t2 - 0.000000155 * t3
      + 0.00033 * sine(166.56 + 132.87 * t - 0.009173 * t2)
    let sun = 359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3
    let moon = 306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3
    let node = 21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3
    var correction = (0.1734 - 0.000393 * t) * sine(sun) + 0.0021 * sine(2 * sun)
    correction += -0.4068 * sine(moon) + 0.0161 * sine(2 * moon) - 0.0004 * sine(3 * moon)
    correction += 0.0104 * sine(2 * node) - 0.0051 * sine(sun + moon) - 0.0074 * sine(sun - moon)
    correction += 0.0004 * sine(2 * node + sun) - 0.0004 * sine(2 * node - sun)
    correction += -0.0006 * sine(2 * node + moon) + 0.0010 * sine(2 * node - moon)
    correction += 0.0005 * sine(2 * moon + sun)
    let deltaT = -0.000278 + 0.000265 * t + 0.000262 * t2
    return Int((mean + correction - deltaT + 0.5 + zone).rounded(.down))
  }

  /// Which twelfth of its year the sun is in at the midnight that opens a day; 0 from the spring equinox on.
  private static func sunSign(_ julianDay: Int) -> Int {
    let t = (Double(julianDay) - 2_451_545.5 - zone) / 36525
    let anomaly = 357.52910 + 35999.05030 * t - 0.0001559 * t * t - 0.00000048 * t * t * t
    var longitude = 280.46645 + 36000.76983 * t + 0.0003032 * t * t
    longitude += (1.914600 - 0.004817 * t - 0.000014 * t * t) * sine(anomaly)
    longitude += (0.019993 - 0.000101 * t) * sine(2 * anomaly) + 0.000290 * sine(3 * anomaly)
    let turn = longitude - 360 * (longitude / 360).rounded(.down)
    return Int(turn / 30)
  }

  /// The first day of the month that holds the winter solstice.
  private static func eleventhMonth(of year: Int) -> Int {
    let lastDay = (Day(year: year, month: 12, day: 31)?.number ?? 0) + julianOf1970
    let k = Int(((Double(lastDay) - 2_415_021) / synodicMonth).rounded(.down))
    let first = newMoon(k)
    return sunSign(first) >= 9 ? newMoon(k - 1) : first
  }

  /// How many months after the eleventh comes the one in which the sun stays in one sign: that is the leap month.
  private static func leapMonth(after eleventh: Int) -> Int {
    let k = Int((0.5 + (Double(eleventh) - epoch) / synodicMonth).rounded(.down))
    var sign = sunSign(newMoon(k + 1))
    for i in 2...14 {
      let next = sunSign(newMoon(k + i))
      if next == sign { return i - 1 }
      sign = next
    }
    return 14
  }

  private static func sine(_ degrees: Double) -> Double { sin(degrees * .pi / 180) }
}
