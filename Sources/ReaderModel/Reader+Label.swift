import ArticleArchive
import ArticleQuery

extension Reader {
  /// Puts letters on the names, dates, quotes and links that are on the screen.
  mutating func label() {
    let labels = Labels(labelPlaces)
    if labels.labels.isEmpty {
      say(unavailable: .label, .nothingToPick)
    } else {
      overlay = .labels(labels)
    }
  }

  /// All that can have letters.
  var labelPlaces: [Labels.Place] {
    labelledText + labelledRows + query.conjuncts.indices.map(Labels.Place.chip)
  }

  /// The first stretch on the screen of each thing that Enter would act on; a person named again is the same one.
  private var labelledText: [Labels.Place] {
    guard layout.placement(of: .article) != nil else { return [] }
    var seen: Set<TextTarget> = []
    let shown = article.lines.indices.dropFirst(article.top).prefix(article.visibleCount)
    return shown.flatMap { line in
      article.lines[line].runs.enumerated().compactMap { run, text -> Labels.Place? in
        guard let target = text.target, seen.insert(target.firstMention).inserted else {
          return nil
        }
        return .text(line: line, run: run)
      }
    }
  }

  private var labelledRows: [Labels.Place] {
    guard layout.placement(of: .related) != nil else { return [] }
    return related.rows.indices.dropFirst(related.top).prefix(related.visibleCount)
      .map(Labels.Place.related)
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
      open(label.place)
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
  private mutating func open(_ place: Labels.Place) {
    switch place {
    case .text(let line, let run):
      guard let target = article.lines[line].runs[run].target else { return }
      focus(on: .article)
      article.target = target
      switch target {
      case .quote: break
      case .person: showPage()
      case .date, .link: openTarget()
      }
    case .related(let index):
      related.selection = index
      follow(related.rows[index].row.key)
    case .chip(let index): drop(query.conjuncts[index])
    }
  }
}

extension TextTarget {
  /// The same for all mentions of a person.
  fileprivate var firstMention: TextTarget {
    if case .person(let index, _) = self { .person(index, mention: 0) } else { self }
  }
}
