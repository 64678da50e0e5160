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

  struct StatedDay {
    var day: Day
    var date: Passage
    var evidence: Evidence
  }

  /// Adds a link, or its lines to the one already known by its headline.
  mutating func add(_ link: RelatedLink) {
    if let i = links.firstIndex(where: { $0.headline == link.headline && $0.kind == link.kind }) {
      links[i].lines = (links[i].lines + link.lines).sorted()
      if links[i].summary == nil { links[i].summary = link.summary }
    } else {
      links.append(link)
    }
  }

  mutating func addFurniture(_ text: String, line: Int) {
    if !text.isEmpty { furniture.append(Passage(text, line: line)) }
  }
}
