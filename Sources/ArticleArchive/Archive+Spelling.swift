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
        let words = try name.respelt { try database.nameWords(beginning: $0) }
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
  /// - Parameter words: those that begin with a letter.
  fileprivate func respelt(_ words: (String) throws -> [String]) throws -> [String]? {
    let typed = SearchTokens.foldedWords(of: self)
    let near = try typed.compactMap { word in
      try words(String(word.prefix(1))).nearest(to: word)
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
    guard let near = try text.respelt({ letter in words.filter { $0.hasPrefix(letter) } }) else {
      return nil
    }
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
  /// The word of fewest changes; nil where all are too many. Of equals the first by letters.
  fileprivate func nearest(to word: String) -> String? {
    let typed = Array<UInt8>(word.utf8)
    let most = typed.count < 4 ? 1 : 2
    var best: (word: String, changes: Int)?
    for other in self {
      let changes = Spelling.changes(from: typed, to: Array<UInt8>(other.utf8), atMost: most)
      guard changes <= most else { continue }
      if let best, (best.changes, best.word) <= (changes, other) { continue }
      best = (other, changes)
    }
    return best?.word
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
