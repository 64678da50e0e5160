import ArticleArchive
import Articles

// Why nothing in the text can be gone to, opened or copied.

extension TextTarget {
  /// What of a text it is.
  var kind: TextTargetKind {
    switch self {
    case .person: .name
    case .date: .day
    case .link: .link
    case .quote: .quote
    }
  }
}

extension Reader {
  /// Why the cursor of the text can go to no other one of a kind in a direction.
  ///
  /// Links may be folded away; then the text as it will be shown is what counts.
  func textObstacle(_ kind: TextTargetKind, by step: Int) -> Obstacle? {
    guard let text = article.stored?.article else { return .noArticle }
    let isEmpty =
      switch kind {
      case .name: text.people.isEmpty
      case .quote: text.quotes.isEmpty
      case .day: text.dates.isEmpty
      case .link: text.links.isEmpty
      }
    if isEmpty { return .noneInText(kind) }
    if kind == .link, !article.folds.isAsPrinted { return nil }
    return article.stop(kind, by: step) == nil ? edge(kind, by: step) : nil
  }

  /// What there is to say where a text has no more of a kind.
  func edge(_ kind: TextTargetKind, by step: Int) -> Obstacle {
    guard article.stops.contains(where: { $0.target.kind == kind }) else {
      return .noneInText(kind)
    }
    return step > 0 ? .noneAfter(kind) : .noneBefore(kind)
  }

  // MARK: - Folds

  /// Why there is nothing on the page to fold.
  var foldsObstacle: Obstacle? {
    guard let stored = article.stored else { return .noArticle }
    return stored.article.folds.isEmpty ? .noFold : nil
  }

  func foldObstacle(wanted: FoldState?) -> Obstacle? {
    if let foldsObstacle { return foldsObstacle }
    guard article.fold(that: wanted) == nil else { return nil }
    return wanted == .closed ? .allFolded : .allUnfolded
  }

  // MARK: - Copying

  var paragraphObstacle: Obstacle? {
    if article.stored == nil { return .noArticle }
    return article.readingPlace == nil ? .noParagraphHere : nil
  }

  var quoteObstacle: Obstacle? {
    guard let stored = article.stored else { return .noArticle }
    guard article.nearestQuote == nil else { return nil }
    return stored.article.quotes.isEmpty ? .noneInText(.quote) : .noQuoteHere
  }
}

extension ArticlePane {
  /// The next place of a kind that the cursor can go to, from where it is or from the top of the screen; nil when there
  /// is none.
  func stop(_ kind: TextTargetKind, by step: Int) -> TextStop? {
    let start = stops.firstIndex { $0.target == target }
    let from: Int =
      start.map { step > 0 ? $0 + 1 : $0 } ?? stops.firstIndex { $0.line >= top } ?? stops.count
    return step > 0
      ? stops[min(from, stops.count)...].first { $0.target.kind == kind }
      : stops[..<from].last { $0.target.kind == kind }
  }
}
