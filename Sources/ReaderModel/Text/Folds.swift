import Articles

/// A part of an article's page that can be folded away.
public enum Fold: Sendable, Hashable {
  /// The boxes that the source prints before a block of the body; before the block after the last, those after it.
  case boxes(before: Int)
  /// Teasers and furniture.
  case page
  /// A caption: the block's index.
  case caption(Int)
}

/// What is shown of an article's page besides its story.
public struct Folds: Sendable, Hashable {
  /// True when everything stands where the source prints it.
  public internal(set) var isAsPrinted = false
  /// Shown though they are folded at first: boxes and the page.
  var opened: Set<Fold> = []
  /// Folded though they are shown at first: captions.
  var closed: Set<Fold> = []

  /// As an article is shown at first.
  public static let standard = Folds()
  public static let asPrinted = Folds(isAsPrinted: true)

  func isOpen(_ fold: Fold) -> Bool {
    switch fold {
    case .boxes, .page: isAsPrinted || opened.contains(fold)
    case .caption: !closed.contains(fold)
    }
  }

  /// Opens or closes one, the others staying as they are.
  mutating func set(_ fold: Fold, open isOpen: Bool, in article: Article) {
    if isAsPrinted, !isOpen {
      opened = Set(article.folds)
      isAsPrinted = false
    }
    switch fold {
    case .boxes, .page: if isOpen { opened.insert(fold) } else { opened.remove(fold) }
    case .caption: if isOpen { closed.remove(fold) } else { closed.insert(fold) }
    }
  }

  /// Everything folded that can be, captions too.
  static func allClosed(in article: Article) -> Folds {
    var folds = Folds()
    folds.closed = Set(article.folds.filter { if case .caption = $0 { true } else { false } })
    return folds
  }
}

extension Article {
  /// All that can be folded, in the order of the screen.
  var folds: [Fold] {
    var folds: [Fold] = []
    for index in 0...body.count {
      if links.contains(where: { $0.kind == .inline && boxPlace($0) == index }) {
        folds.append(.boxes(before: index))
      }
      if body.indices.contains(index), body[index].kind == .caption {
        folds.append(.caption(index))
      }
    }
    let hasPage = !furniture.isEmpty || links.contains { $0.kind == .teaser }
    return folds + (hasPage ? [.page] : [])
  }

  /// The fold that a text is in; nil for what is always shown.
  func fold(of part: TextPart) -> Fold? {
    switch part {
    case .story(.block(let index)): body[index].kind == .caption ? .caption(index) : nil
    case .story(.headline), .story(.standfirst): nil
    case .link(let index), .summary(let index):
      links[index].kind == .inline ? .boxes(before: boxPlace(links[index])) : .page
    case .furniture: .page
    }
  }

  /// The block before which a box stands.
  func boxPlace(_ link: RelatedLink) -> Int {
    body.firstIndex { $0.line > link.firstLine } ?? body.count
  }
}
