public import Articles
import GRDB

extension Archive {
  /// The story that an article is part of.
  ///
  /// - Parameter limit: articles at most, itself among them.
  public func thread(of key: ArticleKey, limit: Int) async throws(ArchiveError) -> StoryThread {
    let log = logAccess
    return try await read { database in
      guard let id = try database.id(of: key) else { throw ArchiveError.noArticle(key: key.text) }
      let view = try PersonCorrectionView(log, database)
      let members = try ThreadFinder(database: database, view: view, article: id).find(limit: limit)
      let rows = try RowReader(database: database, log: log)
      let found = try members.compactMap { member in
        try rows.row(of: member.id).map { ThreadRow(row: $0, tie: member.tie) }
      }
      return StoryThread(key: found.first { $0.tie == .itself }?.row.key ?? key, rows: found)
    }
  }
}

/// Finds the articles of one story: those tied to an article, and those tied to two of these.
///
/// Two articles are tied when one prints the other in a box, when a good part of their rarer words is the same, when they
/// share a topic or some words and name one person both, or when they name several people both at about the same time.
/// What is looked at is limited by ``RelatedFinder``, and by how many articles it is asked about.
struct ThreadFinder {
  struct Member {
    var id: Int64
    var tie: ThreadRow.Tie
  }

  let database: Database
  let view: PersonCorrectionView
  let article: Int64

  /// Articles of a story from which it is followed on.
  private static let mostFollowed = 8
  /// Of each of them.
  private static let mostRelated = 80
  /// Alike in words: without anybody named in both, and with somebody.
  private static let (alikePercent, likePercent) = (20, 10)
  /// Several people named in both tell of one story when it is told within so many days.
  private static let daysOfPeople = 60

  /// Oldest first, undated ones last.
  func find(limit: Int) throws -> [Member] {
    let direct = try ties(of: article)
    var members = [article: ThreadRow.Tie.itself]
    for tie in direct.prefix(max(0, limit - 1)) { members[tie.id] = .direct(tie.reasons) }
    for further in try further(than: direct, besides: members).prefix(
      max(0, limit - members.count)
    ) {
      members[further.id] = .further(further.reasons, ties: further.ties)
    }
    let order = members.keys.sorted { first, second in
      let (isFirstDated, isSecondDated) = (isDated(first), isDated(second))
      return isFirstDated == isSecondDated ? first < second : isFirstDated
    }
    return order.compactMap { id in members[id].map { Member(id: id, tie: $0) } }
  }

  private func isDated(_ id: Int64) -> Bool { ReadingOrder.day(of: id) != nil }

  private typealias Found = (id: Int64, reasons: [RelatedReason], ties: Int)

  /// Those tied to two articles of the story at least; most ties first.
  private func further(
    than direct: [Found],
    besides members: [Int64: ThreadRow.Tie]
  ) throws -> [Found] {
    var found: [Int64: Found] = [:]
    for member in direct.prefix(Self.mostFollowed) {
      for tie in try ties(of: member.id) where members[tie.id] == nil {
        found[tie.id, default: (tie.id, tie.reasons, 0)].ties += 1
      }
    }
    return found.values.filter { $0.ties >= 2 }.sorted { ($1.ties, $1.id) < ($0.ties, $0.id) }
  }

  /// The articles tied to one, strongest first; no ghosts.
  private func ties(of id: Int64) throws -> [Found] {
    let finder = RelatedFinder(database: database, article: id, view: view)
    return try finder.find(limit: Self.mostRelated).filter { $0.id > 0 && isTied($0, to: id) }
      .map { ($0.id, $0.reasons, 1) }
  }

  private func isTied(_ found: RelatedFinder.Found, to id: Int64) -> Bool {
    var (people, percent, hasTopic, isPrinted) = (0, 0, false, false)
    for reason in found.reasons {
      switch reason {
      case .printedInBox: isPrinted = true
      case .sharedTopic: hasTopic = true
      case .sharedPeople(let names): people = names.count
      case .likeText(let share): percent = share
      case .printedAsTeaser, .linksHere, .daysApart: break
      }
    }
    if isPrinted || percent >= Self.alikePercent { return true }
    guard people > 0 else { return false }
    return hasTopic || percent >= Self.likePercent || people > 1 && isNear(found.id, id)
  }

  private func isNear(_ first: Int64, _ second: Int64) -> Bool {
    guard let a = ReadingOrder.day(of: first), let b = ReadingOrder.day(of: second) else {
      return false
    }
    return abs(a - b) <= Self.daysOfPeople
  }
}
