import Articles

/// What stands in an article, by the place where it stands.
struct PaintedSpans: Sendable {
  struct Paint: Sendable {
    var range: Range<Int>
    var role: TextLine.Role
    var target: TextTarget
  }

  /// Names over dates over quotations.
  private var paints: [TextPlace: [Paint]] = [:]

  /// One pass over all that was found, however many parts the article has.
  init(of article: Article) {
    for (index, quote) in article.quotes.enumerated() {
      add(quote.span, .quoted, .quote(index))
    }
    for (index, date) in article.dates.enumerated() {
      if let span = date.span { add(span, .date, .date(index)) }
    }
    for (index, person) in article.people.enumerated() {
      for (number, mention) in person.mentions.enumerated() where mention.kind != .pronoun {
        add(mention.span, .name, .person(index, mention: number))
      }
    }
  }

  private mutating func add(_ span: TextSpan, _ role: TextLine.Role, _ target: TextTarget) {
    paints[span.place, default: []].append(Paint(range: span.range, role: role, target: target))
  }

  /// Those that lie below others first.
  func paints(at place: TextPlace) -> [Paint] { paints[place] ?? [] }
}

/// A part of an article with what stands in it: names over dates over quotations.
struct PaintedText: Sendable {
  struct Stop: Sendable {
    var target: TextTarget
    /// UTF-8 offset in the text.
    var offset: Int
  }

  /// In the order of the text.
  private(set) var stops: [Stop] = []
  private let bytes: [UInt8]
  /// For each byte 0, or one more than the index into ``paints``.
  private var colours: [Int32]
  private var paints: [(role: TextLine.Role, target: TextTarget)] = []

  /// UTF-8 length of the text.
  var length: Int { bytes.count }

  /// - Parameter paints: those below first.
  init(_ text: String, _ paints: [PaintedSpans.Paint]) {
    bytes = Array(text.utf8)
    colours = Array(repeating: 0, count: bytes.count)
    for paint in paints { self.paint(paint.range, paint.role, paint.target) }
    stops.sort { $0.offset < $1.offset }
  }

  /// A span that does not fit the text is left out: extraction and text are stored apart.
  private mutating func paint(_ range: Range<Int>, _ role: TextLine.Role, _ target: TextTarget) {
    guard range.upperBound <= bytes.count, range.lowerBound >= 0, !range.isEmpty else { return }
    paints.append((role, target))
    let colour = Int32(paints.count)
    for index in range { colours[index] = colour }
    stops.append(Stop(target: target, offset: range.lowerBound))
  }

  /// The stretches of one role in a part of the text.
  func runs(in range: Range<Int>) -> [TextLine.Run] {
    var runs: [TextLine.Run] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let colour = colours[start]
      let end = colours[start..<range.upperBound].firstIndex { $0 != colour } ?? range.upperBound
      let text = String(decoding: bytes[start..<end], as: UTF8.self)
      if colour == 0 {
        runs.append(TextLine.Run(text: text, role: .plain))
      } else {
        let paint = paints[Int(colour) - 1]
        runs.append(TextLine.Run(text: text, role: paint.role, target: paint.target))
      }
      start = end
    }
    return runs
  }
}
