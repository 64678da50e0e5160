import ArticleArchive
import Articles
import ReaderModel

extension Painter {
  private var words: PersonWords { strings.overlays.person }

  /// Every form of a name with its number of articles, and why it is taken for the person.
  mutating func draw(_ forms: PersonForms) {
    let columns = min(size.columns, 84)
    let person = forms.person
    let head =
      person.roles.prefix(1).map { OverlayLine($0, .dim) }
      + [OverlayLine(strings.articles(person.articles), .dim), OverlayLine("")]
    let items = (forms.forms ?? []).map { lines(of: $0, columns: columns - 6) }
    let count = items.reduce(0) { $0 + $1.count }
    let inner = drawBox(
      Size(columns: columns, rows: head.count + max(1, count) + 2),
      title: words.forms(person.name),
      keys: [
        KeyHint(command: .open, name: words.splitOff),
        KeyHint(command: .close, name: strings.overlays.close),
      ]
    )
    draw(head, in: inner)
    canvas.place(cursor: inner.row, inner.column)
    let rows = max(0, inner.size.rows - head.count)
    if forms.forms == nil {
      draw([OverlayLine(canvas.ellipsis, .dim)], in: inner.lower(rows))
      return
    }
    // As many items above the chosen one as leave it room as a whole.
    var first = forms.selection
    var room = rows - (items.indices.contains(first) ? items[first].count : 0)
    while first > 0, items[first - 1].count <= room {
      first -= 1
      room -= items[first].count
    }
    draw(items, from: first, selection: forms.selection, in: inner.lower(rows))
  }

  private mutating func draw(
    _ items: [[OverlayLine]],
    from first: Int,
    selection: Int,
    in rect: Rect
  ) {
    var row = 0
    for index in items.indices.dropFirst(first) {
      for line in items[index] where row < rect.size.rows {
        var stretch = Stretch(rect, row: row)
        stretch.column += 2
        for part in line.parts { canvas.fit(part.text, in: &stretch, part.style) }
        if index == selection { markSelected(Stretch(rect, row: row)) }
        row += 1
      }
      if index == selection {
        canvas.place(cursor: rect.row + row - items[index].count, rect.column)
      }
    }
  }

  private mutating func markSelected(_ stretch: Stretch) {
    canvas.restyle(stretch, .selected)
    var mark = stretch
    canvas.write(glyphs.selected, in: &mark, .selected)
  }

  /// The form with its roles, number and days; below, the reason.
  private func lines(of form: PersonForm, columns: Int) -> [OverlayLine] {
    let days = [form.first, form.last].compactMap(\.self).map(strings.dates.shortDay)
    let span = days.count < 2 || days[0] == days[1] ? Array(days.prefix(1)) : days
    let facts =
      [strings.articles(form.articles)] + (span.isEmpty ? [] : [span.joined(separator: "–")])
    let roles = form.roles.joined(separator: ", ")
    return [OverlayLine([(form.text, .name), ("  \(facts.joined(separator: separator))", .meta)])]
      + (roles.isEmpty ? [] : wrapped(roles, to: columns - 2).map { OverlayLine("  \($0)") })
      + wrapped(strings.reason(form.reason), to: columns - 2).map { OverlayLine("  \($0)", .dim) }
  }

  /// What a correction would do, before it is made.
  mutating func draw(_ question: CorrectionQuestion) {
    let columns = min(size.columns, 76)
    let lines = sentences(of: question).flatMap { text, style in
      text.isEmpty
        ? [OverlayLine("")] : wrapped(text, to: columns - 4).map { OverlayLine($0, style) }
    }
    let turn: [KeyHint] =
      switch question.subject {
      case .merge: [KeyHint(command: .focusNext, name: words.turnAround)]
      case .split: []
      }
    let inner = drawBox(
      Size(columns: columns, rows: lines.count + 4),
      title: words.questionTitle(question.subject),
      keys: [KeyHint(command: .open, name: words.doIt)] + turn + [
        KeyHint(command: .cancel, name: strings.overlays.close)
      ]
    )
    draw([OverlayLine("")] + lines, in: inner)
    canvas.place(cursor: inner.row + 1, inner.column)
  }

  private func sentences(of question: CorrectionQuestion) -> [(String, Style)] {
    let kept =
      keys(for: .undo, in: .people).map { [("", Style.plain), (words.kept($0), .dim)] } ?? []
    switch question.subject {
    case .merge(let from, let to):
      let why = question.likeness.map { [(words.likeness($0), Style.dim)] } ?? []
      let count = question.together.map(strings.articles) ?? canvas.ellipsis
      return [
        (summary(of: from), .plain), (summary(of: to), .plain),
      ] + why + [
        ("", .plain), (words.merged(from.name, to.name), .notice),
        (words.togetherCount(count), .plain),
      ] + kept
    case .split(let forms, let person):
      return [(words.split(question.correction.to.text, person.name), .notice)]
        + forms.map { form in
          let roles = form.roles.isEmpty ? "" : " (\(form.roles.joined(separator: ", ")))"
          return ("\(glyphs.dot) \(form.text)\(roles): \(strings.articles(form.articles))", .plain)
        } + kept
    }
  }

  /// Name, role, number of articles, first and last day.
  private func summary(of person: PersonRow) -> String {
    let days = [person.first, person.last].compactMap(\.self).map(strings.dates.shortDay)
    let span = days.isEmpty ? [] : [days.joined(separator: "–")]
    let facts = person.roles.prefix(1) + [strings.articles(person.articles)] + span
    return "\(person.name): \(facts.joined(separator: separator))"
  }
}

extension Rect {
  /// The lowest so many rows.
  fileprivate func lower(_ rows: Int) -> Rect {
    Rect(row: row + size.rows - rows, column: column, size: Size(columns: size.columns, rows: rows))
  }
}
