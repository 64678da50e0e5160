import ArticleArchive
import ArticleQuery

extension Reader {
  /// Puts letters on the names, dates, quotes and links that are on the screen.
  mutating func label() {
    let labels = Labels(labelPlaces, printing: article.printing)
    if labels.labels.isEmpty {
      say(unavailable: .label, .nothingToPick)
    } else {
      overlay = .labels(labels)
    }
  }

  /// All that can have letters, and where it stands.
  var labelPlaces: [(Labels.Thing, Labels.Place)] {
    let conditions = query.conjuncts.enumerated().map { index, condition in
      (Labels.Thing.condition(condition), Labels.Place.chip(index))
    }
    return labelledText + labelledRows + conditions
  }

  /// The first stretch on the screen of each thing that Enter would act on; a person named again is the same one.
  private var labelledText: [(Labels.Thing, Labels.Place)] {
    guard layout.placement(of: .article) != nil else { return [] }
    var seen: Set<TextTarget> = []
    let shown = article.lines.indices.dropFirst(article.top).prefix(article.visibleCount)
    return shown.flatMap { line in
      article.lines[line].runs.enumerated().compactMap { run, text in
        guard let target = text.target?.firstMention, seen.insert(target).inserted else {
          return nil
        }
        return (.target(target), .text(line: line, run: run))
      }
    }
  }

  private var labelledRows: [(Labels.Thing, Labels.Place)] {
    guard layout.placement(of: .related) != nil else { return [] }
    return related.rows.indices.dropFirst(related.top).prefix(related.visibleCount)
      .map { (.article(related.rows[$0].row.key), .related($0)) }
  }

  /// The letters follow what they stand for when the screen changes under them; over another text they go.
  mutating func settleLabels() {
    guard case .labels(var labels) = overlay else { return }
    labels.move(to: labels.printing == article.printing ? labelPlaces : [])
    let canGoOn = labels.labels.contains { labels.canFollow($0.letters) }
    overlay = canGoOn ? .labels(labels) : nil
  }

  mutating func take(_ stroke: Stroke, in labels: Labels) {
    if case .command(let command) = keys.match([stroke], in: [.prompt]) {
      return run(command, in: labels)
    }
    guard case .character(let character) = stroke else { return }
    var labels = labels
    labels.typed.append(character)
    if let label = labels.labels.first(where: { $0.letters == labels.typed }) {
      overlay = nil
      open(label)
    } else if labels.labels.contains(where: { $0.letters.hasPrefix(labels.typed) }) {
      overlay = .labels(labels)
    } else {
      overlay = nil
      notice = .unknownKeys([stroke])
    }
  }

  private mutating func run(_ command: Command, in labels: Labels) {
    switch command.part {
    case .edit(.deleteBackward):
      var labels = labels
      labels.typed = String(labels.typed.dropLast())
      overlay = .labels(labels)
    case .act:
      if command != .redraw, command != .suspend { overlay = nil }
      if command != .cancel { run(command) }
    case .edit, .choosing, .motion, .digit: break
    }
  }

  /// As Enter would with the cursor there; a quotation only gets the cursor, a name leads to the
  /// page of the person, a condition of the filter is dropped.
  private mutating func open(_ label: Labels.Label) {
    switch label.thing {
    case .target(let first):
      focus(on: .article)
      article.target = article.target(at: label.place) ?? first
      switch first {
      case .quote: break
      case .person: showPage()
      case .date, .link: openTarget()
      }
    case .article(let key):
      related.rows.firstIndex { $0.row.key == key }.map { related.selection = $0 }
      follow(key)
    case .condition(let condition): drop(condition)
    }
  }
}

extension ArticlePane {
  fileprivate func target(at place: Labels.Place) -> TextTarget? {
    guard case .text(let line, let run) = place, lines.indices.contains(line),
      lines[line].runs.indices.contains(run)
    else { return nil }
    return lines[line].runs[run].target
  }
}

extension TextTarget {
  /// The same for all mentions of a person.
  fileprivate var firstMention: TextTarget {
    if case .person(let index, _) = self { .person(index, mention: 0) } else { self }
  }
}
