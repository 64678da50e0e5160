import ArticleArchive
import Articles
import ReaderModel

extension Painter {
  mutating func drawPeople(_ placement: Layout.Placement) {
    let people = reader.people
    let matching = people.matching.isEmpty ? "" : narrowing(people.matching)
    let isBehind = people.isLoading || reader.isTryingFilter
    drawTitle(of: placement, [matching], isLoading: isBehind && !people.rows.isEmpty)
    let content = placement.content
    if people.rows.isEmpty {
      let sentence =
        people.matching.isEmpty
        ? strings.empty.people : strings.empty.peopleMatching(people.matching)
      drawEmpty([people.isLoading ? canvas.ellipsis : sentence], in: content)
      return
    }
    let largest = people.rows.lazy.map(\.articles).max() ?? 1
    let shown = people.rows.dropFirst(people.top).prefix(content.size.rows)
    let longest = shown.map { canvas.width(of: $0.name) }.max() ?? 0
    let countWidth = strings.number(largest).utf8.count
    for (row, person) in shown.enumerated() {
      let count = paddedNumber(person.articles, to: countWidth)
      let line = writeAtEnd(count + " ", in: Stretch(content, row: row), .meta)
      let bar = draw(person, in: line, largest: largest, longestName: longest)
      if people.top + row == people.selection {
        // A bar says how many, not which: it is not sent anew for a step of the cursor.
        let columns = bar.map { $0.column - content.column }
        markSelected(.people, rows: row..<row + 1, in: content, columns: columns)
      }
    }
  }

  /// What the names are narrowed to, and the way out.
  private func narrowing(_ text: String) -> String {
    let keys = keys(for: .cancel, in: .people).map { "  \(strings.panes.allNames($0))" } ?? ""
    return "“\(text)”" + keys
  }

  /// Name, role and bar where there is room: the name is what the pane is for.
  ///
  /// - Returns: where the bar stands.
  private mutating func draw(
    _ person: PersonRow,
    in line: Stretch,
    largest: Int,
    longestName: Int
  ) -> Stretch? {
    let room = line.room
    let nameWidth = room < Self.roomForBars ? max(0, room - 2) : min(28, max(12, longestName))
    var mark = Stretch(row: line.row, from: line.column + 1, to: line.column + 2)
    let isFollowed = reader.isFollowed(person.name)
    if reader.people.chosen.contains(person.name) {
      canvas.write(glyphs.focus, in: &mark, .focusedPaneTitle)
    } else if isFollowed {
      canvas.write("+", in: &mark, .star)
    }
    var name = Stretch(row: line.row, from: line.column + 2, to: line.column + 2 + nameWidth)
    canvas.fit(person.name, in: &name, isFollowed ? .followedName : .plain)
    var column = name.limit + 1
    guard room >= Self.roomForBars else { return nil }
    if room >= 60 {
      let rest = line.limit - column
      var role = Stretch(row: line.row, from: column, to: column + max(rest / 2, rest - 16))
      canvas.fit(person.roles.first ?? "", in: &role, .dim)
      column = role.limit + 1
    }
    // Longer ones tell no more, and each of their cells is three bytes.
    let end = min(line.limit - 1, column + Self.longestBar)
    let place = Stretch(row: line.row, from: column, to: max(column, end))
    var bar = place
    drawBar(person.articles, of: largest, in: &bar, .bar)
    return place
  }

  private static let longestBar = 24
  /// Columns from which on there is room for more than names.
  private static let roomForBars = 34

  /// A number set to the right of so many columns.
  func paddedNumber(_ value: Int, to width: Int) -> String {
    let text = strings.number(value)
    return String(repeating: " ", count: max(0, width - text.utf8.count)) + text
  }
}
