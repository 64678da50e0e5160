import ArticleArchive
import ArticleQuery
import Articles

extension Reader {
  /// Opens a list to choose from; what it holds is asked for.
  mutating func pick(_ kind: Picker.Kind) {
    overlay = .picker(Picker(kind))
    request(.picks(kind, query), .picks)
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

  mutating func take(_ items: [Picker.Item], _ extent: Answer.Extent) {
    changePicker { $0.take(items, extent) }
  }

  /// Changes the open list, be it on top or under help.
  mutating func changePicker(_ edit: (inout Picker) -> Void) {
    if case .picker(var picker) = overlay {
      edit(&picker)
      overlay = .picker(picker)
    } else if case .picker(var picker) = covered {
      edit(&picker)
      covered = .picker(picker)
    }
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
    noteOpened(row, from: nil)
    focus(on: .article)
    saveBookmark()
  }
}
