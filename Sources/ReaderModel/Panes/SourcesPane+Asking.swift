public import ArticleArchive
public import ArticleQuery
import Articles

extension Reader {
  /// Brings the pane up to date where it is seen, and asks for what it does not know; cheap enough for each event.
  mutating func settleSources() {
    guard layout.placement(of: .sources) != nil else { return }
    // What the rows of a new filter come from is asked for after the rows.
    if !list.isLoading {
      requestSources()
      requestStates()
    }
    sources.arrange(views, stateRows)
  }

  /// Asks for the sources of the filtered articles unless they are there or on their way.
  private mutating func requestSources() {
    guard sources.asked != query, origin == nil else { return }
    sources.asked = query
    sources.isLoading = true
    request(.sources(query), .sources)
  }

  private mutating func requestStates() {
    guard sources.askedStates != query, origin == nil else { return }
    sources.askedStates = query
    request(.states(query), .states)
  }

  /// What is listed of states; that somebody followed is named only where somebody is.
  private var stateRows: [SourcesPane.Row] {
    let states: [ArticleState] = [.unread, .starred, .tagged, .noted]
    return (states + (followed.isEmpty ? [] : [.followed])).map { .state($0, articles(in: $0)) }
  }

  /// How many articles of the filter are in a state; nil until counted.
  private func articles(in state: ArticleState) -> ArticleCount? {
    if let count = sources.states.first(where: { $0.state == state }) { return count.articles }
    // Nearly all are unread: what is read is counted instead.
    guard state == .unread, let all = list.count,
      let read = sources.states.first(where: { $0.state == .read })?.articles, read.isExact
    else { return nil }
    return ArticleCount(value: max(0, all.value - read.value), isExact: all.isExact)
  }

  /// Has states counted anew, and views that ask for them.
  mutating func marksChanged() {
    sources.askedStates = nil
    let isSeen = layout.placement(of: .sources) != nil
    if isSeen, views.contains(where: { $0.view.dependsOnMarks }) { request(.views, .views) }
  }

  /// True for a source that is a condition of the filter.
  public func isFiltered(by facet: FacetRow) -> Bool { isFiltered(by: Filter(facet)) }

  public func isFiltered(by filter: Filter) -> Bool {
    query.conjuncts.contains(.filter(filter))
  }

  /// True for a view whose filter is the one in force.
  public func isShown(_ view: SavedView) -> Bool {
    view.query == query.text && query != .everything
  }

  // MARK: - Keys

  /// Enter: narrows by the selected row, or no longer; a view takes the place of the filter.
  mutating func openSource() {
    switch sources.selected {
    case .source(let facet): toggle(Filter(facet))
    case .moreSources: pick(.sources)
    case .view(let count, _): apply(count.view)
    case .moreViews: showViews()
    case .state(let state, _): toggle(.state(state))
    case nil: say(unavailable: .open, .noRow)
    }
  }

  /// X: leaves out what the selected row has.
  mutating func excludeSource() {
    switch sources.selected {
    case .source(let facet): exclude(Filter(facet))
    case .state(let state, _): exclude(.state(state))
    case .moreSources, .view, .moreViews, nil: say(unavailable: .excludePerson, .onlyWhole)
    }
  }

  mutating func exclude(_ condition: Filter) {
    let filter = Query.filter(condition)
    apply(query.removing(filter).adding(.not(filter)))
  }

  /// A digit: the view with this number.
  mutating func openView(_ number: Int) {
    guard views.indices.contains(number - 1) else {
      return say(unavailable: .followNumber, .noView)
    }
    apply(views[number - 1].view)
  }
}

extension SavedView {
  /// True for a filter by what the person does with articles.
  fileprivate var dependsOnMarks: Bool {
    do {
      return try Query.parse(query, today: nil).filters.contains(where: \.isOfMarks)
    } catch {
      return false
    }
  }
}

extension Filter {
  fileprivate var isOfMarks: Bool {
    switch self {
    case .state, .tag: true
    case .person, .outlet, .topic, .credit, .word, .phrase, .date, .spoken, .added: false
    }
  }
}
