import ArticleArchive
import ArticleQuery
import Articles

/// The state that a filter being typed is tried out on, to come back to.
struct Origin: Sendable {
  var place: Place
  var query: Query
  var list: ListPane
  var article: ArticlePane
  var related: RelatedPane
}

extension Reader {
  var prompt: Prompt? {
    get { if case .prompt(let prompt) = overlay { prompt } else { nil } }
    set { overlay = newValue.map(Overlay.prompt) }
  }

  mutating func ask(_ purpose: Prompt.Purpose) {
    switch purpose {
    case .filter:
      origin = Origin(
        place: currentPlace,
        query: query,
        list: list,
        article: article,
        related: related
      )
      prompt = Prompt(.filter, text: query == .everything ? "" : query.text + " ")
    case .date: prompt = Prompt(.date, text: dateText)
    case .search, .person, .command:
      prompt = Prompt(purpose)
      promptChanged()
    }
  }

  /// The date in force, as typed; empty when there is none.
  private var dateText: String {
    for case .filter(.date(let date)) in query.conjuncts { return date.text }
    return ""
  }

  // MARK: - Typing

  mutating func take(_ stroke: Stroke, in prompt: Prompt) {
    switch keys.match([stroke], in: [.prompt]) {
    case .command(let command): run(command, in: prompt)
    case .none, .prefix:
      guard case .character(let character) = stroke else { return }
      type(String(character))
    }
  }

  private mutating func type(_ text: String) {
    guard var prompt else { return }
    prompt.insert(text)
    prompt.recalled = nil
    self.prompt = prompt
    promptChanged()
  }

  private mutating func run(_ command: Command, in prompt: Prompt) {
    var edited = prompt
    if edited.edit(command) {
      edited.recalled = nil
      self.prompt = edited
      if edited.text != prompt.text { promptChanged() }
      return
    }
    switch command {
    case .accept: accept(prompt)
    case .cancel: cancel(prompt)
    case .complete: complete(prompt)
    case .previousChoice: choose(by: -1)
    case .nextChoice: choose(by: 1)
    case .help:
      covered = prompt
      openHelp()
    default: run(command)
    }
  }

  private mutating func choose(by step: Int) {
    guard var prompt else { return }
    if prompt.purpose == .filter, prompt.choices.isEmpty || prompt.recalled != nil {
      recall(by: step)
    } else if !prompt.choices.isEmpty {
      let next = (prompt.choice ?? -1) + step
      prompt.choice = next.held(in: 0, prompt.choices.count - 1)
      self.prompt = prompt
    }
  }

  /// Filters typed before, older ones upwards.
  private mutating func recall(by step: Int) {
    guard var prompt else { return }
    let next = (prompt.recalled ?? -1) - step
    guard next >= 0, next < typedFilters.count else { return }
    prompt.recalled = next
    prompt.replace(with: typedFilters[typedFilters.count - 1 - next])
    self.prompt = prompt
    promptChanged()
  }

  private mutating func complete(_ prompt: Prompt) {
    var prompt = prompt
    switch (prompt.purpose, prompt.choices.isEmpty ? nil : prompt.choices[prompt.choice ?? 0]) {
    case (.filter, .person(let name, _)): prompt.complete(with: .person(name))
    case (.filter, _): prompt.completeField()
    case (_, .command(let command)): prompt.replace(with: command.name)
    case (_, .person(let name, _)): prompt.replace(with: name)
    case (_, nil): return
    }
    self.prompt = prompt
    promptChanged()
  }

  /// Pasted text goes where something is typed, and nowhere else: it would be taken for keys.
  mutating func paste(_ text: String) {
    let line = SafeText.line(text.utf8.count > Prompt.limit ? text.prefix(Prompt.limit) : text[...])
    switch overlay {
    case .prompt: type(line)
    case .help: searchHelp { $0 += line }
    case nil, .details, .reasons, .aliases, .quit: notice = .pasteRefused
    }
  }

  // MARK: - What follows the text

  /// Understands the text anew and tries it out.
  mutating func promptChanged() {
    guard var prompt else { return }
    switch prompt.purpose {
    case .filter:
      offerPeople(for: prompt)
      preview()
    case .date:
      prompt.mistake = dateMistake(prompt.text)
      self.prompt = prompt
    case .search: if focus == .people { narrowPeople(to: prompt.text) }
    case .person:
      request(.people(query, matching: prompt.text.isEmpty ? nil : prompt.text), .choices)
    case .command:
      prompt.choices = commands(matching: prompt.text).map(Prompt.Choice.command)
      prompt.choice = prompt.choices.isEmpty ? nil : 0
      self.prompt = prompt
    }
  }

  /// Tries out as much of a filter as can be understood.
  private mutating func preview() {
    guard var prompt else { return }
    var tried = prompt.understood
    do throws(QueryError) {
      _ = try Query.parse(prompt.text, today: today)
      prompt.mistake = nil
    } catch {
      prompt.mistake = error
      tried = prompt.before(error)
    }
    self.prompt = prompt
    do throws(QueryError) {
      tryOut(try Query.parse(tried, today: today))
    } catch {
      // What stands before the mistake is no filter by itself: the results stay as they are.
    }
  }

  private mutating func tryOut(_ query: Query) {
    guard query != self.query else { return }
    self.query = query
    list.count = nil
    requestPage(.newest, use: .replace(.first, follows: true))
    request(.count(query), .count)
  }

  mutating func narrowPeople(to text: String) {
    guard text != people.matching else { return }
    people.matching = text
    requestPeople()
  }

  /// Asks for the people whose name is being typed in a filter, among those that the rest of it leaves.
  private mutating func offerPeople(for prompt: Prompt) {
    guard let name = prompt.personBegun else {
      self.prompt?.choices = []
      self.prompt?.choice = nil
      return forget(.choices)
    }
    do throws(QueryError) {
      let rest = try Query.parse(prompt.beforeLastWord, today: today)
      request(.people(rest, matching: name.isEmpty ? nil : name), .choices)
    } catch {
      // With a mistake before it there is nothing to choose from.
      forget(.choices)
    }
  }

  mutating func offer(_ rows: [PersonRow]) {
    guard var prompt else { return }
    prompt.choices = rows.map { .person(name: $0.name, articles: $0.articles) }
    prompt.choice = rows.isEmpty ? nil : 0
    self.prompt = prompt
  }

  // MARK: - Leaving

  private mutating func accept(_ prompt: Prompt) {
    guard prompt.mistake == nil else { return }
    overlay = nil
    switch prompt.purpose {
    case .filter: acceptFilter(prompt.text)
    case .date: acceptDate(prompt.text)
    case .search: acceptSearch(prompt.text)
    case .person: acceptPerson(prompt)
    case .command:
      guard let choice = prompt.choice, case .command(let command) = prompt.choices[choice] else {
        return
      }
      run(command)
    }
  }

  private mutating func acceptFilter(_ text: String) {
    guard let origin else { return }
    self.origin = nil
    do throws(QueryError) {
      tryOut(try Query.parse(text, today: today))
    } catch {
      // The prompt does not close while there is a mistake in it.
    }
    guard query != origin.query else { return }
    if !query.text.isEmpty, typedFilters.last != query.text { typedFilters.append(query.text) }
    changes.note(.filter(from: origin.query, to: query))
    history.push(origin.place)
    timeline.mark = nil
    requestPeople()
    requestTimeline()
    saveBookmark()
  }

  private mutating func acceptDate(_ text: String) {
    guard text.contains(where: { $0 != " " }) else { return filter(byDate: nil) }
    do throws(QueryError) {
      guard case .filter(let filter) = try Query.parse(Reader.dateQuery(text), today: today) else {
        return
      }
      self.filter(byDate: filter)
    } catch {
      // The prompt does not close while there is a mistake in it.
    }
  }

  private mutating func acceptSearch(_ text: String) {
    guard !text.isEmpty else { return }
    switch focus {
    case .article: search(for: text)
    case .list, .related:
      rowSearch = text
      findInRows(by: 1)
    case .people, .timeline: break
    }
  }

  private mutating func acceptPerson(_ prompt: Prompt) {
    if let choice = prompt.choice, case .person(let name, _) = prompt.choices[choice] {
      filter(byPerson: name)
    } else {
      say(unavailable: .pickPerson)
    }
  }

  /// Gives a prompt up; a filter that was tried out is taken back, with its list and article.
  private mutating func cancel(_ prompt: Prompt) {
    overlay = nil
    if prompt.purpose == .search, focus == .people { narrowPeople(to: "") }
    guard let origin else { return }
    self.origin = nil
    guard query != origin.query else { return }
    restore(origin)
  }

  private mutating func restore(_ origin: Origin) {
    query = origin.query
    let visible = (list.visibleCount, article.visibleCount)
    (list, article, related) = (origin.list, origin.article, origin.related)
    (list.visibleCount, article.visibleCount) = visible
    for slot in [Request.Slot.page, .count, .article, .related] { forget(slot) }
    if list.isLoading { requestPage(.newest, use: .replace(.first, follows: true)) }
    if list.count == nil { request(.count(query), .count) }
    if let key = article.wanted { request(.article(key), .article) }
    if related.isLoading, let key = related.key { request(.related(to: key), .related) }
  }

  // MARK: - Dates

  /// A date as a query; in quotation marks, for it may have spaces in it.
  private static func dateQuery(_ text: String) -> String {
    datePrefix + String(text.unicodeScalars.filter { $0 != "\"" && $0 != "\\" }) + "\""
  }

  private static let datePrefix = "date:\""

  private func dateMistake(_ text: String) -> QueryError? {
    guard text.contains(where: { $0 != " " }) else { return nil }
    do throws(QueryError) {
      _ = try Query.parse(Reader.dateQuery(text), today: today)
      return nil
    } catch {
      return QueryError(range: 0..<text.utf8.count, reason: error.reason)
    }
  }
}
