import ArticleArchive
import ArticleQuery

extension Reader {
  /// Conditions that are tried without, so that a long filter costs no more than this.
  private static let reliefLimit = 8

  /// Where nothing matches: asks what each condition alone keeps away.
  mutating func seekRelief() {
    list.relief = nil
    let conditions = query.conjuncts.prefix(Self.reliefLimit)
    guard list.rows.isEmpty, conditions.count > 1 else { return drop(.relief) }
    request(.counts(conditions.map { query.removing($0) }), .relief)
  }

  /// Takes the counts without each of the first conditions; the most helpful one is offered, the last of equals.
  mutating func take(_ counts: [ArticleCount]) {
    let helpful = zip(query.conjuncts, counts).filter { $0.1.value > 0 }
    guard let most = helpful.map(\.1.value).max() else { return }
    list.relief = helpful.last { $0.1.value == most }.map {
      ListPane.Relief(condition: $0.0, articles: $0.1)
    }
  }

  /// Drops the condition whose absence helps most; false when none is known.
  mutating func takeRelief() -> Bool {
    guard let relief = list.relief else { return false }
    apply(query.removing(relief.condition))
    notice = .filterDropped(relief.condition)
    return true
  }
}
