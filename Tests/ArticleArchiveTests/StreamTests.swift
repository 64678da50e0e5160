import GRDB
import TestSupport
import Testing

@testable import ArticleArchive

/// Sets of ids, and streams made of them.
@Suite struct StreamTests {
  private static let sets: [ArticleIDs] = [
    .none, .all, ArticleIDs(3...7), ArticleIDs(sorted: [1, 2, 2, 5, 9, 10, 11]),
    ArticleIDs(sorted: stride(from: -40, through: 40, by: 3)),
    ArticleIDs(-20 ... -10).union(ArticleIDs(4...30)), ArticleIDs(0 ... .max),
    ArticleIDs(.min ... -7),
  ]
  private static let window = Int64(-50)...50

  private func members(_ ids: ArticleIDs) -> Set<Int64> {
    Set(Self.window.filter { id in ids.ranges.contains { $0.contains(id) } })
  }

  @Test func `sets of ids join, meet and turn over`() {
    let window = Set(Self.window)
    for set in Self.sets {
      #expect(members(set.complement) == window.subtracting(members(set)))
      #expect(set.complement.complement == set)
      for other in Self.sets {
        #expect(members(set.union(other)) == members(set).union(members(other)))
        #expect(members(set.intersection(other)) == members(set).intersection(members(other)))
      }
    }
  }

  @Test func `an id comes into a set and leaves it, ranges grow together and part`() {
    var random = SeededNumbers(seed: 3)
    var set = ArticleIDs.none
    var expected: Set<Int64> = []
    for _ in 0..<2000 {
      let id = Int64.random(in: 0...40, using: &random)
      if Bool.random(using: &random) {
        set.insert(id)
        expected.insert(id)
      } else {
        set.remove(id)
        expected.remove(id)
      }
      #expect(set == ArticleIDs(sorted: expected.sorted()))
    }
  }

  @Test func `a part is due when its time has come, and not again at once`() {
    var clock = PartClock(first: .zero)
    #expect((0..<64).count { _ in clock.isDue() } == 1)
    var later = PartClock(first: .seconds(1_000_000))
    #expect(!(0..<1000).contains { _ in later.isDue() })
  }

  @Test(arguments: [ReadingDirection.newestFirst, .oldestFirst])
  func `streams join, meet and turn over, and leap to any bound`(direction: ReadingDirection) throws
  {
    let ranks = Self.window.map(direction.rank(of:)).sorted()
    var random = SeededNumbers(seed: 5)
    for a in Self.sets {
      for b in Self.sets {
        let cases: [(any ArticleStream, Set<Int64>)] = [
          (
            Conjunction([IDStream(a, direction), IDStream(b, direction)]),
            members(a).intersection(members(b))
          ),
          (Union([IDStream(a, direction), IDStream(b, direction)]), members(a.union(b))),
          (
            Conjunction([IDStream(a, direction), Negation(IDStream(b.window, direction))]),
            members(a).subtracting(members(b))
          ),
        ]
        for (stream, expected) in cases {
          for rank in ranks where Int.random(in: 0..<3, using: &random) == 0 {
            let found = try stream.first(from: rank).map(direction.id(at:))
            let first = ranks.first { $0 >= rank && expected.contains(direction.id(at: $0)) }
            #expect(
              found.flatMap { Self.window.contains($0) ? $0 : nil } == first.map(direction.id(at:))
            )
          }
        }
      }
    }
  }
}

extension ArticleIDs {
  /// As much of it as can be walked through.
  fileprivate var window: ArticleIDs { intersection(ArticleIDs(-60...60)) }
}
