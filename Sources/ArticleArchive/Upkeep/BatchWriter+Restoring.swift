import Articles
import GRDB

// Writes what an older archive held: every article in its place and with its keys, whatever else the archive knows.
extension BatchWriter {
  mutating func restore(_ older: OlderArticle) throws {
    switch older {
    case .ghost(let ghost):
      try writeGhost(id: ghost.id, key: ghost.key, headline: ghost.headline, summary: ghost.summary)
    case .story(let story):
      let article = story.prepared
      try writeContent(
        of: article,
        key: article.key,
        id: story.id,
        from: try known(article.source),
        stamp: story.stamp
      )
      try people.add(article.people, article: story.id)
    }
  }
}

extension Database {
  func restore(_ name: KeptName) throws {
    try run("INSERT INTO name (key, article) VALUES (?, ?)", [name.key.text, name.article])
  }

  func restore(_ link: KeptLink) throws {
    try run(
      "INSERT INTO link (source, ordinal, target, kind) VALUES (?, ?, ?, ?)",
      [link.source, link.ordinal, link.target, link.kind]
    )
  }

  func restore(_ knowledge: OlderKnowledge) throws {
    for lesson in knowledge.lessons {
      try run(
        "INSERT INTO lesson (kind, value) VALUES (?, ?)",
        [lesson.kind, [UInt8](lesson.value)]
      )
    }
    let numbers = knowledge.numbers
    try run(
      "UPDATE knowledge SET lessons = ?, extraction = ?, changes = ?, learnt = ?",
      [numbers[0], numbers[1], numbers[2], numbers[3]]
    )
    for kept in knowledge.corrections { try restore(kept) }
    guard knowledge.lastCorrection > 0 else { return }
    // Numbers of corrections that were taken back are not given again.
    try run("DELETE FROM sqlite_sequence WHERE name = 'person_correction'", [])
    try run(
      "INSERT INTO sqlite_sequence (name, seq) VALUES ('person_correction', ?)",
      [knowledge.lastCorrection]
    )
  }

  private func restore(_ kept: KeptCorrection) throws {
    let correction = kept.correction
    try run(
      """
      INSERT INTO person_correction (id, kind, name, role, other_name, other_role)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        kept.number, correction.kind.rawValue, correction.from.name, correction.from.role,
        correction.to.name, correction.to.role,
      ]
    )
  }
}
