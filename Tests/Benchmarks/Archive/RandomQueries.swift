import Articles
import TestSupport

/// What people look for in an archive: words of its stories, phrases of them, and both with people and years.
struct RandomQueries {
  enum Kind: String, CaseIterable {
    case word = "a word"
    case plainWord = "a word without marks"
    case phrase = "a phrase"
    case plainPhrase = "a phrase without marks"
    case wordPerson = "a word and a person"
    case wordPersonYear = "a word, a person and a year"
  }

  let press: Press

  func text(_ kind: Kind, _ random: inout SeededNumbers) -> String {
    let story = press.story(Int.random(in: 0..<press.size, using: &random))
    switch kind {
    case .word: return words(1, of: story, &random)
    case .plainWord: return FoldedText.fold(words(1, of: story, &random))
    case .phrase: return "\"\(phrase(of: story, &random))\""
    case .plainPhrase: return "\"\(FoldedText.fold(phrase(of: story, &random)))\""
    case .wordPerson:
      return "\(words(1, of: story, &random)) person:\"\(random.pick(story.cast).name)\""
    case .wordPersonYear:
      let word = words(1, of: story, &random)
      let person = random.pick(story.cast).name
      guard let year = story.day?.year else { return "\(word) person:\"\(person)\"" }
      return "\(word) person:\"\(person)\" date:\(year)"
    }
  }

  private func phrase(of story: Story, _ random: inout SeededNumbers) -> String {
    words(Int.random(in: 2...3, using: &random), of: story, &random)
  }

  /// Words that stand side by side in the story.
  private func words(_ count: Int, of story: Story, _ random: inout SeededNumbers) -> String {
    let runs = story.paragraphs.flatMap {
      $0.split { !$0.isLetter && $0 != " " }.map { $0.split(separator: " ") }
    }.filter { $0.count >= count }
    let run = random.pick(runs)
    let start = Int.random(in: 0...run.count - count, using: &random)
    return run[start..<start + count].joined(separator: " ").lowercased()
  }
}
