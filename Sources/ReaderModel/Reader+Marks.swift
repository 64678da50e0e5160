import ArticleArchive
import ArticleQuery
import Articles

/// What was changed in this session, for undo and redo.
struct ChangeLog: Sendable {
  enum Change: Sendable, Hashable {
    case mark(ReadingMark, Bool, ArticleKey, headline: String)
    case filter(from: Query, to: Query)
    /// Kept, and undone, by the log.
    case personal(PersonalChange)
  }

  var done: [Change] = []
  var undone: [Change] = []

  mutating func note(_ change: Change) {
    done.append(change)
    undone = []
  }
}

extension Reader {
  /// The article that a mark is meant for: what the focused pane has selected or shows.
  private var subject: ArticleRow? {
    switch focus {
    case .list: list.selected
    case .related: related.selected?.row
    case .article, .people, .timeline: article.stored?.row
    }
  }

  mutating func star() {
    guard let row = subject else { return say(unavailable: .star) }
    change(.starred, to: !row.state.isStarred, of: row)
  }

  mutating func toggleRead() {
    guard let row = subject else { return say(unavailable: .toggleRead) }
    change(.read, to: !row.state.isRead, of: row)
  }

  /// Marks an article that has been read as such; nothing is said of it.
  mutating func markRead(_ row: ArticleRow) {
    changes.note(.mark(.read, true, row.key, headline: row.headline))
    set(.read, true, on: row.key)
  }

  private mutating func change(_ mark: ReadingMark, to isSet: Bool, of row: ArticleRow) {
    changes.note(.mark(mark, isSet, row.key, headline: row.headline))
    set(mark, isSet, on: row.key)
    notice = Notice(mark, isSet, headline: row.headline)
  }

  private mutating func set(_ mark: ReadingMark, _ isSet: Bool, on key: ArticleKey) {
    for index in list.rows.indices where list.rows[index].key == key {
      list.rows[index].state.set(mark, isSet)
    }
    for index in related.rows.indices where related.rows[index].row.key == key {
      related.rows[index].row.state.set(mark, isSet)
    }
    if article.stored?.row.key == key { article.stored?.row.state.set(mark, isSet) }
    request(.mark(mark, isSet, [key]), .mark)
  }

  // MARK: - Undo

  mutating func undo() {
    guard let change = changes.done.popLast() else {
      notice = .nothingToUndo
      return
    }
    changes.undone.append(change)
    switch change {
    case .mark(let mark, let isSet, let key, let headline):
      set(mark, !isSet, on: key)
      notice = Notice(mark, !isSet, headline: headline)
    case .filter(let old, _): bringBack(old)
    case .personal: request(.personal(.undo), .mark)
    }
  }

  mutating func redo() {
    guard let change = changes.undone.popLast() else {
      notice = .nothingToRedo
      return
    }
    changes.done.append(change)
    switch change {
    case .mark(let mark, let isSet, let key, let headline):
      set(mark, isSet, on: key)
      notice = Notice(mark, isSet, headline: headline)
    case .filter(_, let new): bringBack(new)
    case .personal: request(.personal(.redo), .mark)
    }
  }

  private mutating func bringBack(_ query: Query) {
    if query != self.query {
      pushHistory()
      change(to: query)
      saveBookmark()
    }
    notice = .filterRestored(query)
  }
}

extension Notice {
  init(_ mark: ReadingMark, _ isSet: Bool, headline: String) {
    self =
      switch mark {
      case .starred: isSet ? .starred(headline: headline) : .unstarred(headline: headline)
      case .read: isSet ? .markedRead(headline: headline) : .markedUnread(headline: headline)
      }
  }
}

extension ReadingState {
  fileprivate mutating func set(_ mark: ReadingMark, _ isSet: Bool) {
    switch mark {
    case .read: isRead = isSet
    case .starred: isStarred = isSet
    }
  }
}
