import ArticleArchive
import Articles

/// Steps that were asked for in a story before it was there.
struct ThreadWalk: Sendable, Hashable {
  /// The article that they begin at.
  var key: ArticleKey
  /// Forward, or backward when negative.
  var steps: Int
}

extension Reader {
  /// Lists the story that the article being read is part of.
  mutating func showThread() {
    guard let key = article.key else { return say(unavailable: .showThread, .noArticle) }
    threadWalk = nil
    overlay = .picker(Picker(.thread))
    if thread(with: key) == nil {
      request(.thread(of: key), .thread)
    } else {
      listThread()
    }
  }

  /// To the next article of the story in the order of time, or the one before.
  mutating func nextInThread(by step: Int, for command: Command) {
    guard let key = article.key else { return say(unavailable: command, .noArticle) }
    if thread(with: key) != nil { return walk(by: step) }
    if threadWalk?.key != key {
      request(.thread(of: key), .thread)
      threadWalk = ThreadWalk(key: key, steps: 0)
    }
    threadWalk?.steps += step
  }

  /// The story at hand; nil when the article is of another one.
  private func thread(with key: ArticleKey) -> StoryThread? {
    thread.flatMap { $0.rows.contains { $0.row.key == key } ? $0 : nil }
  }

  mutating func take(_ thread: StoryThread) {
    self.thread = thread
    let steps = threadWalk.flatMap { $0.key == article.key ? $0.steps : nil }
    threadWalk = nil
    if let steps { walk(by: steps) } else { listThread() }
  }

  mutating func missThread() {
    threadWalk = nil
    take([], .whole, of: .thread)
  }

  private mutating func listThread() {
    let rows = thread?.rows ?? []
    let selection = rows.firstIndex { $0.row.key == article.key } ?? 0
    changePicker { picker in
      guard picker.kind == .thread else { return }
      picker.take(rows.count > 1 ? rows.map(Picker.Item.thread) : [], .whole)
      picker.selection = selection
    }
  }

  private mutating func walk(by step: Int) {
    guard let rows = thread?.rows, let index = rows.firstIndex(where: { $0.row.key == article.key })
    else { return }
    guard rows.count > 1 else { return notice = .noThread }
    let next = (index + step).held(in: 0, rows.count - 1)
    guard next != index else {
      notice = step > 0 ? .lastInThread : .firstInThread
      return
    }
    follow(rows[next].row.key)
  }
}
