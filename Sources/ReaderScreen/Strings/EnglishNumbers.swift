/// How English counts.
enum EnglishNumbers {
  /// "1 article", "2 articles".
  static func counted(_ count: Int, _ one: String, _ many: String) -> String {
    count == 1 ? "1 \(one)" : "\(count.grouped(by: ",")) \(many)"
  }
}
