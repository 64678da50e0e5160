import ArticleArchive
import ArticleQuery

// Who is who: forms of a name, merging and splitting. Nothing is done before it is shown what it would do.

extension Reader {
  /// `w`: every form of a name.
  mutating func showForms(of person: PersonRow) {
    lay(.forms(PersonForms(of: person)))
    request(.person(.forms(person.name)), .forms)
  }

  /// `M` in the people pane: the marked name and the selected one, or one that is typed.
  mutating func merge() {
    guard focus == .people, let selected = people.selected else {
      return say(unavailable: .merge, focus == .people ? .noName : .onlyIn([.people]))
    }
    guard let partner = people.partner else {
      return ask(.merge(selected.name))
    }
    merge(people.rows.first { $0.name == partner } ?? PersonRow(named: partner), selected)
  }

  mutating func merge(from page: PersonPage) {
    let own = page.portrait?.person ?? PersonRow(named: page.name)
    switch page.selected {
    case .namesake(let other):
      merge(
        PersonRow(named: other.name, articles: other.articles),
        own,
        likeness: other.likeness
      )
    case .companion, .quote, nil:
      covers.append(.page(page))
      ask(.merge(page.name))
    }
  }

  /// Asks whether two are one; whoever more articles name keeps the name.
  mutating func merge(_ one: PersonRow, _ other: PersonRow, likeness: NameLikeness? = nil) {
    let (from, to) = one.articles > other.articles ? (other, one) : (one, other)
    guard let question = CorrectionQuestion.merging(from, into: to, likeness: likeness) else {
      return say(unavailable: .merge, .noOtherPerson)
    }
    lay(.question(question))
    request(.person(.together([from.name, to.name])), .together)
  }

  /// Takes the name that was typed or chosen after `M`.
  mutating func acceptMerge(of name: String, _ prompt: Prompt) {
    guard let choice = prompt.choice,
      case .person(let other, let articles) = prompt.choices[choice],
      other != name
    else {
      uncover()
      return say(unavailable: .merge, .nobodyCalledSo)
    }
    uncover()
    let one = people.rows.first { $0.name == name } ?? page?.portrait?.person
    merge(one ?? PersonRow(named: name), PersonRow(named: other, articles: articles))
  }

  // MARK: - Keys

  mutating func run(_ command: Command, on forms: PersonForms) {
    if let motion = command.motion(count: count ?? 1) {
      var forms = forms
      let last = (forms.forms?.count ?? 0) - 1
      let next =
        switch motion {
        case .first: 0
        case .last: last
        case .rows, .pages, .halfPages:
          forms.selection + (motion.distance(visible: max(1, size.rows / 3)) ?? 0)
        }
      forms.selection = next.held(in: 0, last)
      overlay = .person(.forms(forms))
      return
    }
    switch command {
    case .open, .export: split(forms)
    case .close, .cancel, .stop, .why: uncover()
    case .undo: undo()
    case .redo: redo()
    default:
      uncoverAll()
      run(command)
    }
  }

  private mutating func split(_ forms: PersonForms) {
    guard let form = forms.selected else { return }
    guard let question = CorrectionQuestion.splitting(form, of: forms) else {
      notice = .cannotSplit(form.text)
      return
    }
    lay(.question(question))
  }

  mutating func run(_ command: Command, on question: CorrectionQuestion) {
    switch command {
    case .open, .merge:
      uncover()
      correct(question.correction)
    case .focusNext, .focusPrevious:
      var question = question
      question.turnAround()
      overlay = .person(.question(question))
    default: uncover()
    }
  }

  /// Makes a correction that can be undone.
  private mutating func correct(_ correction: PersonCorrection) {
    people.chosen = []
    carryOut(.correct([correction]))
    notice = .corrected(correction)
  }

  /// Who is who has changed: everything that says so is asked again.
  mutating func peopleChanged() {
    refresh()
    for overlay in covers + (self.overlay.flatMap(\.person).map { [$0] } ?? []) {
      switch overlay {
      case .page(let page): request(.person(.portrait(page.name)), .person)
      case .forms(let forms): request(.person(.forms(forms.person.name)), .forms)
      case .question: break
      }
    }
  }
}

extension Overlay {
  /// What is about people; nil for anything else.
  var person: PersonOverlay? { if case .person(let overlay) = self { overlay } else { nil } }
}
