/// Finds the story among the lines of a page: the path over all lines that their evidence speaks for most.
///
/// A line is before the story, in it, between parts of it, or after it; a path may leave the story for lines of the page
/// and come back. The best one is found by dynamic programming (Viterbi), in time linear in the number of lines.
struct StoryFinder {
  struct Story {
    /// Indices of the first and last line.
    var range: ClosedRange<Int>
    /// False for lines of the page inside the range.
    var holds: [Bool]
  }

  let evidence: StoryEvidence
  /// On how many of a hundred pages of the outlet each line stands; empty when nothing is known.
  let shares: [Int]

  private let weights = StoryWeights.features

  init(evidence: StoryEvidence, shares: [Int]) {
    self.evidence = evidence
    self.shares = shares
  }

  private enum State: UInt8 { case before, story, between, after }

  /// Where the best path to each state came from.
  private struct Origins {
    var story: State
    var between: State
    var after: State

    subscript(state: State) -> State {
      switch state {
      case .before: .before
      case .story: story
      case .between: between
      case .after: after
      }
    }
  }

  /// Nil when there is no story.
  func story() -> Story? {
    let path = bestPath()
    var holds = path.indices.map { path[$0] == .story && !isKnownOfPage($0) }
    holds = withLastWords(holds)
    func tells(_ i: Int) -> Bool { holds[i] && !evidence.hasOwnPart(i) }
    guard let first = holds.indices.first(where: tells),
      let last = holds.indices.last(where: tells),
      tellsEnough((first...last).filter(tells))
    else { return nil }
    return Story(range: first...last, holds: holds)
  }

  /// A sentence, or under the headline of the page's title a list.
  private func tellsEnough(_ story: [Int]) -> Bool {
    story.contains { evidence.lines[$0].isProse }
      || (evidence.headline != nil
        && story.reduce(0) { $0 + evidence.lines[$1].wordCount } >= Self.leastList)
  }

  /// Words of a list that is a story without one sentence.
  private static let leastList = 40

  /// A story may close with short sentences; each alone tells too little to be come back for.
  private func withLastWords(_ holds: [Bool]) -> [Bool] {
    var holds = holds
    guard let last = holds.lastIndex(of: true) else { return holds }
    var i = last + 1
    while i <= last + Self.mostLastWords, i < holds.count,
      evidence.isPlainSentence(i), !repeatsAsFurniture(i)
    {
      holds[i] = true
      i += 1
    }
    return holds
  }

  /// Lines that can follow so.
  private static let mostLastWords = 2

  private func bestPath() -> [State] {
    var story = -Float.infinity
    var (between, after) = (story, story)
    var origins: [Origins] = []
    origins.reserveCapacity(evidence.lines.count)
    for i in evidence.lines.indices {
      let features = evidence.features(of: i)
      let begin = isNearHeadline(features) ? StoryWeights.beginsUnderHeadline : 0
      let toStory = Self.best(
        Self.best((begin, .before), (story, .story)),
        (between - StoryWeights.comeBack, .between)
      )
      let toBetween = Self.best((story - StoryWeights.leave, .story), (between, .between))
      let toAfter = Self.best((story - StoryWeights.end, .story), (after, .after))
      story = toStory.score + gain(of: i, features)
      between = toBetween.score - StoryWeights.lineBetween
      after = toAfter.score
      origins.append(
        Origins(story: toStory.from, between: toBetween.from, after: toAfter.from)
      )
    }
    return Self.trace(origins, from: story > after ? .story : .after)
  }

  private typealias Way = (score: Float, from: State)

  @inline(__always)
  private static func best(_ first: Way, _ second: Way) -> Way {
    second.score > first.score ? second : first
  }

  private static func trace(_ origins: [Origins], from last: State) -> [State] {
    var path = Array(repeating: last, count: origins.count)
    var state = last
    for i in origins.indices.reversed() {
      path[i] = state
      state = origins[i][state]
    }
    return path
  }

  /// By way of memory: the operators on so many lanes ask for each lane alone.
  private static func sum(
    of features: StoryEvidence.Features,
    times weights: StoryEvidence.Features
  ) -> Float {
    withUnsafeBytes(of: features) { features in
      withUnsafeBytes(of: weights) { weights in
        let features = features.assumingMemoryBound(to: Float.self)
        let weights = weights.assumingMemoryBound(to: Float.self)
        var sum: Float = 0
        for i in 0..<StoryEvidence.Features.scalarCount { sum += features[i] * weights[i] }
        return sum
      }
    }
  }

  private func isNearHeadline(_ features: StoryEvidence.Features) -> Bool {
    features[StoryFeature.underHeadline.rawValue] > 0
  }

  private func gain(of i: Int, _ features: StoryEvidence.Features) -> Float {
    let gain = Self.sum(of: features, times: weights)
    guard repeatsAsFurniture(i) else { return gain }
    // What is known to be of the page does not tell that the story has ended.
    return max(0, gain + StoryWeights.onManyPages)
  }

  /// True when the line repeats on the outlet's pages, and looks less like the story than that weighs.
  private func isKnownOfPage(_ i: Int) -> Bool {
    repeatsAsFurniture(i) && gain(of: i, evidence.features(of: i)) <= 0
  }

  /// Credits and subheads repeat too, but alone among lines that do not; furniture stands in blocks, or is a sentence.
  private func repeatsAsFurniture(_ i: Int) -> Bool {
    guard i < shares.count, shares[i] > 0 else { return false }
    return evidence.lines[i].isProse || isOnManyPages(i - 1) || isOnManyPages(i + 1)
  }

  private func isOnManyPages(_ i: Int) -> Bool { shares.indices.contains(i) && shares[i] > 0 }
}
