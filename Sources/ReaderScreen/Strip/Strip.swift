import ArticleArchive
import Articles
import ReaderModel

/// Articles over time in one row: a cell a month, or whatever longest row there is room for.
struct Strip {
  /// One column.
  struct Cell: Equatable {
    var days: DayRange
    var articles: Int
  }

  /// Cells that follow each other, behind a label.
  struct Group: Equatable {
    var label: String
    var cells: [Cell]

    var isEmpty: Bool { cells.allSatisfy { $0.articles == 0 } }
  }

  var unit: StripUnit
  var groups: [Group]
  /// Articles before the first cell: few and long ago, they would make all others small.
  var earlier: Int
  /// Articles behind the last cell, of days spoken of only.
  var later = 0

  /// Columns with a blank between groups, and two for what is earlier.
  var columns: Int {
    groups.reduce(max(0, groups.count - 1)) { $0 + $1.label.count + $1.cells.count }
      + (earlier > 0 ? 2 : 0) + (later > 0 ? 2 : 0)
  }

  /// Articles of the highest cell.
  var most: Int { groups.lazy.flatMap(\.cells).map(\.articles).max() ?? 0 }

  /// The numbers of the cells that have days of a range; nil when none has.
  func cells(in range: DayRange) -> ClosedRange<Int>? {
    let cells = groups.flatMap(\.cells)
    guard let first = cells.firstIndex(where: { $0.days.overlaps(range) }),
      let last = cells.lastIndex(where: { $0.days.overlaps(range) })
    else { return nil }
    return first...last
  }

  /// How long labels are.
  enum Labels { case long, short }

  /// The finest strip that fits.
  ///
  /// - Parameters:
  ///   - timeline: what was counted, by day, month or year.
  ///   - kept: must not be among what is left out as earlier.
  ///   - label: the name of a group of cells that begins on a day.
  init?(
    of timeline: TimelinePane,
    columns: Int,
    keeping kept: Day?,
    label: (StripUnit, Labels, Day) -> String
  ) {
    for unit in StripUnit.allCases {
      guard let counted = timeline.counted(for: unit)?.parted(by: timeline.core(with: kept)),
        let cells = Self.cells(of: counted.inside, unit, limit: columns * Self.mostTimesTooLong)
      else { continue }
      for labels in [Labels.long, .short] {
        let groups = Self.groups(of: cells, unit) { label(unit, labels, $0) }
        self.init(unit: unit, groups: groups, earlier: counted.earlier, later: counted.later)
        if self.columns <= columns { return }
        // Days are worth their place only when all of them have one.
        guard unit != .day, labels == .short else { continue }
        let most = unit == .decade ? 1 : timeline.core == nil ? Self.oneInSoMany : Self.oneInFew
        if crop(to: columns, keeping: kept, oneIn: most) { return }
      }
    }
    return nil
  }

  private init(unit: StripUnit, groups: [Group], earlier: Int, later: Int) {
    self.unit = unit
    self.groups = groups
    self.earlier = earlier
    self.later = later
  }

  /// What is more times longer than the row than this is not looked at.
  private static let mostTimesTooLong = 20
  /// One article in so many may be left out as earlier.
  private static let oneInSoMany = 20
  /// Of days spoken of: what is long ago is named in passing, and would leave the years of the articles no place.
  private static let oneInFew = 4

  /// Leaves groups out at the beginning until the rest fits; false when that would be too much.
  private mutating func crop(to columns: Int, keeping kept: Day?, oneIn most: Int) -> Bool {
    let all = groups.lazy.flatMap(\.cells).reduce(earlier) { $0 + $1.articles }
    while let first = groups.first, groups.count > 1, self.columns > columns || first.isEmpty {
      if let kept, let last = first.cells.last?.days.last, kept <= last { return false }
      earlier += first.cells.reduce(0) { $0 + $1.articles }
      guard earlier * most <= all else { return false }
      groups.removeFirst()
    }
    return self.columns <= columns
  }

  /// Every cell from first to last, empty ones too; nil when there are none, or more than `limit`.
  private static func cells(
    of counted: [Timeline.Bucket],
    _ unit: StripUnit,
    limit: Int
  ) -> [Cell]? {
    var cells: [Cell] = []
    for bucket in counted {
      guard let day = bucket.days.first else { continue }
      while let last = cells.last?.days.last, last < day {
        guard cells.count < limit else { return nil }
        cells.append(Cell(days: unit.days(around: last + 1), articles: 0))
      }
      if cells.isEmpty { cells.append(Cell(days: unit.days(around: day), articles: 0)) }
      cells[cells.count - 1].articles += bucket.articles
    }
    return cells.isEmpty ? nil : cells
  }

  private static func groups(
    of cells: [Cell],
    _ unit: StripUnit,
    label: (Day) -> String
  ) -> [Group] {
    var groups: [Group] = []
    var end: Day?
    for cell in cells {
      guard let first = cell.days.first else { continue }
      if let end, first <= end {
        groups[groups.count - 1].cells.append(cell)
      } else {
        groups.append(Group(label: label(first), cells: [cell]))
        end = unit.group(around: first).last
      }
    }
    return groups
  }
}

extension TimelinePane {
  /// True when the archive has counted cells like these, which are not put together from finer ones.
  func counts(by unit: StripUnit) -> Bool {
    switch unit {
    case .day: precision == .day
    case .month: precision == .month
    case .year: precision == .year
    case .quarter, .decade: false
    }
  }

  /// Where nearly all days spoken of lie, and a day that must be there; nil for all days.
  fileprivate func core(with day: Day?) -> DayRange? {
    guard let core, let day else { return core }
    return DayRange(
      first: core.first.map { min($0, day) },
      last: core.last.map { max($0, day) }
    )
  }

  /// What cells are put together from; nil where it was not counted so finely.
  fileprivate func counted(for unit: StripUnit) -> [Timeline.Bucket]? {
    switch unit {
    case .day: precision == .day ? counted : nil
    case .month, .quarter: precision == .year ? nil : months
    case .year, .decade: precision == .year ? counted : months
    }
  }
}

extension [Timeline.Bucket] {
  /// The buckets of a time, and the articles before and behind it.
  fileprivate func parted(
    by range: DayRange?
  ) -> (inside: [Timeline.Bucket], earlier: Int, later: Int) {
    guard let range, let first = range.first, let last = range.last else { return (self, 0, 0) }
    let earlier = prefix { ($0.days.last ?? first) < first }
    let inside = dropFirst(earlier.count).prefix { ($0.days.first ?? first) <= last }
    let later = dropFirst(earlier.count + inside.count)
    return (
      Array(inside), earlier.reduce(0) { $0 + $1.articles }, later.reduce(0) { $0 + $1.articles }
    )
  }
}
