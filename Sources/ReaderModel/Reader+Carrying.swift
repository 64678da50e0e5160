import ArticleArchive

extension Reader {
  mutating func carryOut(_ change: PersonalChange) {
  }
}
