/// Decides which requests may begin, so that what a key waits for never waits for what comes behind the screen.
///
/// A value that starts nothing itself; ``Session`` does.
struct RequestSchedule {
  /// Requests that share so many connections of the archive.
  enum Lane: Hashable {
    /// Rows of the list.
    case rows
    /// The text beside the list.
    case text
    case related
    /// Counts, people, days: the longer the larger the archive is.
    case facets
    /// Time that passes: no connection.
    case time
  }

  /// Not begun, in the order they were asked; one of a slot.
  private var waiting: [Request] = []
  /// Begun and wanted, one of a slot.
  private var wanted: [Request.Slot: Ticket] = [:]
  /// Begun and not ended, also those that nobody wants any more: until they end they keep their connection.
  private var begun: [Ticket: Lane] = [:]

  /// Takes a request in place of the older one of its slot.
  ///
  /// - Returns: what is under way and no longer wanted.
  mutating func ask(_ request: Request) -> Ticket? {
    waiting.removeAll { $0.slot == request.slot }
    if request.work != .drop { waiting.append(request) }
    return wanted.removeValue(forKey: request.slot)
  }

  /// The requests that may begin now; they count as begun.
  mutating func begin() -> [Request] {
    var first: [Request] = []
    for request in waiting where hasRoom(for: request.slot.lane) {
      begun[request.ticket] = request.slot.lane
      wanted[request.slot] = request.ticket
      first.append(request)
    }
    waiting.removeAll { begun[$0.ticket] != nil }
    return first
  }

  /// True while a request is under way and no newer one has taken its place.
  func isWanted(_ request: Request) -> Bool { wanted[request.slot] == request.ticket }

  /// Takes note that a request has been answered or was given up.
  mutating func end(_ request: Request) {
    begun[request.ticket] = nil
    if wanted[request.slot] == request.ticket { wanted[request.slot] = nil }
  }

  /// Gives everything up.
  ///
  /// - Returns: what is under way.
  mutating func clear() -> [Ticket] {
    waiting = []
    wanted = [:]
    return Array(begun.keys)
  }

  /// True when nothing is waited for but timers.
  var isIdle: Bool { !waiting.contains { !$0.slot.isTimer } && wanted.keys.allSatisfy(\.isTimer) }

  private func hasRoom(for lane: Lane) -> Bool {
    if lane.isBehind, isScreenWaiting { return false }
    return lane.limit.map { limit in begun.values.count { $0 == lane } < limit } ?? true
  }

  /// True while rows or a text are on their way to the screen.
  private var isScreenWaiting: Bool {
    waiting.contains { $0.slot.lane.isForScreen } || wanted.keys.contains { $0.lane.isForScreen }
  }
}

extension RequestSchedule.Lane {
  /// Connections it may use at a time; nil without a limit. Rows have one more than they need: what was given up may
  /// take a moment to end.
  var limit: Int? {
    switch self {
    case .rows: 2
    case .text, .related: 1
    case .facets: 3
    case .time: nil
    }
  }

  fileprivate var isForScreen: Bool {
    switch self {
    case .rows, .text: true
    case .related, .facets, .time: false
    }
  }

  fileprivate var isBehind: Bool {
    switch self {
    case .related, .facets: true
    case .rows, .text, .time: false
    }
  }
}

extension Request.Slot {
  var lane: RequestSchedule.Lane {
    switch self {
    case .page, .listPlace, .seek, .stretch: .rows
    case .article: .text
    case .related, .thread, .comparison: .related
    case .count, .total, .people, .timeline, .choices, .relief, .picks: .facets
    case .verdicts, .sources, .states, .unread, .spelling, .bucketPeople, .bulk: .facets
    case .typedFilters, .rememberedFilter: .time
    case .person, .forms, .together, .lists, .views, .news: .facets
    case .followed: .time
    case .timer, .rest, .preview, .prefix, .setting, .mark, .bookmark, .arrangement, .program: .time
    }
  }

  /// True for those that nobody waits for.
  fileprivate var isTimer: Bool { [.timer, .rest, .preview, .prefix].contains(self) }
}
