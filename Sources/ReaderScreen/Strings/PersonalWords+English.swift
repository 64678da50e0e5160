import ArticleArchive
import ArticleQuery
import Articles
import ReaderModel

extension PersonalWords {
  static let english = PersonalWords(
    change: { step, strings in
      let subject = strings.subject(of: step)
      return switch step.changes.first {
      case .mark(.starred, true, _): "star on \(subject)"
      case .mark(.starred, false, _): "star off \(subject)"
      case .mark(.read, true, _): "\(subject) marked read"
      case .mark(.read, false, _): "\(subject) marked unread"
      case .tag: "\(step.tagWords) on \(subject)"
      case .note("", _): "note taken off \(subject)"
      case .note: "note on \(subject)"
      case .view(let name, nil): "view “\(name)” removed"
      case .view(let name, _): "view “\(name)” saved"
      case .place(let letter, _, nil): "mark \(letter) removed"
      case .place(let letter, _, _): "mark \(letter) set"
      case .follow(let person, true): "\(person) followed"
      case .follow(let person, false): "\(person) no longer followed"
      case .hideLink(_, _, true): "link hidden"
      case .hideLink(_, _, false): "link offered again"
      case .correct, .restoreCorrections: "names put right"
      case .forgetCorrections: "names as they were"
      case .filter(_, let query): "filter: \(strings.words(forQuery: query))"
      case nil: "nothing"
      }
    },
    undone: { "Undone: \($0)." },
    redone: { "Done again: \($0)." },
    nothingToChange: "It is so already.",
    chosen: { "Selected: \($0)." },
    chosenShort: { "\($0) selected" },
    given: { "now: \($0)" },
    noPlace: { "No place has the mark \($0)." },
    badView: { "The filter of the view “\($0)” cannot be understood; remove it or save it anew." },
    noNote: "No article with a note from here on.",
    news: { news, strings in
      let new = strings.count(news.articles)
      let named =
        news.followed.value > 0 ? ", \(strings.count(news.followed)) name people you follow" : ""
      let weekday = strings.personal.weekday(news.since.day)
      return "Since \(weekday) \(news.since.clock): \(new) new\(named)."
    },
    weekday: {
      [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
      ][$0.weekday - 1]
    },
    today: { "today \($0)" },
    yesterday: { "yesterday \($0)" },
    bulk: { "\($0)?" }
  )
}
