/// Numbers keys from zero in the order they come.
///
/// A key is a hash already; a dictionary would hash it again, which takes longer than all else it does.
struct KeyIndex {
  private var keys: [Key] = []
  /// Open addressing: the number of a key plus one; 0 is free.
  private var slots: [Int32]

  /// Odd and of this process only, so that no text can be written to make all its words collide.
  private static let seed = UInt64.random(in: .min ... .max) | 1

  /// - Parameter capacity: how many keys fit before it grows.
  init(capacity: Int = 16) {
    var size = 32
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    keys.reserveCapacity(capacity)
  }

  var count: Int { keys.count }

  /// The number of a key, a new one for a key that was not there.
  mutating func number(of key: Key) -> Int {
    let slot = find(key)
    if slots[slot] > 0 { return Int(slots[slot]) - 1 }
    keys.append(key)
    slots[slot] = Int32(keys.count)
    if keys.count * 2 > slots.count { grow() }
    return keys.count - 1
  }

  /// Nil for a key that is not there.
  func existing(_ key: Key) -> Int? {
    let number = Int(slots[find(key)]) - 1
    return number < 0 ? nil : number
  }

  private func find(_ key: Key) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: (key.value &* Self.seed) >> 32) & mask
    while slots[slot] > 0, keys[Int(slots[slot]) - 1] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for (i, key) in keys.enumerated() { slots[find(key)] = Int32(i + 1) }
  }
}
