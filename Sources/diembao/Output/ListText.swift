import ArticleArchive
import Articles
import ReaderScreen

// The lists as a person reads them.

nonisolated extension TextTable {
  /// `list`: key, day, headline, and where and whom it is from and about.
  static func list(_ rows: [ArticleRow], onTerminal: Bool) -> TextTable {
    let about = rows.map(\.about)
    guard onTerminal else {
      // Nothing is cut for a pipe, so a column after the headlines would be ragged.
      let columns = [Column(), Column(), Column()]
      let cells = zip(rows, about).map { row, about in
        row.lead + [about.isEmpty ? row.headline : "\(row.headline)  [\(about)]"]
      }
      return TextTable(columns: columns, flexible: 2, rows: cells)
    }
    let columns = [
      Column(paint: .dim), Column(), Column(paint: .strong), Column(paint: .dim, limit: 32),
    ]
    let cells = zip(rows, about).map { row, about in row.lead + [row.headline, about] }
    return TextTable(columns: columns, flexible: 2, rows: cells)
  }

  /// `people`: number of articles, name, roles, first and last day.
  static func people(_ people: [PersonRow]) -> TextTable {
    TextTable(
      columns: [
        Column(alignment: .right), Column(paint: .strong, limit: 40), Column(paint: .dim),
        Column(limit: 24), Column(limit: 24),
      ],
      flexible: 2,
      rows: people.map {
        [
          String($0.articles), $0.name, $0.offices,
          $0.first?.shown ?? "", $0.last?.shown ?? "",
        ]
      }
    )
  }

  /// `facets`: number of articles, and what it is called.
  static func facets(_ facets: [FacetRow]) -> TextTable {
    TextTable(
      columns: [Column(alignment: .right), Column(paint: .strong)],
      flexible: 1,
      rows: facets.map { [String($0.articles), $0.text] }
    )
  }

  /// `people corrections`: number, what was said, and where it is kept.
  static func corrections(_ corrections: [ShownCorrection]) -> TextTable {
    TextTable(
      columns: [Column(alignment: .right), Column(paint: .strong), Column(paint: .dim)],
      flexible: 1,
      rows: corrections.map { [$0.id, $0.sentence, $0.place] }
    )
  }

  /// `timeline`: the bucket, its number of articles, and a bar in proportion.
  static func timeline(_ timeline: Timeline) -> TextTable {
    let most = max(1, timeline.buckets.map(\.articles).max() ?? 0, timeline.undated)
    func bar(_ count: Int) -> String {
      String(repeating: "█", count: count == 0 ? 0 : max(1, count * 40 / most))
    }
    let dated = timeline.buckets.map { bucket in
      [
        bucket.days.first.map { $0.text(timeline.precision) } ?? "", String(bucket.articles),
        bar(bucket.articles),
      ]
    }
    let undated = [[Speech.strings.undated, String(timeline.undated), bar(timeline.undated)]]
    return TextTable(
      columns: [Column(), Column(alignment: .right), Column()],
      flexible: 2,
      rows: dated + (timeline.undated > 0 ? undated : [])
    )
  }

  /// `related`: key, kind, headline and reason.
  static func related(_ related: [RelatedRow], onTerminal: Bool) -> TextTable {
    let lead = related.map {
      [$0.row.key.short, $0.kind.words + ($0.row.isGhost ? ", \(ghostWord)" : "")]
    }
    guard onTerminal else {
      let cells = zip(lead, related).map { $0 + ["\($1.row.headline) [\($1.words)]"] }
      return TextTable(columns: [Column(), Column(), Column()], flexible: 2, rows: cells)
    }
    return TextTable(
      columns: [
        Column(paint: .dim), Column(), Column(paint: .strong), Column(paint: .dim, limit: 48),
      ],
      flexible: 2,
      rows: zip(lead, related).map { $0 + [$1.row.headline, $1.words] }
    )
  }

  /// `thread`: key, day, headline and reason.
  static func thread(_ thread: StoryThread, onTerminal: Bool) -> TextTable {
    TextTable(
      columns: [
        Column(paint: .dim), Column(), Column(), Column(paint: .strong),
        Column(paint: .dim, limit: onTerminal ? 48 : .max),
      ],
      flexible: 3,
      rows: zip(thread.rows, thread.lanes).map { row, lanes in
        [
          row.row.key.short, row.row.published.text, lanes.map(\.sign).joined(),
          row.row.headline, row.words,
        ]
      }
    )
  }

  /// `quotes`: key, day, speaker, and the words.
  static func quotes(_ quotes: [QuoteRow]) -> TextTable {
    TextTable(
      columns: [
        Column(paint: .dim), Column(), Column(paint: .strong, limit: 24), Column(),
      ],
      flexible: 3,
      rows: quotes.map {
        [$0.article.short, $0.published.text, $0.speaker ?? "–", $0.text]
      }
    )
  }
}

/// A story known from links alone.
nonisolated private var ghostWord: String { Speech.choose(en: "ghost", vi: "chỉ có tít") }

nonisolated extension ArticleRow {
  /// Outlet and the people named most.
  fileprivate var about: String {
    let state = isGhost ? [ghostWord] : []
    let names = people.prefix(3).joined(separator: ", ")
    return (state + [outlet].compactMap(\.self) + (names.isEmpty ? [] : [names]))
      .joined(separator: " · ")
  }

  fileprivate var lead: [String] { [key.short, published.text] }
}

nonisolated extension PersonRow {
  /// "Ngoại trưởng Nga, Ngoại trưởng; also Lavrov": the commonest of each, and how many there are besides.
  var offices: String {
    let names = aliases.map(\.text).commonest
    return [
      roles.commonest,
      names.isEmpty ? "" : Speech.choose(en: "also \(names)", vi: "còn gọi \(names)"),
    ]
    .filter { !$0.isEmpty }.joined(separator: "; ")
  }
}

nonisolated extension [String] {
  /// The first three, and how many follow: "Thủ tướng, Phó Thủ tướng, Bí thư +12".
  fileprivate var commonest: String {
    let rest = count > 3 ? " +\(count - 3)" : ""
    return prefix(3).joined(separator: ", ") + rest
  }
}

nonisolated extension ArticleKey {
  /// Enough of a key to name an article by, and short enough to read.
  var short: String { String(text.prefix(10)) }
}

nonisolated extension RelatedRow {
  /// The reasons in words, strongest first.
  var words: String { words(in: Speech.strings) }

  func words(in strings: Strings) -> String {
    reasons.map(strings.reason).joined(separator: "; ")
  }
}

nonisolated extension ThreadRow {
  /// Why it belongs to the story, strongest first; nothing for the article itself.
  var words: String { words(in: Speech.strings) }

  func words(in strings: Strings) -> String {
    reasons.map(strings.reason).joined(separator: "; ")
  }
}

nonisolated extension ThreadLane {
  /// Two columns of a line of a story.
  fileprivate var sign: String {
    switch self {
    case .event: "● "
    case .line: "│ "
    case .fork: "├─"
    case .lastFork: "└─"
    case .way, .crossing: "──"
    case .empty: "  "
    }
  }
}

nonisolated extension ThreadRow.Tie {
  /// As JSON has it.
  var word: String {
    switch self {
    case .itself: "itself"
    case .direct: "direct"
    case .further: "further"
    }
  }
}

nonisolated extension PublicationDate {
  /// As far as known, with "~" when inferred; in ISO form unless the language at hand writes days otherwise.
  var text: String {
    guard let day else { return Speech.strings.undated }
    return day.text(precision) + (certainty == .inferred ? "~" : "")
  }
}

nonisolated extension Day {
  /// As far as the precision goes: "2021-12", or as the language at hand writes it: "tháng 12/2021".
  func text(_ precision: Precision) -> String {
    Speech.choose(en: inISO(precision), vi: Strings.vietnamese.text(self, precision))
  }

  func inISO(_ precision: Precision) -> String {
    switch precision {
    case .day: description
    case .month: String(description.prefix(7))
    case .year: String(description.prefix(4))
    }
  }

  /// "2025-10-29", or as the language at hand writes it: "29/10/2025".
  var shown: String { text(.day) }
}
