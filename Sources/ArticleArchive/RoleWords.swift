import Articles

/// Titles and offices compared: whether two can be the same one.
enum RoleWords {
  /// Words that make another office of the one they stand before.
  private static let subordinate: Set<String> = [
    "pho", "vice", "deputy", "assistant", "under",
  ]

  /// True when one role is the other with more said of it ("Ngoại trưởng" and "Ngoại trưởng Nga", "Thủ tướng Đức" and
  /// "tân Thủ tướng Đức"), but not an office under it ("Phó Thủ tướng").
  static func agree(_ a: String, _ b: String) -> Bool {
    let (a, b) = (SearchTokens.foldedWords(of: a), SearchTokens.foldedWords(of: b))
    let (short, long) = a.count <= b.count ? (a, b) : (b, a)
    guard !short.isEmpty else { return false }
    if long.starts(with: short) { return true }
    guard let first = long.first, !subordinate.contains(first) else { return false }
    return long.dropFirst().starts(with: short)
  }
}
