/// How Vietnamese counts.
enum VietnameseNumbers {
  /// "1 bài", "2 bài": nouns do not change.
  static func counted(_ count: Int, _ noun: String) -> String {
    "\(count.grouped(by: ".")) \(noun)"
  }
}
