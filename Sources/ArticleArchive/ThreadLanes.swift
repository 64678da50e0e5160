/// How the line of a story runs past one of its articles: a cell for each line, the main one first.
public enum ThreadLane: Sendable, Hashable {
  /// The article stands on this line.
  case event
  /// The line goes on.
  case line
  /// A branch leaves the main line, which goes on, or ends here.
  case fork, lastFork
  /// A branch on its way to its line, past nothing or past another one.
  case way, crossing
  case empty
}

extension StoryThread {
  /// Beside the main line there are two at most.
  private static let mostBranches = 2

  /// On which line each article stands: 0 is the story itself; on the others are articles that only share people with it.
  public var branches: [Int] {
    var namesOfBranches: [Set<String>] = []
    return rows.map { row in
      guard let names = row.sideNames else { return 0 }
      let known = namesOfBranches.firstIndex { !$0.isDisjoint(with: names) }
      let isFull = namesOfBranches.count == Self.mostBranches
      let index = known ?? (isFull ? Self.mostBranches - 1 : namesOfBranches.count)
      if index == namesOfBranches.count { namesOfBranches.append([]) }
      namesOfBranches[index].formUnion(names)
      return index + 1
    }
  }

  /// The lines beside each article, in the order of ``rows``.
  public var lanes: [[ThreadLane]] {
    let branches = branches
    let width = (branches.max() ?? 0) + 1
    let first = (0..<width).map { lane in branches.firstIndex(of: lane) ?? 0 }
    let last = (0..<width).map { lane in branches.lastIndex(of: lane) ?? 0 }
    // The main line goes as far as the last branch that leaves it.
    let end = max(last[0], first.dropFirst().max() ?? 0)
    return branches.enumerated().map { row, branch in
      (0..<width).map { lane in
        if lane == branch { return .event }
        let isForking = branch > 0 && row == first[branch]
        if lane == 0 {
          guard row <= end else { return .empty }
          return isForking ? (row == end ? .lastFork : .fork) : row < end ? .line : .empty
        }
        let isOpen = row > first[lane] && row < last[lane]
        if isForking, lane < branch { return isOpen ? .crossing : .way }
        return isOpen ? .line : .empty
      }
    }
  }
}

extension ThreadRow {
  /// The people that alone tie it to the story; nil where something of the matter does too.
  fileprivate var sideNames: Set<String>? {
    var names: Set<String> = []
    for reason in reasons {
      switch reason {
      case .printedInBox, .sharedTopic, .linksHere, .printedAsTeaser: return nil
      case .likeText(let percent): if percent >= Self.matterPercent { return nil }
      case .sharedPeople(let people): names.formUnion(people)
      case .daysApart: break
      }
    }
    return names.isEmpty ? nil : names
  }

  /// So many of the rarer words are about the same matter.
  private static let matterPercent = 10
}
