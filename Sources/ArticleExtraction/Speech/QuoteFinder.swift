/// Finds stretches between quotation marks, which need not match ('"…”') and may run on into the next paragraph.
struct QuoteFinder {
  struct Found {
    /// Marks included.
    var tokens: Range<Int>
    /// True when the closing mark stands in a later paragraph, or nowhere.
    var isOpen: Bool
    /// True when it was opened in an earlier paragraph.
    var isContinued: Bool
  }

  let analysis: Analysis

  func quotes(continuing: Bool) -> [Found] {
    let tokens = analysis.tokens
    var found: [Found] = []
    var start: Int? = continuing && !opensItself() ? 0 : nil
    var isContinued = start != nil
    for i in tokens.indices where tokens[i].kind == .mark {
      if let first = start {
        guard closes(i), i > first || isContinued else { continue }
        found.append(Found(tokens: first..<i + 1, isOpen: false, isContinued: isContinued))
        start = nil
        isContinued = false
      } else if opens(i) {
        start = i
      }
    }
    if let first = start, first < tokens.count, isContinued || tokens.count - first >= 8 {
      found.append(Found(tokens: first..<tokens.count, isOpen: true, isContinued: isContinued))
    }
    return found
  }

  private func opensItself() -> Bool {
    analysis.tokens.first.map { QuotationMark.canOpen($0) } ?? false
  }

  /// An upright mark opens when a space is before it and none behind.
  private func opens(_ i: Int) -> Bool {
    let tokens = analysis.tokens
    guard QuotationMark.canOpen(tokens[i]), i + 1 < tokens.count else { return false }
    if !tokens[i].isMark("\"") { return true }
    return !tokens[i + 1].isSpaced && (tokens[i].isSpaced || i == 0 || tokens[i - 1].kind == .mark)
  }

  private func closes(_ i: Int) -> Bool { QuotationMark.canClose(analysis.tokens[i]) }
}
