/// How much of what is true was found, and how much of what was found is true.
struct Score {
  var name: String
  private(set) var found = 0
  private var right = 0
  private var wanted = 0
  private var met = 0
  /// Cases for which the figures are averaged instead of counted, such as the bodies of pages.
  private var precisions: [Double] = []
  private var recalls: [Double] = []

  init(_ name: String) { self.name = name }

  /// - Parameters:
  ///   - right: how many of those found are wanted.
  ///   - met: how many of those wanted are found.
  mutating func count(found: Int, right: Int, wanted: Int, met: Int) {
    self.found += found
    self.right += right
    self.wanted += wanted
    self.met += met
  }

  mutating func count(found: Int, right: Int, wanted: Int) {
    count(found: found, right: right, wanted: wanted, met: right)
  }

  mutating func average(precision: Double?, recall: Double?) {
    precisions += [precision].compactMap(\.self)
    recalls += [recall].compactMap(\.self)
  }

  var precision: Double { share(right, found, precisions) }
  var recall: Double { share(met, wanted, recalls) }
  var f1: Double {
    precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }

  private func share(_ part: Int, _ whole: Int, _ averaged: [Double]) -> Double {
    if !averaged.isEmpty { return averaged.reduce(0, +) / Double(averaged.count) }
    return whole == 0 ? 1 : Double(part) / Double(whole)
  }
}

/// The share of the answers given that are wrong, and how often none is given.
struct Answers {
  var name: String
  var right = 0
  var wrong = 0
  var unknown = 0

  init(_ name: String) { self.name = name }
}
