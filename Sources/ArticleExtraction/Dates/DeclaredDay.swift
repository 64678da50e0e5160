import Articles

/// Reads the day of publication out of the fields a record was declared with.
enum DeclaredDay {
  /// In lower case, without "-" and "_", and without what stands before a colon or full stop ("article:published_time").
  private static let names: Set<String> = [
    "published", "date", "publisheddate", "publishdate", "publishedat", "publishedtime",
    "datepublished", "publicationdate", "pubdate", "posted", "posteddate", "issued", "created",
    "datecreated", "createdat", "ngaydang", "ngayxuatban", "ngay",
  ]

  static func field(in fields: [DeclaredField]) -> (day: Day, evidence: Evidence)? {
    for field in fields where names.contains(plain(field.name)) {
      guard let day = day(field.value) else { continue }
      return (day, Evidence(text: field.value, line: 0, meaning: .declared))
    }
    return nil
  }

  /// The address of the page, among the fields.
  static func address(in fields: [DeclaredField]) -> WebAddress? {
    let names: Set<String> = ["url", "link", "address", "sourceurl", "canonical"]
    return fields.lazy.filter { names.contains(plain($0.name)) }
      .compactMap { WebAddress($0.value) }.first
  }

  private static func plain(_ name: String) -> String {
    let last = name.split { $0 == ":" || $0 == "." }.last ?? ""
    return last.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
  }

  /// ISO 8601, "20201001", seconds or milliseconds since 1970, "Thu, 01 Oct 2020 16:35:00 +0700", "01/10/2020 16:35".
  static func day(_ value: String) -> Day? {
    if let day = Day(iso: value.prefix(10)) { return day }
    if let number = Int(value) { return day(number, digits: value.utf8.count) }
    let english = written(value, .english)
    return written(value, .vietnamese) ?? english
  }

  private static func day(_ number: Int, digits: Int) -> Day? {
    switch digits {
    case 8: Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    case 10: Day(number: number / 86_400)
    case 13: Day(number: number / 86_400_000)
    default: nil
    }
  }

  private static func written(_ value: String, _ lexicon: Lexicon) -> Day? {
    let analysis = Analysis(value, lexicon)
    for found in DateFinder(lexicon: lexicon.dates).all(in: analysis) {
      guard case .days(let year?, let month, let first, _) = found.meaning else { continue }
      return Day(year: year, month: month, day: first)
    }
    return nil
  }
}
