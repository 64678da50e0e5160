public import ArticleArchive

// What is changed of people, kept in the journal of the log.

extension Reader {
  /// Makes a change that can be undone.
  mutating func carryOut(_ change: PersonalChange) {
    record(PersonalStep(change))
  }

  /// What was changed in the log just now, to be seen on the screen.
  mutating func take(_ effects: [PersonalChange], _ retraced: PersonalStep?) {
    let isOfLists = effects.contains(where: \.isOfLists)
    if isOfLists || areListsAwaited || retraced != nil { requestLists() }
    if effects.contains(where: \.isOfViews) { requestViews() } else { areViewsOld = true }
    for effect in effects {
      switch effect {
      case .follow(let person, let isFollowed):
        // One's own step is on the screen already.
        if retraced != nil {
          noteFollowing(person, isFollowed)
          notice = isFollowed ? .followed(person) : .unfollowed(person)
        }
        followingWritten()
      case .correct(let corrections):
        peopleChanged()
        if retraced != nil, let last = corrections.last { notice = .corrected(last) }
      case .forgetCorrections, .restoreCorrections:
        peopleChanged()
        if let correction = retraced?.correction {
          notice =
            effect.isForgetting ? .correctionTakenBack(correction) : .corrected(correction)
        }
      case .hideLink(let source, _, _): linksChanged(of: source)
      case .mark(.read, _, _): requestUnread()
      case .mark, .tag, .note, .view, .place, .filter: break
      }
    }
  }
}

/// Something to be done in the journal.
public enum JournalEntry: Sendable, Hashable {
  case make(PersonalStep)
  /// Made by the reader for the person: no step of the journal.
  case keep([PersonalChange])
  case undo, redo
}

extension RequestWorker {
  /// Without a log changes last as long as the reader shows them, and none is undone.
  func answer(_ entry: JournalEntry) async throws(ArchiveError) -> Answer.Content {
    switch entry {
    case .make(let step):
      try await log?.carryOut(inArchive(step))
      return .changed(step.changes)
    case .keep(let changes):
      for case .mark(let mark, let isSet, let keys) in changes {
        try await log?.set(mark, isSet, on: keys)
      }
      return .changed(changes)
    case .undo: return .retraced(try await log?.undo(inArchive: path), .undo)
    case .redo: return .retraced(try await log?.redo(inArchive: path), .redo)
    }
  }
}

extension PersonalStep {
  fileprivate var correction: PersonCorrection? {
    changes.lazy.compactMap {
      if case .correct(let corrections) = $0 { corrections.last } else { nil }
    }
    .first
  }
}

extension PersonalChange {
  fileprivate var isForgetting: Bool { if case .forgetCorrections = self { true } else { false } }
}
