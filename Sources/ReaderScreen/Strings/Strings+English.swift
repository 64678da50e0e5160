import ArticleArchive
import ArticleQuery
import Articles
import ReaderModel

extension Strings {
  /// English, as a newsroom in London would have it.
  public static let english = Strings(
    language: "en",
    numbers: .english,
    dates: .english,
    panes: .english,
    lines: .english,
    articles: .english,
    empty: .english,
    overlays: .english,
    details: .english,
    queries: .english,
    commands: .english,
    sentences: .english
  )
}

/// "1 article", "2 articles".
private func counted(_ count: Int, _ one: String, _ many: String) -> String {
  count == 1 ? "1 \(one)" : "\(count.grouped(by: ",")) \(many)"
}

extension NumberWords {
  fileprivate static let english = NumberWords(
    groupSeparator: ",",
    articles: { counted($0, "article", "articles") },
    people: { counted($0, "person", "people") },
    position: { "\($0) of \($1)" }
  )
}

private let englishMonths = [
  "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
]

extension DateWords {
  fileprivate static let english = DateWords(
    day: { "\($0.day) \(englishMonths[$0.month - 1]) \($0.year)" },
    month: { "\(englishMonths[$1 - 1]) \($0)" },
    shortDay: { "\($0.day) \(englishMonths[$0.month - 1]) \(($0.year % 100).twoDigits)" },
    shortMonth: { "\(englishMonths[$1 - 1]) \($0)" },
    undated: "undated",
    shortUndated: "undated",
    range: { "\($0) to \($1)" },
    from: { "\($0) or later" },
    until: { "\($0) or earlier" },
    certainty: {
      switch $0 {
      case .stated: "stated"
      case .inferred: "inferred"
      case .unknown: "unknown"
      }
    },
    fact: {
      switch $0 {
      case .stated: "date stated"
      case .inferred: "date inferred"
      case .unknown: "date unknown"
      }
    }
  )
}

extension PaneWords {
  fileprivate static let english = PaneWords(
    title: {
      switch $0 {
      case .list: "ARTICLES"
      case .article: "ARTICLE"
      case .people: "PEOPLE"
      case .timeline: "TIMELINE"
      case .related: "RELATED"
      }
    },
    tab: {
      switch $0 {
      case .list: "List"
      case .article: "Read"
      case .people: "People"
      case .timeline: "Time"
      case .related: "Related"
      }
    },
    buckets: {
      switch $0 {
      case .day: "by day"
      case .month: "by month"
      case .year: "by year"
      }
    },
    undated: "undated"
  )
}

extension LineWords {
  fileprivate static let english = LineWords(
    filter: "Filter",
    noFilter: "all articles",
    paragraph: { "¶\($0)/\($1)" },
    searchHit: { "hit \($0) of \($1)" },
    importing: { "importing: \(counted($0, "article", "articles"))" },
    tooSmall: "too small",
    pending: "keys so far:"
  )
}

extension ArticleWords {
  fileprivate static let english = ArticleWords(
    minutes: { "\($0) min" },
    boxes: { counted($0, "inline box", "inline boxes") },
    teasers: { counted($0, "teaser", "teasers") },
    furniture: { counted($0, "line", "lines") + " of page text" },
    folded: "folded",
    keyToShow: { "(\($0) to show)" },
    heading: {
      switch $0 {
      case .inline: "Printed inside the story"
      case .teaser: "Printed below the story"
      case nil: "Page text that is not of the story"
      }
    },
    ghost: { "text missing; \(counted($0, "article links", "articles link")) here" },
    ghostInList: { "headline only, linked by \(counted($0, "article", "articles"))" },
    derivedHeadline: "headline made from the first sentence",
    derivedHeadlineShort: "headline derived"
  )
}

extension EmptyWords {
  fileprivate static let english = EmptyWords(
    archive: ["Nothing here yet.", "To bring in articles:  diembao import FOLDER"],
    noMatch: "No article matches.",
    dropLast: { "\($0) drops “\($1)”" },
    dropAll: { "\($0) shows all articles" },
    article: "No article is open.",
    people: "Nobody is named in these articles.",
    peopleMatching: { "Nobody here is called “\($0)”." },
    timeline: "No articles, so no days.",
    related: "Nothing is related to this article."
  )
}

extension OverlayWords {
  fileprivate static let english = OverlayWords(
    title: {
      switch $0 {
      case .filter: "Filter"
      case .date: "Published when"
      case .search: "Search in this article"
      case .person: "Filter by a person"
      case .command: "Commands"
      }
    },
    example: {
      switch $0 {
      case .filter:
        "words  \"a phrase\"  person:lavrov  date:2021-12..2025  outlet:  is:unread  -not"
      case .date: "2021   2021-12   14/12/2021   2021..2025   3w   today"
      case .search: "words of the text, with or without marks"
      case .person: "part of a name, with or without marks"
      case .command: "part of a command's name, or its keys"
      }
    },
    means: "Means:",
    noChoice: "nothing fits",
    helpTitle: "Keys",
    helpSearch: "find:",
    helpNone: "No command has this in its name or keys.",
    reasonsTitle: "Why it is related",
    quitQuestion: "Leave the reader? Your place is kept.",
    accept: {
      switch $0 {
      case .filter, .date, .person: "apply"
      case .search: "find"
      case .command: "run it"
      }
    },
    cancel: {
      switch $0 {
      case .filter, .date: "leave as it was"
      case .search, .person, .command: "close"
      }
    },
    close: "close",
    stay: "stay",
    leave: "leave",
    run: "run it",
    more: { "… \($0) more" }
  )
}

extension DetailWords {
  fileprivate static let english = DetailWords(
    title: "Details",
    headline: "Headline",
    headlineDerived: "none printed; this one is made from the first sentence",
    outlet: "Outlet",
    byline: "Byline",
    published: "Published",
    crawled: "Page saved",
    evidence: "Evidence",
    noEvidence: "nothing in the text tells the day",
    line: { "line \($0)" },
    declared: "declared beside the text",
    dateline: "Dateline",
    credits: "Credits",
    topics: "Topics",
    length: { "\($0) words, \($1)" },
    lengthLabel: "Length",
    language: "Language",
    languageName: {
      switch $0 {
      case .vietnamese: "Vietnamese"
      case .english: "English"
      }
    },
    people: "People",
    alsoCalled: "also",
    mentions: { counted($0, "mention", "mentions") },
    source: "File",
    address: "Address",
    key: "Key",
    backlinks: "Linked by"
  )
}

extension QueryWords {
  fileprivate static let english = QueryWords(
    label: {
      switch $0 {
      case .person: "person"
      case .date: "date"
      case .outlet: "outlet"
      case .topic: "topic"
      case .credit: "credit"
      case .state: "state"
      }
    },
    state: {
      switch $0 {
      case .unread: "unread"
      case .read: "read"
      case .starred: "starred"
      case .ghost: "headline only"
      case .undated: "undated"
      }
    },
    dates: { filter, dates in
      switch filter {
      case .days(let range): dates.words(for: range)
      case .today: "today"
      case .yesterday: "yesterday"
      case .last(let count, .day): "last \(counted(count, "day", "days"))"
      case .last(let count, .week): "last \(counted(count, "week", "weeks"))"
      case .last(let count, .month): "last \(counted(count, "month", "months"))"
      case .last(let count, .year): "last \(counted(count, "year", "years"))"
      }
    },
    not: { "not \($0)" },
    and: " and ",
    or: " or ",
    open: "“",
    close: "”"
  )
}

extension Sentences {
  fileprivate static let english = Sentences(
    archiveError: { EnglishErrors.sentence(for: $0) },
    queryMistake: { EnglishErrors.sentence(for: $0) },
    notice: { EnglishErrors.sentence(for: $0, $1) },
    relatedReason: {
      switch $0 {
      case .printedInBox: "printed as a box in this article"
      case .printedAsTeaser: "printed below this article"
      case .linksHere: "prints a link to this article"
      case .sharedTopic(let topic): "same topic: \(topic)"
      case .sharedPeople(let names): "both name \(names.joined(separator: ", "))"
      case .likeText(let percent): "\(percent)% of the rarer words the same"
      case .daysApart(0): "same day"
      case .daysApart(let days): "\(counted(abs(days), "day", "days")) apart"
      }
    },
    mergeReason: {
      switch $0 {
      case .sameArticle: "one article uses both for one person"
      case .sameName: "the same words but for marks, case or order"
      case .sameRole(let role): "same role: \(role)"
      }
    },
    evidence: {
      switch $0 {
      case .declared: "declared with the text"
      case .dateLine: "printed as the date of the story"
      case .address: "stands in the page's address"
      case .dayInStory: "day and month named by the story"
      case .yearInStory: "year named by the story: published then or later"
      case .agrees: "agrees with the day found"
      case .pageSaved: "day of another story on the page: saved then or later"
      case .ignored: "weighed, not used"
      }
    }
  )
}

extension CommandWords {
  fileprivate static let english = CommandWords(
    name: { EnglishCommands.name(of: $0) },
    hint: { EnglishCommands.hints[$0] },
    group: { EnglishCommands.name(of: $0) },
    context: { EnglishCommands.name(of: $0) }
  )
}
