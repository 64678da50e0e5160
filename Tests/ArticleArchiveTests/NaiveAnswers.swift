import ArticleArchive
import ArticleQuery
import Articles

/// An article as the tests made it, to be asked without any index.
struct PlainArticle {
  var headline: String
  var standfirst = ""
  var body = ""
  var day: Day?
  var people: [String] = []
  var outlet: String?
  var topics: [String] = []
  var credits: [String] = []
  /// Days that the text speaks of.
  var spoken: [DayRange] = []
  var isGhost = false
  var isRead = false
  var isStarred = false
  var tags: Set<String> = []
  var note = ""
  /// Came into the archive in a batch of today.
  var hasArrived = false
  var position = ReadingPosition(rawValue: 0)

  /// - Parameter persons: the names of each person that has more than one.
  func answers(_ query: Query, persons: [[String]]) -> Bool {
    (!isGhost || query.mentionsGhosts) && fulfils(query, persons)
  }

  private func fulfils(_ query: Query, _ persons: [[String]]) -> Bool {
    switch query {
    case .everything: true
    case .filter(let filter): fulfils(filter, persons)
    case .not(let query): !fulfils(query, persons)
    case .and(let queries): queries.allSatisfy { fulfils($0, persons) }
    case .or(let queries): queries.contains { fulfils($0, persons) }
    }
  }

  private func fulfils(_ filter: Filter, _ persons: [[String]]) -> Bool {
    switch filter {
    case .word(let word): texts.contains { Self.has([word], in: $0) }
    case .phrase(let words): texts.contains { Self.has(words, in: $0) }
    case .person(let name): people.contains { isNamed(name, $0, persons) }
    case .date(let date): day.map { date.range(today: today).contains($0) } ?? false
    case .spoken(let date): spoken.contains { date.range(today: today).contains($0) }
    case .outlet(let text): Self.has(SearchWord.words(in: text), in: outlet ?? "")
    case .topic(let text): topics.contains { Self.has(SearchWord.words(in: text), in: $0) }
    case .credit(let text): credits.contains { Self.has(SearchWord.words(in: text), in: $0) }
    case .state(.ghost): isGhost
    case .state(.undated): day == nil
    case .state(.read): isRead
    case .state(.unread): !isRead
    case .state(.starred): isStarred
    case .state(.tagged): !tags.isEmpty
    case .state(.noted): !note.isEmpty
    case .tag(let text): tags.contains { Self.has(SearchWord.words(in: text), in: $0) }
    case .added(.since(let moment)): hasArrived && moment.seconds == 0
    case .added(.days): false
    // Nobody is followed in these tests.
    case .state(.followed): false
    }
  }

  private var texts: [String] { [headline, standfirst, body] }

  private func isNamed(_ typed: String, _ name: String, _ persons: [[String]]) -> Bool {
    let names = persons.first { $0.contains(name) } ?? [name]
    let words = SearchWord.words(in: typed)
    return names.contains { name in words.allSatisfy { Self.has([$0], in: name) } }
  }

  private static func has(_ words: [SearchWord], in text: String) -> Bool {
    var tokens: [(folded: String, exact: String)] = []
    SearchTokens.forEach(in: text) { tokens.append(($1, $2 ?? $1)) }
    return tokens.indices.contains { start in
      start + words.count <= tokens.count
        && zip(words, tokens[start...]).allSatisfy {
          $0.isExact ? $0.text == $1.exact : $0.text == $1.folded
        }
    }
  }
}
