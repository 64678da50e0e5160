import Articles

extension ByteReader {
  mutating func passage() throws -> Passage {
    let line = try lineNumber()
    return Passage(try text(), line: line)
  }

  mutating func day() throws -> Day {
    let number = try number()
    guard Day.all.contains(Day(number: number)) else { throw Damage() }
    return Day(number: number)
  }

  mutating func publicationDate() throws -> PublicationDate {
    let certainty: PublicationDate.Certainty = try value()
    let day = try optional { try $0.day() }
    let precision: Precision = try value()
    return try PublicationDate(certainty, day, precision, evidence: try evidence())
  }

  mutating func evidence() throws -> [Evidence] {
    try array {
      let line = try $0.lineNumber()
      return Evidence(text: try $0.text(), line: line, meaning: try $0.value())
    }
  }

  mutating func span() throws -> TextSpan {
    let place: TextPlace
    switch try number() {
    case -2: place = .headline
    case -1: place = .standfirst
    case let index: place = .block(index)
    }
    return TextSpan(place: place, range: try range(), line: try lineNumber())
  }

  mutating func spanAndText(in article: Article) throws -> (TextSpan, String) {
    let span = try span()
    let text = try optional { try $0.text() } ?? article.text(in: span)
    guard let text else { throw Damage() }
    return (span, text)
  }

  mutating func person(in article: Article) throws -> Person {
    let mentions = try array {
      let kind: Mention.Kind = try $0.value()
      let (span, text) = try $0.spanAndText(in: article)
      return Mention(kind: kind, text: text, name: try $0.text(), span: span)
    }
    return Person(
      name: try text(),
      aliases: try array { try $0.text() },
      roles: try array { try $0.text() },
      mentions: mentions,
      isQuoted: try flag(),
      isInitials: try flag()
    )
  }

  mutating func speaker() throws -> Speaker {
    Speaker(name: try text(), person: try optional { try $0.number() })
  }

  mutating func quote(in article: Article) throws -> Quote {
    let kind: Quote.Kind = try value()
    let (span, text) = try spanAndText(in: article)
    let speaker = try optional { try $0.speaker() }
    return Quote(
      kind: kind,
      text: text,
      speaker: speaker,
      cue: try optional { try $0.text() },
      span: span
    )
  }

  mutating func reportedSpeech(in article: Article) throws -> ReportedSpeech {
    let (span, text) = try spanAndText(in: article)
    return ReportedSpeech(
      text: text,
      speaker: try speaker(),
      cue: try self.text(),
      via: try optional { try $0.text() },
      span: span
    )
  }

  mutating func dateExpression(in article: Article) throws -> DateExpression {
    let line = try lineNumber()
    let span = try optional { try $0.span() }
    let text = try optional { try $0.text() } ?? span.flatMap { article.text(in: $0) }
    guard let text else { throw Damage() }
    return DateExpression(
      text: text,
      days: DayRange(
        first: try optional { try $0.day() },
        last: try optional { try $0.day() }
      ),
      isApproximate: try flag(),
      span: span,
      line: line
    )
  }

  mutating func link() throws -> RelatedLink {
    let lines = try array { try $0.lineNumber() }
    return RelatedLink(
      kind: try value(),
      headline: try text(),
      summary: try optional { try $0.text() },
      address: try optional { WebAddress(try $0.text()) } ?? nil,
      lines: lines
    )
  }

  mutating func declaredField() throws -> DeclaredField {
    DeclaredField(name: try text(), value: try text())
  }
}

extension PublicationDate {
  /// Put together from its parts, as columns hold them.
  init(
    _ certainty: Certainty,
    _ day: Day?,
    _ precision: Precision,
    evidence: [Evidence]
  ) throws {
    switch (certainty, day) {
    case (.stated, let day?): self = .stated(day, precision, evidence: evidence)
    case (.inferred, let day?): self = .inferred(day, precision, evidence: evidence)
    case (.unknown, nil): self = .unknown(evidence: evidence)
    default: throw ByteReader.Damage()
    }
  }
}
