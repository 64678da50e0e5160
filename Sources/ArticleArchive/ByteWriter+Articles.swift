import Articles

extension ByteWriter {
  mutating func write(_ passage: Passage) {
    write(line: passage.line)
    write(passage.text)
  }

  mutating func write(_ date: PublicationDate) {
    write(date.certainty.rawValue)
    write(date.day) { $0.write($1.number) }
    write(date.precision.rawValue)
    write(date.evidence)
  }

  mutating func write(_ evidence: [Evidence]) {
    write(evidence) {
      $0.write(line: $1.line)
      $0.write($1.text)
      $0.write($1.meaning.rawValue)
    }
  }

  mutating func write(_ span: TextSpan) {
    switch span.place {
    case .headline: write(-2)
    case .standfirst: write(-1)
    case .block(let index): write(index)
    }
    write(span.range.lowerBound)
    write(span.range.count)
    write(line: span.line)
  }

  /// A span and the text it should point at; the text only where it does not.
  mutating func write(_ span: TextSpan, _ text: String, in article: Article) {
    write(span)
    write(article.text(in: span) == text ? nil : text) { $0.write($1) }
  }

  mutating func write(_ person: Person, in article: Article) {
    // First, because what they are called is told by a short place in the line they stand in.
    write(person.mentions) {
      $0.write($1.kind.rawValue)
      $0.write($1.span, $1.text, in: article)
      $0.write($1.name)
    }
    write(person.name)
    write(person.aliases) { $0.write($1) }
    write(person.roles) { $0.write($1) }
    write(Flag(isSet: person.isQuoted))
    write(Flag(isSet: person.isInitials))
  }

  mutating func write(_ speaker: Speaker) {
    write(speaker.name)
    write(speaker.person) { $0.write($1) }
  }

  mutating func write(_ quote: Quote, in article: Article) {
    write(quote.kind.rawValue)
    write(quote.span, quote.text, in: article)
    write(quote.speaker) { $0.write($1) }
    write(quote.cue) { $0.write($1) }
  }

  mutating func write(_ speech: ReportedSpeech, in article: Article) {
    write(speech.span, speech.text, in: article)
    write(speech.speaker)
    write(speech.cue)
    write(speech.via) { $0.write($1) }
  }

  mutating func write(_ date: DateExpression, in article: Article) {
    write(line: date.line)
    write(date.span) { $0.write($1) }
    let isText = date.span.map { article.text(in: $0) == date.text } ?? false
    write(isText ? nil : date.text) { $0.write($1) }
    write(date.days.first) { $0.write($1.number) }
    write(date.days.last) { $0.write($1.number) }
    write(Flag(isSet: date.isApproximate))
  }

  mutating func write(_ link: RelatedLink) {
    write(link.lines) { $0.write(line: $1) }
    write(link.kind.rawValue)
    write(link.headline)
    write(link.summary) { $0.write($1) }
    write(link.address?.text) { $0.write($1) }
  }

  mutating func write(_ field: DeclaredField) {
    write(field.name)
    write(field.value)
  }
}

extension Article {
  /// The text of a span; nil when it does not lie in the article.
  func text(in span: TextSpan) -> String? {
    guard let text = text(at: span.place), span.range.lowerBound >= 0,
      span.range.upperBound <= text.utf8.count
    else { return nil }
    let start = text.utf8.index(text.startIndex, offsetBy: span.range.lowerBound)
    let end = text.utf8.index(start, offsetBy: span.range.count)
    return String(decoding: text.utf8[start..<end], as: UTF8.self)
  }
}
