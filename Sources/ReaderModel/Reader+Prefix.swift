extension Reader {
  /// Milliseconds after the beginning of a binding until what may follow is shown.
  static let prefixTime = 400

  /// What may follow the pending strokes, in the order of the table; empty when there are none.
  public var continuations: [Binding] {
    guard !pending.isEmpty else { return [] }
    let following = keys.continuations(of: pending, in: contexts)
    guard case .picker(let picker) = overlay else { return following }
    return following.filter { picker.takes($0.command) }
  }

  /// Takes the beginning of a binding.
  mutating func wait(after strokes: [Stroke]) {
    pending = strokes
    request(.wait(milliseconds: Self.prefixTime), .prefix)
  }

  mutating func endPrefix() {
    guard !pending.isEmpty else { return }
    pending = []
    showsContinuations = false
    drop(.prefix)
  }

  /// True when a stroke after the beginning of a binding asks for help: what may follow is shown at once.
  mutating func helpIsAsked(by stroke: Stroke) -> Bool {
    guard !pending.isEmpty, keys.match([stroke], in: contexts) == .command(.help),
      keys.match(pending + [stroke], in: contexts) == .none
    else { return false }
    showsContinuations = true
    return true
  }
}
