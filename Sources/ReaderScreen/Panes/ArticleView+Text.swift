import ArticleArchive
import Articles
import ReaderModel

extension Painter {
  /// A line of the story, its names, dates and quotes by style, what a search found above all.
  mutating func drawRuns(of line: TextLine, in stretch: inout Stretch) {
    let hits = searchHits(in: line)
    var offset = 0
    for run in line.runs {
      let style = style(of: run, in: line.kind)
      let length = run.text.utf8.count
      if hits.isEmpty {
        canvas.write(run.text, in: &stretch, style)
      } else {
        drawPieces(of: run.text, at: offset, hits, style, in: &stretch)
      }
      offset += length
    }
  }

  /// The letters to type, before what they open: "[a]Name". What follows on the line makes room for them.
  mutating func drawLabels(on line: Int, in whole: Stretch, from column: Int) {
    guard labels != nil else { return }
    var column = column
    var insertions: [Canvas.Insertion] = []
    for (index, run) in reader.article.lines[line].runs.enumerated() {
      if let label = label(at: .text(line: line, run: index)) {
        insertions.append(Canvas.Insertion(column: column, text: label.text, style: label.style))
      }
      column += canvas.width(of: run.text)
    }
    canvas.insert(insertions, in: whole)
  }

  private func style(of run: TextLine.Run, in kind: TextLine.Kind) -> Style {
    if let target = run.target, target == reader.article.target { return .currentTarget }
    switch run.role {
    case .name: return nameStyle(of: run)
    case .quoted: return .quoted
    case .date: return .date
    case .link: return .link
    case .plain: return plainStyle(of: kind)
    }
  }

  /// Whoever is followed stands out in every text.
  private func nameStyle(of run: TextLine.Run) -> Style {
    guard case .person(let index, _) = run.target else { return .name }
    return reader.isFollowed(personInArticle: index) ? .followedName : .name
  }

  private func plainStyle(of kind: TextLine.Kind) -> Style {
    switch kind {
    case .headline: .headline
    case .standfirst: .standfirst
    case .subhead: .subhead
    case .caption: .caption
    case .quote: .quoted
    case .linkSummary, .furniture, .folded, .heading, .ghost: .dim
    case .meta, .personal: .meta
    case .link: .link
    case .paragraph, .list, .blank: .plain
    }
  }

  /// A found stretch, in UTF-8 offsets of a line.
  private struct LineHit {
    var range: Range<Int>
    var isCurrent: Bool
  }

  private func searchHits(in line: TextLine) -> [LineHit] {
    guard let search = reader.article.search, let origin = line.origin else { return [] }
    let end = origin.offset + line.runs.reduce(0) { $0 + $1.text.utf8.count }
    guard origin.offset < end else { return [] }
    return search.hits(in: origin.part, origin.offset..<end).map { index in
      let shown = search.hits[index].range.clamped(to: origin.offset..<end)
      let range = shown.lowerBound - origin.offset..<shown.upperBound - origin.offset
      return LineHit(range: range, isCurrent: index == search.current)
    }
  }

  /// A run cut where hits begin and end.
  private mutating func drawPieces(
    of text: String,
    at offset: Int,
    _ hits: [LineHit],
    _ style: Style,
    in stretch: inout Stretch
  ) {
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let hit = hits.first { $0.range.contains(offset + start) }
      let next = hit?.range.upperBound ?? hits.map(\.range.lowerBound).first { $0 > offset + start }
      let end = min(bytes.count, (next ?? offset + bytes.count) - offset)
      let piece = String(decoding: bytes[start..<end], as: UTF8.self)
      let pieceStyle = hit.map { $0.isCurrent ? Style.currentHit : .hit } ?? style
      canvas.write(piece, in: &stretch, pieceStyle)
      start = end
    }
  }

  /// The cursor stands on what Enter would follow, else at the top of the text.
  mutating func placeArticleCursor(_ content: Rect, margin: Int) {
    let shown = reader.article.lines.dropFirst(reader.article.top).prefix(content.size.rows)
    canvas.place(cursor: content.row, content.column + margin)
    guard let target = reader.article.target else { return }
    for (row, line) in shown.enumerated() {
      var column = content.column + margin + line.kind.indent
      for run in line.runs {
        if run.target == target {
          canvas.place(cursor: content.row + row, column)
          return
        }
        column += canvas.width(of: run.text)
      }
    }
  }
}
