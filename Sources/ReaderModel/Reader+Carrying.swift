public import ArticleArchive

// What is changed of people, kept in the journal of the log.

extension Reader {
  /// Makes a change that can be undone.
  mutating func carryOut(_ change: PersonalChange) {
    record(PersonalStep(change))
  }

  /// What was changed in the log just now, to be seen on the screen.
  mutating func take(_ effects: [PersonalChange], _ retraced: PersonalStep?) {
    for effect in effects {
      switch effect {
      case .follow(let person, let isFollowed):
        noteFollowing(person, isFollowed)
        if retraced != nil { notice = isFollowed ? .followed(person) : .unfollowed(person) }
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
  case undo, redo
}

extension RequestWorker {
  /// Without a log changes last as long as the reader shows them, and none is undone.
  func answer(_ entry: JournalEntry) async throws(ArchiveError) -> Answer.Content {
    switch entry {
    case .make(let step):
      try await log?.carryOut(inArchive(step))
      return .changed(step.changes)
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
