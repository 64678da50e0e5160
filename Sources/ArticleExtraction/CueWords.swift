/// Which tables hold a phrase that begins with a word: one bit each.
///
/// Looked up once for each token, so that the tables, asked at every word of a text, are mostly not even opened.
struct Cues: OptionSet {
  let rawValue: UInt64
}

/// The words that phrases begin with.
struct CueWords {
  private struct Slot {
    var key: Key
    var cues: Cues
  }

  /// Open addressing; a slot without cues is free.
  private var slots: [Slot]
  private var count = 0
  private var bits: UInt64 = 0

  /// - Parameter capacity: how many words fit before it grows; a power of two.
  init(capacity: Int) {
    slots = Array(repeating: Slot(key: Key(), cues: []), count: capacity * 2)
  }

  /// A mark for one more table.
  mutating func next() -> Cues {
    precondition(bits < 64, "A lexicon has room for 64 tables.")
    bits += 1
    return Cues(rawValue: 1 << (bits - 1))
  }

  mutating func insert(_ key: Key, _ cues: Cues) {
    let i = find(key)
    if slots[i].cues.isEmpty { count += 1 }
    slots[i].key = key
    slots[i].cues.formUnion(cues)
    if count * 2 > slots.count { grow() }
  }

  /// Marks all tokens of a text; gives all marks there are.
  func mark(_ tokens: UnsafeMutableBufferPointer<Token>) -> Cues {
    var all: Cues = []
    slots.withUnsafeBufferPointer { slots in
      for i in tokens.indices {
        let cues = Self.cues(of: tokens[i].key, in: slots)
        tokens[i].cues = cues
        all.formUnion(cues)
      }
    }
    return all
  }

  /// Counts the words that bear each mark, the first mark first.
  func tally(_ tokens: ArraySlice<Token>, into counts: inout [Int]) {
    slots.withUnsafeBufferPointer { slots in
      tokens.withUnsafeBufferPointer { tokens in
        for i in tokens.indices where tokens[i].kind == .word {
          let cues = Self.cues(of: tokens[i].key, in: slots)
          if !cues.isEmpty { Self.count(cues, in: &counts) }
        }
      }
    }
  }

  private static func count(_ cues: Cues, in counts: inout [Int]) {
    for i in counts.indices where cues.contains(Cues(rawValue: 1 << UInt64(i))) {
      counts[i] += 1
    }
  }

  @inline(__always)
  private static func cues(of key: Key, in slots: UnsafeBufferPointer<Slot>) -> Cues {
    let mask = slots.count - 1
    var slot = start(key, mask)
    while !slots[slot].cues.isEmpty && slots[slot].key != key { slot = (slot + 1) & mask }
    return slots[slot].cues
  }

  @inline(__always)
  private static func start(_ key: Key, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: key.value ^ key.value >> 29) & mask
  }

  private func find(_ key: Key) -> Int {
    let mask = slots.count - 1
    var i = Self.start(key, mask)
    while !slots[i].cues.isEmpty && slots[i].key != key { i = (i + 1) & mask }
    return i
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(key: Key(), cues: []), count: old.count * 2)
    for slot in old where !slot.cues.isEmpty { slots[find(slot.key)] = slot }
  }
}
