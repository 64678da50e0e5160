import ArticleArchive
import ArticleQuery
import Articles
import ReaderModel

extension Painter {
  mutating func draw(_ prompt: Prompt) {
    let columns = min(size.columns, 84)
    let verdict = sentences(about: prompt, columns: columns - 4)
    let choices = choiceLines(of: prompt, columns: columns - 4)
    let shown = min(choices.count, max(3, size.rows - 8 - verdict.count))
    let gap = shown > 0 && !verdict.isEmpty ? 1 : 0
    let rows = 3 + verdict.count + shown + gap
    let inner = drawBox(
      Size(columns: columns, rows: rows),
      title: title(of: prompt),
      keys: [
        KeyHint(command: .accept, name: strings.overlays.accept(prompt.purpose)),
        KeyHint(command: .cancel, name: strings.overlays.cancel(prompt.purpose)),
      ]
        + (prompt.choices.isEmpty
          ? [] : [KeyHint(command: .complete, name: strings.hint(for: .complete))])
    )
    let below = Rect(
      row: inner.row + 1,
      column: inner.column,
      size: Size(columns: inner.size.columns, rows: max(0, inner.size.rows - 1))
    )
    draw(verdict, in: below)
    let list = Rect(
      row: below.row + verdict.count + gap,
      column: below.column,
      size: Size(columns: below.size.columns, rows: max(0, below.size.rows - verdict.count - gap))
    )
    let first = max(0, (prompt.choice ?? 0) - list.size.rows + 1)
    draw(choices.dropFirst(first), in: list)
    let style = prompt.isOffered ? Style.selected : .prompt
    drawInput(prompt.text, cursor: prompt.cursor, in: Stretch(inner, row: 0), style)
    guard prompt.purpose == .filter else {
      if let count = prompt.count { drawEdge(strings.articles(count), at: inner) }
      return
    }
    drawCount(at: inner)
    if !prompt.text.isEmpty { drawVerdicts(of: prompt, in: Stretch(inner, row: 1)) }
  }

  /// What the prompt is for; who saves selected articles is told how many.
  private func title(of prompt: Prompt) -> String {
    let chosen = reader.list.chosenCount
    guard prompt.purpose == .question(.export), chosen > 0 else {
      return strings.overlays.title(prompt.purpose, reader.focus)
    }
    return strings.takingOut.saveSelected(strings.articles(chosen))
  }

  /// The line being typed, scrolled so that the cursor shows, and the cursor.
  mutating func drawInput(
    _ text: String,
    cursor: Int,
    in stretch: Stretch,
    _ style: Style = .prompt
  ) {
    let before = String(decoding: text.utf8.prefix(cursor), as: UTF8.self)
    let after = String(decoding: text.utf8.dropFirst(cursor), as: UTF8.self)
    var line = stretch
    canvas.write(ending(of: before, columns: stretch.room - 1), in: &line, style)
    canvas.place(cursor: line.row, line.column, isVisible: true)
    canvas.write(after, in: &line, style)
    canvas.clear(line, .prompt)
  }

  /// The longest ending that fits, looked for from the end: the text may be long.
  func ending(of text: String, columns limit: Int) -> String {
    let scalars = text.unicodeScalars
    var (start, index, used) = (scalars.endIndex, scalars.endIndex, 0)
    while index > scalars.startIndex {
      index = scalars.index(before: index)
      let columns = DisplayWidth.columns(of: scalars[index])
      guard used + columns <= limit else { break }
      used += columns
      // Marks stay with their letters.
      if columns > 0 { start = index }
    }
    return String(text[start...])
  }

  /// What is wrong with the text, under a caret; else what it means; else what could be typed.
  private func sentences(about prompt: Prompt, columns: Int) -> [OverlayLine] {
    if prompt.text.isEmpty {
      let example = strings.overlays.example(prompt.purpose, reader.focus)
      let given = prompt.purpose == .question(.tags) ? tagSentence(columns: columns) : []
      return given + wrapped(example, to: columns).map { OverlayLine($0, .dim) }
    }
    if prompt.purpose == .question(.tags) { return tagSentence(columns: columns) }
    if prompt.purpose == .filter { return filterSentences(prompt, columns: columns) }
    if let mistake = prompt.mistake {
      let sentences = wrapped(strings.sentence(for: mistake), to: columns)
      return [OverlayLine(caret(under: mistake.range, of: prompt), .mistake)]
        + sentences.map { OverlayLine($0, .mistake) }
    }
    guard let query = prompt.understood, query != .everything else { return [] }
    let sentence = "\(strings.overlays.means) \(strings.words(for: query))"
    return [OverlayLine("")] + wrapped(sentence, to: columns).map { OverlayLine($0, .meta) }
  }

  /// The tags that are there already.
  private func tagSentence(columns: Int) -> [OverlayLine] {
    let given = reader.givenTags.map { "#\($0)" }
    guard !given.isEmpty else { return [] }
    let sentence = strings.personal.given(given.joined(separator: " "))
    return wrapped(sentence, to: columns).map { OverlayLine($0, .meta) }
  }

  private func caret(under range: Range<Int>, of prompt: Prompt) -> String {
    let bytes = prompt.text.utf8
    let before = canvas.width(of: String(decoding: bytes.prefix(range.lowerBound), as: UTF8.self))
    let part = bytes.dropFirst(range.lowerBound).prefix(range.count)
    let width = max(1, canvas.width(of: String(decoding: part, as: UTF8.self)))
    return String(repeating: " ", count: before) + String(repeating: glyphs.caret, count: width)
  }

  private func choiceLines(of prompt: Prompt, columns: Int) -> [OverlayLine] {
    if prompt.purpose == .command, prompt.choices.isEmpty {
      let sentence = strings.overlays.noCommand(Question.allCases.map(\.name))
      return wrapped(sentence, to: columns)
        .map { OverlayLine($0, prompt.isRefused ? .mistake : .dim) }
    }
    let taken = reader.choiceTaken(of: prompt)
    return prompt.choices.enumerated().map { index, choice in
      let isSelected = index == taken
      let mark = isSelected ? "\(glyphs.selected) " : "  "
      switch choice {
      case .person(let name, let articles):
        let count = strings.articles(articles)
        let parts = [(mark, Style.plain)] + label(of: .person, in: prompt) + [(name, .name)]
        return line(parts, count, isSelected: isSelected, columns: columns)
      case .tag(let tag):
        let parts = [(mark, Style.plain), ("#" + tag.tag, .name)]
        return line(parts, strings.articles(tag.articles), isSelected: isSelected, columns: columns)
      case .value(let filter, let articles):
        let parts = [(mark, Style.plain)] + words(of: filter, in: prompt)
        return line(parts, strings.articles(articles), isSelected: isSelected, columns: columns)
      case .field(let field): return fieldLine(field, mark, isSelected: isSelected)
      case .command(let command):
        return commandLine(command, mark: mark, isSelected: isSelected, columns: columns)
      }
    }
  }

  /// Keys, what it does, why it cannot be done now, and the name that typing finds it by.
  private func commandLine(
    _ command: Command,
    mark: String,
    isSelected: Bool,
    columns: Int
  ) -> OverlayLine {
    let keys = paddedKeys(of: command)
    let words = strings.name(of: command)
    let obstacle = reader.obstacle(to: command).map { " (\(strings.phrase(for: $0)))" } ?? ""
    let used = canvas.width(of: mark + keys + words + obstacle) + canvas.width(of: command.name)
    var parts: [(String, Style)] = [
      (mark, .plain), (keys, .hintKey), (words, obstacle.isEmpty ? .plain : .dim), (obstacle, .dim),
    ]
    if used + 2 <= columns {
      parts.append((String(repeating: " ", count: columns - used), .plain))
      parts.append((command.name, .dim))
    }
    return OverlayLine(parts, isSelected: isSelected)
  }

  private func paddedKeys(of command: Command) -> String {
    let contexts: [KeyContext] = [.pane(reader.focus), .everywhere]
    let binding =
      reader.keys.key(for: command, in: contexts) ?? reader.keys.keys(for: command).first
    let keys = binding.map(notation(of:)) ?? ""
    return keys + String(repeating: " ", count: max(1, 8 - canvas.width(of: keys)))
  }
}
