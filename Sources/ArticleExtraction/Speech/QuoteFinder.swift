/// Finds stretches between quotation marks, which need not match ('"…”'), may hold others, and may run on into the next
/// paragraph.
struct QuoteFinder {
  struct Found {
    /// Marks included.
    var tokens: Range<Int>
    /// True when the closing mark stands in a later paragraph, or nowhere.
    var isOpen: Bool
    /// True when it was opened in an earlier paragraph.
    var isContinued: Bool
  }

  private enum Role { case opens, closes, either }

  let analysis: Analysis

  /// How the paragraph before ended.
  enum Continuing {
    case nothing
    /// Inside a quotation of somebody.
    case speech
    /// Inside one that nobody was named for: it goes on only to where it is closed, for the mark may be a stray one.
    case words
  }

  func quotes(continuing: Continuing) -> [Found] {
    let tokens = analysis.tokens
    let marks = tokens.indices.filter { tokens[$0].isQuotation }
    guard continuing == .speech || !marks.isEmpty else { return [] }
    let isRunning = runsOn(marks, continuing)
    var found: [Found] = []
    var start: Int? = isRunning ? 0 : nil
    var depth = 0
    for (k, i) in marks.enumerated() {
      let role = role(i)
      guard let first = start else {
        if role != .closes, i + 1 < tokens.count { start = i }
        continue
      }
      if role == .opens {
        if nests(k, marks) { depth += 1 } else { start = i }
      } else if depth > 0 {
        depth -= 1
      } else if i > first || isRunning {
        let isContinued = continuing != .nothing && first == 0
        found.append(Found(tokens: first..<i + 1, isOpen: false, isContinued: isContinued))
        start = nil
      }
    }
    if let first = start, first < tokens.count {
      let isContinued = continuing != .nothing && first == 0
      if isContinued || tokens.count - first >= 8 {
        found.append(Found(tokens: first..<tokens.count, isOpen: true, isContinued: isContinued))
      }
    }
    return found
  }

  /// A quotation goes on where the next mark closes it.
  private func runsOn(_ marks: [Int], _ continuing: Continuing) -> Bool {
    switch continuing {
    case .nothing: false
    case .speech: marks.first.map { role($0) != .opens } ?? true
    case .words: marks.first.map { role($0) == .closes } ?? false
    }
  }

  /// An opening mark inside a quotation opens another when two close; else the first was never closed.
  private func nests(_ k: Int, _ marks: [Int]) -> Bool {
    guard k + 1 < marks.count, role(marks[k + 1]) != .opens else { return false }
    guard analysis.tokens[marks[k]].isMark("\"") else { return true }
    return k + 2 < marks.count && role(marks[k + 2]) == .closes
  }

  /// What a mark does by its shape, and an upright one by the space beside it.
  private func role(_ i: Int) -> Role {
    let tokens = analysis.tokens
    guard tokens[i].isMark("\"") else {
      return QuotationMark.canOpen(tokens[i]) ? .opens : .closes
    }
    let isLast = i + 1 == tokens.count
    let isSpaced = tokens[i].isSpaced || i == 0
    if isLast || tokens[i + 1].isClosingMark { return .closes }
    if !tokens[i + 1].isSpaced, isSpaced || tokens[i - 1].isOpeningMark { return .opens }
    return isSpaced ? .either : .closes
  }
}

extension Token {
  var isQuotation: Bool {
    kind == .mark && (QuotationMark.canOpen(self) || QuotationMark.canClose(self))
  }

  /// A mark that touches the word before it: ",", ".".
  fileprivate var isClosingMark: Bool {
    !isSpaced && (isMark(",") || isMark(".") || isMark(";") || isMark(")") || isMark("?"))
  }

  /// A mark after which words begin: ":", "(".
  fileprivate var isOpeningMark: Bool {
    isMark(":") || isMark("(") || isMark("-") || isMark("–") || isMark("“")
  }
}
