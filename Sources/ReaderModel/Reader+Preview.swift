import ArticleArchive
public import ArticleQuery

extension Reader {
  /// Understands the text anew and tries it out.
  mutating func promptChanged() {
    guard var prompt else { return }
    switch prompt.purpose {
    case .filter:
      readTerms()
      preview()
    case .date:
      understandDate(in: &prompt)
      self.prompt = prompt
      countDate()
    case .search: if focus == .people { narrowPeople(to: prompt.text) }
    case .person:
      request(.people(query, matching: prompt.text.isEmpty ? nil : prompt.text), .choices)
    case .question(.tags): offerTags()
    case .merge:
      request(.people(.everything, matching: prompt.text.isEmpty ? nil : prompt.text), .choices)
    case .question(.goToDay):
      understandDate(in: &prompt)
      self.prompt = prompt
      countDate()
    case .question: break
    case .command:
      let asked = question(in: prompt.text).map { [$0.0.command] }
      prompt.isRefused = false
      prompt.choices = (asked ?? commands(matching: prompt.text)).map(Prompt.Choice.command)
      prompt.choice = prompt.choices.isEmpty ? nil : 0
      self.prompt = prompt
    }
  }

  /// Tries a filter out as it stands, without the conditions that something is wrong with.
  private mutating func preview() {
    guard var prompt else { return }
    do throws(QueryError) {
      let query = try Query.parse(prompt.text, today: today)
      prompt.mistake = nil
      prompt.understood = query
      self.prompt = prompt
      tryOut(settled(in: prompt) ?? query)
    } catch {
      prompt.mistake = error
      prompt.understood = nil
      self.prompt = prompt
      if let rest = prompt.withoutMistakes(today: today) { tryOut(rest) }
    }
  }

  /// The filter without a word that may become a field; nil when there is none without it ("a or p").
  private func settled(in prompt: Prompt) -> Query? {
    let text = prompt.withoutFieldBegun
    guard text != prompt.text else { return prompt.understood }
    do throws(QueryError) {
      return try Query.parse(text, today: today)
    } catch {
      return nil
    }
  }

  /// While the last word is still being typed and nothing answers it: shows what answers the words before it.
  ///
  /// - Returns: false when the filter is not being typed, or there is nothing to leave out.
  mutating func previewWithoutLastWord() -> Bool {
    guard origin != nil, let prompt, prompt.purpose == .filter, let rest = likelyRest(of: prompt),
      rest != query
    else { return false }
    tryOut(rest)
    return true
  }

  /// What to show where nothing answers the text, or what it was before a mistake was typed; nil for nothing else.
  private func likelyRest(of prompt: Prompt) -> Query? {
    let isAtEnd = prompt.cursor == prompt.text.utf8.count
    if isAtEnd, prompt.beforeLastWord != prompt.text {
      do throws(QueryError) {
        return try Query.parse(prompt.beforeLastWord, today: today)
      } catch {
        // "a or p": there is no filter without it.
      }
    }
    return prompt.mistake == nil ? nil : list.query
  }

  /// True while people are those of the filter before the one that is being typed.
  public var isTryingFilter: Bool { origin.map { $0.query != query } ?? false }

  /// The filter that the list shows: while one is typed, the last whose answer is there.
  public var shownQuery: Query { origin == nil ? query : list.query }

  mutating func tryOut(_ query: Query) {
    guard query != self.query else { return }
    origin?.isLeft = true
    self.query = query
    requestTotal()
    list.count = nil
    dropRelief()
    if let row = origin?.row {
      requestPage(keeping: row, at: origin?.place.visit.anchor)
    } else {
      requestPage(.beginning, use: .replace(.first, follows: true))
    }
    request(.count(query), .count)
    timeline.unmark()
    requestTimeline()
  }

  mutating func narrowPeople(to text: String) {
    guard text != people.matching else { return }
    people.matching = text
    requestPeople()
  }

  /// A date as a query; in quotation marks, for it may have spaces in it.
  static func dateQuery(_ text: String) -> String {
    datePrefix + String(text.unicodeScalars.filter { $0 != "\"" && $0 != "\\" }) + "\""
  }

  private static let datePrefix = "date:\""

  /// Counts what the date that is being typed would leave, or where no date is typed what there is without one.
  private mutating func countDate() {
    guard let prompt, prompt.mistake == nil else {
      self.prompt?.count = nil
      return drop(.verdicts)
    }
    var rest = query
    if prompt.purpose == .date {
      rest = .all(query.conjuncts.filter { !$0.isTime(.published) })
    } else if prompt.understood == nil {
      return drop(.verdicts)
    }
    request(.count(rest.adding(prompt.understood ?? .everything)), .verdicts)
  }

  private func understandDate(in prompt: inout Prompt) {
    (prompt.understood, prompt.mistake) = (nil, nil)
    guard prompt.text.contains(where: { $0 != " " }) else { return }
    do throws(QueryError) {
      prompt.understood = try Query.parse(Reader.dateQuery(prompt.text), today: today)
    } catch {
      prompt.mistake = QueryError(range: 0..<prompt.text.utf8.count, reason: error.reason)
    }
  }
}
