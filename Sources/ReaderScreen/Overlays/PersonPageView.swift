import ArticleArchive
import Articles
import ReaderModel

extension Painter {
  mutating func draw(_ overlay: PersonOverlay) {
    switch overlay {
    case .page(let page): draw(page)
    case .forms(let forms): draw(forms)
    case .question(let question): draw(question)
    }
  }

  private var words: PersonWords { strings.overlays.person }

  /// The page of a person, over all panes.
  private mutating func draw(_ page: PersonPage) {
    let inner = drawBox(
      Size(columns: min(size.columns, 132), rows: overlayArea.size.rows),
      title: page.name,
      keys: pageKeys(page)
    )
    drawOffice(of: page, above: inner)
    guard let portrait = page.portrait else {
      let sentence = page.isLoading ? canvas.ellipsis : words.nobody
      draw([OverlayLine(""), OverlayLine(sentence, .dim)], in: inner)
      canvas.place(cursor: inner.row, inner.column)
      return
    }
    let head = headLines(of: portrait, columns: inner.size.columns)
    if size.columns >= PersonPage.sideBySideColumns {
      draw(head, in: inner)
      drawSideBySide(page, in: inner.rows(from: head.count))
    } else {
      drawUnderEachOther(page, head, in: inner)
    }
  }

  private func pageKeys(_ page: PersonPage) -> [KeyHint] {
    let isFollowed = reader.isFollowed(page.name)
    let open = page.selected == nil ? [] : [KeyHint(command: .open, name: words.open(page.section))]
    return open + [
      KeyHint(command: .close, name: strings.overlays.close),
      KeyHint(command: .editFilter, name: words.filter),
      KeyHint(command: .excludePerson, name: words.exclude),
      KeyHint(command: .follow, name: isFollowed ? words.unfollow : words.follow),
      KeyHint(command: .merge, name: words.merge),
      KeyHint(command: .why, name: words.why),
    ]
  }

  /// At the right end of the upper edge: what the person is, and in how many articles.
  private mutating func drawOffice(of page: PersonPage, above inner: Rect) {
    guard let person = page.portrait?.person else { return }
    let marks = reader.isFollowed(page.name) ? [words.followed] : []
    let count = page.isLoading && person.articles == 0 ? [] : [strings.articles(person.articles)]
    let loading = page.isLoading ? [canvas.ellipsis] : []
    let first = page.portrait?.roles?.first?.text ?? person.roles.first
    let role = first.map { [$0] } ?? []
    let start = inner.column + canvas.width(of: page.name) + 3
    let edge = Stretch(row: inner.row - 1, from: start, to: inner.column + inner.size.columns)
    for facts in [role + marks + count + loading, marks + count + loading] {
      let text = " \(facts.joined(separator: separator)) "
      guard !facts.isEmpty, canvas.width(of: text) <= edge.room else { continue }
      _ = writeAtEnd(text, in: edge, .overlayTitle)
      return
    }
  }

  // MARK: - The head

  private func headLines(of portrait: PersonPortrait, columns: Int) -> [OverlayLine] {
    let person = portrait.person
    let names =
      portrait.namings.map { $0.map { "\($0.text) \(glyphs.drop)\(strings.number($0.count))" } }
      ?? person.aliases.map { "\($0.text) \(strings.number($0.articles))" }
    let roles =
      portrait.roles.map { $0.distinct.map(roleText) } ?? person.roles
    return facts(words.also, names, columns: columns)
      + facts(words.roles, roles, columns: columns)
      + span(of: portrait, columns: columns)
      + activity(portrait.activity, label: strings.strip.published, columns: columns)
  }

  private func roleText(_ role: PersonPortrait.Role) -> String {
    let years = [role.first, role.last].compactMap { $0?.year }
    guard let first = years.first, let last = years.last else { return role.text }
    return "\(role.text) \(first == last ? "\(first)" : "\(first)–\(last)")"
  }

  /// As many facts as two lines hold, none of them cut where another fits.
  private func facts(_ label: String, _ facts: [String], columns: Int) -> [OverlayLine] {
    guard !facts.isEmpty else { return [] }
    let indent = labelWidth
    var lines: [String] = [""]
    for fact in facts {
      let next = (lines[lines.count - 1].isEmpty ? "" : separator) + fact
      if canvas.width(of: lines[lines.count - 1] + next) <= columns - indent {
        lines[lines.count - 1] += next
      } else if lines.count < 2, !lines[0].isEmpty {
        lines.append(fact)
      } else {
        break
      }
    }
    if lines[0].isEmpty { lines[0] = facts[0] }
    return lines.enumerated().map { index, line in
      OverlayLine([(padded(index == 0 ? label : "", to: indent), .dim), (line, .plain)])
    }
  }

  private var labelWidth: Int {
    max(canvas.width(of: words.also), canvas.width(of: words.roles)) + 2
  }

  private func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - canvas.width(of: text)))
  }

  private func span(of portrait: PersonPortrait, columns: Int) -> [OverlayLine] {
    guard let first = portrait.person.first, let last = portrait.person.last else { return [] }
    let undated = portrait.activity.map(\.undated) ?? 0
    let rest = undated > 0 ? "   \(words.undated(strings.number(undated)))" : ""
    return [
      OverlayLine([
        (padded(words.first, to: labelWidth), .dim), (strings.dates.shortDay(first), .date),
        ("   \(words.last) ", .dim), (strings.dates.shortDay(last), .date), (rest, .dim),
      ])
    ]
  }

  // MARK: - Sections

  private mutating func drawSideBySide(_ page: PersonPage, in rect: Rect) {
    let below = page.portrait?.namesakes.map { $0.isEmpty ? 0 : min(4, $0.count) + 1 } ?? 2
    let longest = max(page.count(of: .quotes), page.count(of: .companions), 1)
    let height = max(2, min(rect.size.rows - below, longest + 2))
    let columns = rect.size.columns * 62 / 100
    let left = Rect(row: rect.row, column: rect.column, size: Size(columns: columns, rows: height))
    let right = Rect(
      row: rect.row,
      column: rect.column + columns + 2,
      size: Size(columns: rect.size.columns - columns - 2, rows: height)
    )
    drawSection(.quotes, of: page, in: left)
    drawSection(.companions, of: page, in: right)
    if below > 0 { drawSection(.namesakes, of: page, in: rect.rows(from: height)) }
  }

  private mutating func drawSection(
    _ section: PersonPage.Section,
    of page: PersonPage,
    in rect: Rect
  ) {
    drawHeader(of: section, page, in: Stretch(rect, row: 0))
    let rows = rect.rows(from: 1)
    let count = page.count(of: section)
    guard count > 0 else {
      var line = Stretch(rows, row: 0)
      if rows.size.rows > 0 { drawNone(section, page, in: &line) }
      return
    }
    let selection = page.section == section ? page.selection : 0
    let first = max(0, selection - rows.size.rows + 1)
    for (row, index) in (first..<count).prefix(rows.size.rows).enumerated() {
      drawRow(index, of: section, page, in: Stretch(rows, row: row))
    }
  }

  /// Everything in one column that scrolls with the chosen row.
  private mutating func drawUnderEachOther(
    _ page: PersonPage,
    _ head: [OverlayLine],
    in rect: Rect
  ) {
    var lines = head.map(PageLine.text)
    for section in PersonPage.Section.allCases {
      let count = page.count(of: section)
      if section == .namesakes, count == 0, !page.isLoading { continue }
      lines.append(.header(section))
      lines += count == 0 ? [.none(section)] : (0..<count).map { .row(section, $0) }
    }
    let chosen = lines.firstIndex(of: .row(page.section, page.selection)) ?? 0
    let isFirst = page.selection == 0 && page.section == .quotes
    let first =
      isFirst ? 0 : max(0, min(chosen - rect.size.rows * 2 / 3, lines.count - rect.size.rows))
    for (row, line) in lines.dropFirst(first).prefix(rect.size.rows).enumerated() {
      var stretch = Stretch(rect, row: row)
      switch line {
      case .text(let text):
        for part in text.parts { canvas.fit(part.text, in: &stretch, part.style) }
      case .header(let section): drawHeader(of: section, page, in: stretch)
      case .none(let section): drawNone(section, page, in: &stretch)
      case .row(let section, let index): drawRow(index, of: section, page, in: stretch)
      }
    }
  }

  /// A line of the page where all sections stand in one column.
  private enum PageLine: Equatable {
    case text(OverlayLine)
    case header(PersonPage.Section)
    case none(PersonPage.Section)
    case row(PersonPage.Section, Int)

    static func == (a: PageLine, b: PageLine) -> Bool {
      if case (.row(let first, let one), .row(let second, let other)) = (a, b) {
        return first == second && one == other
      }
      return false
    }
  }

  private mutating func drawHeader(
    of section: PersonPage.Section,
    _ page: PersonPage,
    in stretch: Stretch
  ) {
    var line = stretch
    let count = page.count(of: section)
    let isMore = section == .quotes && page.portrait?.hasMoreQuotes == true
    let number = count > 0 ? " \(strings.number(count))\(isMore ? "+" : "")" : ""
    let isFocused = page.section == section && count > 0
    let style = isFocused ? Style.focusedPaneTitle : .subhead
    canvas.fit(" \(words.section(section))\(number) ", in: &line, style)
    canvas.fill(with: glyphs.horizontal, in: &line, .rule)
  }

  private mutating func drawNone(
    _ section: PersonPage.Section,
    _ page: PersonPage,
    in line: inout Stretch
  ) {
    line.column += 1
    canvas.fit(page.isLoading ? canvas.ellipsis : words.none(section), in: &line, .dim)
  }

  private mutating func drawRow(
    _ index: Int,
    of section: PersonPage.Section,
    _ page: PersonPage,
    in stretch: Stretch
  ) {
    guard let portrait = page.portrait else { return }
    var line = stretch
    line.column += 1
    switch section {
    case .quotes:
      if let quote = portrait.quotes?[index] { draw(quote, in: &line) }
    case .companions:
      if let all = portrait.companions { draw(all[index], of: all, in: line) }
    case .namesakes:
      if let other = portrait.namesakes?[index] { draw(other, in: &line) }
    }
    guard page.section == section, page.selection == index else { return }
    canvas.restyle(stretch, .selected)
    var mark = stretch
    canvas.write(glyphs.selected, in: &mark, .selected)
    canvas.place(cursor: stretch.row, stretch.column)
  }

  /// Day, then the words; those told by the reporter say so.
  private mutating func draw(_ quote: QuoteRow, in line: inout Stretch) {
    var date = Stretch(row: line.row, from: line.column, to: line.column + 10)
    canvas.fit(strings.shortDate(quote.published), in: &date, .date)
    line.column = date.limit + 1
    if quote.kind == .indirect {
      canvas.fit("\(words.reported) ", in: &line, .dim)
      canvas.fit(quote.text, in: &line, .plain)
    } else {
      canvas.fit(quote.text, in: &line, .quoted)
    }
  }

  private mutating func draw(
    _ companion: PersonPortrait.Companion,
    of all: [PersonPortrait.Companion],
    in line: Stretch
  ) {
    let largest = max(1, all[0].articles)
    let width = strings.number(largest).utf8.count
    let nameWidth = min(26, max(10, line.room * 3 / 5))
    var name = Stretch(row: line.row, from: line.column, to: line.column + nameWidth)
    let isFollowed = reader.isFollowed(companion.name)
    canvas.fit(companion.name, in: &name, isFollowed ? .followedName : .plain)
    var rest = Stretch(row: line.row, from: name.limit + 1, to: line.limit)
    canvas.fit(paddedNumber(companion.articles, to: width), in: &rest, .meta)
    rest.column += 1
    drawBar(companion.articles, of: largest, in: &rest, .bar)
  }

  private mutating func draw(_ namesake: PersonPortrait.Namesake, in line: inout Stretch) {
    canvas.fit("? ", in: &line, .dim)
    canvas.fit(namesake.name, in: &line, .plain)
    canvas.fit("  \(strings.articles(namesake.articles))", in: &line, .meta)
    canvas.fit("\(separator)\(words.likeness(namesake.likeness))", in: &line, .dim)
  }
}

extension [PersonPortrait.Role] {
  /// Without those that say less of the same years than another.
  fileprivate var distinct: [PersonPortrait.Role] {
    filter { role in
      !contains {
        $0.text != role.text && $0.text.contains(role.text)
          && $0.first?.year == role.first?.year && $0.last?.year == role.last?.year
      }
    }
  }
}

extension Rect {
  /// What is left below so many rows.
  fileprivate func rows(from row: Int) -> Rect {
    Rect(
      row: self.row + row,
      column: column,
      size: Size(columns: size.columns, rows: max(0, size.rows - row))
    )
  }
}

extension Painter {
  /// What a command is over something about people; nil where it is what it is elsewhere.
  func hintName(of command: Command, over overlay: PersonOverlay) -> String? {
    let words = strings.overlays.person
    switch (overlay, command) {
    case (.page(let page), .open): return page.selected.map { _ in words.open(page.section) }
    case (.page(let page), .follow):
      return reader.isFollowed(page.name) ? words.unfollow : words.follow
    case (.page, .merge): return words.merge
    case (.page, .why): return words.why
    case (.page, .focusNext): return words.nextSection
    case (.page, .selectRow): return words.withAnother
    case (.forms, .open): return words.splitOff
    case (.question, .open): return words.doIt
    case (.question, .focusNext): return words.turnAround
    case (.question, .cancel): return strings.overlays.close
    default: return nil
    }
  }
}
