import Articles

/// A field declared over the text: "# date = 20201001", "url: https://…".
struct HeaderField {
  let field: DeclaredField
  /// True for a line that begins with "#"; without it only days and addresses are fields.
  let isMarked: Bool

  /// In bytes, with the signs before it; what is longer is the beginning of a sentence.
  private static let longestName = 40

  init?(_ line: String) {
    let bytes = line.utf8
    guard
      let border = bytes.prefix(Self.longestName).firstIndex(where: {
        $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ":")
      })
    else { return nil }
    let isMarked = bytes.first == UInt8(ascii: "#")
    let words = line[..<border].drop { isMarked && ($0 == "#" || $0 == " ") }
    let name = words.split(separator: " ").joined(separator: "_").lowercased()
    guard !name.isEmpty, !name.contains(where: \.isWhitespace) else { return nil }
    field = DeclaredField(
      name: name,
      value: String(line[bytes.index(after: border)...].drop { $0 == " " })
    )
    self.isMarked = isMarked
    guard isMarked || isPlainDay || isPlainAddress else { return nil }
  }

  /// "20201001", "2020-10-01" and what follows as a time. Any other day may be in a sentence.
  private var isPlainDay: Bool {
    guard ["date", "published", "publish_date", "pubdate"].contains(field.name) else {
      return false
    }
    if Day(iso: field.value.prefix(10)) != nil { return true }
    guard field.value.utf8.count == 8, let number = Int(field.value) else { return false }
    return Day(year: number / 10_000, month: number / 100 % 100, day: number % 100) != nil
  }

  private var isPlainAddress: Bool {
    ["url", "link", "address", "source_url"].contains(field.name)
  }
}
