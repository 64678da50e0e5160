public import ArticleArchive
public import ArticleQuery
import Articles

/// What the filtered articles can be narrowed by besides people and days: sources, saved views, states.
///
/// Nothing is asked of the archive before somebody sees the pane.
public struct SourcesPane: Sendable {
  /// What stands under one heading.
  public enum Section: Sendable, Hashable, CaseIterable { case sources, views, states }

  public enum Row: Sendable, Hashable {
    case source(FacetRow)
    /// So many sources for which there is no room.
    case moreSources(Int)
    /// With its number, from 1.
    case view(ViewCount, number: Int)
    case moreViews(Int)
    /// Nil until counted.
    case state(ArticleState, ArticleCount?)
  }

  /// Outlets, then credits, then topics; each by number of articles.
  public internal(set) var facets: [FacetRow] = []
  public internal(set) var isLoading = false
  /// Section by section, as many of each as there is room for.
  public internal(set) var rows: [Row] = []
  /// Index into ``rows``.
  public internal(set) var selection = 0
  public internal(set) var top = 0
  /// What the facets are of; nil before they were asked for.
  var asked: Query?
  /// Articles of the filter in each state, as far as counted.
  var states: [StateCount] = []
  /// What the states are of; nil when they are to be counted anew.
  var askedStates: Query?
  /// Rows of the screen that the pane has below its title.
  var room = 0
}

/// How many articles are in a state.
public struct StateCount: Sendable, Hashable {
  public var state: ArticleState
  public var articles: ArticleCount

  public init(state: ArticleState, articles: ArticleCount) {
    self.state = state
    self.articles = articles
  }
}

extension SourcesPane {
  /// The selected row; nil before there is one.
  public var selected: Row? { rows.indices.contains(selection) ? rows[selection] : nil }

  /// True when the name of a section stands above a row; that of the first visible row is the title of the pane.
  public func hasHeading(at index: Int) -> Bool {
    index > top && rows.indices.contains(index) && rows[index].section != rows[index - 1].section
  }

  mutating func take(_ facets: [FacetRow], _ extent: Answer.Extent) {
    self.facets = facets
    isLoading = extent == .part
  }

  /// What could not be had is asked for again with the next filter.
  mutating func miss() { isLoading = false }

  /// Sets the rows anew; the selected one stays so, wherever it stands now.
  mutating func arrange(_ views: [ViewCount], _ states: [Row]) {
    let old = selection == 0 ? nil : selected
    rows =
      SourcesPane.sources(facets, limit: sourceLimit(views.count, states.count))
      + SourcesPane.views(views, limit: viewLimit(views.count, states.count)) + states
    if let old, let index = rows.firstIndex(where: { $0.isSame(as: old) }) { selection = index }
    keepInBounds()
  }

  // MARK: - Room

  /// Rows that sources and views have at least, the one that tells of more of them among them.
  private static let (leastSources, leastViews) = (3, 2)

  /// What is left for sources and views beside all states and the headings of the two lower sections.
  private func shared(_ views: Int, _ states: Int) -> Int {
    room - states - 1 - (views > 0 ? 1 : 0)
  }

  /// Views have what they need up to half of it, and what the sources leave.
  private func viewLimit(_ views: Int, _ states: Int) -> Int {
    let shared = shared(views, states)
    return max(Self.leastViews, shared - min(max(facets.count, 1), max(shared - shared / 2, 1)))
  }

  private func sourceLimit(_ views: Int, _ states: Int) -> Int {
    let shown = min(views, viewLimit(views, states))
    return max(Self.leastSources, shared(views, states) - shown)
  }

  /// Who publishes and who is cited stand before what about: there is rarely room for topics.
  private static func sources(_ facets: [FacetRow], limit: Int) -> [Row] {
    guard facets.count > limit else { return facets.map(Row.source) }
    let outlets = facets.filter { $0.kind != .topic }.sorted { $0.articles > $1.articles }
    let shown = (outlets + facets.filter { $0.kind == .topic }).prefix(limit - 1)
    return shown.map(Row.source) + [.moreSources(facets.count - shown.count)]
  }

  private static func views(_ views: [ViewCount], limit: Int) -> [Row] {
    let shown = views.count > limit ? limit - 1 : views.count
    let rows = views.prefix(shown).enumerated().map { Row.view($0.element, number: $0.offset + 1) }
    return shown < views.count ? rows + [.moreViews(views.count - shown)] : rows
  }
}

extension SourcesPane.Row {
  public var section: SourcesPane.Section {
    switch self {
    case .source, .moreSources: .sources
    case .view, .moreViews: .views
    case .state: .states
    }
  }

  /// The same thing whatever its count.
  fileprivate func isSame(as other: SourcesPane.Row) -> Bool {
    switch (self, other) {
    case (.source(let a), .source(let b)): a.kind == b.kind && a.text == b.text
    case (.view(let a, _), .view(let b, _)): a.view.name == b.view.name
    case (.state(let a, _), .state(let b, _)): a == b
    case (.moreSources, .moreSources), (.moreViews, .moreViews): true
    default: false
    }
  }
}

extension SourcesPane: RowPane {
  var rowCount: Int { rows.count }

  var visibleCount: Int {
    var left = room
    var count = 0
    for index in rows.indices.dropFirst(top) {
      left -= hasHeading(at: index) ? 2 : 1
      guard left >= 0 else { return max(1, count) }
      count += 1
    }
    return max(1, count + left)
  }

  func firstTop(showing index: Int) -> Int {
    guard rows.indices.contains(index) else { return 0 }
    var top = index
    var left = room - 1
    while top > 0 {
      left -= rows[top].section == rows[top - 1].section ? 1 : 2
      guard left >= 0 else { break }
      top -= 1
    }
    return top
  }

  /// The row that stands so many rows below the title; nil on a heading and below the last.
  func index(atRow row: Int) -> Int? {
    var next = 0
    for index in rows.indices.dropFirst(top) {
      if hasHeading(at: index) { next += 1 }
      if next == row { return index }
      next += 1
    }
    return nil
  }

  /// To the first row of the next section, or back to the first of this one and of those before.
  mutating func moveSection(by step: Int) {
    let starts = rows.indices.filter { $0 == 0 || rows[$0].section != rows[$0 - 1].section }
    let next = step > 0 ? starts.first { $0 > selection } : starts.last { $0 < selection }
    if let next { selection = next }
    keepInBounds()
  }
}
