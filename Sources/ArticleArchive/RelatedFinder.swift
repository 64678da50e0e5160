import Articles
import GRDB

/// Finds what to read after an article: what it prints, what shares a topic, what speaks of the same, what links to it.
///
/// Every search is cut off at a number of articles near in the reading order, so that the work does not grow with the
/// archive.
struct RelatedFinder {
  struct Found {
    var id: Int64
    var kind: RelatedRow.Kind
    var reasons: [RelatedReason]

    /// True when only its headline is known.
    var isGhost: Bool { id < 0 }
  }

  let database: Database
  let article: Int64
  let view: PersonCorrectionView

  private static let mostComputed = 20
  private static let mostBacklinks = 100
  private static let mostInTopic = 20

  func find(limit: Int) throws -> [Found] {
    var found = FoundList()
    for (id, kind) in try links() {
      found.add(
        id,
        kind == .inline ? .inline : .teaser,
        kind == .inline ? .printedInBox : .printedAsTeaser
      )
    }
    for (id, topic) in try sharingTopic() { found.add(id, .topic, .sharedTopic(topic)) }
    let likeness = LikenessFinder(database: database, article: article, view: view)
    for (id, reasons) in try likeness.find(limit: Self.mostComputed) {
      for reason in reasons { found.add(id, .computed, reason) }
    }
    for id in try backlinks() { found.add(id, .backlink, .linksHere) }
    return Array(found.ranked.prefix(max(0, limit)))
  }

  /// In the order printed, boxes first.
  private func links() throws -> [(Int64, RelatedLink.Kind)] {
    let rows = try database.rows(
      "SELECT target, kind FROM link WHERE source = ? ORDER BY kind = 'teaser', ordinal",
      [article]
    )
    return rows.map { ($0["target"], RelatedLink.Kind(rawValue: $0["kind"]) ?? .teaser) }
  }

  private func backlinks() throws -> [Int64] {
    try database.all(
      "SELECT DISTINCT source FROM link WHERE target = ? ORDER BY source DESC LIMIT ?",
      [article, Self.mostBacklinks]
    )
  }

  private func sharingTopic() throws -> [(Int64, String)] {
    let topics = try database.rows(
      """
      SELECT f.id AS id, f.text AS text FROM faceted x CROSS JOIN facet f ON f.id = x.facet
      WHERE x.article = ? AND f.kind = 'topic' ORDER BY f.id
      """,
      [article]
    )
    return try topics.flatMap { topic in
      try database.nearest(
        to: article,
        in: "SELECT article FROM faceted WHERE facet = ?1",
        key: topic["id"],
        limit: Self.mostInTopic
      ).map { ($0, topic["text"]) }
    }
  }
}

/// Related articles, each once: under the first kind it was found as, with all reasons.
private struct FoundList {
  private var list: [RelatedFinder.Found] = []
  private var places: [Int64: Int] = [:]

  /// What can be read and belongs to the story first; what a page prints under any story last.
  var ranked: [RelatedFinder.Found] {
    Rank.allCases.flatMap { rank in list.filter { Rank($0) == rank } }
  }

  /// Classes of found articles, best first.
  private enum Rank: CaseIterable {
    case box, like, topic, boxWithoutText, backlink, teaser, teaserWithoutText

    init(_ found: RelatedFinder.Found) {
      let isLike = found.reasons.contains {
        switch $0 {
        case .sharedPeople, .likeText: true
        case .printedInBox, .printedAsTeaser, .linksHere, .sharedTopic, .daysApart: false
        }
      }
      switch found.kind {
      case .inline: self = found.isGhost ? .boxWithoutText : .box
      case .teaser where found.isGhost: self = .teaserWithoutText
      case .teaser: self = isLike ? .like : .teaser
      case .topic: self = isLike ? .like : .topic
      case .computed: self = .like
      case .backlink: self = .backlink
      }
    }
  }

  mutating func add(_ id: Int64, _ kind: RelatedRow.Kind, _ reason: RelatedReason) {
    if let place = places[id] {
      if !list[place].reasons.contains(reason) { list[place].reasons.append(reason) }
    } else {
      places[id] = list.count
      list.append(RelatedFinder.Found(id: id, kind: kind, reasons: [reason]))
    }
  }
}

extension Database {
  /// The articles of a clustered table that are nearest to one in reading order, itself left out.
  func nearest(to id: Int64, in table: String, key: Int64, limit: Int) throws -> [Int64] {
    let older: [Int64] = try all(
      "\(table) AND article < ?2 ORDER BY article DESC LIMIT ?3",
      [key, id, limit]
    )
    let newer: [Int64] = try all(
      "\(table) AND article > ?2 ORDER BY article ASC LIMIT ?3",
      [key, id, limit]
    )
    return Array(
      (older + newer).sorted { $0.distance(to: id).magnitude < $1.distance(to: id).magnitude }
        .prefix(limit)
    )
  }
}
