import Articles
import GRDB

/// Where a page lies in the list that it is of.
struct PageStretch {
  /// In the order of the list.
  var ids: [Int64]
  var hasBefore: Bool
  var hasAfter: Bool
  /// So many of the newest articles stand in the order of the list; nil for all.
  var sorted: Int?

  /// A page, and the order that its list stands in.
  static func of(
    _ selection: Selection,
    _ request: PageRequest,
    _ database: Database
  ) throws -> (PageStretch, ArticleOrder) {
    if let list = try SortedList(selection, request, database) {
      return (try list.stretch(request, selection, database), request.order)
    }
    let order = request.order.isKept ? request.order : .newestFirst
    return (try ListCut(request.start, in: order).stretch(of: selection, request.limit), order)
  }
}

/// A run of ids in one direction.
private struct Run {
  var ids: ClosedRange<Int64>
  var direction: ReadingDirection

  var reversed: Run {
    Run(ids: ids, direction: direction == .newestFirst ? .oldestFirst : .newestFirst)
  }

  /// What comes before an id of it, and what comes after, with the id itself in the latter; nil for nothing.
  func cut(at id: Int64) -> (before: Run?, after: Run?) {
    let higher = id < ids.upperBound ? id + 1...ids.upperBound : nil
    let lower = id > ids.lowerBound ? ids.lowerBound...id - 1 : nil
    return switch direction {
    case .newestFirst:
      (
        higher.map { Run(ids: $0, direction: direction) },
        Run(ids: ids.lowerBound...id, direction: direction)
      )
    case .oldestFirst:
      (
        lower.map { Run(ids: $0, direction: direction) },
        Run(ids: id...ids.upperBound, direction: direction)
      )
    }
  }

  /// The same without its first id; nil when that was all.
  var withoutFirst: Run? {
    guard ids.lowerBound < ids.upperBound else { return nil }
    return switch direction {
    case .newestFirst: Run(ids: ids.lowerBound...ids.upperBound - 1, direction: direction)
    case .oldestFirst: Run(ids: ids.lowerBound + 1...ids.upperBound, direction: direction)
    }
  }
}

/// A list in two: what is before the place where a page begins, and what is after it.
struct ListCut {
  /// From the cut backwards.
  private var before: [Run]
  /// From the cut on.
  private var after: [Run]
  private var readsBackwards: Bool

  /// - Parameter ids: all that the list may have.
  init(
    _ start: PageRequest.Start,
    in order: ArticleOrder,
    of ids: ClosedRange<Int64> = .min ... .max
  ) {
    let list = order.runs(of: ids)
    readsBackwards = false
    (before, after) = ([], list)
    switch start {
    case .beginning: break
    case .end:
      (before, after) = (list.backwards, [])
      readsBackwards = true
    case .at(let position): cut(list, at: position.rawValue, isAfter: true)
    case .after(let position): cut(list, at: position.rawValue, isAfter: false)
    case .before(let position):
      cut(list, at: position.rawValue, isAfter: true)
      readsBackwards = true
    case .day(let day):
      let keys = ReadingOrder.keys(of: day)
      cut(list, at: order == .oldestFirst ? keys.lowerBound : keys.upperBound, isAfter: true)
    }
  }

  /// - Parameter isAfter: whether the id itself is after the cut.
  private mutating func cut(_ list: [Run], at id: Int64, isAfter: Bool) {
    guard let index = list.firstIndex(where: { $0.ids.contains(id) }) else { return }
    let (head, tail) = list[index].cut(at: id)
    let own = isAfter ? nil : Run(ids: id...id, direction: list[index].direction)
    let rest = isAfter ? tail : tail?.withoutFirst
    before = (list[..<index] + [head, own].compactMap(\.self)).backwards
    after = [rest].compactMap(\.self) + list[(index + 1)...]
  }

  func stretch(of selection: Selection, _ limit: Int) throws -> PageStretch {
    let (ids, goesOn) = try (readsBackwards ? before : after).answers(selection, limit)
    let hasOther = try (readsBackwards ? after : before).hasAnswer(selection)
    return readsBackwards
      ? PageStretch(ids: ids.reversed(), hasBefore: goesOn, hasAfter: hasOther)
      : PageStretch(ids: ids, hasBefore: hasOther, hasAfter: goesOn)
  }
}

extension ArticleOrder {
  /// A list of all articles with some ids.
  fileprivate func runs(of ids: ClosedRange<Int64>) -> [Run] {
    switch self {
    case .newestFirst, .longestFirst, .byOutlet, .bestMatch:
      [Run(ids: ids, direction: .newestFirst)]
    case .oldestFirst:
      [
        Run(ids: ReadingOrder.firstDated ... .max, direction: .oldestFirst),
        Run(ids: .min...ReadingOrder.firstDated - 1, direction: .newestFirst),
      ].compactMap { run in
        run.ids.overlaps(ids)
          ? Run(ids: run.ids.clamped(to: ids), direction: run.direction) : nil
      }
    }
  }
}

extension Sequence<Run> {
  fileprivate var backwards: [Run] { reversed().map(\.reversed) }

  /// The first answers, and whether there are more.
  fileprivate func answers(_ selection: Selection, _ limit: Int) throws -> ([Int64], Bool) {
    var ids: [Int64] = []
    for run in self {
      var answers = try selection.answers(in: run.ids, run.direction)
      while let id = try answers.next() {
        guard ids.count < limit else { return (ids, true) }
        ids.append(id)
      }
    }
    return (ids, false)
  }

  fileprivate func hasAnswer(_ selection: Selection) throws -> Bool {
    for run in self {
      var answers = try selection.answers(in: run.ids, run.direction)
      if try answers.next() != nil { return true }
    }
    return false
  }
}
