public import ArticleArchive

/// All that is known of a person, over the panes.
public struct PersonPage: Sendable, Hashable {
  /// The parts that have rows to choose from, in the order of the page.
  public enum Section: Int, Sendable, Hashable, CaseIterable {
    case quotes, companions, namesakes
  }

  public enum Row: Sendable, Hashable {
    case quote(QuoteRow)
    case companion(PersonPortrait.Companion)
    case namesake(PersonPortrait.Namesake)
  }

  /// As lists show it.
  public let name: String
  /// Nil until anything is known, or when nobody is called so.
  public internal(set) var portrait: PersonPortrait?
  /// True until everything is there.
  public internal(set) var isLoading = true
  public internal(set) var section = Section.quotes
  /// Index of the chosen row in its section.
  public internal(set) var selection = 0

  /// Columns from which sections stand side by side.
  public static let sideBySideColumns = 100

  /// - Parameter person: what is known already; nil for the name alone.
  init(of name: String, _ person: PersonRow?) {
    self.name = name
    portrait = person.map(PersonPortrait.init)
  }

  /// Rows of a section.
  public func count(of section: Section) -> Int {
    switch section {
    case .quotes: portrait?.quotes?.count ?? 0
    case .companions: portrait?.companions?.count ?? 0
    case .namesakes: portrait?.namesakes?.count ?? 0
    }
  }

  /// The chosen row; nil when there is none.
  public var selected: Row? {
    guard let portrait, selection < count(of: section) else { return nil }
    switch section {
    case .quotes: return portrait.quotes.map { .quote($0[selection]) }
    case .companions: return portrait.companions.map { .companion($0[selection]) }
    case .namesakes: return portrait.namesakes.map { .namesake($0[selection]) }
    }
  }

  /// The chosen person: on a row of one that one, else the person of the page.
  var chosenName: String {
    switch selected {
    case .companion(let companion): companion.name
    case .namesake(let namesake): namesake.name
    case .quote, nil: name
    }
  }

  mutating func take(_ portrait: PersonPortrait?, _ extent: Answer.Extent) {
    if let portrait { self.portrait = portrait }
    if portrait == nil, extent == .whole { self.portrait = nil }
    isLoading = extent == .part
    keepInBounds()
  }

  /// A section that has rows once it is known where there are any.
  private mutating func keepInBounds() {
    selection = selection.held(in: 0, count(of: section) - 1)
    guard !isLoading, count(of: section) == 0 else { return }
    nextSection(by: 1)
  }

  /// To the next section that has rows, round again.
  mutating func nextSection(by step: Int) {
    let order = Section.allCases
    for distance in 1..<order.count {
      let index = (section.rawValue + distance * step + order.count * distance) % order.count
      guard count(of: order[index]) > 0 else { continue }
      (section, selection) = (order[index], 0)
      return
    }
  }

  /// - Parameter isSideBySide: where sections do not stand one under the other, a step stays in its own, but for those
  ///   that stand below both.
  mutating func move(_ motion: Motion, visible: Int, isSideBySide: Bool) {
    let order =
      isSideBySide ? [section == .namesakes ? .quotes : section, .namesakes] : Section.allCases
    let rows = order.flatMap { section in (0..<count(of: section)).map { (section, $0) } }
    guard !rows.isEmpty else { return }
    let current = rows.firstIndex { $0 == (section, selection) } ?? 0
    let next =
      switch motion {
      case .first: 0
      case .last: rows.count - 1
      case .rows, .pages, .halfPages: current + (motion.distance(visible: visible) ?? 0)
      }
    (section, selection) = rows[next.held(in: 0, rows.count - 1)]
  }
}
