import ArticleArchive
import Articles
import ReaderModel

extension Painter {
  /// A story in a line: how many articles, from when to when, in how many papers, and since when nothing came.
  func head(ofThread rows: [ThreadRow]) -> String {
    let thread = StoryThread(key: rows[0].row.key, rows: rows)
    var parts = [strings.articles(rows.count)]
    if let first = thread.days?.first, let last = thread.days?.last {
      let days = [first, last].map(strings.dates.shortDay)
      parts.append(days.joined(separator: " \(glyphs.until) "))
      if thread.outlets > 0 { parts.append(strings.threads.outlets(thread.outlets)) }
      if reader.today - last > Self.quietDays {
        parts.append(strings.threads.quiet(strings.dates.month(last.year, last.month)))
      }
    }
    return parts.joined(separator: ", ")
  }

  /// Days without an article from which on a story is said to be quiet.
  private static let quietDays = 30

  /// A dot on its line of the story, the day, the headline, and why the article belongs.
  ///
  /// - Parameter lanes: the lines of the story beside it.
  func words(
    of row: ThreadRow,
    _ lanes: [ThreadLane]
  ) -> (parts: [OverlayLine.Part], detail: String) {
    let date = strings.shortDate(row.row.published)
    let gap = String(repeating: " ", count: max(1, 10 - canvas.width(of: date)))
    let parts = [
      OverlayLine.Part(text: lanes.map { sign(of: $0, row.tie) }.joined(), style: .meta),
      OverlayLine.Part(text: date + gap, style: .date),
      OverlayLine.Part(text: row.row.headline, style: row.tie == .itself ? .headline : .plain),
    ]
    return (parts, detail(of: row.tie))
  }

  /// Two columns of a line.
  private func sign(of lane: ThreadLane, _ tie: ThreadRow.Tie) -> String {
    switch lane {
    case .event: "\(tie == .itself ? glyphs.focus : glyphs.event) "
    case .line: "\(glyphs.vertical) "
    case .fork: glyphs.leftTee + glyphs.horizontal
    case .lastFork: glyphs.bottomLeft + glyphs.horizontal
    case .way, .crossing: glyphs.horizontal + glyphs.horizontal
    case .empty: "  "
    }
  }

  private func detail(of tie: ThreadRow.Tie) -> String {
    switch tie {
    case .itself: strings.threads.itself
    case .direct(let reasons): reasons.first.map(strings.reason) ?? ""
    case .further(_, let ties): strings.threads.ties(ties)
    }
  }
}
