import ArticleArchive
import Articles

/// An article set in lines: the story, with boxes, teasers and furniture folded away or shown where the source prints them.
struct ArticleText {
  private(set) var lines: [TextLine] = []
  private(set) var stops: [TextStop] = []
  private let article: Article
  private let measure: Int

  init(_ stored: StoredArticle, measure: Int, isUnfolded: Bool) {
    article = stored.article
    self.measure = measure
    setHead()
    if stored.row.isGhost { setGhost(stored.row) }
    if isUnfolded { setUnfolded() } else { setFolded() }
    while lines.last?.kind == .blank { lines.removeLast() }
  }

  private mutating func setHead() {
    set(.headline, article.headline.text, at: .headline)
    add(.meta)
    addBlank(after: article.headline.text, at: .headline)
    guard let standfirst = article.standfirst else { return }
    set(.standfirst, standfirst.text, at: .standfirst)
    addBlank(after: standfirst.text, at: .standfirst)
  }

  private mutating func setGhost(_ row: ArticleRow) {
    add(.ghost(backlinks: row.backlinks))
    add(.blank)
  }

  // MARK: - Folded

  private mutating func setFolded() {
    var boxes = article.links.filter { $0.kind == .inline }.map(\.firstLine).sorted()[...]
    for (index, block) in article.body.enumerated() {
      let before = boxes.prefix { $0 < block.line }.count
      boxes.removeFirst(before)
      setFold(boxes: before)
      set(block, index)
    }
    setFold(boxes: boxes.count)
    setFold(
      teasers: article.links.count { $0.kind == .teaser },
      furniture: article.furniture.count
    )
  }

  private mutating func setFold(boxes: Int = 0, teasers: Int = 0, furniture: Int = 0) {
    guard boxes + teasers + furniture > 0 else { return }
    add(.folded(boxes: boxes, teasers: teasers, furniture: furniture))
    add(.blank)
  }

  // MARK: - Unfolded

  /// A part of the page, where the source first prints it.
  private enum Part {
    case block(Int)
    case link(Int)
    case furniture(Int)
  }

  private mutating func setUnfolded() {
    let parts: [(line: Int, part: Part)] =
      article.body.enumerated().map { ($0.element.line, .block($0.offset)) }
      + article.links.enumerated().map { ($0.element.firstLine, .link($0.offset)) }
      + article.furniture.enumerated().map { ($0.element.line, .furniture($0.offset)) }
    var heading: Heading?
    // Sorting is stable: parts of one line keep the order above.
    for (_, part) in parts.sorted(by: { $0.line < $1.line }) {
      let next = self.heading(of: part)
      if next != heading, let next {
        closeGroup()
        add(.heading(next.kind))
      } else if next == nil, heading != nil {
        closeGroup()
      }
      heading = next
      set(part)
    }
  }

  /// What stands over a group of parts; text of the story has none.
  private struct Heading: Equatable {
    var kind: RelatedLink.Kind?
  }

  private func heading(of part: Part) -> Heading? {
    switch part {
    case .block: nil
    case .link(let index): Heading(kind: article.links[index].kind)
    case .furniture: Heading(kind: nil)
    }
  }

  private mutating func closeGroup() {
    if lines.last?.kind != .blank { add(.blank) }
  }

  private mutating func set(_ part: Part) {
    switch part {
    case .block(let index): set(article.body[index], index)
    case .link(let index): setLink(index)
    case .furniture(let index): set(.furniture, article.furniture[index].text, role: .plain, nil)
    }
  }

  private mutating func setLink(_ index: Int) {
    let link = article.links[index]
    stops.append(TextStop(target: .link(index), line: lines.count))
    set(.link, link.headline, role: .link, .link(index))
    if let summary = link.summary { set(.linkSummary, summary, role: .plain, nil) }
  }

  // MARK: - Lines

  private mutating func add(_ kind: TextLine.Kind) {
    lines.append(TextLine(kind: kind, runs: [], anchor: nil))
  }

  /// The blank line after a part stands at the part's end, so that it can be come back to.
  private mutating func addBlank(after text: String, at place: TextPlace) {
    let anchor = TextAnchor(place: place, offset: text.utf8.count)
    lines.append(TextLine(kind: .blank, runs: [], anchor: anchor))
  }

  private mutating func set(_ block: Block, _ index: Int) {
    let kind: TextLine.Kind =
      switch block.kind {
      case .paragraph: .paragraph
      case .subhead: .subhead
      case .quote: .quote
      case .list: .list
      case .caption: .caption
      }
    set(kind, block.text, at: .block(index))
    addBlank(after: block.text, at: .block(index))
  }

  /// Text outside the story: one role throughout.
  private mutating func set(
    _ kind: TextLine.Kind,
    _ text: String,
    role: TextLine.Role,
    _ target: TextTarget?
  ) {
    let bytes = Array(text.utf8)
    for range in TextWrap.lines(of: text, width: measure - kind.indent) {
      let run = TextLine.Run(
        text: String(decoding: bytes[range], as: UTF8.self),
        role: role,
        target: target
      )
      lines.append(TextLine(kind: kind, runs: [run], anchor: nil))
    }
  }

  /// Text of the story, its names, quotes and dates marked.
  private mutating func set(_ kind: TextLine.Kind, _ text: String, at place: TextPlace) {
    let painted = PaintedText(text, at: place, in: article)
    var waiting = painted.stops[...]
    for range in TextWrap.lines(of: text, width: measure - kind.indent) {
      while let stop = waiting.first, stop.offset < range.upperBound {
        stops.append(TextStop(target: stop.target, line: lines.count))
        waiting.removeFirst()
      }
      let anchor = TextAnchor(place: place, offset: range.lowerBound)
      lines.append(TextLine(kind: kind, runs: painted.runs(in: range), anchor: anchor))
    }
  }
}

extension RelatedLink {
  /// Where the source prints it first; 0 when it does not say.
  fileprivate var firstLine: Int { lines.first ?? 0 }
}
