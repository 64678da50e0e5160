import ArticleArchive
import ArticleQuery
import Articles

extension RequestWorker {
  /// The step with the archive that the reader is in, where that matters.
  func inArchive(_ step: PersonalStep) -> PersonalStep {
    var step = step
    step.changes = step.changes.map { change in
      guard case .place(let letter, _, let place) = change else { return change }
      return .place(letter: letter, archive: path, place: place)
    }
    if step.changes.contains(where: { if case .filter = $0 { true } else { false } }) {
      step.archive = path
    }
    return step
  }

  func personalLists() async throws(ArchiveError) -> PersonalLists {
    guard let log else { return PersonalLists() }
    return PersonalLists(
      tags: try await log.tags(),
      places: try await log.places(inArchive: path)
        .map { LetteredPlace(letter: $0.letter, place: $0.place) },
      steps: try await log.journalState(inArchive: path)
    )
  }

  /// The names first, then one count after the other.
  func views(_ parts: Parts?) async throws(ArchiveError) -> [ViewCount] {
    guard let log else { return [] }
    var views = try await log.views().map { ViewCount(view: $0, articles: nil) }
    parts?.yield(.views(views))
    for index in views.indices {
      guard let query = query(of: views[index].view) else { continue }
      views[index].articles = try await archive.count(
        query,
        today: today,
        limit: Self.comparedLimit
      )
      parts?.yield(.views(views))
    }
    return views
  }

  /// Nil for one that this version cannot read: it is listed without a count.
  private func query(of view: SavedView) -> Query? {
    do {
      return try Query.parse(view.query, today: today)
    } catch {
      return nil
    }
  }

  func news(since moment: Moment) async throws(ArchiveError) -> News {
    let new = Query.filter(.added(.since(moment)))
    let names = try await log?.followed() ?? []
    let articles = try await archive.count(new, today: today, limit: Self.comparedLimit)
    var followed = ArticleCount(value: 0, isExact: true)
    // A query takes so many conditions.
    let people = names.prefix(100).map { Query.filter(.person($0)) }
    if articles.value > 0, !people.isEmpty {
      followed = try await archive.count(
        new.adding(.any(people)),
        today: today,
        limit: Self.comparedLimit
      )
    }
    return News(since: moment, articles: articles, followed: followed)
  }

  /// Articles with a note, newest first.
  func notes(limit: Int) async throws(ArchiveError) -> [Picker.Item] {
    let request = PageRequest(
      query: .filter(.state(.noted)),
      start: .beginning,
      limit: limit,
      today: today
    )
    return try await archive.page(request).rows.map(Picker.Item.note)
  }
}
