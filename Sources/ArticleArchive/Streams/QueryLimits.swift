/// From where on one way to answer a query is dearer than another. None of them changes an answer.
struct QueryLimits {
  /// So many scans at most are read side by side; the articles of more are listed beforehand.
  var scans = 16
  /// A name of more persons is looked for in each article.
  var persons = 4096
  /// Where the first articles are wanted, so many at most are listed: what has more is never far.
  var listed = 16_384
  /// Rows of a table read on before the statement is begun anew further ahead. To find a place in a million articles costs
  /// as much as some ten rows.
  var tableRows = 12
  /// The same for the full-text index; nil for as many as can be read in the time in which the statement was begun. It opens
  /// each segment of the index at its end, 140 µs in 700,000 articles for a word, 350 for a phrase; in that time it reads
  /// 1600 rows of the word, or 50 of the phrase.
  var textRows: Int?
  /// How many ids the first stretch of the full-text index has that is read from the oldest on.
  var textLength = OldestTextStream.firstLength
}
