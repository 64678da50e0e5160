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
      case .article, .people, .sources, .timeline: openRow
      }
    return [row].compactMap(\.self)
  }

  /// The article being read, also while its text is on its way; nil where only its key is known.
  var openRow: ArticleRow? {
    guard let key = article.wanted else { return article.stored?.row }
    return list.rows.first { $0.key == key } ?? related.rows.first { $0.row.key == key }?.row
  }

  mutating func star() { toggle(.starred, for: .star) }

  mutating func toggleRead() { toggle(.read, for: .toggleRead) }

  /// Several articles are marked unless all of them are.
  private mutating func toggle(_ mark: ReadingMark, for command: Command) {
    if isWholeListMeant { return askBulk(.toggle(mark)) }
    let rows = subjects
    guard !rows.isEmpty else { return say(unavailable: command, .noArticle) }
    carryOut(.mark(mark, isSet: !rows.allSatisfy { $0.state.has(mark) }), on: rows)
  }

  /// Marks an article that has been read as such; nothing is said of it, and it is no step to be undone.
  mutating func markRead(_ row: ArticleRow) {
    let change = PersonalChange.mark(.read, isSet: true, articles: [row.key])
    let contraries = contraries(to: [change])
    show([change])
    request(.personal(.keep([change])), .mark)
    remember([change], contraries: contraries)
    noteOpened(row)
  }

  /// Articles changed at once without asking.
  static let askedAbove = 20

  /// Changes articles; many only after their number was said.
  mutating func carryOut(_ change: ArticleChange, on rows: [ArticleRow]) {
    lastChange = change
    let headline = rows.count == 1 ? rows[0].headline : nil
    propose(BulkChange(change, of: rows.map(\.inState), headline: headline))
  }

  mutating func carryOut(_ bulk: BulkChange) {
    record(bulk.step)
    notice = Notice(done: bulk.step)
  }

  /// Does what was done last to the articles that a change is meant for now.
  mutating func repeatLast() {
    if isWholeListMeant, let lastChange { return askBulk(.change(lastChange)) }
    let rows = subjects
    guard let lastChange, !rows.isEmpty else {
      return say(unavailable: .repeatLast, repeatObstacle ?? .noArticle)
    }
    carryOut(lastChange, on: rows)
  }

  /// Makes a change and shows it at once; the log keeps it, and how it is undone.
  mutating func record(_ step: PersonalStep) {
    let contraries = contraries(to: step.changes)
    show(step.changes)
    keepUnread(step.changes)
    personal.steps = JournalState(done: true, undone: false)
    request(.personal(.make(step)), .mark)
    remember(step.changes, contraries: contraries)
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
    keepUnread(retraced.effects)
    take(retraced.effects, retraced.step)
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
  mutating func show(_ changes: [PersonalChange]) {
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

  /// What the person makes unread is not read by standing there.
  private mutating func keepUnread(_ changes: [PersonalChange]) {
    for case .mark(.read, let isRead, let articles) in changes {
      if isRead { keptUnread.subtract(articles) } else { keptUnread.formUnion(articles) }
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

  /// True for a change of saved filters, or of what they find.
  var isOfViews: Bool { if case .view = self { true } else { false } }

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
