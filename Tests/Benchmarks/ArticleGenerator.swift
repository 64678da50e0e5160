import TestSupport

/// Invents newspaper pages, the same ones every time: page `n` of a seed never changes.
///
/// A page has what saved pages have: headline, byline, lead with a date, paragraphs with people, roles,
/// quotes and dates, a picture's caption, a box, a credit, and headlines of other pages below.
struct ArticleGenerator {
  var seed: UInt64 = 1

  /// - Parameter number: which page; 0 and up.
  func page(_ number: Int) -> String {
    var random = SeededNumbers(seed: seed &+ UInt64(number) &* 0x9E37_79B9_7F4A_7C15)
    return Page(number: number, random: &random, generator: self).text
  }

  /// The headline of a page, which other pages print as a teaser.
  func headline(_ number: Int) -> String {
    var random = SeededNumbers(seed: seed &+ UInt64(number) &* 0x9E37_79B9_7F4A_7C15)
    return Page.headline(&random)
  }
}

/// One page as it is being made up.
private struct Page {
  private(set) var text: String

  init(number: Int, random: inout SeededNumbers, generator: ArticleGenerator) {
    let headline = Page.headline(&random)
    let cast = (0..<Int.random(in: 2...4, using: &random)).map { _ in Figure(&random) }
    let day = Int.random(in: 1...28, using: &random)
    let month = Int.random(in: 1...12, using: &random)
    let year = Int.random(in: 2015...2025, using: &random)
    let outlet = random.pick(Vocabulary.outlets)
    var lines = [
      headline, "", "\(random.pick(Vocabulary.familyNames)) \(random.pick(Vocabulary.givenNames))",
      "date \(year)-\(two(month))-\(two(day)) (\(outlet)) - \(Page.statement(cast, &random, opening: "Ngày \(day)/\(month), "))",
      "\(headline). (Nguồn: \(random.pick(Vocabulary.agencies)))", "",
    ]
    for _ in 0..<Int.random(in: 5...12, using: &random) {
      lines += [Page.paragraph(cast, &random), ""]
    }
    lines += ["(theo \(random.pick(Vocabulary.agencies)))", "", "Đọc thêm", ""]
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      let other = generator.headline(Int.random(in: 0...max(1, number * 2), using: &random))
      lines += [other, "", other, "", Page.sentence(&random)]
    }
    text = lines.joined(separator: "\n") + "\n"
  }

  static func headline(_ random: inout SeededNumbers) -> String {
    let subject = random.pick(Vocabulary.subjects)
    return "\(random.pick(Vocabulary.cities)): \(subject) \(random.pick(Vocabulary.predicates))"
      + " \(random.pick(Vocabulary.circumstances))"
  }

  private static func paragraph(_ cast: [Figure], _ random: inout SeededNumbers) -> String {
    (0..<Int.random(in: 1...3, using: &random)).map { _ in
      Bool.random(using: &random) ? sentence(&random) : statement(cast, &random)
    }.joined(separator: " ")
  }

  private static func sentence(_ random: inout SeededNumbers) -> String {
    let clause = "\(random.pick(Vocabulary.subjects)) \(random.pick(Vocabulary.predicates))"
    let rare =
      Int.random(in: 0..<400, using: &random) == 0 ? ", \(random.pick(Vocabulary.rarities))," : ""
    return
      "Tại \(random.pick(Vocabulary.cities)), \(clause)\(rare) \(random.pick(Vocabulary.circumstances))."
  }

  private static func statement(
    _ cast: [Figure],
    _ random: inout SeededNumbers,
    opening: String = ""
  ) -> String {
    let figure = random.pick(cast)
    let words = "\(random.pick(Vocabulary.subjects)) \(random.pick(Vocabulary.predicates))"
    if Int.random(in: 0..<4, using: &random) == 0 {
      return "\(opening)\(figure.short) nói: “\(words) \(random.pick(Vocabulary.circumstances))”."
    }
    let verb = random.pick(Vocabulary.reportingVerbs)
    return "\(opening)\(figure.full) \(verb) \(words) \(random.pick(Vocabulary.circumstances))."
  }
}

/// Somebody who appears on a page.
private struct Figure {
  let full: String
  let short: String

  init(_ random: inout SeededNumbers) {
    let role = random.pick(Vocabulary.roles)
    if Bool.random(using: &random) {
      let family = random.pick(Vocabulary.foreignFamilyNames)
      let name = "\(random.pick(Vocabulary.foreignGivenNames)) \(family)"
      full = "\(role) \(random.pick(Vocabulary.countries)) \(name)"
      short = "Ông \(family)"
    } else {
      let given = random.pick(Vocabulary.givenNames)
      let middle = random.pick(Vocabulary.middleNames)
      full = "\(role) \(random.pick(Vocabulary.familyNames)) \(middle) \(given)"
      short = "Bà \(given)"
    }
  }
}

extension SeededNumbers {
  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &self)]
  }
}

private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
