import Articles

/// A part of an article with what stands in it: names over dates over quotations.
struct PaintedText {
  struct Stop {
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

  init(_ text: String, at place: TextPlace, in article: Article) {
    bytes = Array(text.utf8)
    colours = Array(repeating: 0, count: bytes.count)
    for (index, quote) in article.quotes.enumerated() where quote.span.place == place {
      paint(quote.span.range, .quoted, .quote(index))
    }
    for (index, date) in article.dates.enumerated() {
      guard let span = date.span, span.place == place else { continue }
      paint(span.range, .date, .date(index))
    }
    for (index, person) in article.people.enumerated() {
      for (number, mention) in person.mentions.enumerated()
      where mention.span.place == place && mention.kind != .pronoun {
        paint(mention.span.range, .name, .person(index, mention: number))
      }
    }
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
