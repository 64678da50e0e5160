/// What a benchmark found: a figure beside the floor that no program of this kind can go below.
struct Measurement {
  var name: String
  var value: Double
  var unit: String
  /// The same work by the plainest means, in the same unit; nil where there is none.
  var floor: Double?
  /// What the floor does.
  var floorName: String?

  var text: String {
    let figure = "\(name.padded(58)) \(Measurement.text(value).leftPadded(10)) \(unit.padded(10))"
    guard let floor, let floorName else { return figure }
    return figure + " \(Measurement.text(floor).leftPadded(10)) \(floorName)"
  }

  var json: String {
    let floor = floor.map(Measurement.text) ?? "null"
    let floorName = floorName.map { "\"\($0)\"" } ?? "null"
    return """
      {"name":"\(name.escaped)","value":\(Measurement.text(value)),"unit":"\(unit)",\
      "floor":\(floor),"floor_name":\(floorName)}
      """
  }

  private static func text(_ value: Double) -> String {
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

extension String {
  fileprivate func padded(_ width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }

  fileprivate func leftPadded(_ width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }

  fileprivate var escaped: String {
    replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
  }
}
