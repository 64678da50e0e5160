/// Finds out which lines repeat on the pages of an outlet, from an even sample of them.
///
/// What it holds depends on the set of pages read and on nothing else: of each outlet the sixty-four pages with the
/// lowest hashes, and when outlets are many only pages whose hash is below a bound that halves until they fit. So order
/// does not matter, a page read twice counts once, and what two have gathered can be put together. A line that
/// stands on the share p of an outlet's pages is seen on p ± √(p (1 - p) / 64) of the sample.
struct RepeatedLineGatherer: Sendable {
  /// Pages looked at for each outlet.
  static let pagesOfOutlet = 64
  /// Pages held at most: 4 MB for thirty lines each.
  static let pagesInAll = 16_384
  /// Lines looked at on a page: those with the lowest hashes.
  static let linesOfPage = 256
  /// Fewer pages tell nothing.
  static let fewestPages = 3
  /// A line repeats when one page in so many holds it.
  static let shareOfPages = 8

  private struct Sample {
    var page: UInt64
    var lines: [UInt64]
  }

  /// By outlet, by ascending hash.
  private var outlets: [UInt64: [Sample]] = [:]
  private var count = 0
  /// Pages with a higher hash are left out.
  private var bound = UInt64.max

  mutating func learn(from page: PageText) {
    let outlet = OutletKey.key(of: page)
    var lines = page.lines.filter { !$0.isEmpty }.map { LineHash.hash($0, seed: outlet) }
    let hash = lines.reduce(outlet) { $0 &* 0x9E37_79B9_7F4A_7C15 ^ $1 ^ $0 >> 29 }
    guard isWanted(hash, of: outlet) else { return }
    lines.sort()
    add(Sample(page: hash, lines: Self.distinct(lines)), to: outlet)
    trim()
  }

  mutating func merge(_ other: RepeatedLineGatherer) {
    bound = min(bound, other.bound)
    removeAboveBound()
    for (outlet, samples) in other.outlets {
      for sample in samples where isWanted(sample.page, of: outlet) { add(sample, to: outlet) }
    }
    trim()
  }

  /// The lines that repeat, of what has been read so far.
  func lesson() -> RepeatedLines {
    var shares: [UInt64: UInt8] = [:]
    for samples in outlets.values where samples.count >= Self.fewestPages {
      var counts: [UInt64: Int] = [:]
      for line in samples.lazy.flatMap(\.lines) { counts[line, default: 0] += 1 }
      let least = max(Self.fewestPages, (samples.count + Self.shareOfPages - 1) / Self.shareOfPages)
      for (line, count) in counts where count >= least {
        shares[line] = UInt8(max(1, count * 100 / samples.count))
      }
    }
    return RepeatedLines(shares: shares)
  }

  /// In ascending order already.
  private static func distinct(_ lines: [UInt64]) -> [UInt64] {
    var distinct: [UInt64] = []
    distinct.reserveCapacity(min(lines.count, linesOfPage))
    for line in lines where line != distinct.last {
      if distinct.count == linesOfPage { break }
      distinct.append(line)
    }
    return distinct
  }

  private func isWanted(_ page: UInt64, of outlet: UInt64) -> Bool {
    guard page <= bound else { return false }
    guard let samples = outlets[outlet], samples.count == Self.pagesOfOutlet else { return true }
    return samples.last.map { page < $0.page } ?? true
  }

  private mutating func add(_ sample: Sample, to outlet: UInt64) {
    var samples = outlets.removeValue(forKey: outlet) ?? []
    let i = samples.partitioningIndex { $0.page >= sample.page }
    if i == samples.count || samples[i].page != sample.page {
      samples.insert(sample, at: i)
      count += 1
    }
    if samples.count > Self.pagesOfOutlet {
      samples.removeLast()
      count -= 1
    }
    outlets[outlet] = samples
  }

  private mutating func trim() {
    while count > Self.pagesInAll {
      bound /= 2
      removeAboveBound()
    }
  }

  private mutating func removeAboveBound() {
    for (outlet, samples) in outlets {
      let kept = samples.partitioningIndex { $0.page > bound }
      guard kept < samples.count else { continue }
      count -= samples.count - kept
      outlets[outlet] = kept == 0 ? nil : Array(samples[..<kept])
    }
  }
}
