import ArticleArchive
import Articles

extension Reader {
  /// `gq`: what is quoted in the article where that has the focus, else in all articles that answer the filter.
  mutating func pickQuotes() {
    guard focus == .article, article.wanted == nil, let stored = article.stored else {
      return pick(.quotes)
    }
    let quotes = stored.quotes(includingReported: true)
    pick(.quotesHere, from: quotes.map(Picker.Item.quote))
  }

  /// To a quote in its article, with the cursor on it; the way back is kept.
  mutating func open(_ quote: QuoteRow) {
    if quote.article != article.key || page != nil || !covers.isEmpty { pushHistory() }
    uncoverAll()
    let anchor = TextAnchor(place: quote.span.place, offset: quote.span.range.lowerBound)
    article.sought = quote.span
    show(quote.article, at: anchor)
    if article.wanted == nil { article.showSought() }
    focus(on: .article)
    saveBookmark()
  }
}

extension ArticlePane {
  /// Puts the cursor on the quote that was looked for; what is only reported is marked like a found text.
  mutating func showSought() {
    guard let span = sought, let stored else { return }
    sought = nil
    if let index = stored.article.quotes.firstIndex(where: { $0.span == span }) {
      target = .quote(index)
    } else {
      let hit = TextHit(part: .story(span.place), range: span.range)
      var found = TextSearch(text: "", hits: [hit])
      found.current = 0
      search = found
    }
  }
}

extension Reader {
  /// Enter on a quote: the page of whoever says it.
  mutating func openSpeaker() {
    guard case .quote(let index) = article.target, let stored = article.stored,
      stored.article.quotes.indices.contains(index),
      let person = stored.article.quotes[index].speaker?.person,
      stored.article.people.indices.contains(person)
    else { return say(unavailable: .open, .noSpeaker) }
    openPage(of: stored.row.name(of: stored.article.people[person]))
  }
}
