import Articles

/// A page taken apart: every line with text is in exactly one of these.
struct PageParts {
  var headline: Headline?
  var standfirst: Passage?
  var byline: Passage?
  var outlet: Passage?
  var dateline: Passage?
  var address: WebAddress?
  var credits: [Credit] = []
  var topics: [Passage] = []
  var blocks: [Block] = []
  var links: [RelatedLink] = []
  var furniture: [Passage] = []
  /// Days printed or declared as that of publication, best first.
  var stated: [StatedDay] = []
  /// What each line with text was taken for, from the top.
  var lines: [LineAccount] = []

  /// Where each headline stands in ``links``, so that a page of nothing but links is read in linear time.
  private var linkIndex: [LinkName: Int] = [:]

  private struct LinkName: Hashable {
    var kind: RelatedLink.Kind
    var headline: String
  }

  struct LineAccount {
    var number: Int
    var reason: LineReason
  }

  struct StatedDay {
    var day: Day
    var date: Passage
    var evidence: Evidence
    /// True when it may be read as another day, or is that of a change.
    var isAmbiguous = false
  }

  /// Adds a link, or its lines to the one already known by its headline.
  mutating func add(_ link: RelatedLink) {
    let name = LinkName(kind: link.kind, headline: link.headline)
    if let i = linkIndex[name] {
      let isBehind = (links[i].lines.last ?? 0) <= (link.lines.first ?? 0)
      links[i].lines += link.lines
      if !isBehind { links[i].lines.sort() }
      if links[i].summary == nil { links[i].summary = link.summary }
    } else {
      linkIndex[name] = links.count
      links.append(link)
    }
  }

  mutating func addFurniture(_ text: String, line: Int) {
    if !text.isEmpty { furniture.append(Passage(text, line: line)) }
  }
}
