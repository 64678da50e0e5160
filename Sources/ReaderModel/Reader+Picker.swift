import ArticleArchive
import ArticleQuery
import Articles

extension Reader {
  /// Opens a list to choose from; what it holds is asked for.
  mutating func pick(_ kind: Picker.Kind) {
    overlay = .picker(Picker(kind))
    requestPicks(.picks(kind, query), for: kind)
  }

  mutating func requestPicks(_ work: Request.Work, for kind: Picker.Kind) {
    awaitedPicks = kind
    request(work, .picks)
  }

  /// Opens a list of what is known.
  mutating func pick(_ kind: Picker.Kind, from items: [Picker.Item]) {
    drop(.picks)
    var picker = Picker(kind)
    picker.take(items, .whole)
    overlay = .picker(picker)
  }

  /// The same over what is open about people, which is there again when nothing is chosen.
  mutating func coverAndPick(_ kind: Picker.Kind, from items: [Picker.Item]) {
    if case .person(let below) = overlay { covers.append(below) }
    pick(kind, from: items)
  }

  /// Fills a list, also under help that was called from it, unless another one is open by now.
  mutating func take(_ items: [Picker.Item], _ extent: Answer.Extent, of kind: Picker.Kind?) {
    if case .picker(var picker) = covered, picker.kind == kind {
      picker.take(items, extent)
      covered = .picker(picker)
    }
    guard case .picker(var picker) = overlay, picker.kind == kind else { return }
    picker.take(items, extent)
    overlay = .picker(picker)
  }

  mutating func take(_ stroke: Stroke, in picker: Picker) {
    if takeLetter(stroke, in: picker) { return }
    guard case .command(let command) = keys.match([stroke], in: [.prompt]) else {
      if case .character(let character) = stroke { narrowPicker { $0.append(character) } }
      return
    }
    switch command.part {
    case .choosing(.accept), .choosing(.complete): accept(picker)
    case .choosing(.next): movePicker(by: 1)
    case .choosing(.previous): movePicker(by: -1)
    case .edit(.deleteBackward): narrowPicker { $0 = String($0.dropLast()) }
    case .edit(.deleteLine): narrowPicker { $0 = "" }
    case .edit(.deleteForward): removeChosen(of: picker)
    case .edit, .motion, .digit: break
    case .act:
      if command == .cancel {
        closePicker()
      } else if command == .help {
        covered = .picker(picker)
        openHelp()
      } else {
        run(command)
      }
    }
  }

  mutating func narrowPicker(_ edit: (inout String) -> Void) {
    guard case .picker(var picker) = overlay else { return }
    edit(&picker.text)
    picker.selection = 0
    picker.narrow()
    overlay = .picker(picker)
  }

  private mutating func movePicker(by step: Int) {
    guard case .picker(var picker) = overlay else { return }
    picker.selection = (picker.selection + step).held(in: 0, picker.matches.count - 1)
    overlay = .picker(picker)
  }

  private mutating func closePicker() {
    uncover()
    drop(.picks)
    drop(.bulk)
    drop(.together)
  }

  private mutating func accept(_ picker: Picker) {
    guard let item = picker.selected else { return }
    closePicker()
    switch item {
    case .quote(let quote): open(quote)
    case .view(let count): apply(count.view)
    case .note(let row): open(row)
    case .mark(let place): go(to: place.place)
    case .bulk(let bulk): carryOut(bulk)
    case .source(let facet): toggle(Filter(facet))
    case .order(let order): sort(by: order)
    case .thread(let row): follow(row.row.key)
    case .scope(let scope): export(scope)
    case .place(let row): go(to: row)
    case .version(let version): compare(with: version.row.key)
    case .link(_, let link), .backlink(let link): follow(link.row.key)
    case .keep(let export), .replace(let export): self.export(export)
    case .name(let name): openPage(of: name)
    case .together(let choice): accept(choice)
    case .style(let style): copy(.citation(style), for: .cite)
    }
  }

  /// To an article out of a list; the way back is kept.
  private mutating func open(_ row: ArticleRow) {
    if row.key != article.key { pushHistory() }
    show(row.key, at: nil)
    noteOpened(row)
    focus(on: .article)
    saveBookmark()
  }
}
