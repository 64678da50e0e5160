import Articles

/// Finds the lines again that the parts, names and dates of an article came from.
struct Explainer {
  private var parts: [Int: [(start: Int, part: Explanation.Part)]] = [:]
  private var marks: [Int: [Explanation.Mark]] = [:]
  private let page: PageText
  private let reasons: [Int: LineReason]

  init(page: PageText, story: Story) {
    self.page = page
    reasons = Dictionary(
      story.parts.lines.map { ($0.number, $0.reason) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  var lines: [Explanation.Line] {
    page.lines.enumerated().filter { !$0.element.isEmpty }.map { index, text in
      let number = index + 1
      return Explanation.Line(
        number: number,
        text: text,
        parts: (parts[number] ?? []).sorted { $0.start < $1.start }.map(\.part),
        reason: reasons[number],
        marks: apart(marks[number] ?? [])
      )
    }
  }

  /// The marks in order; of two that overlap the first, of two that begin together the longer.
  private func apart(_ marks: [Explanation.Mark]) -> [Explanation.Mark] {
    var end = 0
    let sorted = marks.sorted {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }
    return sorted.filter { mark in
      guard mark.range.lowerBound >= end else { return false }
      end = mark.range.upperBound
      return true
    }
  }

  // MARK: Parts

  mutating func tellParts(of article: Article) {
    let headline = article.headline
    tell(headline.isDerived ? .derivedHeadline : .headline, headline.text, headline.line)
    tell(.standfirst, article.standfirst)
    tell(.byline, article.byline)
    tell(.outlet, article.outlet)
    tell(.dateline, article.dateline)
    for block in article.body { tell(.block(block.kind), block.text, block.line) }
    for credit in article.credits { tell(.credit(credit.subject), credit.name, credit.line) }
    for topic in article.topics { tell(.topic, topic) }
    for link in article.links {
      for line in link.lines { tell(.link(link.kind), link.headline, line) }
    }
    for passage in article.furniture { tell(.furniture, passage) }
  }

  private mutating func tell(_ part: Explanation.Part, _ passage: Passage?) {
    if let passage { tell(part, passage.text, passage.line) }
  }

  private mutating func tell(_ part: Explanation.Part, _ text: String, _ line: Int) {
    guard page.lines.indices.contains(line - 1) else { return }
    let start = offset(of: text, inLine: line) ?? 0
    guard parts[line]?.contains(where: { $0.part == part && $0.start == start }) != true else {
      return
    }
    parts[line, default: []].append((start, part))
  }

  // MARK: Marks

  /// Names, and capitals that are none.
  mutating func tellNames(_ findings: [NameFinding], _ texts: [StoryText], _ article: Article) {
    var named: [TextSpan: String] = [:]
    for person in article.people {
      for mention in person.mentions where mention.kind == .named {
        named[mention.span] = person.name
      }
    }
    for finding in findings {
      let text = texts[finding.text]
      let span = text.span(finding.tokens)
      let clues = finding.clues.all
      let meaning: Explanation.Meaning =
        if let person = named[span] {
          .person(person, verdict: finding.verdict, clues: clues)
        } else {
          .nobody(verdict: finding.verdict, clues: clues)
        }
      mark(span, in: text.analysis.text, meaning)
    }
  }

  mutating func tellStandIns(_ article: Article) {
    for person in article.people {
      for mention in person.mentions where mention.kind != .named {
        guard let text = article.text(at: mention.span.place) else { continue }
        mark(mention.span, in: text, .standIn(person.name))
      }
    }
  }

  mutating func tellDates(_ article: Article) {
    for date in article.dates {
      if let span = date.span, let text = article.text(at: span.place) {
        mark(span, in: text, .date(date))
      } else if let start = offset(of: date.text, inLine: date.line) {
        add(start..<start + date.text.utf8.count, line: date.line, .date(date))
      }
    }
  }

  private mutating func mark(_ span: TextSpan, in text: String, _ meaning: Explanation.Meaning) {
    guard let start = offset(of: text, inLine: span.line) else { return }
    let range = start + span.range.lowerBound..<start + span.range.upperBound
    add(range, line: span.line, meaning)
  }

  private mutating func add(_ range: Range<Int>, line: Int, _ meaning: Explanation.Meaning) {
    marks[line, default: []].append(Explanation.Mark(range: range, meaning: meaning))
  }

  /// Where a text begins in a line, in bytes; nil when it does not stand there as it is.
  private func offset(of text: String, inLine number: Int) -> Int? {
    guard page.lines.indices.contains(number - 1), !text.isEmpty else { return nil }
    let (line, text) = (Array(page.lines[number - 1].utf8), Array(text.utf8))
    guard text.count <= line.count else { return nil }
    return (0...line.count - text.count).first { line[$0...].starts(with: text) }
  }
}
