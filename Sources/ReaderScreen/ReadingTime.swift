/// How long a text takes to read.
enum ReadingTime {
  /// Words of English, syllables of Vietnamese, that a practised reader reads in a minute.
  static let wordsPerMinute = 220

  /// Whole minutes, at least 1.
  static func minutes(words: Int) -> Int { max(1, (words + wordsPerMinute / 2) / wordsPerMinute) }
}
