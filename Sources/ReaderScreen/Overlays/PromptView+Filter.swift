import ArticleArchive
import ArticleQuery
import Articles
import ReaderModel

// The line on which a filter is typed.

extension Painter {
  /// How many articles answer what is typed, and how long that took, at the end of the upper edge.
  mutating func drawCount(at inner: Rect) {
    guard let count = reader.list.count, let total = reader.list.total else { return }
    let numbers = strings.numbers.position(strings.count(count), strings.count(total))
    let time = reader.list.milliseconds.map { separator + strings.filters.milliseconds($0) } ?? ""
    drawEdge(numbers + time, at: inner)
  }

  /// At the end of the upper edge, where there is room beside the title.
  mutating func drawEdge(_ words: String, at inner: Rect) {
    let text = " \(words) "
    let width = canvas.width(of: text)
    let end = inner.column + inner.size.columns
    guard width + 20 <= inner.size.columns else { return }
    var line = Stretch(row: inner.row - 1, from: end - width, to: end)
    canvas.write(text, in: &line, .overlayTitle)
  }

  /// Under each condition what there is to say of it.
  mutating func drawVerdicts(of prompt: Prompt, in line: Stretch) {
    let typed = beginning(of: prompt, upTo: prompt.cursor)
    let hidden =
      canvas.width(of: typed) - canvas.width(of: ending(of: typed, columns: line.room - 1))
    func column(_ offset: Int) -> Int {
      line.column + canvas.width(of: beginning(of: prompt, upTo: offset)) - hidden
    }
    for (index, term) in prompt.terms.enumerated() {
      let (start, end) = (column(term.range.lowerBound), column(term.range.upperBound))
      let next =
        index + 1 < prompt.terms.count
        ? column(prompt.terms[index + 1].range.lowerBound) : line.limit + 1
      guard start >= line.column, start < line.limit else { continue }
      var stretch = Stretch(row: line.row, from: start, to: min(line.limit, max(end, next - 1)))
      let (text, style) = words(for: prompt.verdict(on: term), room: stretch.room)
      canvas.write(text, in: &stretch, style)
    }
    guard let mistake = prompt.toldMistake else { return }
    let start = max(line.column, column(mistake.range.lowerBound))
    let end = max(start + 1, column(mistake.range.upperBound))
    var stretch = Stretch(row: line.row, from: start, to: min(line.limit, end))
    canvas.fill(with: glyphs.caret, in: &stretch, .mistake)
  }

  private func beginning(of prompt: Prompt, upTo offset: Int) -> String {
    String(decoding: prompt.text.utf8.prefix(offset), as: UTF8.self)
  }

  /// As much as there is room for.
  private func words(for verdict: Prompt.Verdict, room: Int) -> (String, Style) {
    switch verdict {
    // Mistakes have carets.
    case .open, .asked, .mistaken: return ("", .plain)
    case .articles(let count):
      let number = strings.count(count)
      return (canvas.width(of: number) <= room ? number : strings.filters.fine, .meta)
    case .nothing:
      let words = strings.filters.nothing
      return (canvas.width(of: words) <= room ? words : glyphs.inVain, .mistake)
    }
  }

  /// Below the verdicts: what is wrong, or what the filter means; what the list leaves out; what a word may be besides.
  func filterSentences(_ prompt: Prompt, columns: Int) -> [OverlayLine] {
    var lines = [OverlayLine("")]
    func add(_ sentence: String, _ style: Style) {
      lines += wrapped(sentence, to: columns).map { OverlayLine($0, style) }
    }
    if let mistake = prompt.toldMistake { add(strings.sentence(for: mistake), .mistake) }
    if prompt.mistake != nil {
      if let part = prompt.leftOut { add(strings.filters.mistaken(part), .meta) }
    } else if let query = prompt.understood, query != .everything {
      let words = strings.words(for: query) { prompt.isInVain($0) ? "\(glyphs.inVain) " : "" }
      add("\(strings.overlays.means) \(words)", .meta)
      if query != reader.query, !prompt.lastWord.isEmpty {
        add(strings.overlays.leftOut(String(prompt.lastWord)), .meta)
      }
    }
    if let also = isAlso(prompt) { add(also, .meta) }
    return lines
  }

  /// "“lavrov” is also person: Sergey Lavrov, 128 articles (Tab)"
  private func isAlso(_ prompt: Prompt) -> String? {
    guard case .word(let word) = prompt.completion,
      let keys = reader.keys.key(for: .complete, in: [.prompt]).map(notation(of:))
    else { return nil }
    switch prompt.choices.first {
    case .person(let name, let articles):
      let found = "\(strings.words(for: .filter(.person(name)))), \(strings.articles(articles))"
      return strings.filters.isAlso(word, found, keys)
    case .value(let filter, let articles):
      let found = "\(strings.words(for: .filter(filter))), \(strings.articles(articles))"
      return strings.filters.isAlso(word, found, keys)
    case .command, .field, .tag, nil: return nil
    }
  }

  // MARK: - What is offered

  func fieldLine(_ field: FilterField, _ mark: String, isSelected: Bool) -> OverlayLine {
    let name = "\(field.word):"
    let padding = String(repeating: " ", count: max(1, 9 - canvas.width(of: name)))
    return OverlayLine(
      [(mark, .plain), (name, .hintKey), (padding, .plain), (strings.filters.takes(field), .dim)],
      isSelected: isSelected
    )
  }

  /// A condition as it would be typed, and what that means where it does not say so itself.
  func words(of filter: Filter, in prompt: Prompt) -> [(String, Style)] {
    let text = prompt.spelt(filter)
    return switch filter {
    case .date, .spoken, .added, .state:
      [(text, .name), ("  \(strings.words(for: .filter(filter)))", .dim)]
    case .word, .phrase, .person, .outlet, .topic, .credit, .tag: [(text, .name)]
    }
  }

  /// The field before a person where it is not typed yet.
  func label(of field: FilterField, in prompt: Prompt) -> [(String, Style)] {
    if case .word = prompt.completion { [("\(field.word):", .dim)] } else { [] }
  }

  /// Parts at the left, a count at the right end.
  func line(
    _ parts: [(String, Style)],
    _ count: String,
    isSelected: Bool,
    columns: Int
  ) -> OverlayLine {
    let used = canvas.width(of: parts.map(\.0).joined()) + canvas.width(of: count)
    let gap = String(repeating: " ", count: max(2, columns - used))
    return OverlayLine(parts + [(gap, .plain), (count, .dim)], isSelected: isSelected)
  }
}
