import Articles

/// A field declared over the text: "# date = 20201001", "url: https://…".
struct HeaderField {
  enum Name { case date, address, other }

  let name: Name
  let value: String

  init?(_ line: String) {
    var rest = Substring(line)
    let isComment = rest.hasPrefix("#")
    if isComment { rest = rest.drop { $0 == "#" || $0 == " " } }
    guard let border = rest.firstIndex(where: { $0 == "=" || $0 == ":" }) else { return nil }
    let key = rest[..<border].split(separator: " ").joined(separator: "_").lowercased()
    value = String(rest[rest.index(after: border)...].drop { $0 == " " })
    switch key {
    case "date", "published", "publish_date", "pubdate": name = .date
    case "url", "link", "address", "source_url": name = .address
    default:
      guard isComment, !key.isEmpty, !key.contains(where: \.isWhitespace) else { return nil }
      name = .other
    }
    if name == .date && day == nil { return nil }
  }

  /// "20201001", "2020-10-01" and what follows a time.
  var day: Day? {
    if let day = Day(iso: value.prefix(10)) { return day }
    guard value.utf8.count == 8, let number = Int(value) else { return nil }
    return Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }
}
