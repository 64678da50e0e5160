public import ArticleArchive
import ArticleQuery
import Articles
import Foundation

extension Reader {
  // MARK: - Tags

  mutating func askTags() {
    guard !subjects.isEmpty else { return say(unavailable: .tag) }
    requestPersonal()
    ask(.question(.tags))
  }

  /// The tags that the articles have which a change is meant for, those of most of them first.
  public var subjectTags: [TagCount] {
    let tags = subjects.flatMap(\.state.tags)
    let counts = Dictionary(tags.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.map { TagCount(tag: $0.key, articles: $0.value) }
      .sorted { ($1.articles, $0.tag) < ($0.articles, $1.tag) }
  }

  /// Offers the known tags that begin as the word being typed; after "-" those that the articles have.
  mutating func offerTags() {
    guard var prompt else { return }
    let word = prompt.lastWord
    let isRemoval = word.hasPrefix("-")
    let begun = FoldedText.fold(String(isRemoval ? word.dropFirst() : word))
    let given = Set(subjects.flatMap(\.state.tags))
    prompt.choices =
      personal.tags.filter { tag in
        let isFitting = isRemoval == given.contains(tag.tag) || subjects.count > 1
        return isFitting && FoldedText.fold(tag.tag).hasPrefix(begun)
      }.map(Prompt.Choice.tag)
    prompt.choice = nil
    self.prompt = prompt
  }

  /// Puts the typed tags on the articles, or takes them away.
  mutating func tag(with text: String) {
    let rows = subjects
    var edit = TagEdit()
    for word in text.split(separator: " ") {
      let isRemoval = word.hasPrefix("-")
      guard let tag = tag(typed: isRemoval ? word.dropFirst() : word) else { continue }
      if isRemoval { edit.removed.append(tag) } else { edit.added.append(tag) }
    }
    guard !rows.isEmpty, edit != TagEdit() else { return }
    carryOut(.tag(edit), on: rows)
  }

  /// The tag as it is known already, whatever its case; nil for what has no letter or digit.
  private func tag(typed word: Substring) -> String? {
    let text = SafeText.line(word.drop { $0 == "#" }).precomposedStringWithCanonicalMapping
    guard !SearchWord.words(in: text).isEmpty else { return nil }
    return personal.tags.first { $0.tag.lowercased() == text.lowercased() }?.tag ?? text
  }

  // MARK: - Notes

  /// Asks for a note on one article, with the one it has to be changed.
  mutating func askNote() {
    guard let row = noted else { return say(unavailable: .note) }
    prompt = Prompt(.question(.note), text: row.state.note ?? "")
  }

  private var noted: ArticleRow? { focus == .list ? list.selected : subjects.first }

  mutating func note(_ text: String) {
    guard let row = noted else { return }
    let line = SafeText.line(text).precomposedStringWithCanonicalMapping
    carryOut(.note(line.isBlank ? "" : line), on: [row])
  }

  /// To the nearest article with a note, in a direction.
  mutating func nextNote(by step: Int) { seekNote(by: step) }
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy { $0 == " " } }
}
