import Articles

extension Prompt {
  /// Bytes a prompt takes at most.
  static let limit = 4096

  init(_ purpose: Purpose, text: String = "") {
    self.purpose = purpose
    self.text = text
    cursor = text.utf8.count
  }

  private var index: String.Index {
    text.utf8.index(text.startIndex, offsetBy: cursor.held(in: 0, text.utf8.count))
  }

  /// Puts text at the cursor, made one safe line; what would be too long is left out.
  mutating func insert(_ insertion: String) {
    if isOffered { replace(with: "") }
    var safe = String.UnicodeScalarView()
    for scalar in insertion.unicodeScalars {
      if SafeText.isPrintable(scalar) { safe.append(scalar) }
    }
    let kept = String(safe).beginning(bytes: Prompt.limit - text.utf8.count)
    guard !kept.isEmpty else { return }
    text.insert(contentsOf: kept, at: index)
    cursor += kept.utf8.count
  }

  mutating func replace(with newText: String) {
    isOffered = false
    text = newText
    cursor = text.utf8.count
  }

  /// Changes the text, or moves in it.
  mutating func carryOut(_ edit: Edit) {
    isOffered = false
    switch edit {
    case .cursorLeft: move(to: before(index))
    case .cursorRight: move(to: after(index))
    case .cursorStart: cursor = 0
    case .cursorEnd: cursor = text.utf8.count
    case .deleteBackward: delete(before(index)..<index)
    case .deleteForward: delete(index..<after(index))
    case .deleteWord: delete(wordStart..<index)
    case .deleteLine: delete(text.startIndex..<index)
    }
  }

  private func before(_ index: String.Index) -> String.Index {
    index > text.startIndex ? text.index(before: index) : index
  }

  private func after(_ index: String.Index) -> String.Index {
    index < text.endIndex ? text.index(after: index) : index
  }

  /// Where the word before the cursor begins.
  private var wordStart: String.Index {
    let before = text[..<index]
    let trimmed = before.lastIndex { $0 != " " }.map { text[...$0] } ?? text[..<text.startIndex]
    return trimmed.lastIndex(of: " ").map { text.index(after: $0) } ?? text.startIndex
  }

  private mutating func move(to index: String.Index) {
    cursor = text.utf8.distance(from: text.startIndex, to: index)
  }

  private mutating func delete(_ range: Range<String.Index>) {
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    text.removeSubrange(range)
    cursor = start
  }
}

extension String {
  /// The longest beginning of whole characters that takes at most so many bytes of UTF-8.
  fileprivate func beginning(bytes limit: Int) -> Substring {
    var bytes = 0
    return prefix {
      bytes += $0.utf8.count
      return bytes <= limit
    }
  }
}
