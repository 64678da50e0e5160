import ArticleArchive
import Articles
import ReaderModel

extension Painter {
  /// All that is known of the article, the evidence of its date in words, and its people's other names.
  mutating func drawDetails(from top: Int) {
    let columns = min(size.columns, 100)
    let items = reader.details.map { detail($0, columns: columns - 4) }
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
  /// A fact, in lines.
  private func detail(_ fact: DetailFact, columns: Int) -> [OverlayLine] {
    let words = strings.details
    func line(_ label: String, _ text: String, _ style: Style = .plain) -> [OverlayLine] {
      let width = min(14, columns / 4 + 2)
      return labelled(label, text, style, labelWidth: width, columns: columns)
    }
    return switch fact {
    case .headline(let text): line(words.headline, text, .headline)
    case .derivedHeadline: line("", words.headlineDerived, .dim)
    case .outlet(let text): line(words.outlet, text)
    case .byline(let text): line(words.byline, text)
    case .dateline(let text): line(words.dateline, text)
    case .credits(let names): line(words.credits, list(names))
    case .topics(let names): line(words.topics, list(names))
    case .published(let day): line(words.published, date(day))
    case .crawled(let day): line(words.crawled, date(day))
    case .clue(let clue, let number): line(number == 0 ? words.evidence : "", text(of: clue))
    case .noClue: line(words.evidence, words.noEvidence, .dim)
    case .length(let count): line(words.lengthLabel, length(words: count))
    case .language(let language): line(words.language, words.languageName(language))
    case .person(let person, let number):
      line(number == 0 ? words.people : "", text(of: person), .name)
    case .alias(let alias):
      line("", "  \(words.alsoCalled) \(alias.text): \(strings.reason(alias.reason))", .dim)
    case .aliases(let names):
      line("", "  \(words.alsoCalled) \(names.joined(separator: ", "))", .dim)
    case .backlinks(let count): line(words.backlinks, strings.articles(count))
    case .address(let text): line(words.address, text)
    case .field(let field, let number):
      line(number == 0 ? words.fields : "", "\(field.name): \(field.value)")
    case .source(let path): line(words.source, path)
    case .key(let key): line(words.key, key.text)
    }
  }

  private func length(words count: Int) -> String {
    let minutes = strings.articles.minutes(ReadingTime.minutes(words: count))
    return strings.details.length(strings.number(count), minutes)
  }

  /// A clue as printed, where it stands, and what it says.
  private func text(of clue: Evidence) -> String {
    let words = strings.details
    // What was declared stands in no line; that it was declared is what it says.
    let place = clue.line > 0 ? " (\(words.line(clue.line)))" : ""
    return "“\(clue.text)”\(place): \(strings.meaning(clue.meaning))"
  }

  /// Name, roles, mentions.
  private func text(of person: Person) -> String {
    let facts = person.roles + [strings.details.mentions(person.namedCount)]
    return "\(person.name)  \(facts.joined(separator: separator))"
  }

  private func date(_ published: PublicationDate) -> String {
    guard published.day != nil else { return strings.dates.undated }
    let certainty = strings.dates.certainty(published.certainty)
    return "\(strings.date(published)) (\(certainty))"
  }

  private func list(_ names: [String]) -> String {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }.joined(separator: ", ")
  }
}
