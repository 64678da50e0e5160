import ArticleArchive
import ArticleQuery
import Articles
import ReaderModel

/// Words for what a person keeps: tags, notes, views, places, and what was changed.
struct PersonalWords: Sendable {
  /// A change as a sentence without its stop: "Starred: …".
  let change: @Sendable (PersonalStep, Strings) -> String
  let undone: @Sendable (_ change: String) -> String
  let redone: @Sendable (_ change: String) -> String
  let nothingToChange: String
  let chosen: @Sendable (_ articles: String) -> String
  /// In the status line.
  let chosenShort: @Sendable (_ count: String) -> String
  /// Before the tags that articles have already.
  let given: @Sendable (_ tags: String) -> String
  let noPlace: @Sendable (_ letter: String) -> String
  let badView: @Sendable (_ name: String) -> String
  let noNote: String
  /// With the keys that show them.
  let news: @Sendable (News, Strings) -> String
  let weekday: @Sendable (Day) -> String
  /// A time of that day ("14:05").
  let today: @Sendable (_ clock: String) -> String
  let yesterday: @Sendable (_ clock: String) -> String
  /// Before a question whether so many articles are to be changed.
  let bulk: @Sendable (_ change: String) -> String
}

extension Strings {
  /// A change as a phrase, with the headline or the number of articles that it is about.
  func words(for step: PersonalStep) -> String { personal.change(step, self) }

  /// What a step is about: a headline, or so many articles.
  func subject(of step: PersonalStep) -> String {
    if let headline = step.headline { return queries.open + headline + queries.close }
    return articles(step.articleCount)
  }

  /// A filter kept as text, in words; as it is where it cannot be understood.
  func words(forQuery text: String) -> String {
    do throws(QueryError) {
      return words(for: try Query.parse(text, today: nil))
    } catch {
      return text
    }
  }
}

extension PersonalStep {
  /// The articles that it changes.
  fileprivate var articleCount: Int {
    var keys: Set<ArticleKey> = []
    for change in changes {
      switch change {
      case .mark(_, _, let articles), .tag(_, let articles): keys.formUnion(articles)
      case .note(_, let article): keys.insert(article)
      case .view, .place, .follow, .hideLink, .correct, .forgetCorrections, .restoreCorrections,
        .filter:
        break
      }
    }
    return keys.count
  }

  /// The tags it puts on and takes away, with a sign before each.
  var tagWords: String {
    var words: [String] = []
    for case .tag(let edit, _) in changes {
      words += edit.added.map { "#\($0)" } + edit.removed.map { "-#\($0)" }
    }
    return words.joined(separator: " ")
  }
}

extension String {
  /// With its first letter as at the beginning of a sentence.
  var capitalisedSentence: String { prefix(1).uppercased() + dropFirst() }
}
