import ArticleArchive
import ArticleQuery
import Articles

@testable import ReaderModel

extension Shelf {
  /// Answers about persons, from the articles alone.
  func answer(to question: PersonQuestion, _ today: Day) -> PersonAnswer {
    switch question {
    case .portrait(let name): .portrait(portrait(of: name))
    case .forms(let name): .forms(forms[name] ?? [])
    case .together(let names):
      .together(articles.count { !Set($0.row.people).isDisjoint(with: names) })
    case .followed: .followed(followed)
    }
  }

  private func portrait(of name: String) -> PersonPortrait? {
    let own = articles.filter { $0.row.people.contains(name) }
    guard !own.isEmpty else { return nil }
    var portrait = PersonPortrait(person: PersonRow(named: name, articles: own.count))
    var counts: [String: Int] = [:]
    for other in own.flatMap(\.row.people) where other != name { counts[other, default: 0] += 1 }
    portrait.companions = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { PersonPortrait.Companion(name: $0.key, articles: $0.value) }
    portrait.quotes = own.flatMap { $0.quotes(includingReported: true) }
      .filter { $0.speaker == name }
    portrait.namesakes = namesakes[name] ?? []
    portrait.namings = []
    portrait.roles = []
    portrait.activity = Timeline(precision: .month, buckets: [], undated: 0)
    return portrait
  }
}
