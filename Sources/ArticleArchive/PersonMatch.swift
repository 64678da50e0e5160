import Articles
import GRDB

/// Whom a name that was typed means.
public enum PersonMatch: Sendable, Hashable {
  /// A person who may be meant.
  public struct Candidate: Sendable, Hashable {
    public var person: PersonLabel
    public var articles: Int

    public init(person: PersonLabel, articles: Int) {
      self.person = person
      self.articles = articles
    }
  }

  case one(PersonLabel)
  case nobody
  /// By number of articles.
  case several([Candidate])

  /// More than these are not told apart.
  static let mostConsidered = 1000

  init(_ candidates: [Candidate], typed: String) {
    let typed = PersonName(typed)
    let alike = candidates.filter { PersonName($0.person.text)?.folded == typed?.folded }
    let same = alike.filter { PersonName($0.person.text)?.exact == typed?.exact }
    if let one = [same, alike, candidates].first(where: { $0.count == 1 })?.first {
      self = .one(one.person)
    } else if candidates.isEmpty {
      self = .nobody
    } else {
      self = .several(
        (alike.isEmpty ? candidates : alike).sorted {
          ($1.articles, $0.person.text) < ($0.articles, $1.person.text)
        }
      )
    }
  }
}

extension PersonMatch.Candidate {
  /// Nil when no article names the person.
  init?(_ id: Int64, _ view: PersonCorrectionView, _ database: Database) throws {
    guard view.isPlain(id) || view.forms[id] != nil else { return nil }
    let row = try database.rows("SELECT name, exact, articles FROM person WHERE id = ?", [id]).first
    guard let key = view.keys[id] ?? row.map({ PersonKey(folded: "", exact: $0[1]) }),
      let name: String = view.names[id] ?? row?[0]
    else { return nil }
    let kept: Int = row?[2] ?? 0
    let articles = try view.forms[id].map { try database.articles(of: $0) } ?? kept
    guard articles > 0 else { return nil }
    self.init(person: PersonLabel(shown: name, role: key.role), articles: articles)
  }
}

extension PersonLabel {
  /// A person as lists show the name, which ends in the role that sets the person apart.
  init(shown name: String, role: String?) {
    guard let role else {
      self.init(name: name)
      return
    }
    let ending = " (\(role))"
    let bare = name.hasSuffix(ending) ? String(name.dropLast(ending.count)) : name
    self.init(name: bare, role: role)
  }
}
