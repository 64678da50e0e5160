import ArticleArchive
import Articles

/// A change that the person, or the reader for the person, made in this session.
struct OwnChange: Sendable, Hashable {
  /// Of the request that writes it.
  var ticket: Ticket
  var changes: [PersonalChange]
  /// What takes it off the screen again, should it not be written.
  var contraries: [PersonalChange] = []
  /// The newest request when it was known to be written; nil until then.
  var written: Ticket?
}

// Rows and texts are read while changes are being written: what was read before stands on the screen after them.
extension Reader {
  /// Changes remembered; answers older than those of so many changes have long come.
  private static let mostOwnChanges = 50

  /// Takes note of a change that is on its way into the log.
  ///
  /// - Parameter contraries: see ``contraries(to:)``.
  mutating func remember(_ changes: [PersonalChange], contraries: [PersonalChange]) {
    guard let ticket = tickets[.mark] else { return }
    ownChanges.append(OwnChange(ticket: ticket, changes: changes, contraries: contraries))
    while ownChanges.count > Self.mostOwnChanges,
      let index = ownChanges.firstIndex(where: { $0.written != nil })
    {
      ownChanges.remove(at: index)
    }
  }

  /// Takes note that a change is in the log; what undoing changed is known only then.
  mutating func noteWritten(_ answer: Answer) {
    guard answer.slot == .mark else { return }
    let newest = Ticket(number: lastTicket)
    if case .retraced(let step?, _) = answer.content {
      ownChanges.append(
        OwnChange(ticket: answer.ticket, changes: step.effects, written: newest)
      )
    }
    for index in ownChanges.indices where ownChanges[index].ticket == answer.ticket {
      ownChanges[index].written = newest
    }
  }

  /// Shows again what was changed while an answer with rows was on its way.
  mutating func reapplyChanges(to answer: Answer) {
    guard answer.content.hasStates else { return }
    for change in ownChanges where change.written.map({ $0 >= answer.ticket }) ?? true {
      show(change.changes)
    }
  }

  /// True while something is being written that undo would take back.
  var isWriting: Bool { ownChanges.contains { $0.written == nil } }

  /// What would bring the states of articles back to what they are now.
  func contraries(to changes: [PersonalChange]) -> [PersonalChange] {
    changes.reversed().compactMap { change in
      switch change {
      case .mark(let mark, let isSet, let keys): .mark(mark, isSet: !isSet, articles: keys)
      case .tag(let edit, let keys):
        .tag(TagEdit(added: edit.removed, removed: edit.added), articles: keys)
      case .note(_, let key): .note(note(on: key) ?? "", article: key)
      case .view, .place, .follow, .hideLink, .correct, .forgetCorrections, .restoreCorrections,
        .filter:
        nil
      }
    }
  }

  private func note(on key: ArticleKey) -> String? {
    let row =
      list.rows.first { $0.key == key } ?? related.rows.first { $0.row.key == key }?.row
      ?? article.stored?.row
    return row?.key == key ? row?.state.note : nil
  }

  /// What could not be written is no more; lists of what the log has are asked for again.
  mutating func takeBack(_ answer: Answer) {
    guard answer.slot == .mark,
      let index = ownChanges.firstIndex(where: { $0.ticket == answer.ticket })
    else { return }
    let failed = ownChanges.remove(at: index)
    // What reading could not mark is not tried again and again.
    for case .mark(.read, true, let keys) in failed.changes { keptUnread.formUnion(keys) }
    show(failed.contraries)
    requestLists()
    for change in failed.changes {
      switch change {
      case .follow: request(.person(.followed), .followed)
      case .hideLink(let source, _, _): linksChanged(of: source)
      case .view: requestViews()
      case .mark, .tag, .note, .place, .correct, .forgetCorrections, .restoreCorrections, .filter:
        break
      }
    }
  }
}

extension Answer.Content {
  /// True for what tells the states of articles.
  fileprivate var hasStates: Bool {
    switch self {
    case .page, .article, .related, .found: true
    default: false
    }
  }
}
