import ArticleArchive
import ArticleQuery
import Articles

@testable import ReaderModel

/// Presses keys on a reader and brings it the answers of a shelf at once; timers only when told.
struct Driver {
  var reader: Reader
  var shelf: Shelf
  var journal = Journal()
  /// Everything the reader asked for, in order.
  private(set) var asked: [Request] = []
  /// Requests that wait for their answers, in order.
  private var late: [Request] = []

  static let today = Day(number: 20_454)  // 2026-01-01

  init(
    _ shelf: Shelf,
    columns: Int = 120,
    rows: Int = 40,
    bookmark: Bookmark? = nil,
    isAnswered: Bool = true
  ) {
    self.shelf = shelf
    reader = Reader(
      size: Size(columns: columns, rows: rows),
      today: Driver.today,
      archiveName: "test",
      bookmark: bookmark
    )
    late = reader.start()
    asked = late
    if isAnswered { answerAll() }
  }

  mutating func press(_ script: String) {
    for stroke in Stroke.script(script) { send(.stroke(stroke)) }
  }

  mutating func send(_ event: Event) { answer(hold(event)) }

  mutating func resize(_ columns: Int, _ rows: Int) {
    send(.resize(Size(columns: columns, rows: rows)))
  }

  /// Lets a timer run out.
  mutating func elapse(_ slot: Request.Slot) {
    guard let timer = asked.last(where: { $0.slot == slot }) else { return }
    send(.answer(Answer(slot: slot, ticket: timer.ticket, content: .elapsed)))
  }

  /// Handles an event and keeps its answers back.
  mutating func hold(_ event: Event) -> [Request] {
    let requests = reader.handle(event)
    asked += requests
    return requests
  }

  /// Brings the answers to requests, after those that are late.
  mutating func answer(_ requests: [Request]) {
    late += requests
    answerAll()
  }

  /// Brings all answers that are late.
  mutating func answerAll() { answer(first: .max) }

  /// Brings so many of the answers that are late.
  mutating func answer(first count: Int) {
    var count = count
    while !late.isEmpty, count > 0 {
      let request = late.removeFirst()
      let answered =
        journal.answer(to: request.work) ?? shelf.answer(to: request.work, today: Driver.today)
      guard let content = answered.map({ offered($0, request.work) }) else { continue }
      count -= 1
      let answer = Answer(slot: request.slot, ticket: request.ticket, content: content)
      let more = reader.handle(.answer(answer))
      asked += more
      late += more
    }
  }

  /// Without the links that were hidden.
  private func offered(_ content: Answer.Content, _ work: Request.Work) -> Answer.Content {
    guard case .related(let rows) = content, case .related(let key) = work,
      let hidden = journal.hidden[key]
    else { return content }
    return .related(rows.filter { !hidden.contains($0.row.key) })
  }

  /// Brings an answer to the newest request of a slot that the shelf does not give.
  mutating func bring(
    _ content: Answer.Content,
    _ extent: Answer.Extent = .whole,
    to slot: Request.Slot
  ) {
    guard let ticket = reader.tickets[slot] else { return }
    let answer = Answer(slot: slot, ticket: ticket, content: content, extent: extent)
    late += hold(.answer(answer))
  }

  /// Presses keys and keeps all answers back.
  mutating func pressAhead(_ script: String) {
    for stroke in Stroke.script(script) { late += hold(.stroke(stroke)) }
  }

  // MARK: - What is seen

  var headline: String? { reader.article.stored?.row.headline }
  var selected: String? { reader.list.selected?.headline }
  var filter: String { reader.query.text }
  var shown: Int { reader.list.rows.count }

  /// Everything that was changed, in order; not what was undone.
  var changes: [PersonalChange] {
    asked.flatMap { request -> [PersonalChange] in
      switch request.work {
      case .personal(.make(let step)): step.changes
      case .personal(.keep(let changes)): changes
      default: []
      }
    }
  }

  /// Headlines of the links that a picker lists; nil where none is open.
  var listed: [String]? {
    guard case .picker(let picker) = reader.overlay else { return nil }
    return picker.matches.compactMap {
      switch $0 {
      case .link(_, let link), .backlink(let link): link.row.headline
      default: nil
      }
    }
  }

  var marks: [(ReadingMark, Bool)] {
    changes.compactMap {
      if case .mark(let mark, let isSet, _) = $0 { (mark, isSet) } else { nil }
    }
  }

  var savedBookmark: Bookmark? {
    asked.lazy.reversed().compactMap {
      if case .save(let bookmark) = $0.work { bookmark } else { nil }
    }.first
  }
}
