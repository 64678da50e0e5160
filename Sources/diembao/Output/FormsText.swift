import ArticleArchive
import Articles
import ReaderScreen

nonisolated extension TextTable {
  /// `people forms`: number of articles, form, first and last day, reason, and roles.
  ///
  /// A spelling is a row for each reason, and names the roles of most articles; `--json` has every set of roles.
  static func forms(_ forms: [PersonForm]) -> TextTable {
    TextTable(
      columns: [
        Column(alignment: .right), Column(paint: .strong, limit: 32), Column(limit: 12),
        Column(limit: 12), Column(limit: 48), Column(paint: .dim),
      ],
      flexible: 5,
      rows: Spelling.all(of: forms).map {
        [
          String($0.articles), $0.text, $0.first?.shown ?? "", $0.last?.shown ?? "",
          Speech.strings.reason($0.reason), $0.roleText,
        ]
      }
    )
  }
}

/// The forms of a person that are spelt alike and were taken for this person for the same reason.
nonisolated private struct Spelling {
  let text: String
  let reason: MergeReason
  private(set) var articles = 0
  private(set) var first: Day?
  private(set) var last: Day?
  private var roles: [String: Int] = [:]

  private static let mostRoles = 4

  /// Those of most articles first.
  static func all(of forms: [PersonForm]) -> [Spelling] {
    var spellings: [Spelling] = []
    for form in forms {
      let known = spellings.firstIndex { $0.text == form.text && $0.reason == form.reason }
      let index = known ?? spellings.count
      if known == nil { spellings.append(Spelling(text: form.text, reason: form.reason)) }
      spellings[index].add(form)
    }
    return spellings.enumerated().sorted {
      ($1.element.articles, $0.offset) < ($0.element.articles, $1.offset)
    }.map(\.element)
  }

  private init(text: String, reason: MergeReason) {
    self.text = text
    self.reason = reason
  }

  private mutating func add(_ form: PersonForm) {
    articles += form.articles
    first = [first, form.first].compactMap(\.self).min()
    last = [last, form.last].compactMap(\.self).max()
    for role in form.roles { roles[role, default: 0] += form.articles }
  }

  /// "Tổng thống Mỹ, tỷ phú and 12 more"
  var roleText: String {
    let sorted = roles.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    let names = sorted.prefix(Self.mostRoles).joined(separator: ", ")
    let more = sorted.count - Self.mostRoles
    return more > 0
      ? Speech.choose(en: "\(names) and \(more) more", vi: "\(names) và \(more) chức vụ khác")
      : names
  }
}
