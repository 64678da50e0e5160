import ArticleArchive
import Articles

/// An article set in lines: the story, with boxes, teasers and furniture folded away or shown, all of them or one by one.
///
/// Lines are set from the top as far as they are asked for: a text of many megabytes takes longer than a key may.
struct ArticleText: Sendable {
  private(set) var lines: [TextLine] = []
  private(set) var stops: [TextStop] = []
  private let article: Article
  private let measure: Int
  private let spans: PaintedSpans
  /// What its reader did with it.
  private let state: ReadingState
  /// What is still to be set.
  private var steps: ArraySlice<Step> = []
  /// The rest of a part that is set already in part.
  private var rest: Rest?
  private var heading: Heading?

  /// Something to set, in the order of the screen.
  private enum Step {
    case ghost(backlinks: Int)
    case folded(Fold, TextLine.Folded)
    case part(TextPart)
  }

  private struct Rest {
    var kind: TextLine.Kind
    var place: TextPlace
    var painted: PaintedText
    var wrapping: TextWrap.Wrapping
    var stops: ArraySlice<PaintedText.Stop>
  }

  /// A text that has no lines.
  init() {
    article = Article(headline: Headline(text: "", isDerived: false, line: 1))
    measure = 0
    state = ReadingState()
    spans = PaintedSpans(of: article)
  }

  /// - Parameter limit: lines to set at first, about; ``setMore(lines:)`` sets the rest.
  init(_ stored: StoredArticle, measure: Int, folds: Folds, lines limit: Int = .max) {
    article = stored.article
    self.measure = measure
    state = stored.row.state
    spans = PaintedSpans(of: article)
    steps = Self.steps(for: stored, folds)[...]
    setMore(lines: limit)
  }

  /// True when all lines are set.
  var isWhole: Bool { steps.isEmpty && rest == nil }

  /// Sets about so many lines more.
  mutating func setMore(lines count: Int) {
    guard !isWhole else { return }
    let wanted = count < .max - lines.count ? lines.count + count : .max
    while lines.count < wanted, !isWhole {
      if rest != nil {
        setRest(upTo: wanted)
      } else if let step = steps.popFirst() {
        set(step)
      }
    }
    guard isWhole else { return }
    while lines.last?.kind == .blank { lines.removeLast() }
  }

  private static func steps(for stored: StoredArticle, _ folds: Folds) -> [Step] {
    let article = stored.article
    let head: [Step] =
      [.part(.story(.headline))]
      + (article.standfirst == nil ? [] : [.part(.story(.standfirst))])
      + (stored.row.isGhost ? [.ghost(backlinks: stored.row.backlinks)] : [])
    return head + bodySteps(for: article, folds)
  }

  /// The story with what belongs to a fold in its place, or a line that stands for it.
  private static func bodySteps(for article: Article, _ folds: Folds) -> [Step] {
    let printed = article.printedParts
    let parts = folds.isAsPrinted ? printed : article.partsByFold(printed)
    var steps: [Step] = []
    var folded: Set<Fold> = []
    for part in parts {
      guard let fold = article.fold(of: part), !folds.isOpen(fold) else {
        steps.append(.part(part))
        continue
      }
      if folded.insert(fold).inserted { steps.append(.folded(fold, article.content(of: fold))) }
    }
    return steps
  }

  /// The texts that are shown, in the order of the screen.
  static func parts(of stored: StoredArticle, _ folds: Folds) -> [TextPart] {
    steps(for: stored, folds).compactMap { if case .part(let part) = $0 { part } else { nil } }
  }

  private mutating func set(_ step: Step) {
    switch step {
    case .ghost(let backlinks):
      add(.ghost(backlinks: backlinks))
      add(.blank)
    case .folded(let fold, let content):
      add(.folded(content), in: fold)
      add(.blank)
    case .part(let part):
      let fold = article.fold(of: part)
      setHeading(over: part, in: fold)
      let first = lines.count
      set(part)
      mark(from: first, fold)
    }
  }

  // MARK: - Parts

  /// What stands over a group of parts; text of the story has none.
  private struct Heading: Equatable {
    var kind: RelatedLink.Kind?
  }

  private mutating func setHeading(over part: TextPart, in fold: Fold?) {
    let next: Heading? =
      switch part {
      case .story: nil
      case .link(let index), .summary(let index): Heading(kind: article.links[index].kind)
      case .furniture: Heading(kind: nil)
      }
    if next != heading, let next {
      closeGroup()
      add(.heading(next.kind), in: fold)
    } else if next == nil, heading != nil {
      closeGroup()
    }
    heading = next
  }

  private mutating func set(_ part: TextPart) {
    guard let text = article.text(of: part) else { return }
    switch part {
    case .story(.headline):
      set(.headline, text, at: .headline)
      add(.meta)
      addPersonal()
      addBlank(after: text, at: .headline)
    case .story(.standfirst): begin(.standfirst, text, at: .standfirst)
    case .story(.block(let index)): begin(article.body[index].lineKind, text, at: .block(index))
    case .link(let index):
      stops.append(TextStop(target: .link(index), line: lines.count))
      set(.link, text, of: part, role: .link, .link(index))
    case .summary: set(.linkSummary, text, of: part, role: .plain, nil)
    case .furniture: set(.furniture, text, of: part, role: .plain, nil)
    }
  }

  private mutating func closeGroup() {
    if lines.last?.kind != .blank { add(.blank) }
  }

  // MARK: - Lines

  private mutating func add(_ kind: TextLine.Kind, in fold: Fold? = nil) {
    var line = TextLine(kind: kind, runs: [], anchor: nil)
    line.fold = fold
    lines.append(line)
  }

  private mutating func mark(from first: Int, _ fold: Fold?) {
    guard fold != nil else { return }
    for index in first..<lines.count { lines[index].fold = fold }
  }

  /// The reader's own words about the article, below its head.
  private mutating func addPersonal() {
    let tags = state.tags.map { "#\($0)" }.joined(separator: " ")
    for text in [tags, state.note ?? ""] where !text.isEmpty {
      let bytes = Array(text.utf8)
      for range in TextWrap.lines(of: text, width: measure) {
        let run = TextLine.Run(text: String(decoding: bytes[range], as: UTF8.self), role: .plain)
        lines.append(TextLine(kind: .personal, runs: [run], anchor: nil))
      }
    }
  }

  /// The blank line after a part stands at the part's end, so that it can be come back to.
  private mutating func addBlank(after text: String, at place: TextPlace) {
    let anchor = TextAnchor(place: place, offset: text.utf8.count)
    lines.append(TextLine(kind: .blank, runs: [], anchor: anchor))
  }

  /// Text outside the story: one role throughout.
  private mutating func set(
    _ kind: TextLine.Kind,
    _ text: String,
    of part: TextPart,
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
      let origin = TextOrigin(part: part, offset: range.lowerBound)
      lines.append(TextLine(kind: kind, runs: [run], anchor: nil, origin: origin))
    }
  }

  /// Text of the story that is set as a whole.
  private mutating func set(_ kind: TextLine.Kind, _ text: String, at place: TextPlace) {
    var rest = beginning(of: kind, text, at: place)
    set(rest.wrapping.more(lines: .max), of: &rest)
  }

  /// Text of the story, which may be long; a blank line follows it.
  private mutating func begin(_ kind: TextLine.Kind, _ text: String, at place: TextPlace) {
    rest = beginning(of: kind, text, at: place)
  }

  private func beginning(of kind: TextLine.Kind, _ text: String, at place: TextPlace) -> Rest {
    let painted = PaintedText(text, spans.paints(at: place))
    return Rest(
      kind: kind,
      place: place,
      painted: painted,
      wrapping: TextWrap.Wrapping(text, width: measure - kind.indent),
      stops: painted.stops[...]
    )
  }

  private mutating func setRest(upTo wanted: Int) {
    guard var rest else { return }
    self.rest = nil
    let first = lines.count
    set(rest.wrapping.more(lines: wanted == .max ? .max : wanted - lines.count), of: &rest)
    mark(from: first, article.fold(of: .story(rest.place)))
    if rest.wrapping.isAtEnd {
      let anchor = TextAnchor(place: rest.place, offset: rest.painted.length)
      lines.append(TextLine(kind: .blank, runs: [], anchor: anchor))
    } else {
      self.rest = rest
    }
  }

  /// Lines of a part, its names, quotes and dates marked.
  private mutating func set(_ ranges: [Range<Int>], of rest: inout Rest) {
    for range in ranges {
      while let stop = rest.stops.first, stop.offset < range.upperBound {
        stops.append(TextStop(target: stop.target, line: lines.count))
        rest.stops.removeFirst()
      }
      let anchor = TextAnchor(place: rest.place, offset: range.lowerBound)
      lines.append(TextLine(kind: rest.kind, runs: rest.painted.runs(in: range), anchor: anchor))
    }
  }
}

extension Block {
  fileprivate var lineKind: TextLine.Kind {
    switch kind {
    case .paragraph: .paragraph
    case .subhead: .subhead
    case .quote: .quote
    case .list: .list
    case .caption: .caption
    }
  }
}

extension RelatedLink {
  /// Where the source prints it first; 0 when it does not say.
  var firstLine: Int { lines.first ?? 0 }
}
