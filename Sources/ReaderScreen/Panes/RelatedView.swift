import ArticleArchive
import Articles
import ReaderModel

extension Painter {
  mutating func drawRelated(_ placement: Layout.Placement) {
    let related = reader.related
    let count = related.rows.isEmpty ? "" : strings.number(related.rows.count)
    drawTitle(of: placement, [count], isLoading: related.isLoading && !related.rows.isEmpty)
    let content = placement.content
    if related.rows.isEmpty {
      let sentence = related.key == nil ? strings.empty.article : strings.empty.related
      drawEmpty([related.isLoading ? canvas.ellipsis : sentence], in: content)
      return
    }
    let height = RelatedPane.rowHeight
    var row = 0
    for index in related.rows.indices.dropFirst(related.top) where row < content.size.rows {
      drawHeadline(related.rows[index], number: index + 1, Stretch(content, row: row))
      if row + 1 < content.size.rows {
        drawReason(related.rows[index], Stretch(content, row: row + 1))
      }
      if index == related.selection {
        markSelected(.related, rows: row..<row + height, in: content)
      }
      row += height
    }
  }

  /// Number (for the first nine, which have a key), headline, date.
  private mutating func drawHeadline(_ related: RelatedRow, number: Int, _ stretch: Stretch) {
    let hasDate = related.row.published.day != nil
    let date = hasDate ? " \(strings.shortDate(related.row.published)) " : " "
    var line = writeAtEnd(date, in: stretch, .date)
    line.column += 1
    if let label = label(at: .related(number - 1)) {
      canvas.write(label.text, in: &line, label.style)
      canvas.write(" ", in: &line, .plain)
    } else {
      canvas.write(number <= 9 ? "\(number) " : "  ", in: &line, .hintKey)
    }
    if related.row.isGhost { canvas.write("\(glyphs.ghost) ", in: &line, .ghost) }
    draw(related.row.headline, in: &line, related.row.isGhost ? .ghost : .plain)
  }

  private mutating func drawReason(_ related: RelatedRow, _ stretch: Stretch) {
    var line = stretch
    line.column += 3
    let sign = related.kind == .backlink ? glyphs.backlink : glyphs.link
    canvas.write("\(sign) ", in: &line, .dim)
    let reasons = related.reasons.map { strings.reason($0) }.joined(separator: separator)
    canvas.fit(reasons, in: &line, .dim)
  }
}
