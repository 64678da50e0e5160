import ArticleArchive
import Articles
import ReaderModel

extension Painter {
  /// All that is known of the article, the evidence of its date in words, and its people's other names.
  mutating func drawDetails(from top: Int) {
    let columns = min(size.columns, 100)
    let items = reader.article.stored.map { detailItems(of: $0, columns: columns - 4) } ?? []
    draw(items, from: top, columns: columns, title: strings.details.title)
  }

  /// Every reason for which an article is offered.
  mutating func drawReasons(_ related: RelatedRow) {
    let columns = min(size.columns, 84)
    let headline = wrapped(related.row.headline, to: columns - 4).map {
      OverlayLine($0, related.row.isGhost ? .ghost : .headline)
    }
    let reasons = related.reasons.map { reason in
      wrapped(strings.reason(reason), to: columns - 6).enumerated().map {
        OverlayLine(($0.offset == 0 ? "\(glyphs.dot) " : "  ") + $0.element)
      }
    }
    let title = strings.overlays.reasonsTitle
    draw([headline, [OverlayLine("")]] + reasons, from: 0, columns: columns, title: title)
  }

  mutating func drawQuitQuestion() {
    let question = strings.overlays.quitQuestion
    let columns = canvas.width(of: question) + 6
    let inner = drawBox(
      Size(columns: columns, rows: 5),
      title: "điểm báo",
      keys: [
        KeyHint(command: .close, name: strings.overlays.leave),
        KeyHint(command: .cancel, name: strings.overlays.stay),
      ]
    )
    draw([OverlayLine(""), OverlayLine(question, .notice)], in: inner)
  }

  /// Draws items of some lines each.
  ///
  /// - Parameter top: the number of the first visible item, held so that the box stays full.
  mutating func draw(
    _ items: [[OverlayLine]],
    from top: Int,
    columns: Int,
    title: String
  ) {
    let lines = items.flatMap(\.self)
    let last = max(0, lines.count + 2 - overlayArea.size.rows)
    let first = min(items.prefix(max(0, top)).reduce(0) { $0 + $1.count }, last)
    let scrolling = last > 0 ? [Command.down, .up] : []
    let inner = drawBox(
      Size(columns: columns, rows: lines.count + 2),
      title: title,
      keys: [KeyHint(command: .close, name: strings.overlays.close)]
        + scrolling.map { KeyHint(command: $0, name: strings.name(of: $0)) }
    )
    draw(lines.dropFirst(first), in: inner)
    if first < last {
      let edge = Stretch(inner, row: inner.size.rows)
      _ = writeAtEnd(" \(strings.overlays.more(last - first)) ", in: edge, .overlay)
    }
    canvas.place(cursor: inner.row, inner.column)
  }
}

// MARK: - What the lines say

extension Painter {
  private func detailItems(of stored: StoredArticle, columns: Int) -> [[OverlayLine]] {
    let words = strings.details
    let article = stored.article
    var table = DetailTable(painter: self, columns: columns)
    table.add(words.headline, article.headline.text, .headline)
    if article.headline.isDerived { table.add("", words.headlineDerived, .dim) }
    table.add(words.outlet, article.outlet?.text)
    table.add(words.byline, article.byline?.text)
    table.add(words.dateline, article.dateline?.text)
    table.add(words.credits, list(article.credits.map(\.name)))
    table.add(words.topics, list(article.topics.map(\.text)))
    table.add(words.published, date(article.published))
    table.add(evidence: article.published.evidence, label: words.evidence, none: words.noEvidence)
    if article.crawled.day != nil {
      table.add(words.crawled, date(article.crawled))
      table.add(evidence: article.crawled.evidence, label: words.evidence, none: words.noEvidence)
    }
    if !stored.row.isGhost {
      let minutes = strings.articles.minutes(ReadingTime.minutes(words: stored.row.words))
      table.add(words.lengthLabel, words.length(strings.number(stored.row.words), minutes))
    }
    table.add(words.language, article.language.map(words.languageName))
    for (index, person) in article.people.enumerated() {
      table.add(person: person, label: index == 0 ? words.people : "")
    }
    if stored.row.backlinks > 0 {
      table.add(words.backlinks, strings.articles(stored.row.backlinks))
    }
    table.add(words.address, article.address?.text)
    for (index, field) in article.declared.enumerated() {
      table.add(index == 0 ? words.fields : "", "\(field.name): \(field.value)")
    }
    table.add(words.source, stored.row.source)
    table.add(words.key, stored.row.key.text)
    return table.items
  }

  private func date(_ published: PublicationDate) -> String {
    guard published.day != nil else { return strings.dates.undated }
    let certainty = strings.dates.certainty(published.certainty)
    return "\(strings.date(published)) (\(certainty))"
  }

  private func list(_ names: [String]) -> String? {
    var seen: Set<String> = []
    let unique = names.filter { seen.insert($0).inserted }
    return unique.isEmpty ? nil : unique.joined(separator: ", ")
  }
}

/// Labels and what belongs to them, in lines.
private struct DetailTable {
  let painter: Painter
  let columns: Int
  private(set) var items: [[OverlayLine]] = []

  init(painter: Painter, columns: Int) {
    self.painter = painter
    self.columns = columns
  }

  private var labelWidth: Int { min(14, columns / 4 + 2) }

  mutating func add(_ label: String, _ text: String?, _ style: Style = .plain) {
    guard let text else { return }
    items.append(
      painter.labelled(label, text, style, labelWidth: labelWidth, columns: columns)
    )
  }

  /// Each clue as printed, where it stands, and what it says.
  mutating func add(evidence: [Evidence], label: String, none: String) {
    if evidence.isEmpty { add(label, none, .dim) }
    var said: Set<String> = []
    for clue in evidence {
      let words = painter.strings.details
      let meaning = painter.strings.meaning(clue.meaning)
      // What was declared stands in no line; that it was declared is what it says.
      let place = clue.line > 0 ? " (\(words.line(clue.line)))" : ""
      let sentence = "“\(clue.text)”\(place): \(meaning)"
      if said.insert(sentence).inserted { add(said.count == 1 ? label : "", sentence) }
    }
  }

  /// Name, roles, mentions; below, the other forms and why they are the same person.
  mutating func add(person: Person, label: String) {
    let words = painter.strings.details
    let facts = person.roles + [words.mentions(person.namedCount)]
    add(label, "\(person.name)  \(facts.joined(separator: painter.separator))", .name)
    let known = painter.reader.people.rows.first { $0.name == person.name }
    for alias in known?.aliases ?? [] {
      add("", "  \(words.alsoCalled) \(alias.text): \(painter.strings.reason(alias.reason))", .dim)
    }
    if known == nil, !person.aliases.isEmpty {
      add("", "  \(words.alsoCalled) \(person.aliases.joined(separator: ", "))", .dim)
    }
  }
}
