import ArticleArchive
import ArticleQuery
import Articles

// The page of a person, and what lies over it.

extension Reader {
  // MARK: - Opening and closing

  /// `P`: the page of the name under the cursor, of the chosen row, or of one of those whom the article names.
  mutating func showPage() {
    switch focus {
    case .people: people.selected.map { openPage(of: $0.name) } ?? sayNoPage()
    case .article: nameUnderCursor.map { openPage(of: $0) } ?? pickName(of: article.stored?.row)
    case .list: pickName(of: list.selected)
    case .related: pickName(of: related.selected?.row)
    case .sources, .timeline: sayNoPage()
    }
  }

  private mutating func sayNoPage() { say(unavailable: .personPage, pageObstacle ?? .noName) }

  /// The person whom the cursor is on in the text, called as the archive does; nil where it is on none.
  private var nameUnderCursor: String? {
    guard case .person(let index, _) = article.target, let stored = article.stored,
      stored.article.people.indices.contains(index)
    else { return nil }
    return stored.row.name(of: stored.article.people[index])
  }

  private mutating func pickName(of row: ArticleRow?) {
    guard let row, let first = row.people.first else { return sayNoPage() }
    guard row.people.count > 1 else { return openPage(of: first) }
    // Those whom the article names most come first; known are the counts of whom the people pane has.
    let counts = Dictionary(people.rows.map { ($0.name, $0.articles) }) { first, _ in first }
    pick(.namesHere, from: row.people.map { .name($0, articles: counts[$0]) })
  }

  /// Over whatever there is; the way back is kept.
  mutating func openPage(of name: String) {
    pushHistory()
    covers = []
    let known = people.rows.first { $0.name == name }
    overlay = .person(.page(PersonPage(of: name, known)))
    request(.person(.portrait(name)), .person)
  }

  /// Lays something about people over the page, if there is one, or over the panes.
  mutating func lay(_ over: PersonOverlay) {
    if case .person(let below) = overlay { covers.append(below) }
    overlay = .person(over)
  }

  /// Takes away what lies on top.
  mutating func uncover() { overlay = covers.popLast().map(Overlay.person) }

  /// Takes away all that lies over the panes.
  mutating func uncoverAll() {
    overlay = nil
    covers = []
    drop(.person)
    drop(.forms)
    drop(.together)
  }

  /// The page that is open, if it is on top.
  var page: PersonPage? {
    if case .person(.page(let page)) = overlay { page } else { nil }
  }

  // MARK: - Answers

  mutating func take(_ answer: PersonAnswer, _ extent: Answer.Extent) {
    switch answer {
    case .portrait(let portrait): change(\.page) { $0.take(portrait, extent) }
    case .forms(let forms):
      change(\.forms) {
        $0.forms = forms
        $0.selection = $0.selection.held(in: 0, forms.count - 1)
      }
    case .together(let articles): change(\.question) { $0.together = articles }
    case .followed(let names):
      followed = names
      people.take(followedFirst(people.rows), people.isLoading ? .part : .whole)
      if isUntouched { people.move(.first) }
    }
  }

  /// Changes an overlay, on top or covered.
  private mutating func change<Part>(
    _ part: WritableKeyPath<PersonOverlay, Part?>,
    _ body: (inout Part) -> Void
  ) {
    func changed(_ overlay: PersonOverlay) -> PersonOverlay {
      var overlay = overlay
      guard var value = overlay[keyPath: part] else { return overlay }
      body(&value)
      overlay[keyPath: part] = value
      return overlay
    }
    if case .person(let top) = overlay { overlay = .person(changed(top)) }
    covers = covers.map(changed)
  }

  // MARK: - Keys

  mutating func run(_ command: Command, over top: PersonOverlay) {
    switch top {
    case .page(let page): run(command, on: page)
    case .forms(let forms): run(command, on: forms)
    case .question(let question): run(command, on: question)
    }
  }

  private mutating func run(_ command: Command, on page: PersonPage) {
    if let motion = command.motion(count: count ?? 1) {
      var page = page
      page.move(
        motion,
        visible: max(1, size.rows - 12),
        isSideBySide: size.columns >= PersonPage.sideBySideColumns
      )
      overlay = .person(.page(page))
      return
    }
    switch command {
    case .focusNext, .focusRight: turn(page, by: 1)
    case .focusPrevious, .focusLeft: turn(page, by: -1)
    case .open: open(page)
    case .personPage:
      if page.chosenName != page.name { openPage(of: page.chosenName) }
    case .selectRow:
      guard case .companion(let other) = page.selected else {
        return say(unavailable: command, .noOtherPerson)
      }
      offerTogether([page.name, other.name])
    case .editFilter, .filterByName: leavePage { $0.filter(byPerson: page.name) }
    case .excludePerson: leavePage { $0.exclude(page.name) }
    case .follow: toggleFollowing(page.name)
    case .merge: merge(from: page)
    case .why: showForms(of: page.portrait?.person ?? PersonRow(named: page.name))
    case .showQuotes:
      guard let quotes = page.portrait?.quotes, !quotes.isEmpty else {
        return say(unavailable: command, .neverQuoted)
      }
      coverAndPick(.quotesOfPerson, from: quotes.map(Picker.Item.quote))
    case .copyQuote: copyQuote(of: page)
    case .undo: undo()
    case .redo: redo()
    case .back: goBack()
    case .forward: goForward()
    case .close, .cancel, .stop: closePage()
    case .help:
      covers.append(.page(page))
      openHelp()
    default: leavePage { $0.run(command) }
    }
  }

  private mutating func turn(_ page: PersonPage, by step: Int) {
    var page = page
    page.nextSection(by: step)
    overlay = .person(.page(page))
  }

  private mutating func open(_ page: PersonPage) {
    switch page.selected {
    case .quote(let quote): open(quote)
    case .companion(let other): openPage(of: other.name)
    case .namesake(let other): openPage(of: other.name)
    case nil: say(unavailable: .open, .noRow)
    }
  }

  /// Does something that shows behind the page, so that this goes; the way back is kept.
  private mutating func leavePage(_ body: (inout Reader) -> Void) {
    uncoverAll()
    body(&self)
  }

  /// Back to what the page was opened over.
  private mutating func closePage() {
    uncoverAll()
    history.forgetVisit(to: currentPlace)
  }
}

extension PersonOverlay {
  fileprivate var page: PersonPage? {
    get { if case .page(let page) = self { page } else { nil } }
    set { if let newValue { self = .page(newValue) } }
  }

  fileprivate var forms: PersonForms? {
    get { if case .forms(let forms) = self { forms } else { nil } }
    set { if let newValue { self = .forms(newValue) } }
  }

  fileprivate var question: CorrectionQuestion? {
    get { if case .question(let question) = self { question } else { nil } }
    set { if let newValue { self = .question(newValue) } }
  }
}

extension PersonRow {
  /// Somebody of whom nothing is known but the name.
  init(named name: String, articles: Int = 0) {
    self.init(
      name: name,
      aliases: [],
      roles: [],
      articles: articles,
      mentions: 0,
      first: nil,
      last: nil
    )
  }
}

extension ArticleRow {
  /// What the archive calls one of an article's people: by the full name, where the article has a part of it.
  func name(of person: Person) -> String {
    let words = FoldedText.fold(person.name).split(separator: " ")
    let same = people.first { PersonLabel(shown: $0).name == person.name }
    let longer = people.first { name in
      let own = FoldedText.fold(PersonLabel(shown: name).name).split(separator: " ")
      return own.suffix(words.count) == words[...] || own.prefix(words.count) == words[...]
    }
    return same ?? longer ?? person.name
  }
}

extension History {
  /// Forgets that somebody left a place who has come back to it by closing what lay over it.
  mutating func forgetVisit(to place: Place) {
    guard var last = places.last, last.page == nil else { return }
    last.visit.time = nil
    if last.visit == place.visit { places.removeLast() }
  }
}
