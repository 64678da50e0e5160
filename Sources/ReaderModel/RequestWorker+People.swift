public import ArticleArchive
import ArticleQuery

/// Something asked about persons.
public enum PersonQuestion: Sendable, Hashable {
  /// All that is known of one, as lists show the name.
  case portrait(String)
  /// Every form of the name.
  case forms(String)
  /// How many articles name at least one of some.
  case together([String])
  /// Who is followed.
  case followed
}

/// What came of it.
public enum PersonAnswer: Sendable {
  /// Nil when nobody is called so.
  case portrait(PersonPortrait?)
  case forms([PersonForm])
  case together(Int)
  case followed([String])
}

extension RequestWorker {
  func answer(
    _ question: PersonQuestion,
    _ parts: Parts?
  ) async throws(ArchiveError) -> PersonAnswer {
    switch question {
    case .portrait(let name):
      return .portrait(
        try await archive.portrait(of: PersonLabel(shown: name)) {
          parts?.yield(.person(.portrait($0)))
        }
      )
    case .forms(let name): return .forms(try await archive.forms(of: PersonLabel(shown: name)))
    case .together(let names):
      return .together(try await archive.articles(naming: names.map(PersonLabel.init(shown:))))
    case .followed: return .followed(try await log?.followed() ?? [])
    }
  }
}
