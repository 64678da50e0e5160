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
  /// The mark of words a phrase may begin with.
  let cue: Cues

  private init(cue: Cues) { self.cue = cue }

  var isEmpty: Bool { values.count == 1 }

  private func find(_ node: Int32, _ key: Key) -> (slot: Int, next: Int32) {
    let mask = slots.count - 1
    var slot = Self.start(node, key, mask)
    while slots[slot].next != 0 {
      if slots[slot].node == node && slots[slot].key == key { return (slot, slots[slot].next) }
      slot = (slot + 1) & mask
    }
    return (slot, 0)
  }

  @inline(__always)
  private static func start(_ node: Int32, _ key: Key, _ mask: Int) -> Int {
    let node = UInt64(UInt32(bitPattern: node))
    return Int(truncatingIfNeeded: (key.value &+ node &* 0x9E37_79B9) >> 7) & mask
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: .init(node: 0, next: 0, key: Key()), count: old.count * 2)
    for slot in old where slot.next != 0 { slots[find(slot.node, slot.key).slot] = slot }
  }

  /// Adds the phrases of a list, and marks their first words.
  private mutating func add(_ list: PhraseList, _ value: Value, _ words: inout CueWords) {
    for text in list.texts {
      var node: Int32 = 0
      for token in Tokenizer.tokens(of: text) {
        if token.isMark(",") || token.isMark("\n") {
          end(node, value)
          node = 0
          continue
        }
        if node == 0 { words.insert(token.key, cue) }
        node = step(from: node, token.key)
      }
      end(node, value)
    }
  }

  private mutating func end(_ node: Int32, _ value: Value) {
    if node != 0 { values[Int(node)] = value }
  }

  private mutating func step(from node: Int32, _ key: Key) -> Int32 {
    let (slot, next) = find(node, key)
    if next != 0 { return next }
    let new = Int32(values.count)
    slots[slot] = Slot(node: node, next: new, key: key)
    values.append(nil)
    if values.count * 2 > slots.count { grow() }
    return new
  }

  /// The longest phrase that begins at `start` and ends before `limit`.
  @inline(__always)
  func match(_ tokens: [Token], at start: Int, before limit: Int) -> (value: Value, end: Int)? {
    guard start < limit, !tokens[start].cues.isDisjoint(with: cue) else { return nil }
    return longest(tokens, start, limit)
  }

  private func longest(_ tokens: [Token], _ start: Int, _ limit: Int) -> (value: Value, end: Int)? {
    slots.withUnsafeBufferPointer { slots in
      let mask = slots.count - 1
      var node: Int32 = 0
      var best: (value: Value, end: Int)?
      var i = start
      while i < limit {
        let key = tokens[i].key
        var slot = Self.start(node, key, mask)
        while slots[slot].next != 0, slots[slot].node != node || slots[slot].key != key {
          slot = (slot + 1) & mask
        }
        node = slots[slot].next
        if node == 0 { break }
        i += 1
        if let value = values[Int(node)] { best = (value, i) }
      }
      return best
    }
  }
}

extension PhraseTable {
  /// True when a phrase of at most four words ends before token `end`.
  func ends(_ tokens: [Token], at end: Int, from start: Int) -> Bool {
    (1...4).contains { length in
      end - length >= start && match(tokens, at: end - length, before: end)?.end == end
    }
  }
}

extension PhraseTable: Sendable where Value: Sendable {
  init(groups: [PhraseGroup<Value>], _ words: inout CueWords) {
    self.init(cue: words.next())
    for group in groups { add(group.phrases, group.value, &words) }
  }

  /// - Parameter cue: the mark of its first words; one of its own when nil.
  init(pairs: [(String, Value)], _ words: inout CueWords, cue: Cues? = nil) {
    self.init(cue: cue ?? words.next())
    for (phrase, value) in pairs { add([phrase], value, &words) }
  }
}

extension PhraseTable where Value == Void {
  /// - Parameter cue: the mark of its first words; one of its own when nil.
  init(_ list: PhraseList, _ words: inout CueWords, cue: Cues? = nil) {
    self.init(cue: cue ?? words.next())
    add(list, (), &words)
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
