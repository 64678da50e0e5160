public import ArticleArchive
public import ArticleQuery
import Articles

/// A place in the history, as it is listed.
public struct PlaceRow: Sendable, Hashable {
  /// Steps from where the person is now: below 0 behind, above 0 ahead.
  public var step: Int
  public var visit: Visit
  /// The filter of the visit.
  public var query: Query
  /// Links that were followed one after the other to come here.
  public var depth: Int
  /// The article; nil until known, and where there is none.
  public var article: ArticleRow?
}

extension History {
  /// True before anything was left.
  var isEmpty: Bool { places.isEmpty && ahead.isEmpty }

  /// All places, the newest first.
  func rows(at current: Visit, query: (Visit) -> Query) -> [PlaceRow] {
    var depth = 0
    let all = places + [Place(visit: current, arrival: arrival)] + ahead
    let rows = all.enumerated().map { index, place in
      depth = place.arrival == .link ? depth + 1 : 0
      let step = index - places.count
      return PlaceRow(step: step, visit: place.visit, query: query(place.visit), depth: depth)
    }
    return rows.reversed()
  }

  /// Goes so many steps back (below 0) or forward at once.
  mutating func go(by step: Int, from place: Place, at time: Moment?) -> Place? {
    var place = place
    for _ in 0..<abs(step) {
      guard
        let next = step < 0 ? goBack(from: place, at: time) : goForward(from: place, at: time)
      else { return nil }
      place = next
    }
    return step == 0 ? nil : place
  }
}

extension Reader {
  /// Lists where the person has been; headlines come as they are found.
  mutating func showHistory() {
    let rows = history.rows(at: currentPlace.visit, query: query(of:))
    guard rows.count > 1 else {
      notice = .startOfHistory
      return
    }
    var picker = Picker(.history, of: rows.map(Picker.Item.place))
    picker.selection = min(history.ahead.count + 1, rows.count - 1)
    overlay = .picker(picker)
    var seen: Set<ArticleKey> = []
    let keys = rows.compactMap(\.visit.article).filter { seen.insert($0).inserted }
    requestPicks(.rows(keys), for: .history)
  }

  /// Puts headlines to the places that are listed; the chosen one stays chosen.
  mutating func take(_ articles: [ArticleRow]) {
    guard case .picker(var picker) = overlay, picker.kind == .history else { return }
    let found = Dictionary(articles.map { ($0.key, $0) }) { first, _ in first }
    let selection = picker.selection
    picker.items = picker.items.map { item in
      guard case .place(var row) = item else { return item }
      row.article = row.visit.article.flatMap { found[$0] }
      return .place(row)
    }
    picker.narrow()
    picker.selection = selection.held(in: 0, picker.matches.count - 1)
    overlay = .picker(picker)
  }

  /// Goes to a place of the list.
  mutating func go(to row: PlaceRow) {
    guard let place = history.go(by: row.step, from: currentPlace, at: now) else { return }
    restore(place)
    saveBookmark()
  }
}
