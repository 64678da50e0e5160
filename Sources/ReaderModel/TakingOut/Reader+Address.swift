import ArticleArchive
import Articles

extension Reader {
  /// Shows the whole address of the article before anything is done with it.
  mutating func showAddress() {
    guard let row = cutArticle, let stored = article.stored, stored.row.key == row.key else {
      return say(unavailable: .showAddress, addressObstacle ?? .noArticle)
    }
    guard let address = stored.article.address else {
      notice = .taken(.noAddress(headline: row.headline))
      return
    }
    overlay = .address(address)
  }

  mutating func take(_ stroke: Stroke, over address: WebAddress) {
    if pending.isEmpty, stroke == addressKeys.copy {
      overlay = nil
      copy(.address, for: .copyAddress)
    } else if pending.isEmpty, stroke == addressKeys.open {
      overlay = nil
      request(.program(.browse(address.asciiText)), .program)
    } else {
      look(up: stroke)
    }
  }

  /// What copies the address that is shown, and what opens it: the keys by which copying and following begin.
  public var addressKeys: (copy: Stroke?, open: Stroke?) {
    func first(_ command: Command) -> Stroke? {
      keys.key(for: command, in: [.everywhere])?.strokes.first
    }
    return (first(.copyAddress), first(.label))
  }
}
