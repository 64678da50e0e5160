public import ArticleArchive
import ArticleQuery
import Articles

/// A list to choose from, over the panes: keys move in it as in any list, Enter acts on the chosen row, and what is typed
/// after the search key narrows it.
public struct Picker: Sendable, Hashable {
  /// What is listed.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Outlets, credits and topics of those articles.
    case sources
    /// The orders that the list can stand in.
    case orders
    /// The story that the article being read is part of.
    case thread
    /// What an export is to be of.
    case exportScopes
    /// What becomes of a file that an export would take the place of.
    case existingFiles
    /// Saved filters.
    case views
    /// Articles with a note.
    case notes
    /// Places with a letter, to go to one: letters typed are theirs.
    case places
    /// Where the person has been.
    case history
    /// What the article prints links to, and what links to it.
    case links, backlinks
    /// Other versions of the story.
    case versions
    /// Quotes in the articles that answer the filter, in the open one, of the person whose page is open.
    case quotes, quotesHere, quotesOfPerson
    /// Whom an article names.
    case namesHere
    /// Ways to filter by two persons.
    case together
    case citationStyles
  }

  /// A row: facts, which the front end puts in words.
  public enum Item: Sendable, Hashable {
    case quote(QuoteRow)
    case source(FacetRow)
    case order(ArticleOrder)
    case thread(ThreadRow)
    case scope(ExportScope)
    /// Write beside the file that is there, or in its place.
    case keep(Export)
    case replace(Export)
    case view(ViewCount)
    /// An article with its note.
    case note(ArticleRow)
    case mark(LetteredPlace)
    case place(PlaceRow)
    /// With its number in the order printed.
    case link(Int, LinkedRow)
    case backlink(LinkedRow)
    case version(RelatedRow)
    /// With the articles of the filter that name that person, where that is known.
    case name(String, articles: Int?)
    case together(TogetherChoice)
    case style(CitationStyle)
  }

  public let kind: Kind
  /// Everything there is to choose from, best first.
  public internal(set) var items: [Item] = []
  /// Those that have what is typed, in the order of ``items``.
  public internal(set) var matches: [Item] = []
  /// What is typed to narrow the list.
  public internal(set) var text = ""
  /// True while keys are letters of ``text``.
  public internal(set) var isFinding = false
  /// Index into ``matches`` of the chosen one.
  public internal(set) var selection = 0
  /// True until everything is there.
  public internal(set) var isLoading = true

  init(_ kind: Kind) { self.kind = kind }

  /// A list that is known already.
  init(_ kind: Kind, of items: [Item]) {
    self.kind = kind
    take(items, .whole)
  }

  /// The chosen row; nil when none matches.
  public var selected: Item? { matches.indices.contains(selection) ? matches[selection] : nil }

  /// A list that is there already, with one of its rows chosen.
  init(_ kind: Kind, of items: [Item], at selection: Int) {
    self.kind = kind
    take(items, .whole)
    self.selection = selection
  }

  mutating func take(_ items: [Item], _ extent: Answer.Extent) {
    self.items = items
    isLoading = extent == .part
    narrow()
  }

  /// Rows in which every word typed stands, with or without marks.
  mutating func narrow() {
    let words = FoldedText.fold(text).split(separator: " ")
    matches = items.filter { item in
      let text = FoldedText.fold(item.text)
      return words.allSatisfy(text.contains)
    }
    selection = selection.held(in: 0, matches.count - 1)
  }
}

extension Picker.Item {
  /// What typed words are looked for in.
  var text: String {
    switch self {
    case .quote(let quote): "\(quote.speaker ?? "") \(quote.text) \(quote.headline)"
    case .view(let count): "\(count.view.name) \(count.view.query)"
    case .note(let row): "\(row.state.note ?? "") \(row.headline)"
    case .mark(let place): "\(place.letter) \(place.place.headline ?? "")"
    case .source(let facet): facet.text
    case .order(let order): order.rawValue
    case .thread(let row): "\(row.row.headline) \(row.row.outlet ?? "")"
    case .scope(.article(_, let headline)): headline
    case .scope(.filter(let query, _)): query.text
    case .scope(.selection): ""
    case .keep(let export), .replace(let export): export.path
    case .place(let row): "\(row.article?.headline ?? "") \(row.visit.query)"
    case .link(let number, let link): "\(number) \(link.row.headline) \(link.row.outlet ?? "")"
    case .backlink(let link): "\(link.row.headline) \(link.row.outlet ?? "")"
    case .version(let version): "\(version.row.headline) \(version.row.outlet ?? "")"
    case .name(let name, _): name
    case .style(let style): style.rawValue
    case .together(let choice): choice.names.joined(separator: " ")
    }
  }
}
