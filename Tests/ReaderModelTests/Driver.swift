import ArticleArchive
import ArticleQuery
import Articles

@testable import ReaderModel

/// Presses keys on a reader and brings it the answers of a shelf at once; timers only when told.
struct Driver {
  var reader: Reader
  var shelf: Shelf
  /// Everything the reader asked for, in order.
  private(set) var asked: [Request] = []

  static let today = Day(number: 20_454)  // 2026-01-01

  init(
    _ shelf: Shelf,
    columns: Int = 120,
    rows: Int = 40,
    bookmark: Bookmark? = nil
  ) {
    self.shelf = shelf
    reader = Reader(
      size: Size(columns: columns, rows: rows),
      today: Driver.today,
      archiveName: "test",
      bookmark: bookmark
    )
    answer(reader.start())
  }

  mutating func press(_ script: String) {
    for stroke in Stroke.script(script) { send(.stroke(stroke)) }
  }

  mutating func send(_ event: Event) { answer(reader.handle(event)) }

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

  mutating func answer(_ requests: [Request]) {
    var waiting = requests
    asked += requests
    while !waiting.isEmpty {
      let request = waiting.removeFirst()
      guard let content = shelf.answer(to: request.work, today: Driver.today) else { continue }
      let answer = Answer(slot: request.slot, ticket: request.ticket, content: content)
      let more = reader.handle(.answer(answer))
      asked += more
      waiting += more
    }
  }

  // MARK: - What is seen

  var headline: String? { reader.article.stored?.row.headline }
  var selected: String? { reader.list.selected?.headline }
  var filter: String { reader.query.text }
  var shown: Int { reader.list.rows.count }

  var marks: [(ReadingMark, Bool)] {
    asked.compactMap {
      if case .mark(let mark, let isSet, _) = $0.work { (mark, isSet) } else { nil }
    }
  }

  var savedBookmark: Bookmark? {
    asked.lazy.reversed().compactMap {
      if case .save(let bookmark) = $0.work { bookmark } else { nil }
    }.first
  }
}
