import ArticleArchive
import ReaderModel

extension Notice {
  /// The headline of the article that it is about; nil where it names none.
  var headline: String? {
    switch self {
    case .starred(let headline), .unstarred(let headline), .markedRead(let headline),
      .markedUnread(let headline):
      headline
    case .done(let step), .undone(let step), .redone(let step): step.headline
    default: nil
    }
  }

  /// The same with another headline.
  func naming(_ headline: String) -> Notice {
    switch self {
    case .starred: return .starred(headline: headline)
    case .unstarred: return .unstarred(headline: headline)
    case .markedRead: return .markedRead(headline: headline)
    case .markedUnread: return .markedUnread(headline: headline)
    case .done(var step):
      step.headline = headline
      return .done(step)
    case .undone(var step):
      step.headline = headline
      return .undone(step)
    case .redone(var step):
      step.headline = headline
      return .redone(step)
    default: return self
    }
  }
}
