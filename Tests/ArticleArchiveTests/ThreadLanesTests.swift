import ArticleArchive
import Articles
import Testing

/// The line of a story, and the branches of what only shares people with it.
@Suite struct ThreadLanesTests {
  private func row(_ number: Int, _ tie: ThreadRow.Tie) -> ThreadRow {
    ThreadRow(
      row: ArticleRow(
        key: ArticleKey(content: "\(number)".utf8),
        position: ReadingPosition(rawValue: Int64(number)),
        headline: "\(number)",
        headlineIsDerived: false,
        outlet: nil,
        byline: nil,
        published: .unknown,
        people: [],
        words: 1,
        isGhost: false,
        source: nil,
        backlinks: 0,
        state: ReadingState()
      ),
      tie: tie
    )
  }

  private func thread(_ ties: [ThreadRow.Tie]) throws -> StoryThread {
    let rows = ties.enumerated().map { row($0, $1) }
    return StoryThread(key: try #require(rows.first).row.key, rows: rows)
  }

  private func drawing(_ ties: [ThreadRow.Tie]) throws -> [String] {
    try thread(ties).lanes.map { lanes in
      lanes.map { lane in
        switch lane {
        case .event: "o"
        case .line: "|"
        case .fork: "+"
        case .lastFork: "`"
        case .way: "-"
        case .crossing: "x"
        case .empty: " "
        }
      }.joined()
    }
  }

  private let topic = ThreadRow.Tie.direct([.sharedTopic("Cầu"), .sharedPeople(["Đức"])])
  private func people(_ names: String...) -> ThreadRow.Tie { .direct([.sharedPeople(names)]) }

  @Test func `a story about one thing is one line`() throws {
    #expect(try drawing([.itself, topic, topic]) == ["o", "o", "o"])
    #expect(try thread([.itself, topic]).branches == [0, 0])
  }

  @Test func `articles that share people but nothing of the matter stand on a branch`() throws {
    let ties = [.itself, people("Đức", "Lan"), topic, people("Lan", "Nam"), topic]
    #expect(try drawing(ties) == ["o ", "+o", "o|", "|o", "o "])
    #expect(try thread(ties).branches == [0, 1, 0, 1, 0])
  }

  @Test func `other people make another branch, which crosses the first`() throws {
    let ties = [.itself, people("Đức"), people("Hoa"), people("Đức"), topic, people("Hoa")]
    #expect(try drawing(ties) == ["o  ", "+o ", "+xo", "|o|", "o |", "  o"])
  }

  @Test func `after its last article the line ends in the branch`() throws {
    #expect(try drawing([.itself, people("Đức"), people("Đức")]) == ["o ", "`o", " o"])
  }

  @Test func `more people than there is room for share the last branch`() throws {
    let ties = [.itself] + ["A", "B", "C", "D"].map { people($0) }
    #expect(try thread(ties).branches == [0, 1, 2, 2, 2])
  }

  @Test func `words in common are of the matter, the time between is not`() throws {
    #expect(
      try thread([
        .itself, .direct([.sharedPeople(["Đức"]), .likeText(percent: 12)]),
        .direct([.sharedPeople(["Đức"]), .likeText(percent: 3), .daysApart(4)]),
      ]).branches == [0, 0, 1]
    )
  }
}
