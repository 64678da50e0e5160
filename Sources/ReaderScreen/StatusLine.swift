import ArticleArchive
import ArticleQuery
import Articles
import ReaderModel

extension Painter {
  /// Where the reader is, by fields dropped from the right when the window is narrow; before them what there is to tell.
  mutating func drawStatusLine() {
    var line = Stretch(row: size.rows - 2, from: 0, to: size.columns)
    canvas.clear(line, .status)
    line.column += 1
    if let notice = reader.notice {
      drawNotice(shortSentence(for: notice), in: line)
      return
    }
    if let question = statusQuestion {
      canvas.fit(question, in: &line, .notice)
      canvas.place(cursor: line.row, min(line.column + 1, size.columns - 1), isVisible: true)
      return
    }
    let typed = (reader.count.map(String.init) ?? "") + reader.pending.map(\.notation).joined()
    if !typed.isEmpty {
      line = writeAtEnd(" \(strings.lines.pending) \(typed) ", in: line, .notice)
    }
    for (index, field) in statusFields.enumerated() {
      let text = index == 0 ? field : separator + field
      guard index == 0 || canvas.width(of: text) <= line.room else { return }
      canvas.fit(text, in: &line, .status)
    }
  }

  /// What there is to tell, and the keys of what helps.
  private func sentence(for notice: Notice) -> String {
    let remedy = notice.remedy.flatMap { remedy in
      keys(for: remedy, in: reader.focus).map { " (\($0): \(strings.hint(for: remedy)))" }
    }
    return strings.sentence(for: notice) + (remedy ?? "")
  }

  /// The same with its headline cut where it takes more than the row.
  private func shortSentence(for notice: Notice) -> String {
    let whole = sentence(for: notice)
    let excess = canvas.width(of: whole) - (size.columns - 2)
    guard excess > 0, let headline = notice.headline else { return whole }
    let columns = max(Self.shortestHeadline, canvas.width(of: headline) - excess)
    return sentence(for: notice.naming(canvas.shortened(headline, columns: columns)))
  }

  private static let shortestHeadline = 16

  /// A notice that is too long for a row takes the rows above it too: what to do next comes at its end.
  private mutating func drawNotice(_ sentence: String, in line: Stretch) {
    let rows = wrapped(sentence, to: line.room - 1)
    for (index, row) in rows.enumerated() {
      let number = line.row - (rows.count - 1 - index)
      guard number >= 0 else { continue }
      var stretch = Stretch(row: number, from: 0, to: line.limit)
      canvas.clear(stretch, .notice)
      stretch.column = line.column
      canvas.fit(row, in: &stretch, .notice)
    }
  }

  /// What is asked in the status line itself.
  private var statusQuestion: String? {
    switch reader.overlay {
    case .labels: strings.lines.labels
    case .letter(.newPlace): strings.lines.newPlace(reader.personal.places.map(\.letter))
    case .letter(.goToPlace): strings.lines.noPlaces(keys(for: .setMark, in: reader.focus) ?? "")
    case .agreement(nil): canvas.ellipsis
    case .agreement(let bulk?):
      strings.personal.bulk(strings.words(for: bulk.step).capitalisedSentence)
    case nil, .prompt, .help, .picker, .details, .reasons, .address, .comparison, .person, .quit:
      nil
    }
  }

  /// The most telling first.
  private var statusFields: [String] { placeFields + [unread].compactMap(\.self) }

  /// Unread articles of the filter; nil where the filter is about them, and until they are counted.
  private var unread: String? {
    guard let unread = reader.list.unread, reader.query == reader.shownQuery,
      !reader.list.rows.isEmpty,
      !reader.query.filters.contains(where: { $0 == .state(.unread) || $0 == .state(.read) })
    else { return nil }
    return strings.lines.unread(strings.count(unread))
  }

  private var placeFields: [String] {
    var fields = [
      [strings.panes.title(reader.focus), position].compactMap(\.self).joined(separator: " ")
    ]
    let chosen = reader.focus == .people ? reader.people.chosen.count : reader.list.chosenCount
    if chosen > 0 { fields.append(strings.personal.chosenShort(strings.number(chosen))) }
    if let work = reader.work { fields.append(sentence(for: work)) }
    if let search = reader.article.search, let current = search.current {
      fields.append(strings.lines.searchHit(current + 1, search.hits.count))
    }
    guard let stored = reader.article.stored, reader.layout.placement(of: .article) != nil else {
      return fields
    }
    if let paragraph {
      fields.append(strings.lines.paragraph(paragraph, stored.article.body.count))
    }
    fields += certainty(of: stored)
    return fields
  }

  /// That the date was put together, or is missing, and the keys to why; a stated one is what everybody expects.
  private func certainty(of stored: StoredArticle) -> [String] {
    guard reader.focus == .list || reader.focus == .article else { return [] }
    switch stored.article.published.certainty {
    case .stated: return []
    case .inferred, .unknown:
      let keys = keys(for: .details, in: reader.focus).map { " (\($0))" } ?? ""
      return [strings.dates.fact(stored.article.published.certainty) + keys]
    }
  }

  /// "3/33" in the pane that has the focus.
  private var position: String? {
    let (number, count): (String, ArticleCount?) =
      switch reader.focus {
      case .list, .article: (listNumber, reader.list.count)
      case .people: numbers(reader.people.selection, reader.people.rows.count)
      case .sources: numbers(reader.sources.selection, reader.sources.rows.count)
      case .timeline: (selectedTime, nil)
      case .related: numbers(reader.related.selection, reader.related.rows.count)
      }
    if reader.focus == .article, reader.isBesideList {
      return keys(for: .back, in: .article).map(strings.lines.besideList)
    }
    guard let count else { return number.isEmpty ? nil : number }
    return count.value > 0 && !number.isEmpty ? "\(number)/\(strings.count(count))" : nil
  }

  /// The bucket that is selected in the timeline, which tells more than its number.
  private var selectedTime: String {
    let timeline = reader.timeline
    guard timeline.selection < timeline.rowCount else { return "" }
    guard timeline.selection < timeline.buckets.count else {
      return timeline.basis == .spoken ? strings.strip.silent : strings.dates.undated
    }
    let days = timeline.buckets[timeline.selection].days
    return timeline.isGap(timeline.selection)
      ? name(of: days) : days.first.map { name(of: $0) } ?? ""
  }

  private func numbers(_ selection: Int, _ count: Int) -> (String, ArticleCount?) {
    (strings.number(selection + 1), ArticleCount(value: count, isExact: true))
  }

  /// The number of the block at the top of the article, from 1.
  private var paragraph: Int? {
    let rows = reader.layout.placement(of: .article)?.content.size.rows ?? 0
    let shown = reader.article.lines.dropFirst(reader.article.top).prefix(rows)
    for case .block(let index)? in shown.lazy.map({ $0.anchor?.place }) { return index + 1 }
    return nil
  }

  /// How much of the article has been on the screen, 0...100.
  var articlePercent: Int {
    let height = reader.layout.placement(of: .article)?.content.size.rows ?? 0
    let count = max(1, reader.article.lines.count)
    return min(100, (reader.article.top + height) * 100 / count)
  }

  func sentence(for work: ImportWork) -> String {
    let name =
      switch work.kind {
      case .importing: strings.lines.importing
      case .rereading: strings.longWork.rereading
      case .writing: strings.longWork.writing
      }
    return "\(name) \(progress(of: work))"
  }

  /// "1,200 articles, 25%"
  func progress(of work: ImportWork) -> String {
    let share = work.fraction.map { ", \(Int($0 * 100))%" } ?? ""
    return strings.articles(work.articles) + share
  }
}
