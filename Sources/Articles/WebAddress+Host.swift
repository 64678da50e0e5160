extension WebAddress {
  /// The address as it is shown and opened: a host with letters beyond ASCII in the form that is looked up
  /// ("xn--..."), because letters that look alike belong to different hosts.
  public var asciiText: String {
    guard !host.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    let scheme = text.prefix { $0 != "/" } + "//"
    let rest = text.dropFirst(scheme.count + host.count)
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    return scheme + labels.map(Punycode.label).joined(separator: ".") + rest
  }
}

/// Labels of host names in ASCII, by RFC 3492.
enum Punycode {
  private static let (base, tMin, tMax, skew, damp) = (36, 1, 26, 38, 700)

  /// A label as it is looked up: "xn--ng-mia" for one with letters beyond ASCII, else as it is.
  static func label(_ label: Substring) -> String {
    let folded = label.lowercased()
    guard folded.unicodeScalars.contains(where: { !$0.isASCII }) else { return String(label) }
    return "xn--" + encode(Array(folded.unicodeScalars.map { Int($0.value) }))
  }

  private static func encode(_ input: [Int]) -> String {
    var output = input.filter { $0 < 0x80 }
    let basicCount = output.count
    if basicCount > 0 { output.append(0x2D) }
    var (n, delta, bias, handled) = (0x80, 0, 72, basicCount)
    while handled < input.count {
      let next = input.lazy.filter { $0 >= n }.min() ?? n
      delta += (next - n) * (handled + 1)
      n = next
      for value in input {
        if value < n { delta += 1 }
        guard value == n else { continue }
        append(delta, bias, to: &output)
        bias = adapt(delta, count: handled + 1, isFirst: handled == basicCount)
        (delta, handled) = (0, handled + 1)
      }
      (delta, n) = (delta + 1, n + 1)
    }
    return String(decoding: output.map { UInt8($0) }, as: UTF8.self)
  }

  /// A number of variable length, its smallest digit first.
  private static func append(_ delta: Int, _ bias: Int, to output: inout [Int]) {
    var (rest, k) = (delta, base)
    while true {
      let threshold = min(max(k - bias, tMin), tMax)
      guard rest >= threshold else { break }
      output.append(digit(threshold + (rest - threshold) % (base - threshold)))
      rest = (rest - threshold) / (base - threshold)
      k += base
    }
    output.append(digit(rest))
  }

  /// a...z, then 0...9.
  private static func digit(_ value: Int) -> Int { value < 26 ? 0x61 + value : 0x30 + value - 26 }

  private static func adapt(_ delta: Int, count: Int, isFirst: Bool) -> Int {
    var (rest, k) = (isFirst ? delta / damp : delta / 2, 0)
    rest += rest / count
    while rest > (base - tMin) * tMax / 2 {
      rest /= base - tMin
      k += base
    }
    return k + (base - tMin + 1) * rest / (rest + skew)
  }
}
