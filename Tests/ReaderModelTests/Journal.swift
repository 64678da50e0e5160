import ArticleArchive
import Articles

@testable import ReaderModel

/// What a reader changed, and what it keeps in lists, as its log would have it.
struct Journal {
  private var done: [PersonalStep] = []
  private var undone: [PersonalStep] = []
  var lists = PersonalLists()
  var views: [SavedView] = []
  /// Links that were hidden, by the article that offers them.
  private(set) var hidden: [ArticleKey: Set<ArticleKey>] = [:]

  /// Nil for what a log does not know.
  mutating func answer(to work: Request.Work) -> Answer.Content? {
    switch work {
    case .personal(.make(let step)):
      done.append(step)
      undone = []
      step.changes.forEach { keep($0) }
      return .changed(step.changes)
    case .personal(.keep(let changes)): return .changed(changes)
    case .personal(.undo): return .retraced(undo(), .undo)
    case .personal(.redo): return .retraced(redo(), .redo)
    case .lists:
      lists.steps = JournalState(done: !done.isEmpty, undone: !undone.isEmpty)
      return .lists(lists)
    case .views where !views.isEmpty:
      return .views(views.map { ViewCount(view: $0, articles: nil) })
    default: return nil
    }
  }

  private mutating func undo() -> RetracedStep? {
    guard let step = done.popLast() else { return nil }
    undone.append(step)
    let effects = step.changes.reversed().map(\.contrary)
    effects.forEach { keep($0) }
    return RetracedStep(step: step, effects: effects)
  }

  private mutating func redo() -> RetracedStep? {
    guard let step = undone.popLast() else { return nil }
    done.append(step)
    step.changes.forEach { keep($0) }
    return RetracedStep(step: step, effects: step.changes)
  }

  private mutating func keep(_ change: PersonalChange) {
    switch change {
    case .view(let name, let query):
      views.removeAll { $0.name == name }
      if let query { views.append(SavedView(name: name, query: query)) }
    case .place(let letter, _, let place):
      lists.places.removeAll { $0.letter == letter }
      if let place { lists.places.append(LetteredPlace(letter: letter, place: place)) }
    case .hideLink(let source, let target, let isHidden):
      if isHidden {
        hidden[source, default: []].insert(target)
      } else {
        hidden[source]?.remove(target)
      }
    default: break
    }
  }
}

extension PersonalChange {
  /// What takes a change back that was one: of views and places, only where there was none before.
  fileprivate var contrary: PersonalChange {
    switch self {
    case .mark(let mark, let isSet, let articles):
      .mark(mark, isSet: !isSet, articles: articles)
    case .tag(let edit, let articles):
      .tag(TagEdit(added: edit.removed, removed: edit.added), articles: articles)
    case .note(_, let article): .note("", article: article)
    case .view(let name, _): .view(name: name, query: nil)
    case .place(let letter, let archive, _): .place(letter: letter, archive: archive, place: nil)
    case .filter(let old, let new): .filter(from: new, to: old)
    case .hideLink(let source, let target, let isHidden):
      .hideLink(source: source, target: target, isHidden: !isHidden)
    default: self
    }
  }
}
