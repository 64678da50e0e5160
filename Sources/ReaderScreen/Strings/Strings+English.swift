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
    strip: .english,
    threads: .english,
    panes: .english,
    lines: .english,
    articles: .english,
    empty: .english,
    overlays: .english,
    details: .english,
    queries: .english,
    filters: .english,
    commands: .english,
    sentences: .english,
    takingOut: .english,
    personal: .english,
    longWork: .english,
    plain: .english
  )
}

extension NumberWords {
  static let english = NumberWords(
    groupSeparator: ",",
    articles: { EnglishNumbers.counted($0, "article", "articles") },
    articlesAtLeast: { "\($0.grouped(by: ","))+ articles" },
    people: { EnglishNumbers.counted($0, "person", "people") },
    position: { "\($0) of \($1)" }
  )
}

private let englishMonths = [
  "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
]

private let englishWeekdays = [
  "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
]

extension DateWords {
  static let english = DateWords(
    day: { "\($0.day) \(englishMonths[$0.month - 1]) \($0.year)" },
    longDay: {
      "\(englishWeekdays[$0.weekday - 1]) \($0.day) \(englishMonths[$0.month - 1]) \($0.year)"
    },
    month: { "\(englishMonths[$1 - 1]) \($0)" },
    shortDay: { "\($0.day) \(englishMonths[$0.month - 1]) \(($0.year % 100).twoDigits)" },
    shortMonth: { "\(englishMonths[$1 - 1]) \($0)" },
    decade: { "\($0)s" },
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
  static let english = PaneWords(
    title: {
      switch $0 {
      case .list: "ARTICLES"
      case .article: "ARTICLE"
      case .people: "PEOPLE"
      case .sources: "SOURCES"
      case .timeline: "TIMELINE"
      case .related: "RELATED"
      }
    },
    tab: {
      switch $0 {
      case .list: "List"
      case .article: "Read"
      case .people: "People"
      case .sources: "Sources"
      case .timeline: "Time"
      case .related: "Related"
      }
    },
    allNames: { "\($0): all" },
    buckets: {
      switch $0 {
      case .day: "by day"
      case .month: "by month"
      case .year: "by year"
      case .decade: "by decade"
      }
    },
    section: {
      switch $0 {
      case .sources: "SOURCES"
      case .views: "SAVED VIEWS"
      case .states: "STATE"
      }
    },
    sourceKind: {
      switch $0 {
      case .outlet: ""
      case .credit: "(cited)"
      case .topic: "(topic)"
      }
    },
    more: { "\($0) more" },
    undated: "undated"
  )
}

extension LineWords {
  static let english = LineWords(
    filter: "Filter",
    noFilter: "all articles",
    paragraph: { "¶\($0)/\($1)" },
    searchHit: { "hit \($0) of \($1)" },
    importing: "importing:",
    tooSmall: "too small",
    labels: "Type the letters of what to open.",
    pending: "keys so far:",
    unread: { "unread \($0)" },
    besideList: { "beside the list (\($0) back)" },
    newPlace: { letters in
      "Mark this place: type a letter"
        + (letters.isEmpty ? "" : " (taken: \(letters.joined(separator: " ")))")
    },
    noPlaces: { "No place has a mark yet (\($0) sets one)." }
  )
}

extension ArticleWords {
  static let english = ArticleWords(
    minutes: { "\($0) min" },
    copies: { "+\($0) copies" },
    boxes: { EnglishNumbers.counted($0, "inline box", "inline boxes") },
    teasers: { EnglishNumbers.counted($0, "teaser", "teasers") },
    furniture: { EnglishNumbers.counted($0, "line", "lines") + " of page text" },
    captions: { EnglishNumbers.counted($0, "caption", "captions") },
    folded: "folded",
    end: "end",
    next: { "\($0) next: “\($1)”" },
    related: { "\($0) related" },
    keyToShow: { "(\($0) to show)" },
    heading: {
      switch $0 {
      case .inline: "Printed inside the story"
      case .teaser: "Printed below the story"
      case nil: "From the page, not the story"
      }
    },
    ghost: { "text missing; \(EnglishNumbers.counted($0, "article links", "articles link")) here" },
    ghostInList: {
      "headline only, linked by \(EnglishNumbers.counted($0, "article", "articles"))"
    },
    derivedHeadline: "headline from the lead",
    derivedHeadlineShort: "headline from the lead"
  )
}

extension EmptyWords {
  static let english = EmptyWords(
    archive: { keys in
      ["Nothing here yet.", "To bring in articles:  diembao import FOLDER"]
        + (keys.map { ["or here:  \($0)import FOLDER"] } ?? [])
    },
    reading: {
      ["Reading \($0)", $1, "", "Articles appear here as they arrive."]
    },
    noMatchYet: "No article matches yet; more are arriving.",
    noMatch: "No article matches.",
    dropBest: { "\($0) drops \($1): \($2) without it" },
    dropLast: { "\($0) drops \($1)" },
    dropAll: { "\($0) shows all articles" },
    article: "No article is open.",
    people: "Nobody is named in these articles.",
    peopleMatching: { "Nobody here is called “\($0)”." },
    sources: "These articles name no source.",
    timeline: "No articles, so no days.",
    related: "Nothing is related to this article."
  )
}
