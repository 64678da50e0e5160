import Articles
import ReaderScreen

nonisolated extension Citation {
  /// An entry of a BibTeX or BibLaTeX file.
  func bibTeX(_ strings: Strings) -> String {
    let type = address != nil ? "online" : outlet != nil ? "article" : "misc"
    let fields = bibTeXFields(strings).map { "  \($0.name) = {\($0.value)},\n" }.joined()
    return "@\(type){\(bibTeXKey),\n\(fields)}\n"
  }

  /// Readable, and the same in every file: by whom, when, and the digits of the article's own key.
  var bibTeXKey: String {
    let name = (byline ?? outlet).map { Self.word($0) } ?? ""
    return [name, published.day.map { String($0.year) } ?? "", key.text]
      .filter { !$0.isEmpty }.joined(separator: "-")
  }

  private static func word(_ name: String) -> String {
    String(FoldedText.fold(name).filter { $0.isASCII && $0.isLetter }.prefix(20))
  }

  private func bibTeXFields(_ strings: Strings) -> [(name: String, value: String)] {
    var fields: [(String, String?)] = [
      // In braces of its own: neither parted into first and last name, nor made lower case.
      ("author", byline.map { "{\(Self.escaped($0))}" }),
      ("title", "{\(Self.escaped(headline))}"),
      (address == nil ? "journal" : "organization", outlet.map(Self.escaped)),
    ]
    fields +=
      dateFields + [
        ("url", address.map(Self.escapedAddress)),
        ("urldate", address == nil ? nil : seen?.description),
        ("langid", language?.bibTeXName),
        ("pages", paragraph.map { Self.escaped(strings.paragraph($0)) }),
        ("note", note(strings).map(Self.escaped)),
      ]
    return fields.compactMap { name, value in value.map { (name, $0) } }
  }

  private var dateFields: [(String, String?)] {
    guard let day = published.day else { return [] }
    let text: String =
      switch published.precision {
      case .day: day.description
      case .month: String(day.description.prefix(7))
      case .year: String(day.description.prefix(4))
      }
    let month = published.precision == .year ? nil : String(day.month)
    return [("date", text), ("year", String(day.year)), ("month", month)]
  }

  /// What a form without a place for it is to say beside the rest.
  func note(_ strings: Strings) -> String? {
    let parts = [
      published.day == nil ? strings.citation(.undated) : certainty(strings),
      isDerived ? strings.citation(.derivedHeadline) : nil,
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  /// What TeX would take for a command stands as a letter. A brace has a name: BibTeX counts braces whatever stands before
  /// them, and a lone one would swallow all that follows.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\textbackslash{}"
      case "{": result += "\\textbraceleft{}"
      case "}": result += "\\textbraceright{}"
      case "&", "%", "$", "#", "_": result += "\\\(character)"
      case "~": result += "\\textasciitilde{}"
      case "^": result += "\\textasciicircum{}"
      default: result.append(character)
      }
    }
    return result
  }

  /// Packages read addresses letter by letter; only what ends the field has to be gone.
  private static func escapedAddress(_ address: String) -> String {
    address.map { character in
      switch character {
      case "{": "%7B"
      case "}": "%7D"
      case "\\": "%5C"
      default: String(character)
      }
    }.joined()
  }
}

nonisolated extension Language {
  fileprivate var bibTeXName: String {
    switch self {
    case .vietnamese: "vietnamese"
    case .english: "english"
    }
  }
}
