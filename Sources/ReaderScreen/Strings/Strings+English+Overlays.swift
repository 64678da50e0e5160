import ArticleArchive
import ArticleQuery
import Articles
import ReaderModel

extension OverlayWords {
  static let english = OverlayWords(
    title: { purpose, pane in
      switch purpose {
      case .filter: "Filter"
      case .date: "Publication date"
      case .search where pane == .people: "Find people"
      case .search where pane == .related: "Search in these headlines"
      case .search where pane == .list: "Search in these articles"
      case .search: "Search in this article"
      case .person: "Filter by a person"
      case .merge(let name): "Merge \(name) with whom?"
      case .command: "Commands"
      case .question(let question): QuestionWords.english.title(question)
      }
    },
    example: { purpose, pane in
      switch purpose {
      case .filter:
        "words  \"a phrase\"  person:lavrov  date:2021-12..2025  outlet:  is:unread  -not"
      case .date: "2021   2021-12   14/12/2021   2021..2025   3w   today"
      case .search where pane == .list: "words one after the other, with or without marks"
      case .search where pane != .people: "words or parts of them, with or without marks"
      case .search, .person, .merge: "part of a name, with or without marks"
      case .command: "part of a command's name, or its keys"
      case .question(let question): QuestionWords.english.example(question)
      }
    },
    means: "Means:",
    leftOut: { "The list below leaves out “\($0)” for now." },
    noCommand: {
      "No command is called so. Mend it; words can follow these: \($0.joined(separator: ", "))."
    },
    helpTitle: "Keys",
    helpSearch: "find:",
    helpNone: "No command has this in its name or keys.",
    reasonsTitle: "Why it is related",
    quitQuestion: "Leave the reader? Your place is kept.",
    accept: {
      switch $0 {
      case .filter, .date, .person: "apply"
      case .merge: "see what it would do"
      case .search: "find"
      case .command: "run it"
      case .question(let question): QuestionWords.english.accept(question)
      }
    },
    cancel: {
      switch $0 {
      case .filter, .date: "leave as it was"
      case .search, .person, .merge, .command, .question: "close"
      }
    },
    close: "close",
    stay: "stay",
    leave: "leave",
    run: "run it",
    agree: "yes",
    disagree: "no",
    find: "find",
    noRow: "No row has this.",
    cancelFinding: "whole list",
    remove: "remove",
    picker: .english,
    person: .english,
    more: { "… \($0) more" }
  )
}

extension DetailWords {
  static let english = DetailWords(
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
    fields: "Declared",
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
    mentions: { EnglishNumbers.counted($0, "mention", "mentions") },
    source: "File",
    address: "Address",
    key: "Key",
    backlinks: "Linked by"
  )
}

extension QueryWords {
  static let english = QueryWords(
    label: {
      switch $0 {
      case .person: "person"
      case .date: "date"
      case .spoken: "speaks of"
      case .outlet: "outlet"
      case .topic: "topic"
      case .credit: "credit"
      case .tag: "tag"
      case .added: "added"
      case .state: "state"
      }
    },
    state: {
      switch $0 {
      case .unread: "unread"
      case .read: "read"
      case .starred: "starred"
      case .tagged: "tagged"
      case .noted: "with a note"
      case .ghost: "headline only"
      case .undated: "undated"
      case .followed: "names someone followed"
      }
    },
    dates: { filter, dates in
      switch filter {
      case .days(let range): dates.words(for: range)
      case .today: "today"
      case .yesterday: "yesterday"
      case .last(let count, .day): "last \(EnglishNumbers.counted(count, "day", "days"))"
      case .last(let count, .week): "last \(EnglishNumbers.counted(count, "week", "weeks"))"
      case .last(let count, .month): "last \(EnglishNumbers.counted(count, "month", "months"))"
      case .last(let count, .year): "last \(EnglishNumbers.counted(count, "year", "years"))"
      case .this(.week): "this week"
      case .this(.month): "this month"
      case .this(.quarter): "this quarter"
      case .this(.year): "this year"
      case .previous(.week): "last week"
      case .previous(.month): "last month"
      case .previous(.quarter): "last quarter"
      case .previous(.year): "last year"
      }
    },
    since: { dates, time in "since \(dates), \(time)" },
    not: { "not \($0)" },
    and: " and ",
    or: " or ",
    open: "“",
    close: "”"
  )
}

extension Sentences {
  static let english = Sentences(
    archiveError: { EnglishErrors.sentence(for: $0) },
    queryMistake: { EnglishErrors.sentence(for: $0) },
    notice: { EnglishErrors.sentence(for: $0, $1) },
    obstacle: { EnglishErrors.phrase(for: $0, $1) },
    relatedReason: {
      switch $0 {
      case .printedInBox: "printed as a box in this article"
      case .printedAsTeaser: "printed below this article"
      case .linksHere: "prints a link to this article"
      case .sharedTopic(let topic): "same topic: \(topic)"
      case .sharedPeople(let names): "both name \(names.joined(separator: ", "))"
      case .likeText(let percent): "\(percent)% of rare words shared"
      case .daysApart(0): "same day"
      case .daysApart(let days): "\(EnglishNumbers.counted(abs(days), "day", "days")) apart"
      }
    },
    mergeReason: {
      switch $0 {
      case .sameArticle: "one article uses both for one person"
      case .sameName: "the same words"
      case .plainerSpelling: "the same words with marks left out"
      case .correction: "corrected by hand"
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
  static let english = CommandWords(
    name: { EnglishCommands.name(of: $0) },
    hint: { EnglishCommands.hints[$0] },
    paneHint: {
      switch ($0, $1) {
      case (.open, .people), (.open, .sources), (.open, .timeline): "filter"
      case (.selectRow, .people): "with another"
      case (.followNumber, .related): "by number"
      case (.nextParagraph, .sources): "next section"
      case (.search, .sources): "find a source"
      case (.followNumber, .sources): "view by number"
      case (_, .list), (_, .article), (_, .people), (_, .sources), (_, .timeline),
        (_, .related):
        nil
      }
    },
    now: SituationWords(
      dropIt: "drop it",
      dropLast: "drop the last",
      allArticles: "all articles",
      takeIt: "find it",
      clear: "clear",
      startAgain: "start again",
      filterTo: { "filter to \($0)" },
      earlier: "earlier",
      later: "later",
      quit: "quit"
    ),
    group: { EnglishCommands.name(of: $0) },
    context: { EnglishCommands.name(of: $0) }
  )
}
