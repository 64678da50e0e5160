/// What a benchmark found: a figure beside the floor that no program of this kind can go below, measured in the same run.
/// Machines differ, the ratio of the two hardly.
struct Measurement {
  enum Unit: String {
    case megabytesASecond = "MB/s"
    case articlesASecond = "articles/s"
    case milliseconds = "ms"
    case bytesAByte = "B/B"
    case megabytes = "MB"

    /// True for what somebody who reads waits for, or needs.
    var isOfReader: Bool { self == .milliseconds }
  }

  var name: String
  var value: Double
  var unit: Unit
  /// The same work by the plainest means, in the same unit.
  var floor: Double
  /// What the floor does.
  var floorName: String
  /// Size of the archive it was measured on; nil where there was none.
  var articles: Int?

  /// How many times the floor's time, or size, it takes.
  var ratio: Double {
    switch unit {
    case .megabytesASecond, .articlesASecond: floor / value
    case .milliseconds, .bytesAByte, .megabytes: value / floor
    }
  }

  /// What somebody who reads waits for, in milliseconds, beside the rows of a page read by key from a plain table.
  static func reader(_ name: String, _ value: Double, _ floor: Double) -> Measurement {
    Measurement(
      name: name,
      value: value,
      unit: .milliseconds,
      floor: floor,
      floorName: "50 rows by key"
    )
  }

  static let heading =
    "\("".padded(60)) \("ratio".leftPadded(8)) \("figure".leftPadded(10)) \("floor".leftPadded(10))"

  var text: String {
    let figures = [ratio, value, floor].map(Measurement.digits)
    let title = articles.map { "\(name), \($0)" } ?? name
    return "\(title.padded(60)) \(figures[0].leftPadded(8)) \(figures[1].leftPadded(10)) "
      + "\(figures[2].leftPadded(10)) \(unit.rawValue.padded(10)) \(floorName)"
  }

  var json: String {
    """
    {"name":"\(name.escaped)","ratio":\(Measurement.digits(ratio)),\
    "value":\(Measurement.digits(value)),"floor":\(Measurement.digits(floor)),\
    "unit":"\(unit.rawValue)","floor_name":"\(floorName.escaped)","articles":\(articles ?? 0)}
    """
  }

  static func digits(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    if value >= 100 { return String(Int(value.rounded())) }
    let rest = String(thousandths % 1000 + 1000).dropFirst()
    return "\(thousandths / 1000).\(rest)"
  }
}

/// Milliseconds that the work takes: the median of several runs, after one that does not count.
func milliseconds(runs: Int = 5, _ work: () async throws -> Void) async rethrows -> Double {
  try await work()
  var times: [Double] = []
  for _ in 0..<runs {
    let start = ContinuousClock.now
    try await work()
    times.append((ContinuousClock.now - start) / .milliseconds(1))
  }
  return times.sorted()[runs / 2]
}
