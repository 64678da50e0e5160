import ArticleArchive
import ArticleQuery
import Articles
import Foundation

extension Reader {
  // MARK: - Tags

  mutating func askTags() {
    guard !subjects.isEmpty else { return say(unavailable: .tag, .noArticle) }
    requestLists()
    ask(.question(.tags))
  }

  /// The tags that the articles have which are meant, by name.
  public var givenTags: [String] { Set(subjects.flatMap(\.state.tags)).sorted() }

  /// Offers the known tags that begin as the word being typed; after "-" those that the articles have.
  mutating func offerTags() {
    guard var prompt else { return }
    let word = prompt.lastWord
    let isRemoval = word.hasPrefix("-")
    let begun = FoldedText.fold(String(isRemoval ? word.dropFirst() : word))
    let given = Set(prompt.subjects.flatMap(\.state.tags))
    prompt.choices =
      personal.tags.filter { tag in
        let isFitting = isRemoval == given.contains(tag.tag) || prompt.subjects.count > 1
        return isFitting && FoldedText.fold(tag.tag).hasPrefix(begun)
      }.map(Prompt.Choice.tag)
    prompt.choice = nil
    self.prompt = prompt
  }

  /// Puts the typed tags on the articles, or takes them away.
  mutating func tag(_ rows: [ArticleRow], with text: String) {
    var edit = TagEdit()
    for word in text.split(whereSeparator: { $0 == " " || $0 == "," }) {
      let isRemoval = word.hasPrefix("-")
      guard let tag = tag(typed: isRemoval ? word.dropFirst() : word) else { continue }
      if isRemoval { edit.removed.append(tag) } else { edit.added.append(tag) }
    }
    guard !rows.isEmpty, edit != TagEdit() else { return }
    if isWholeListMeant { return askBulk(.change(.tag(edit))) }
    carryOut(.tag(edit), on: rows)
  }

  /// The tag as it is known already, whatever its case; nil for what is none.
  private func tag(typed word: Substring) -> String? {
    TagName(typed: word, known: personal.tags.map(\.tag))?.text
  }

  // MARK: - Notes

  /// Asks for a note on what is chosen, or selected; a note that they have already is there to be changed.
  mutating func askNote() {
    guard let first = subjects.first else { return say(unavailable: .note, .noArticle) }
    let note = first.state.note ?? ""
    let isShared = !isWholeListMeant && subjects.allSatisfy { ($0.state.note ?? "") == note }
    prompt = about(Prompt(.question(.note), text: isShared ? note : ""))
  }

  mutating func note(_ text: String, on rows: [ArticleRow]) {
    guard !rows.isEmpty else { return say(unavailable: .note, .noArticle) }
    let line = SafeText.line(text).precomposedStringWithCanonicalMapping
    let change = ArticleChange.note(line.isBlank ? "" : line)
    if isWholeListMeant { return askBulk(.change(change)) }
    carryOut(change, on: rows)
  }

  /// To the nearest article with a note, in a direction.
  mutating func nextNote(by step: Int) { seekNote(by: step) }
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy { $0 == " " } }
}
