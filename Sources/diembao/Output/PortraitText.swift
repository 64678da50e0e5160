import ArticleArchive
import Articles
import ReaderScreen

/// A person's page as lines of text.
nonisolated struct PortraitText {
  private let portrait: PersonPortrait

  init(_ portrait: PersonPortrait) { self.portrait = portrait }

  @MainActor func write(to console: Console) throws {
    try console.write(head)
    for (title, table) in sections where !table.rows.isEmpty {
      try console.write(line: "")
      try console.write(line: title)
      try console.write(table)
    }
  }

  /// What is told in a line each.
  private var head: TextTable {
    let person = portrait.person
    let names =
      portrait.namings.map { $0.map { "\($0.text) \($0.count)" } }
      ?? person.aliases.map { "\($0.text) \($0.articles)" }
    let days = [person.first, person.last].compactMap { $0?.shown }
    let undated = portrait.activity.map(\.undated) ?? 0
    let facts = [
      (Speech.choose(en: "name", vi: "tên"), person.name),
      (Speech.choose(en: "articles", vi: "số bài"), String(person.articles)),
      (Speech.choose(en: "mentions", vi: "số lần nhắc"), String(person.mentions)),
      (Speech.choose(en: "also", vi: "còn gọi"), names.joined(separator: " · ")),
      (
        Speech.choose(en: "roles", vi: "chức vụ"),
        (portrait.roles ?? []).map(\.words).joined(separator: " · ")
      ),
      (
        Speech.choose(en: "days", vi: "ngày"),
        days.joined(separator: Speech.choose(en: " to ", vi: " đến "))
      ),
      (Speech.strings.undated, undated > 0 ? String(undated) : ""),
    ]
    return TextTable(
      columns: [TextTable.Column(paint: .dim), TextTable.Column()],
      flexible: 1,
      rows: facts.filter { !$0.1.isEmpty }.map { [$0.0, $0.1] }
    )
  }

  private var sections: [(String, TextTable)] {
    let quotes = portrait.quotes ?? []
    let more = portrait.hasMoreQuotes ? "+" : ""
    return [
      (
        Speech.choose(en: "ARTICLES BY MONTH", vi: "SỐ BÀI THEO THÁNG"),
        portrait.activity.map(TextTable.timeline) ?? .quotes([])
      ),
      (Speech.choose(en: "QUOTES", vi: "LỜI TRÍCH") + " \(quotes.count)\(more)", .said(quotes)),
      (
        Speech.choose(en: "NAMED WITH", vi: "CÙNG NHẮC VỚI"), .companions(portrait.companions ?? [])
      ),
      (
        Speech.choose(en: "MAYBE THE SAME", vi: "CÓ THỂ LÀ MỘT NGƯỜI"),
        .namesakes(portrait.namesakes ?? [])
      ),
    ]
  }
}

nonisolated extension PersonPortrait.Role {
  /// "Ngoại trưởng Nga 2021–2025 (12)"
  fileprivate var words: String {
    let years = [first, last].compactMap { $0?.year }
    let span = years.first == years.last ? Array(years.prefix(1)) : years
    let time = span.isEmpty ? "" : " " + span.map(String.init).joined(separator: "–")
    return "\(text)\(time) (\(articles))"
  }
}

nonisolated extension TextTable {
  fileprivate static func said(_ quotes: [QuoteRow]) -> TextTable {
    TextTable(
      columns: [Column(paint: .dim), Column(), Column(paint: .dim), Column()],
      flexible: 3,
      rows: quotes.map {
        [
          $0.article.short, $0.published.text,
          $0.kind == .indirect ? Speech.choose(en: "reported", vi: "thuật lại") : "",
          $0.text,
        ]
      }
    )
  }

  fileprivate static func companions(_ companions: [PersonPortrait.Companion]) -> TextTable {
    TextTable(
      columns: [Column(alignment: .right), Column(paint: .strong)],
      flexible: 1,
      rows: companions.map { [String($0.articles), $0.name] }
    )
  }

  fileprivate static func namesakes(_ namesakes: [PersonPortrait.Namesake]) -> TextTable {
    TextTable(
      columns: [Column(alignment: .right), Column(paint: .strong), Column(paint: .dim)],
      flexible: 2,
      rows: namesakes.map { [String($0.articles), $0.name, Speech.strings.likeness($0.likeness)] }
    )
  }
}
