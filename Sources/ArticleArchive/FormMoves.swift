import GRDB

/// Forms that are another person's now, and whose articles are not written accordingly yet.
///
/// Several forms of a name change hands together, and an article can have several of them: its roster and the
/// appearances that follow from it are written once.
struct FormMoves {
  private struct Move {
    /// Among whose appearances its articles are.
    var from: Int64
    var to: Int64
  }

  private var moves: [Int64: Move] = [:]

  mutating func move(_ form: Int64, from old: Int64, to new: Int64) {
    moves[form, default: Move(from: old, to: new)].to = new
  }

  /// Writes the articles of all forms that moved.
  mutating func finish(_ database: Database, _ counts: inout AppearanceCounts) throws {
    moves = moves.filter { $0.value.from != $0.value.to }
    guard !moves.isEmpty else { return }
    let table = AppearanceTable(database: database)
    for article in try articles(database).sorted() {
      let old = try database.roster(of: article)
      var new = old
      for index in new.entries.indices {
        if let move = moves[new.entries[index].form] { new.entries[index].person = move.to }
      }
      try table.replace(old, by: new, in: article, &counts)
    }
    moves = [:]
  }

  private func articles(_ database: Database) throws -> Set<Int64> {
    var articles: Set<Int64> = []
    for person in Set(moves.values.map(\.from)) {
      // One look at all of them: a person whose forms part has many.
      let appearances = try Row.fetchCursor(
        database.cachedStatement(
          sql: "SELECT form, article FROM appearance WHERE person = ? AND form IS NOT NULL"
        ),
        arguments: [person]
      )
      while let row = try appearances.next() {
        if moves[row[0]] != nil { articles.insert(row[1]) }
      }
    }
    for form in moves.keys {
      articles.formUnion(
        try database.all("SELECT article FROM form_appearance WHERE form = ?", [form])
      )
    }
    return articles
  }
}
