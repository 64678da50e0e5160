import Articles

/// Titles and offices compared: whether two can be the same one.
struct RoleWords {
  private var words: [String: [String]] = [:]

  /// Words that make another office of the one they stand before.
  private static let subordinate: Set<String> = [
    "pho", "vice", "deputy", "assistant", "under",
  ]

  /// True when one role is the other with more said of it ("Ngoại trưởng" and "Ngoại trưởng Nga", "Thủ tướng Đức" and
  /// "tân Thủ tướng Đức"), but not an office under it ("Phó Thủ tướng").
  mutating func agree(_ a: String, _ b: String) -> Bool {
    let (a, b) = (words(of: a), words(of: b))
    let (short, long) = a.count <= b.count ? (a, b) : (b, a)
    guard !short.isEmpty else { return false }
    if long.starts(with: short) { return true }
    guard let first = long.first, !Self.subordinate.contains(first) else { return false }
    return long.dropFirst().starts(with: short)
  }

  /// True for a role that says of what as well ("Tổng thống Syria"), not a mere rank ("đại tá").
  mutating func isTelling(_ role: String) -> Bool { words(of: role).count > 2 }

  /// The same few offices are compared again and again.
  private mutating func words(of role: String) -> [String] {
    if let known = words[role] { return known }
    let found = SearchTokens.foldedWords(of: role)
    words[role] = found
    return found
  }
}
