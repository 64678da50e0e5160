import ArticleArchive
import ArticleQuery
import Articles

/// Which way along the journal.
public enum Retracing: Sendable, Hashable { case undo, redo }

extension Reader {
  /// The articles that a change is meant for: those chosen in the list, else what the focused pane has selected or shows.
  var subjects: [ArticleRow] {
    if focus == .list, !list.chosen.isEmpty { return list.chosenRows }
    let row: ArticleRow? =
      switch focus {
      case .list: list.selected
      case .related: related.selected?.row
      case .article, .people, .sources, .timeline: article.stored?.row
      }
    return [row].compactMap(\.self)
  }

  mutating func star() { toggle(.starred, for: .star) }

  mutating func toggleRead() { toggle(.read, for: .toggleRead) }

  /// Several articles are marked unless all of them are.
  private mutating func toggle(_ mark: ReadingMark, for command: Command) {
    let rows = subjects
    guard !rows.isEmpty else { return say(unavailable: command) }
    carryOut(.mark(mark, isSet: !rows.allSatisfy { $0.state.has(mark) }), on: rows)
  }

  /// Marks an article that has been read as such; nothing is said of it.
  mutating func markRead(_ row: ArticleRow) {
    let change = PersonalChange.mark(.read, isSet: true, articles: [row.key])
    record(PersonalStep(change, headline: row.headline))
  }

  /// Articles changed at once without asking.
  static let askedAbove = 20

  /// Changes articles; many only after their number was said.
  mutating func carryOut(_ change: ArticleChange, on rows: [ArticleRow]) {
    let headline = rows.count == 1 ? rows[0].headline : nil
    let step = PersonalStep(change.changes(of: rows), headline: headline)
    lastChange = change
    guard !step.changes.isEmpty else {
      notice = .nothingToChange
      return
    }
    let bulk = BulkChange(change: change, step: step, articles: rows.count)
    if rows.count > Reader.askedAbove {
      overlay = .picker(Picker(.bulk, of: [.bulk(bulk)]))
    } else {
      carryOut(bulk)
    }
  }

  mutating func carryOut(_ bulk: BulkChange) {
    record(bulk.step)
    notice = Notice(done: bulk.step)
  }

  /// Does what was done last to the articles that a change is meant for now.
  mutating func repeatLast() {
    let rows = subjects
    guard let lastChange, !rows.isEmpty else { return say(unavailable: .repeatLast) }
    carryOut(lastChange, on: rows)
  }

  /// Makes a change and shows it at once; the log keeps it, and how it is undone.
  mutating func record(_ step: PersonalStep) {
    show(step.changes)
    personal.steps = JournalState(done: true, undone: false)
    request(.personal(.make(step)), .mark)
    if step.changes.contains(where: \.isOfLists) { requestPersonal() }
  }

  // MARK: - Undo

  mutating func undo() { request(.personal(.undo), .mark) }

  mutating func redo() { request(.personal(.redo), .mark) }

  /// Shows what was undone, or done again, and says so.
  mutating func take(_ retraced: RetracedStep?, _ way: Retracing) {
    guard let retraced else {
      notice = way == .undo ? .nothingToUndo : .nothingToRedo
      return
    }
    notice = way == .undo ? .undone(retraced.step) : .redone(retraced.step)
    show(retraced.effects)
    take(retraced.effects, retraced.step)
    requestPersonal()
    for case .filter(_, let text) in retraced.effects { bringBack(text) }
  }

  private mutating func bringBack(_ text: String) {
    let query = query(of: Visit(query: text, article: nil, anchor: nil))
    if query != self.query {
      pushHistory()
      change(to: query)
      saveBookmark()
    }
    notice = .filterRestored(query)
  }

  // MARK: - What is seen of it

  /// Brings what is on the screen up to date.
  private mutating func show(_ changes: [PersonalChange]) {
    if changes.contains(where: \.isOfMarks) { marksChanged() }
    for change in changes {
      switch change {
      case .mark(let mark, let isSet, let articles):
        updateStates(of: articles) { $0.set(mark, isSet) }
      case .tag(let edit, let articles):
        updateStates(of: articles) { $0.edit(edit) }
        article.edition += 1
      case .note(let text, let key):
        updateStates(of: [key]) { $0.note = text.isEmpty ? nil : text }
        article.edition += 1
      case .view, .place, .follow, .hideLink, .correct, .forgetCorrections, .restoreCorrections,
        .filter:
        break
      }
    }
  }

  private mutating func updateStates(
    of keys: [ArticleKey],
    _ edit: (inout ReadingState) -> Void
  ) {
    let keys = Set(keys)
    for index in list.rows.indices where keys.contains(list.rows[index].key) {
      edit(&list.rows[index].state)
    }
    for key in list.chosen.keys where keys.contains(key) {
      list.chosen[key].map {
        var row = $0
        edit(&row.state)
        list.chosen[key] = row
      }
    }
    for index in related.rows.indices where keys.contains(related.rows[index].row.key) {
      edit(&related.rows[index].row.state)
    }
    if let key = article.stored?.row.key, keys.contains(key), var row = article.stored?.row {
      edit(&row.state)
      article.stored?.row = row
    }
  }
}

extension PersonalChange {
  /// True for a change of the states that articles are in.
  fileprivate var isOfMarks: Bool {
    switch self {
    case .mark, .tag, .note: true
    case .view, .place, .follow, .hideLink, .correct, .forgetCorrections, .restoreCorrections,
      .filter:
      false
    }
  }

  /// True for a change of what the reader keeps in lists besides the articles.
  var isOfLists: Bool {
    switch self {
    case .tag, .view, .place: true
    case .mark, .note, .follow, .hideLink, .correct, .forgetCorrections, .restoreCorrections,
      .filter:
      false
    }
  }
}

extension Notice {
  /// What was done just now.
  init(done step: PersonalStep) {
    if case .mark(let mark, let isSet, _)? = step.changes.first, let headline = step.headline {
      self =
        switch mark {
        case .starred: isSet ? .starred(headline: headline) : .unstarred(headline: headline)
        case .read: isSet ? .markedRead(headline: headline) : .markedUnread(headline: headline)
        }
    } else {
      self = .done(step)
    }
  }
}
