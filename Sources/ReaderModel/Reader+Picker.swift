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
    changePicker { if $0.kind == kind { $0.take(items, extent) } }
  }

  /// Changes the open list, be it on top or under help.
  mutating func changePicker(_ edit: (inout Picker) -> Void) {
    if case .picker(var picker) = covered {
      edit(&picker)
      covered = .picker(picker)
    }
    guard case .picker(var picker) = overlay else { return }
    edit(&picker)
    overlay = .picker(picker)
  }

  mutating func closePicker() {
    uncover()
    drop(.picks)
    drop(.together)
  }

  mutating func accept(_ picker: Picker) {
    guard let item = picker.selected else { return }
    closePicker()
    switch item {
    case .quote(let quote): open(quote)
    case .view(let count): apply(count.view)
    case .note(let row): open(row)
    case .mark(let place): go(to: place.place)
    case .source(let facet): toggle(Filter(facet))
    case .order(let order): sort(by: order)
    case .thread(let row): follow(row.row.key)
    case .scope(let scope): export(scope)
    case .place(let row): go(to: row)
    case .version(let version): compare(with: version.row.key)
    case .link(_, let link), .backlink(let link): follow(link.row.key)
    case .keep(let export), .replace(let export): self.export(export)
    case .name(let name, _): openPage(of: name)
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
