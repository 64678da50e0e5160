/// What all of some streams have.
///
/// Each is asked for the first from where the others are: whichever is rare there makes the others leap.
final class Conjunction: ArticleStream {
  private let streams: [any ArticleStream]
  private var current: StreamRank?
  private var isAtEnd = false

  /// - Parameter streams: one at least, those that leap at the least cost first.
  init(_ streams: [any ArticleStream]) { self.streams = streams }

  func first(from bound: StreamRank) throws -> StreamRank? {
    // The streams have been asked for what is as far as that.
    if let current, current >= bound { return current }
    current = isAtEnd ? nil : try search(from: bound)
    isAtEnd = current == nil
    return current
  }

  private func search(from bound: StreamRank) throws -> StreamRank? {
    var candidate = bound
    var agreeing = 0
    var index = 0
    while agreeing < streams.count {
      guard let found = try streams[index].first(from: candidate) else { return nil }
      if found == candidate {
        agreeing += 1
        index = (index + 1) % streams.count
      } else {
        // The cheapest one may leap on from here.
        candidate = found
        agreeing = index == 0 ? 1 : 0
        index = index == 0 ? 1 % streams.count : 0
      }
    }
    return candidate
  }
}

/// What at least one of some streams has.
final class Union: ArticleStream {
  private enum Head {
    case at(StreamRank)
    case ended
  }

  private let streams: [any ArticleStream]
  private var heads: [Head?]

  init(_ streams: [any ArticleStream]) {
    self.streams = streams
    heads = Array(repeating: nil, count: streams.count)
  }

  func first(from bound: StreamRank) throws -> StreamRank? {
    var least: StreamRank?
    for index in streams.indices {
      guard let head = try head(index, from: bound) else { continue }
      if head == bound { return head }
      least = min(least ?? head, head)
    }
    return least
  }

  private func head(_ index: Int, from bound: StreamRank) throws -> StreamRank? {
    switch heads[index] {
    case .ended: return nil
    case .at(let head) where head >= bound: return head
    case .at, nil:
      let head = try streams[index].first(from: bound)
      heads[index] = head.map { .at($0) } ?? .ended
      return head
    }
  }
}

/// Every id that a stream does not have, whether there is such an article or not.
final class Negation: ArticleStream {
  private let stream: any ArticleStream
  private var current: StreamRank?

  init(_ stream: any ArticleStream) { self.stream = stream }

  func first(from bound: StreamRank) throws -> StreamRank? {
    if let current, current >= bound { return current }
    var candidate = bound
    while candidate.rawValue < .max, try stream.first(from: candidate) == candidate {
      candidate = candidate.next
    }
    current = candidate
    return candidate
  }
}
