import ArticleArchive

extension ThreadWords {
  static let english = ThreadWords(
    outlets: { EnglishNumbers.counted($0, "outlet", "outlets") },
    quiet: { "quiet since \($0)" },
    ties: { "tied to \($0) in the thread" },
    itself: "this article"
  )
}

extension StripWords {
  static let english = StripWords(
    cell: {
      switch $0 {
      case .day: "a cell a day"
      case .month: "a cell a month"
      case .quarter: "a cell a quarter"
      case .year: "a cell a year"
      case .decade: "a cell a decade"
      }
    },
    spoken: "days spoken of",
    spokenShort: "spoken of",
    named: {
      EnglishNumbers.counted($0.days, "date", "dates") + " named in "
        + EnglishNumbers.counted($0.articles, "article", "articles")
    },
    filled: { "articles in \($0) of \($1)" },
    silent: "no day",
    most: { "at most \($0)" },
    change: { "\($0) days of publication" },
    published: "published"
  )
}
