public import ArticleQuery
import Articles
import GRDB

extension Archive {
  /// The nearest condition to one that finds nothing: with words of a name, outlet, topic or credit that exist. Nil where
  /// none is near, and for other conditions.
  public func nearestSpelling(of filter: Filter) async throws(ArchiveError) -> Filter? {
    try await read { database in
      switch filter {
      case .person(let name):
        let words = try name.respelt(
          { try database.nameWords(beginning: $0) },
          likeliest: { try database.mostNamed(of: $0) }
        )
        return try words.flatMap { try database.personName(ofWords: $0) }.map(Filter.person)
      case .outlet(let text):
        return try database.respelt(text, among: .outlet).map(Filter.outlet)
      case .topic(let text): return try database.respelt(text, among: .topic).map(Filter.topic)
      case .credit(let text): return try database.respelt(text, among: .credit).map(Filter.credit)
      case .word, .phrase, .date, .spoken, .tag, .added, .state: return nil
      }
    }
  }
}

extension String {
  /// Its words, each as the nearest of those there are; nil where one has no near one, or all are right.
  ///
  /// - Parameters:
  ///   - words: those that begin with a letter.
  ///   - likeliest: which of several that are as near is meant.
  fileprivate func respelt(
    _ words: (String) throws -> [String],
    likeliest: ([String]) throws -> String?
  ) throws -> [String]? {
    let typed = SearchTokens.foldedWords(of: self)
    let near = try typed.compactMap { word in
      let near = try words(String(word.prefix(1))).nearest(to: word)
      return near.count > 1 ? try likeliest(near) : near.first
    }
    return near.count == typed.count && near != typed ? near : nil
  }
}

extension Database {
  fileprivate func nameWords(beginning letter: String) throws -> [String] {
    try all(
      "SELECT DISTINCT word FROM form_word WHERE word >= ? AND word < ?",
      [letter, letter + "\u{10FFFF}"]
    )
  }

  /// The word that is in the name of whom most articles name.
  fileprivate func mostNamed(of words: [String]) throws -> String? {
    let marks = words.map { _ in "?" }.joined(separator: ", ")
    return try first(
      """
      SELECT w.word FROM form_word w JOIN form f ON f.id = w.form JOIN person p ON p.id = f.person
      WHERE w.word IN (\(marks)) GROUP BY w.word ORDER BY max(p.articles) DESC, w.word LIMIT 1
      """,
      words.map { $0 }
    )
  }

  /// The person of most articles who has all the words in a form of the name; nil for nobody.
  fileprivate func personName(ofWords words: [String]) throws -> String? {
    let forms: [SQL] = words.map { "SELECT form FROM form_word WHERE word = \($0)" }
    let sql: SQL = """
      SELECT p.name FROM form f JOIN person p ON p.id = f.person
      WHERE p.articles > 0 AND f.id IN (\(forms.joined(separator: " INTERSECT ")))
      ORDER BY p.articles DESC, p.name LIMIT 1
      """
    return try SQLRequest<String>(literal: sql).fetchOne(self)
  }

  fileprivate func respelt(_ text: String, among kind: FacetKind) throws -> String? {
    let known: [String] = try all("SELECT folded FROM facet WHERE kind = ?", [kind.rawValue])
    let words = Set(known.flatMap { $0.split(separator: " ").map(String.init) })
    let respelt = try text.respelt(
      { letter in words.filter { $0.hasPrefix(letter) } },
      likeliest: { $0.min() }
    )
    guard let near = respelt else { return nil }
    let wanted = " \(near.joined(separator: " ")) "
    return try first(
      """
      SELECT text FROM facet WHERE kind = ? AND instr(' ' || folded || ' ', ?) > 0
      ORDER BY length(text), id LIMIT 1
      """,
      [kind.rawValue, wanted]
    )
  }
}

extension [String] {
  /// The words of fewest changes, by letters; none where all are too many.
  fileprivate func nearest(to word: String) -> [String] {
    let typed = Array<UInt8>(word.utf8)
    var most = typed.count < 4 ? 1 : 2
    var nearest: [String] = []
    for other in self {
      let changes = Spelling.changes(from: typed, to: Array<UInt8>(other.utf8), atMost: most)
      guard changes <= most else { continue }
      if changes < most { nearest = [] }
      most = changes
      nearest.append(other)
    }
    return nearest.sorted()
  }
}

/// How far words are from each other.
enum Spelling {
  /// Letters left out, put in, changed, or swapped with the next; more than `most` where they are at least so many.
  static func changes(from a: [UInt8], to b: [UInt8], atMost most: Int) -> Int {
    guard abs(a.count - b.count) <= most else { return most + 1 }
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var least = Swift.min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          least = Swift.min(least, beforeLast[j - 1] + 1)
        }
        row.append(least)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
