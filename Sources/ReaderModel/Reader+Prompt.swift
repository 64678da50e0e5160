import ArticleArchive
import ArticleQuery
import Articles

/// The state that a filter being typed is tried out on, to come back to.
struct Origin: Sendable {
  var place: Place
  /// The article to keep as long as it answers what is typed.
  var row: Place.RowPlace?
  var query: Query
  var list: ListPane
  var article: ArticlePane
  var related: RelatedPane
  var timeline: TimelinePane
  /// True once another filter was tried out: the list has moved, whatever filter it shows now.
  var isLeft = false
}

extension Reader {
  var prompt: Prompt? {
    get { if case .prompt(let prompt) = overlay { prompt } else { nil } }
    set { overlay = newValue.map(Overlay.prompt) }
  }

  mutating func ask(_ purpose: Prompt.Purpose) {
    endCompletion()
    switch purpose {
    case .filter:
      origin = Origin(
        place: currentPlace,
        row: readRow,
        query: query,
        list: list,
        article: article,
        related: related,
        timeline: timeline
      )
      var prompt = Prompt(.filter, text: query == .everything ? "" : query.text + " ")
      prompt.understood = query
      self.prompt = prompt
      readTerms()
      requestTypedFilters()
    case .date:
      var prompt = Prompt(.date, text: dateText)
      prompt.isOffered = !dateText.isEmpty
      self.prompt = prompt
      promptChanged()
    case .search, .person, .merge, .command, .question:
      prompt = about(Prompt(purpose))
      promptChanged()
    }
  }

  /// A prompt that is about the articles meant now, however rows move while it is open.
  func about(_ prompt: Prompt) -> Prompt {
    var prompt = prompt
    prompt.subjects = subjects
    prompt.cut = cutArticles
    prompt.cutRow = cutArticle
    return prompt
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
    switch command.part {
    case .edit(let edit): carryOut(edit, in: prompt)
    case .choosing(.accept): accept(prompt)
    case .choosing(.complete): complete(prompt)
    case .choosing(.previous): choose(by: -1)
    case .choosing(.next): choose(by: 1)
    case .motion, .digit: break
    case .act:
      if command == .cancel {
        cancel(prompt)
      } else if command == .personPage {
        showPage(in: prompt)
      } else if command == .help {
        openHelp(over: .prompt(prompt))
      } else {
        run(command)
      }
    }
  }

  private mutating func carryOut(_ edit: Prompt.Edit, in prompt: Prompt) {
    var edited = prompt
    edited.carryOut(edit)
    edited.recalled = nil
    self.prompt = edited
    if edited.text != prompt.text { promptChanged() }
  }

  private mutating func choose(by step: Int) {
    guard var prompt else { return }
    // Upwards from the line itself lie the filters typed before.
    let isAtLine = prompt.choice == nil && step < 0
    if prompt.purpose == .filter, prompt.choices.isEmpty || prompt.recalled != nil || isAtLine {
      recall(by: step)
    } else if !prompt.choices.isEmpty {
      // The first step goes to the first choice that is not taken anyway.
      let next = (choiceTaken(of: prompt) ?? -1) + step
      prompt.choice = next.held(in: 0, prompt.choices.count - 1)
      prompt.isChosen = true
      self.prompt = prompt
    }
  }

  /// Filters typed before, older ones upwards.
  private mutating func recall(by step: Int) {
    guard var prompt else { return }
    let next = (prompt.recalled ?? -1) - step
    guard next >= -1, next < typedFilters.count else { return }
    if prompt.recalled == nil { prompt.draft = prompt.text }
    prompt.recalled = next < 0 ? nil : next
    let text = next < 0 ? prompt.draft : typedFilters[typedFilters.count - 1 - next]
    prompt.replace(with: text)
    self.prompt = prompt
    promptChanged()
  }

  private mutating func complete(_ prompt: Prompt) {
    var prompt = prompt
    var choice = prompt.choice.map { prompt.choices[$0] }
    // Enter takes tags as they are typed, so none is chosen at first.
    if prompt.purpose == .question(.tags) { choice = choice ?? prompt.choices.first }
    switch (prompt.purpose, choice) {
    case (.filter, _):
      guard let choice = choice ?? prompt.likelyChoice else { return }
      prompt.take(choice)
    case (_, .command(let command)): prompt.replace(with: command.name)
    case (_, .person(let name, _)): prompt.replace(with: name)
    case (_, .tag(let tag)): prompt.complete(with: tag)
    case (_, .field), (_, .value), (_, nil): return
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
    case .picker: narrowPicker { $0 += line }
    case nil, .labels, .details, .reasons, .address, .comparison, .person, .letter, .agreement,
      .quit:
      notice = .pasteRefused
    }
  }
}
