import ArticleArchive
import ReaderModel
import ReaderScreen

/// A situation a person can be in, by the strokes that lead there.
enum Scene: String, CaseIterable {
  case browsing, people, timeline, reading, unfolded, ghost, help, mistake, details
  case related, meaning, person, palette, helpSearch, empty, noMatch, search, failure, quit
  case page, pageLower, forms, correction, together, followed, reasons, labels, prefix, counting
  case thread, completing, fields, sources, facets, orders, chips, tags, noted, chosen, views,
    places

  /// Those drawn at every size; the others at 80x24 alone.
  static let everySize: Set<Scene> = [
    .browsing, .people, .timeline, .reading, .unfolded, .ghost, .help, .mistake, .details,
    .counting, .thread, .page, .followed, .completing, .chips, .facets,
  ]

  func reader(_ columns: Int, _ rows: Int, in strings: Strings = .english) -> Reader {
    Reader.on(shelf, columns, rows, after: script, in: strings)
  }

  private var shelf: Shelf {
    switch self {
    case .empty: .empty
    case .noMatch: Shelf(findsNothing: true)
    case .counting: Shelf(isCounting: true)
    case .failure:
      Shelf(markError: .newer(path: "/srv/news/sông-hồng.sqlite", version: 9, supported: 1))
    default: Shelf()
    }
  }

  private static let filter = "fperson:\"Lê Văn Đức\" date:2019..<Enter>"

  private var script: String {
    switch self {
    case .browsing: Scene.filter + "jj"
    case .people: Scene.filter + "jjgpj"
    case .timeline: Scene.filter + "jjTjvjjj"
    case .reading: Scene.filter + "jj<Enter>]p]p"
    case .unfolded: Scene.filter + "jj<Enter>zR"
    case .ghost: "jjjjj"
    case .help: "?<Down><Down><Down>"
    case .mistake: Scene.filter + "jjf<C-u>person:đức date:2021-13 bến"
    case .details: Scene.filter + "jj<Enter>i"
    case .related: "jjgrj"
    case .meaning: "jjfđức or -(date:2021 is:unread)"
    case .person: "jjpđ"
    case .palette: "jj:next"
    case .helpSearch: "jj?next<Down>"
    case .empty: ""
    case .counting: Scene.filter + "jj"
    case .completing: "jjf<C-u>person:đức xyz (outlet:nay or hồng<Left><Right>"
    case .fields: "jjf<C-u>"
    case .sources: "jjgs<Down>"
    case .facets: "fis:starred<Enter>gp<Tab>}"
    case .orders: "jjS<Down>"
    case .chips:
      "jjfperson:\"Nguyễn Thị Hồng Hạnh\" -outlet:\"Báo Biển Đông\" date:2019..2021-06 "
        + "(bến or đê) xyz<Enter>"
    case .noMatch: Scene.filter
    case .search: "jj<Enter>/bến<Enter>"
    case .failure: "jj*"
    case .quit: "jjq"
    case .page: "jjgpP"
    case .pageLower: "jjgpPG"
    case .forms: "jjgpwj"
    case .correction: "jjgpPGM"
    case .together: "jjgpvj<Enter>j"
    case .followed: "gp+gajj<Enter>]p"
    case .reasons: "jjgrjjw"
    case .labels: Scene.filter + "jj<Enter>o"
    case .thread: "jj<Enter>gt"
    case .prefix: "jj<C-w>?"
    case .tags: "jjtm"
    case .noted: "jjtgấp<Space>chính-sách<Enter>aHỏi<Space>lại<Space>toà<Space>soạn.<Enter><Enter>"
    case .chosen: "jvvkkV*"
    case .views: "F<Down>"
    case .places: "'"
    }
  }
}
