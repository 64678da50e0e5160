import ArticleArchive
import ArticleQuery
import Articles

extension Reader {
  mutating func accept(_ prompt: Prompt) {
    let text = prompt.purpose == .filter ? completed(prompt) : prompt.text
    guard prompt.mistake == nil || text != prompt.text else {
      self.prompt?.isRefused = true
      return
    }
    overlay = nil
    if prompt.purpose != .filter { endCompletion() }
    switch prompt.purpose {
    case .filter: acceptFilter(text)
    case .date: acceptDate(prompt.text)
    case .search: acceptSearch(prompt.text)
    case .person: acceptPerson(prompt)
    case .merge(let name): acceptMerge(of: name, prompt)
    case .question(let question):
      var prompt = prompt
      if let choice = prompt.choice, case .tag(let tag) = prompt.choices[choice] {
        prompt.complete(with: tag)
      }
      accept(prompt.text, for: question, of: prompt)
    case .command:
      if let (question, text) = question(in: prompt.text) {
        return accept(text, for: question, of: prompt)
      }
      guard let choice = prompt.choice, case .command(let command) = prompt.choices[choice] else {
        // No command is called so: the text stays to be mended.
        if !prompt.text.isEmpty {
          self.prompt = prompt
          self.prompt?.isRefused = true
        }
        return
      }
      runChosen(command)
    }
  }

  private mutating func acceptFilter(_ text: String) {
    guard let origin else { return }
    do throws(QueryError) {
      tryOut(try Query.parse(text, today: today))
    } catch {
      // The prompt does not close while there is a mistake in it.
    }
    self.origin = nil
    endCompletion()
    guard query != origin.query else {
      if origin.isLeft { restore(origin) }
      return
    }
    chooseNone()
    if list.rows.isEmpty { showSelected() }
    rememberFilter()
    note(changeTo: query, from: origin.query)
    history.push(origin.place, at: now)
    timeline.unmark()
    requestPeople()
    requestTimeline()
    requestUnread()
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
    case .people, .sources, .timeline: break
    }
  }

  private mutating func acceptPerson(_ prompt: Prompt) {
    if let choice = prompt.choice, case .person(let name, _) = prompt.choices[choice] {
      filter(byPerson: name)
    } else {
      say(unavailable: .pickPerson, .nobodyCalledSo)
    }
  }

  /// The page of whom a prompt has chosen.
  mutating func showPage(in prompt: Prompt) {
    guard let choice = prompt.choice, case .person(let name, _) = prompt.choices[choice] else {
      return
    }
    cancel(prompt)
    openPage(of: name)
  }

  /// Gives a prompt up; a filter that was tried out is taken back, with its list and article.
  mutating func cancel(_ prompt: Prompt) {
    uncover()
    endCompletion()
    if prompt.purpose == .search, focus == .people { narrowPeople(to: "") }
    guard let origin else { return }
    self.origin = nil
    if origin.isLeft { restore(origin) }
  }

  /// The timeline as it was; what was on its way to it is asked for again.
  private mutating func restore(_ timeline: TimelinePane) {
    let room = self.timeline.room
    drop(.timeline)
    self.timeline = timeline
    self.timeline.room = room
    guard timeline.isLoading else { return }
    self.timeline.asked = nil
    requestTimeline()
  }

  private mutating func restore(_ origin: Origin) {
    query = origin.query
    let total = list.total
    let visible = (list.room, article.visibleCount)
    (list, article, related) = (origin.list, origin.article, origin.related)
    (list.room, article.visibleCount) = visible
    for slot in [Request.Slot.page, .count, .relief, .spelling, .article, .related] { drop(slot) }
    if list.isLoading { askForPageAgain() }
    restore(origin.timeline)
    list.total = total
    requestTotal()
    if list.count?.isExact != true { request(.count(query), .count) }
    if let key = article.wanted { request(.article(key), .article) }
    if related.isLoading, let key = related.key { request(.related(to: key), .related) }
  }
}
