/// Phrases and what each stands for, found in a row of tokens without regard to case.
struct PhraseTable<Value> {
  private struct Step: Hashable {
    let node: Int32
    let key: Key
  }

  private var steps: [Step: Int32] = [:]
  private var values: [Int32: Value] = [:]
  private var nodeCount: Int32 = 1

  init() {}

  var isEmpty: Bool { values.isEmpty }

  /// The words a phrase may begin with.
  var firstWords: Set<Key> { Set(steps.keys.lazy.filter { $0.node == 0 }.map(\.key)) }

  mutating func add(_ phrase: String, _ value: Value) {
    var node: Int32 = 0
    for token in Tokenizer.tokens(of: phrase) {
      let step = Step(node: node, key: token.key)
      if let next = steps[step] {
        node = next
      } else {
        node = nodeCount
        steps[step] = node
        nodeCount += 1
      }
    }
    if node != 0 { values[node] = value }
  }

  /// The longest phrase that begins at `start` and ends before `limit`.
  func match(_ tokens: [Token], at start: Int, before limit: Int) -> (value: Value, end: Int)? {
    var node: Int32 = 0
    var best: (value: Value, end: Int)?
    var i = start
    while i < limit, let next = steps[Step(node: node, key: tokens[i].key)] {
      node = next
      i += 1
      if let value = values[node] { best = (value, i) }
    }
    return best
  }
}

extension PhraseTable: Sendable where Value: Sendable {
  init(pairs: [(String, Value)]) {
    self.init()
    for (phrase, value) in pairs { add(phrase, value) }
  }

  init(groups: [PhraseGroup<Value>]) {
    self.init()
    for group in groups {
      for phrase in group.phrases { add(phrase, group.value) }
    }
  }
}

extension PhraseTable where Value == Void {
  init(_ phrases: [String]) {
    self.init()
    for phrase in phrases { add(phrase, ()) }
  }

  /// The end of the longest phrase at `start`.
  func end(_ tokens: [Token], at start: Int, before limit: Int) -> Int? {
    match(tokens, at: start, before: limit)?.end
  }

  /// True when the single word at `i` is a phrase.
  func contains(_ tokens: [Token], _ i: Int) -> Bool {
    match(tokens, at: i, before: i + 1) != nil
  }
}
