import ArticleArchive
import ArticleQuery

extension FilterWords {
  static let english = FilterWords(
    takes: {
      switch $0 {
      case .person: "somebody named in the text, not in teasers"
      case .date: "2021-12, 14/12/2021, 2021..2025, 3w, this-week, last-month"
      case .spoken: "days the text speaks of, written as for date:"
      case .outlet: "who published it"
      case .topic: "desk or tag printed with it"
      case .credit: "agency or paper named as source: TASS"
      case .tag: "your own tag"
      case .added: "when it came into the archive: today, 3d, this-week"
      case .state: ArticleState.allCases.map(\.rawValue).joined(separator: ", ")
      }
    },
    fine: "ok",
    nothing: "nothing",
    isAlso: { "“\($0)” is also \($1) (\($2))" },
    mistaken: { "The list leaves “\($0)” out until it is understood." },
    source: {
      switch $0 {
      case .outlet: "outlet"
      case .topic: "topic"
      case .credit: "cited"
      }
    },
    order: {
      switch $0 {
      case .newestFirst: "newest first"
      case .oldestFirst: "oldest first"
      case .longestFirst: "longest first"
      case .byOutlet: "by outlet"
      case .bestMatch: "best match first"
      }
    },
    orderMark: {
      switch $0 {
      case .newestFirst: "date ↓"
      case .oldestFirst: "date ↑"
      case .longestFirst: "length ↓"
      case .byOutlet: "by outlet"
      case .bestMatch: "match ↓"
      }
    },
    sortable: { "up to \($0)" },
    newestSorted: { "best of the newest \($0)" },
    milliseconds: { "\($0) ms" },
    meant: { "\($0) finds “\($1)” (\($2))" }
  )
}
