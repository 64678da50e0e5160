import Articles

/// Which outlet a page is of, as cheaply as it can be told: the host of its address, else what stands behind its title.
enum OutletKey {
  /// Header fields stand in the first lines.
  private static let reach = 8
  /// Longer, it is a part of the title.
  private static let longestName = 40

  /// The same for all pages of an outlet; 0 for pages that do not tell theirs.
  static func key(of page: PageText) -> UInt64 {
    guard let name = host(of: page) ?? siteName(of: page) else { return 0 }
    return LineHash.hash(name.lowercased(), seed: 1)
  }

  private static func host(of page: PageText) -> String? {
    for field in page.declared where DeclaredFacts.isAddress(field.name) {
      if let address = WebAddress(field.value) { return plain(address.host) }
    }
    for line in page.lines.prefix(reach) where line.utf8.count < 2100 && line.contains("://") {
      guard let field = HeaderField(line)?.field, DeclaredFacts.isAddress(field.name) else {
        continue
      }
      if let address = WebAddress(field.value) { return plain(address.host) }
    }
    return nil
  }

  /// Without what only tells which kind of screen the page is for.
  private static func plain(_ host: Substring) -> String {
    for prefix in ["www.", "m.", "amp."] where host.hasPrefix(prefix) {
      return String(host.dropFirst(prefix.count))
    }
    return String(host)
  }

  /// "The Times" of "Harbour wall falls - The Times".
  private static func siteName(of page: PageText) -> String? {
    guard let title = page.lines.first(where: { !$0.isEmpty }), title.utf8.count <= 400 else {
      return nil
    }
    let words = title.split(separator: " ")
    guard let dash = words.lastIndex(where: { ["-", "–", "—", "|", "•"].contains($0) }),
      dash > 1, dash + 1 < words.count
    else { return nil }
    let name = words[(dash + 1)...].joined(separator: " ")
    return name.utf8.count <= longestName ? name : nil
  }
}
