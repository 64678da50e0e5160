/// A word of a command line as a person has to type it.
nonisolated struct ShellWord: Sendable, Hashable {
  let text: String

  init(_ word: String) {
    let isPlain = word.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0)
        || "/._-+:,@%=".unicodeScalars.contains($0)
    }
    text = isPlain && !word.isEmpty ? word : "'\(word.replacing("'", with: "'\\''"))'"
  }
}
