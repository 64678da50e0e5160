import Articles
import ReaderScreen

nonisolated extension Citation {
  /// An item of CSL-JSON, by the schema csl-data of the Citation Style Language.
  func csl(_ strings: Strings) -> JSON {
    let fields: [(String, JSON?)] = [
      ("id", .string(bibTeXKey)),
      ("type", .string("article-newspaper")),
      ("title", .string(headline)),
      ("author", byline.map { .array([["literal": .string($0)]]) }),
      ("container-title", outlet.map(JSON.string)),
      ("issued", published.day.map(issued)),
      ("accessed", address == nil ? nil : seen.map { Self.date($0, .day) }),
      ("URL", address.map(JSON.string)),
      ("language", language.map { .string($0.rawValue) }),
      ("locator", paragraph.map { .string(String($0)) }),
      ("note", note(strings).map(JSON.string)),
    ]
    return .object(
      fields.compactMap { name, value in value.map { JSON.Member(key: name, value: $0) } }
    )
  }

  private func issued(_ day: Day) -> JSON {
    let date = Self.date(day, published.precision)
    guard published.certainty == .inferred else { return date }
    return .object(date.members + [JSON.Member(key: "circa", value: .bool(true))])
  }

  private static func date(_ day: Day, _ precision: Precision) -> JSON {
    let numbers = [day.year, day.month, day.day]
    let count =
      switch precision {
      case .day: 3
      case .month: 2
      case .year: 1
      }
    return ["date-parts": .array([.array(numbers.prefix(count).map(JSON.number))])]
  }
}
