import ArticleArchive
import ReaderModel

extension Painter {
  /// Two versions of a story: what both have is dim, what one has alone is marked with a sign and a style.
  mutating func drawComparison(_ comparison: Comparison, from top: Int) {
    let columns = min(size.columns, 100)
    let words = strings.takingOut
    let head = wrapped(words.comparison(comparison, strings), to: columns - 4)
      .map { OverlayLine($0, .meta) }
    let names = [("-", comparison.here), ("+", comparison.there)].flatMap { sign, row in
      let about = [row.outlet, row.byline, strings.date(row.published)].compactMap(\.self)
      return wrapped(
        "\(sign) \(row.headline) (\(about.joined(separator: separator)))",
        to: columns - 4
      )
      .map { OverlayLine($0, .headline) }
    }
    let items = comparison.passages.map { passage in
      (passage.isStart ? [OverlayLine("")] : []) + lines(of: passage, columns: columns - 6)
    }
    draw([head + names] + items, from: top, columns: columns, title: words.compared)
  }

  private func lines(of passage: Comparison.Passage, columns: Int) -> [OverlayLine] {
    let (sign, style): (String, Style) =
      switch passage.origin {
      case .both: (" ", .dim)
      case .here: ("-", .plain)
      case .there: ("+", .unread)
      }
    return wrapped(passage.text, to: columns).map {
      OverlayLine([("\(sign) ", .hintKey), ($0, style)])
    }
  }
}
