import ArticleArchive
import Articles

// Boxes, captions, teasers and furniture, one by one and all together.

extension Reader {
  /// Opens or closes the fold that the cursor is in, or else the first one on the screen, or near it.
  ///
  /// - Parameter wanted: nil for the other way round.
  mutating func changeFold(to wanted: FoldState?, for command: Command) {
    guard let stored = article.stored, let fold = article.fold(that: wanted) else {
      return say(unavailable: command, foldObstacle(wanted: wanted) ?? .noFold)
    }
    let line = article.firstLine(of: fold)
    let rowsAbove = line.map { $0 - article.top }
    let isOpen = article.folds.isOpen(fold)
    var folds = article.folds
    folds.set(fold, open: !isOpen, in: stored.article)
    set(folds)
    guard let line = article.firstLine(of: fold) else { return }
    if let rowsAbove, (0..<article.visibleCount).contains(rowsAbove) {
      article.scroll(to: line - rowsAbove)
    } else {
      article.reveal(line)
    }
  }

  /// Everything where the source prints it.
  mutating func showAsPrinted() { set(.asPrinted) }

  mutating func unfoldAll() {
    if let foldsObstacle { say(unavailable: .unfold, foldsObstacle) } else { showAsPrinted() }
  }

  mutating func foldAll() {
    guard let stored = article.stored, foldsObstacle == nil else {
      return say(unavailable: .fold, foldsObstacle ?? .noArticle)
    }
    set(.allClosed(in: stored.article))
  }

  /// The top line stays.
  mutating func set(_ folds: Folds) {
    guard folds != article.folds else { return }
    article.folds = folds
    if case .link(let index) = article.target, !article.shownParts.contains(.link(index)) {
      article.target = nil
    }
    layOut()
    guard let search = article.search, let stored = article.stored else { return }
    article.search = TextSearch(
      text: search.text,
      hits: TextFind.hits(of: search.text, in: stored.article, article.shownParts)
    )
  }
}

enum FoldState: Sendable, Hashable { case open, closed }

extension ArticlePane {
  func firstLine(of fold: Fold) -> Int? { lines.firstIndex { $0.fold == fold } }

  /// The fold that a command is meant for; only one that is not yet as wanted.
  func fold(that wanted: FoldState?) -> Fold? {
    func fits(_ fold: Fold) -> Bool { wanted.map { folds.isOpen(fold) != ($0 == .open) } ?? true }
    if let line = stops.first(where: { $0.target == target })?.line, lines.indices.contains(line),
      let fold = lines[line].fold, fits(fold)
    {
      return fold
    }
    let visible = lines.dropFirst(top).prefix(visibleCount).compactMap(\.fold).filter(fits)
    let below = lines.dropFirst(top + visibleCount).lazy.compactMap(\.fold).filter(fits)
    let above = lines.prefix(top).reversed().lazy.compactMap(\.fold).filter(fits)
    // A caption is open from the beginning; what is folded away is likelier meant.
    return visible.first { !$0.isCaption } ?? visible.first ?? below.first { !$0.isCaption }
      ?? above.first { !$0.isCaption } ?? below.first ?? above.first
  }
}

extension Fold {
  fileprivate var isCaption: Bool { if case .caption = self { true } else { false } }
}
