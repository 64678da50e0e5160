public import ArticleArchive
import Articles

/// What is done to articles, whichever they are: what "." does again.
public enum ArticleChange: Sendable, Hashable {
  case mark(ReadingMark, isSet: Bool)
  case tag(TagEdit)
  case note(String)

  /// The changes that it takes: only of articles that it makes a difference to.
  func changes(of rows: [ArticleInState]) -> [PersonalChange] {
    switch self {
    case .mark(let mark, let isSet):
      let keys = rows.filter { $0.state.has(mark) != isSet }.map(\.key)
      return keys.isEmpty ? [] : [.mark(mark, isSet: isSet, articles: keys)]
    case .tag(let edit):
      let added = edit.added.map { tag in
        (TagEdit(added: [tag]), rows.filter { !$0.state.tags.contains(tag) })
      }
      let removed = edit.removed.map { tag in
        (TagEdit(removed: [tag]), rows.filter { $0.state.tags.contains(tag) })
      }
      return (added + removed).filter { !$0.1.isEmpty }
        .map { .tag($0.0, articles: $0.1.map(\.key)) }
    case .note(let text):
      return rows.filter { ($0.state.note ?? "") != text }.map { .note(text, article: $0.key) }
    }
  }
}

extension ReadingState {
  func has(_ mark: ReadingMark) -> Bool {
    switch mark {
    case .read: isRead
    case .starred: isStarred
    }
  }

  mutating func set(_ mark: ReadingMark, _ isSet: Bool) {
    switch mark {
    case .read: isRead = isSet
    case .starred: isStarred = isSet
    }
  }

  mutating func edit(_ edit: TagEdit) {
    tags = Set(tags).union(edit.added).subtracting(edit.removed).sorted()
  }
}
