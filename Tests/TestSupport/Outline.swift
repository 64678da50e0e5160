public import Articles

/// A readable tree of everything extraction found in an article, one fact a line.
public enum Outline {
  public static func text(of article: Article) -> String {
    var outline = Tree()
    outline.head(of: article)
    outline.story(of: article)
    outline.people(of: article)
    outline.speech(of: article)
    outline.dates(of: article)
    outline.page(of: article)
    return outline.lines.joined(separator: "\n") + "\n"
  }
}

private struct Tree {
  var lines: [String] = []

  mutating func add(_ depth: Int, _ text: String) {
    lines.append(String(repeating: "  ", count: depth) + text)
  }

  mutating func add(_ depth: Int, _ name: String, _ passage: Passage?) {
    add(depth, name + ": " + (passage.map { "\(at($0.line)) \($0.text)" } ?? "none"))
  }

  func at(_ line: Int) -> String { "[\(line)]" }

  mutating func head(of article: Article) {
    let headline = article.headline
    let origin = headline.isDerived ? "derived" : "printed"
    add(0, "headline (\(origin)): \(at(headline.line)) \(headline.text)")
    add(0, "standfirst", article.standfirst)
    add(0, "byline", article.byline)
    add(0, "outlet", article.outlet)
    add(0, "dateline", article.dateline)
    add(0, "language: \(article.language?.rawValue ?? "unknown")")
    add(0, "address: \(article.address?.text ?? "none")")
    for credit in article.credits {
      add(0, "credit (\(credit.subject.rawValue)): \(at(credit.line)) \(credit.name)")
    }
    for topic in article.topics { add(0, "topic", topic) }
    add("published", article.published)
    add("crawled", article.crawled)
    add(0, "words: \(article.wordCount)")
  }

  mutating func add(_ name: String, _ date: PublicationDate) {
    let day = date.day.map(\.description) ?? "none"
    add(0, "\(name): \(day), \(date.precision.rawValue), \(date.certainty.rawValue)")
    for clue in date.evidence {
      add(1, "\(clue.meaning.rawValue): \(at(clue.line)) \(clue.text)")
    }
  }

  mutating func story(of article: Article) {
    add(0, "body")
    for block in article.body { add(1, "\(block.kind.rawValue) \(at(block.line)) \(block.text)") }
  }

  mutating func people(of article: Article) {
    add(0, "people")
    for person in article.people {
      let traits = (person.isQuoted ? ", quoted" : "") + (person.isInitials ? ", initials" : "")
      add(1, "\(person.name) (named \(person.namedCount)\(traits))")
      for alias in person.aliases { add(2, "alias: \(alias)") }
      for role in person.roles { add(2, "role: \(role)") }
      for mention in person.mentions {
        let name = mention.kind == .named ? " = \(mention.name)" : ""
        add(2, "\(mention.kind.rawValue) \(place(mention.span)) \(mention.text)\(name)")
      }
    }
  }

  func place(_ span: TextSpan) -> String {
    "[\(span.line):\(span.range.lowerBound)-\(span.range.upperBound)]"
  }

  mutating func speech(of article: Article) {
    add(0, "quotes")
    for quote in article.quotes {
      add(1, "\(quote.kind.rawValue) \(place(quote.span)) \(quote.text)")
      add(2, "speaker: \(quote.speaker.map { name($0) } ?? "none")")
      add(2, "cue: \(quote.cue ?? "none")")
    }
    add(0, "reported speech")
    for report in article.reportedSpeech {
      add(1, "\(place(report.span)) \(report.text)")
      add(2, "speaker: \(name(report.speaker))")
      add(2, "cue: \(report.cue)" + (report.via.map { ", via: \($0)" } ?? ""))
    }
  }

  func name(_ speaker: Speaker) -> String {
    speaker.name + (speaker.person.map { " (person \($0 + 1))" } ?? " (no person)")
  }

  mutating func dates(of article: Article) {
    add(0, "dates")
    for date in article.dates {
      let first = date.days.first?.description ?? ""
      let last = date.days.last?.description ?? ""
      let days = first == last ? first : "\(first)..\(last)"
      let spot = date.span.map { place($0) } ?? at(date.line)
      add(1, "\(spot) \(date.text) = \(date.isApproximate ? "about " : "")\(days)")
    }
  }

  mutating func page(of article: Article) {
    add(0, "links")
    for link in article.links {
      let lines = link.lines.map(String.init).joined(separator: ", ")
      add(1, "\(link.kind.rawValue) [\(lines)] \(link.headline)")
      if let summary = link.summary { add(2, "summary: \(summary)") }
      if let address = link.address { add(2, "address: \(address)") }
    }
    add(0, "furniture")
    for passage in article.furniture { add(1, "\(at(passage.line)) \(passage.text)") }
  }
}
