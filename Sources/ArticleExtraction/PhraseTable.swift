/// Phrases and what each stands for, found in a row of tokens without regard to case.
struct PhraseTable<Value> {
  /// Open addressing: a slot holds the node a word leads to from another node, or nothing.
  private struct Slot {
    var node: Int32
    var next: Int32
    var key: Key
  }

  private var slots: [Slot] = Array(repeating: .init(node: 0, next: 0, key: Key()), count: 16)
  private var values: [Value?] = [nil]
  /// The words a phrase may begin with.
  private(set) var firstWords: Set<Key> = []

  init() {}

  var isEmpty: Bool { values.count == 1 }

  private func find(_ node: Int32, _ key: Key) -> (slot: Int, next: Int32) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: (key.value &+ UInt64(node) &* 0x9E37_79B9) >> 7) & mask
    while slots[slot].next != 0 {
      if slots[slot].node == node && slots[slot].key == key { return (slot, slots[slot].next) }
      slot = (slot + 1) & mask
    }
    return (slot, 0)
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: .init(node: 0, next: 0, key: Key()), count: old.count * 2)
    for slot in old where slot.next != 0 { slots[find(slot.node, slot.key).slot] = slot }
  }

  mutating func add(_ phrase: String, _ value: Value) {
    var node: Int32 = 0
    for token in Tokenizer.tokens(of: phrase) {
      if node == 0 { firstWords.insert(token.key) }
      let (slot, next) = find(node, token.key)
      if next != 0 {
        node = next
        continue
      }
      slots[slot] = Slot(node: node, next: Int32(values.count), key: token.key)
      node = Int32(values.count)
      values.append(nil)
      if values.count * 2 > slots.count { grow() }
    }
    if node != 0 { values[Int(node)] = value }
  }

  /// The longest phrase that begins at `start` and ends before `limit`.
  func match(_ tokens: [Token], at start: Int, before limit: Int) -> (value: Value, end: Int)? {
    var node: Int32 = 0
    var best: (value: Value, end: Int)?
    var i = start
    while i < limit {
      node = find(node, tokens[i].key).next
      if node == 0 { break }
      i += 1
      if let value = values[Int(node)] { best = (value, i) }
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
