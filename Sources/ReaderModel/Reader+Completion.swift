import ArticleArchive
import ArticleQuery
import Articles

// What is said of a filter while it is typed, and what is offered to complete it.
extension Reader {
  /// Reads the conditions of the filter anew, and asks for what is to be said and offered.
  mutating func readTerms() {
    guard var prompt else { return }
    prompt.terms = QueryTerm.terms(in: prompt.text, today: today)
    prompt.isRefused = false
    prompt.isChosen = false
    prompt.completion = prompt.completionAtCursor
    prompt.choices = prompt.fieldsBegun.map(Prompt.Choice.field)
    prompt.choice = nil
    self.prompt = prompt
    askVerdicts()
    askChoices()
  }

  /// Asks what conditions find of which that is not known yet.
  private mutating func askVerdicts() {
    guard let prompt else { return }
    var unknown: [Filter] = []
    for filter in prompt.terms.compactMap(\.filter)
    where prompt.found[filter] == nil && !unknown.contains(filter) {
      unknown.append(filter)
    }
    guard !unknown.isEmpty else { return drop(.verdicts) }
    self.prompt?.asked = unknown
    request(.verdicts(unknown), .verdicts)
  }

  mutating func takeVerdicts(_ counts: [ArticleCount]) {
    guard var prompt else { return }
    for (filter, count) in zip(prompt.asked, counts) { prompt.found[filter] = count }
    self.prompt = prompt
  }

  /// Asks for what may be typed at the cursor, counted under the rest of the filter.
  private mutating func askChoices() {
    guard let prompt else { return }
    switch prompt.completion {
    case .nothing, .fields: drop(.choices)
    case .value(.person, let begun):
      let rest = prompt.rest(today: today)
      request(.people(rest, matching: begun.isEmpty ? nil : begun), .choices)
    case .word(let begun) where begun.utf8.count < 2: drop(.choices)
    case .word, .value:
      let wanted = CompletionRequest(
        completion: prompt.completion,
        rest: prompt.rest(today: today)
      )
      request(.complete(wanted), .choices)
    }
  }

  mutating func offer(_ rows: [PersonRow]) {
    var rows = followedFirst(rows)
    if case .merge(let name) = prompt?.purpose { rows.removeAll { $0.name == name } }
    offer(rows.map { .person(name: $0.name, articles: $0.articles) })
  }

  /// Offers what the archive has found, after the fields that begin so.
  mutating func offer(_ found: [Prompt.Choice]) {
    guard var prompt, prompt.purpose.takesFound else { return }
    // Whoever was chosen among the first stays so when the others come.
    let chosen = prompt.choice.flatMap { prompt.isChosen || $0 > 0 ? prompt.choices[$0] : nil }
    prompt.choices = prompt.fieldsBegun.map(Prompt.Choice.field) + found
    let index = chosen.flatMap { chosen in prompt.choices.firstIndex { $0.isSame(as: chosen) } }
    prompt.choice = index ?? prompt.firstChoice
    self.prompt = prompt
  }

  /// Nobody waits any more for what a filter could be completed with.
  mutating func endCompletion() {
    drop(.choices)
    drop(.verdicts)
  }

  /// The text as Enter takes it: with the choice that was gone to, or with the first one in place of a beginning that by
  /// itself finds nothing.
  func completed(_ prompt: Prompt) -> String {
    guard let choice = prompt.choice.map({ prompt.choices[$0] }) else { return prompt.text }
    var completed = prompt
    completed.take(choice)
    if prompt.isChosen { return completed.text }
    guard case .value(_, let begun) = prompt.completion, !begun.isEmpty,
      FoldedText.fold(choice.typed).contains(FoldedText.fold(begun))
    else { return prompt.text }
    if prompt.mistake != nil {
      return prompt.openTerm?.mistake == nil ? prompt.text : completed.text
    }
    // What is typed is in force already when it finds something.
    return prompt.understood == query ? prompt.text : completed.text
  }
}

extension Reader {
  /// The choice that Enter would take: the one that was gone to, or the first where what is typed finds nothing by
  /// itself. Index into the choices; nil when Enter takes the text as it is.
  public func choiceTaken(of prompt: Prompt) -> Int? {
    guard prompt.purpose == .filter, !prompt.isChosen else { return prompt.choice }
    return completed(prompt) == prompt.text ? nil : prompt.choice
  }
}

extension Prompt {
  /// Chosen from the beginning: the first value of a field. Where a word is typed it may be just a word.
  fileprivate var firstChoice: Int? {
    guard !choices.isEmpty else { return nil }
    switch (purpose, completion) {
    case (.filter, .value(.date, let begun)): return begun.isEmpty ? nil : 0
    case (.filter, .nothing), (.filter, .fields), (.filter, .word): return nil
    case (.filter, .value), (_, _): return 0
    }
  }

  /// What Tab takes where nothing is chosen: the one field that begins so, else the first that was found.
  var likelyChoice: Choice? {
    let fields = fieldsBegun
    switch completion {
    case .nothing, .fields: return nil
    case .word: return fields.count > 1 ? nil : choices.first
    case .value: return choices.first
    }
  }
}

extension Prompt.Purpose {
  /// True where the archive is asked for what may be typed.
  fileprivate var takesFound: Bool {
    switch self {
    case .filter, .person, .merge: true
    case .date, .search, .command, .question: false
    }
  }
}

extension Prompt.Choice {
  /// What is looked into for what was typed.
  fileprivate var typed: String {
    switch self {
    case .command(let command): command.name
    case .person(let name, _): name
    case .field(let field): field.word
    case .value(.state(let state), _): "\(state.word) \(state.vietnameseWord)"
    case .value(let filter, _): filter.text
    case .tag(let tag): tag.tag
    }
  }
}
