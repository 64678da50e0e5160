import ArticleArchive
import ArticleQuery
import Articles
import ReaderModel

extension Painter {
  /// A link as it is listed: its number, how it is printed, the headline (dim where there is no text), outlet and day.
  func words(
    of link: LinkedRow,
    number: Int?
  ) -> (parts: [OverlayLine.Part], detail: String) {
    let sign = link.kind == .inline ? glyphs.quoteBar : glyphs.link
    let head = number.map { "\($0 < 10 ? " " : "")\($0) " } ?? ""
    let missing = link.row.isGhost ? [strings.takingOut.textMissing(link.row.backlinks)] : []
    let day = link.row.published.day == nil ? [] : [strings.shortDate(link.row.published)]
    return (
      [
        OverlayLine.Part(text: "\(head)\(sign) ", style: .dim),
        OverlayLine.Part(text: link.row.isGhost ? "\(glyphs.ghost) " : "", style: .ghost),
        OverlayLine.Part(text: link.row.headline, style: link.row.isGhost ? .ghost : .plain),
      ],
      (missing + [link.row.outlet].compactMap(\.self) + day).joined(separator: separator)
    )
  }

  /// Another version of a story, and how much of the text both have.
  func words(of version: RelatedRow) -> (parts: [OverlayLine.Part], detail: String) {
    let about = [
      version.row.outlet, strings.shortDate(version.row.published),
      version.likeness.map { "\($0)%" },
    ].compactMap(\.self)
    return (
      [OverlayLine.Part(text: version.row.headline, style: .plain)],
      about.joined(separator: separator)
    )
  }

  /// A place of the history: where it is from here, the article (further in where links were followed), the filter,
  /// when it was left.
  func words(of row: PlaceRow) -> (parts: [OverlayLine.Part], detail: String) {
    let sign = row.step == 0 ? glyphs.focus : " "
    let indent = String(repeating: "  ", count: min(row.depth, 8))
    let arrow = row.depth > 0 ? "\(glyphs.link) " : ""
    let filter = strings.words(for: row.query)
    let name = row.article?.headline ?? (row.visit.article == nil ? filter : canvas.ellipsis)
    let today = reader.now?.day ?? reader.today
    let when = row.visit.time.map { strings.when($0, today: today) }
    let isFiltered = row.query != .everything && row.visit.article != nil
    return (
      [
        OverlayLine.Part(text: "\(sign) \(indent)\(arrow)", style: .dim),
        OverlayLine.Part(text: name, style: .plain),
      ],
      [isFiltered ? filter : nil, when].compactMap(\.self).joined(separator: separator)
    )
  }
}
