import ArticleArchive

// What a person changes about the program while reading; the configuration has it the other way next time.

/// Something about the program that a key has changed.
public enum Adjustment: Sendable, Hashable {
  /// Columns the text takes at most.
  case textWidth(Int)
  case line(Settings.Line)
  case mouse(Settings.Mouse)
}

extension Reader {
  mutating func toggleMouse() {
    settings.mouse = settings.mouse == .on ? .off : .on
    notice = .adjusted(.mouse(settings.mouse))
  }

  mutating func toggleLine() {
    settings.line = settings.line == .slow ? .fast : .slow
    if settings.line == .fast { showAwaited() }
    notice = .adjusted(.line(settings.line))
  }
}

// MARK: - The slow line

extension Reader {
  /// Milliseconds the cursor rests in the list before its article is shown on a slow line.
  static let previewTime = 150

  /// Shows the article of the row that the cursor has come to; on a slow line only once it rests there.
  mutating func followSelection() {
    guard settings.line == .slow, focus == .list, article.stored != nil,
      let row = list.selected, row.key != article.key
    else { return showSelected() }
    isPreviewAwaited = true
    request(.wait(milliseconds: Reader.previewTime), .preview)
  }

  /// Shows what the cursor of the list stands on, if that has not been done yet.
  mutating func showAwaited() {
    guard isPreviewAwaited else { return }
    isPreviewAwaited = false
    drop(.preview)
    showSelected()
  }

  /// Before a command that may be about the article: that of the row the cursor is on is meant.
  mutating func showAwaited(before command: Command) {
    if focus != .list || command.motion(count: 1) == nil { showAwaited() }
  }

  /// How far an import is, as often as the line can bear.
  mutating func take(_ work: ImportWork?) {
    if settings.line == .slow, let old = self.work?.fraction, let new = work?.fraction,
      new - old < 0.0999, new >= old
    {
      return
    }
    self.work = work
  }
}
