import ArticleArchive
import ArticleQuery
import Articles
import Testing

@testable import ReaderModel

/// What may begin when.
struct RequestScheduleTests {
  private var number = 0

  private mutating func request(_ slot: Request.Slot, _ work: Request.Work? = nil) -> Request {
    number += 1
    let work = work ?? .count(.everything)
    return Request(slot: slot, ticket: Ticket(number: number), work: work)
  }

  private func slots(_ requests: [Request]) -> [Request.Slot] { requests.map(\.slot) }

  @Test mutating func `counts, people and days begin when rows and text are there`() {
    var schedule = RequestSchedule()
    let page = request(.page)
    for asked in [request(.people), page, request(.count), request(.timeline)] {
      _ = schedule.ask(asked)
    }
    #expect(slots(schedule.begin()) == [.page])
    #expect(schedule.begin() == [])
    schedule.end(page)
    let article = request(.article)
    _ = schedule.ask(article)
    #expect(slots(schedule.begin()) == [.article])
    schedule.end(article)
    #expect(slots(schedule.begin()) == [.people, .count, .timeline])
    #expect(!schedule.isIdle)
  }

  @Test mutating func `rows and text wait for nothing that goes on behind the screen`() {
    var schedule = RequestSchedule()
    for slot in [Request.Slot.people, .timeline, .count, .related] {
      _ = schedule.ask(request(slot))
    }
    #expect(schedule.begin().count == 4)
    _ = schedule.ask(request(.page))
    _ = schedule.ask(request(.article))
    #expect(slots(schedule.begin()) == [.page, .article])
  }

  @Test mutating func `only so many go on behind the screen at a time`() {
    var schedule = RequestSchedule()
    let people = request(.people)
    for asked in [people, request(.timeline), request(.count), request(.total)] {
      _ = schedule.ask(asked)
    }
    #expect(slots(schedule.begin()) == [.people, .timeline, .count])
    schedule.end(people)
    #expect(slots(schedule.begin()) == [.total])
  }

  @Test mutating func `of many articles asked for in turn only the last begins`() {
    var schedule = RequestSchedule()
    let first = request(.article)
    #expect(schedule.ask(first) == nil)
    _ = schedule.begin()
    #expect(schedule.ask(request(.article)) == first.ticket)
    // Given up, but not ended yet: it keeps its connection.
    #expect(schedule.begin() == [])
    let last = request(.article)
    #expect(schedule.ask(last) == nil)
    #expect(!schedule.isWanted(first))
    schedule.end(first)
    #expect(schedule.begin() == [last])
    #expect(schedule.isWanted(last))
  }

  @Test mutating func `a page need not wait until the one before has ended`() {
    var schedule = RequestSchedule()
    _ = schedule.ask(request(.page))
    _ = schedule.begin()
    _ = schedule.ask(request(.page))
    #expect(schedule.begin().count == 1)
    _ = schedule.ask(request(.page))
    #expect(schedule.begin() == [])
  }

  @Test mutating func `what is dropped is given up and nothing takes its place`() {
    var schedule = RequestSchedule()
    let related = request(.related)
    _ = schedule.ask(related)
    _ = schedule.begin()
    #expect(schedule.ask(request(.related, .drop)) == related.ticket)
    #expect(schedule.begin() == [])
    #expect(schedule.isIdle)
    _ = schedule.ask(request(.seek))
    _ = schedule.ask(request(.seek, .drop))
    #expect(schedule.begin() == [])
  }

  @Test mutating func `nobody waits for timers`() {
    var schedule = RequestSchedule()
    _ = schedule.ask(request(.rest))
    #expect(schedule.isIdle)
    _ = schedule.begin()
    #expect(schedule.isIdle)
    _ = schedule.ask(request(.people))
    #expect(slots(schedule.begin()) == [.people])
  }

  @Test func `all together use no more connections than an archive has`() {
    let lanes: [RequestSchedule.Lane] = [.rows, .text, .related, .facets]
    #expect(lanes.compactMap(\.limit).reduce(0, +) == 7)
    #expect(RequestSchedule.Lane.time.limit == nil)
  }
}
