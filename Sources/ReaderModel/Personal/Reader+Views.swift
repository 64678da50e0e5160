import ArticleArchive
import ArticleQuery
import Articles

extension Reader {
  /// Asks for what the person keeps, and counts the views behind the screen.
  mutating func requestPersonal() {
    requestLists()
    requestViews()
  }

  mutating func requestLists() {
    areListsAwaited = true
    request(.lists, .lists)
  }

  mutating func requestViews() {
    areViewsOld = false
    request(.views, .views)
  }

  /// Takes views; those not counted yet keep the count they had.
  mutating func take(_ views: [ViewCount], _ extent: Answer.Extent) {
    let old = Dictionary(self.views.map { ($0.view, $0.articles) }) { first, _ in first }
    let views = views.map { view in
      ViewCount(view: view.view, articles: view.articles ?? old[view.view] ?? nil)
    }
    self.views = views
    changePicker { if $0.kind == .views { $0.take(views.map(Picker.Item.view), extent) } }
  }

  mutating func showViews() {
    overlay = .picker(Picker(.views, of: views.map(Picker.Item.view)))
    requestViews()
  }

  /// Saves the filter in force under a name.
  mutating func saveView(as name: String) {
    let name = SafeText.line(name).split(separator: " ").joined(separator: " ")
    guard !name.isEmpty, query != .everything else {
      return say(unavailable: .saveView, .nothingToSave)
    }
    let step = PersonalStep(.view(name: name, query: query.text))
    record(step)
    notice = .done(step)
  }

  mutating func apply(_ view: SavedView) {
    do throws(QueryError) {
      apply(try Query.parse(view.query, today: today))
    } catch {
      notice = .badView(view)
    }
  }

  /// Takes the chosen view, or the letter of the chosen place, away.
  mutating func removeChosen(of picker: Picker) {
    let change: PersonalChange
    switch picker.selected {
    case .view(let count): change = .view(name: count.view.name, query: nil)
    case .mark(let place): change = .place(letter: place.letter, archive: "", place: nil)
    case .note(let row): change = .note("", article: row.key)
    case .quote, .scope, .keep, .replace, .place, .link, .backlink, .name, .together,
      .thread,
      .source, .order, .version, .style,
      nil:
      return
    }
    let chosen = picker.selected
    var picker = picker
    picker.items.removeAll { $0 == chosen }
    picker.narrow()
    overlay = .picker(picker)
    let step = PersonalStep(change)
    record(step)
    notice = .done(step)
  }
}

extension Reader {
  mutating func take(_ lists: PersonalLists) {
    areListsAwaited = false
    // What is being written is not in them yet.
    let steps = isWriting ? personal.steps : lists.steps
    personal = lists
    personal.steps = steps
    guard let prompt, prompt.purpose == .question(.tags) else { return }
    offerTags()
  }

  /// A change of the filter can be undone.
  mutating func note(changeTo query: Query, from old: Query) {
    let change = PersonalChange.filter(from: old.text, to: query.text)
    record(PersonalStep(change))
  }
}
