/// Breaks text into lines of so many columns.
enum TextWrap {
  /// The UTF-8 range of each line; the spaces at which lines end are in none of them.
  ///
  /// Lines end at spaces and on either side of wide characters; a word longer than a line is broken where the line is full,
  /// but never between a letter and its marks. Linear in the length of the text; an empty text has no line.
  ///
  /// - Parameter width: columns, at least 2 (a wide character must fit).
  static func lines(of text: String, width: Int) -> [Range<Int>] {
    var wrapping = Wrapping(text, width: width)
    return wrapping.more(lines: .max)
  }

  /// The same for a headline: of two lines the second is not a word or two alone.
  static func headlineLines(of text: String, width: Int) -> [Range<Int>] {
    let usual = lines(of: text, width: width)
    guard usual.count == 2, isWidow(usual[1], of: text, width) else { return usual }
    let half = DisplayWidth.columns(of: text) / 2
    for narrower in stride(from: half, to: width, by: 2) {
      let even = lines(of: text, width: narrower)
      if even.count == 2 { return even }
    }
    return usual
  }

  private static func isWidow(_ line: Range<Int>, of text: String, _ width: Int) -> Bool {
    let words = String(decoding: text.utf8.dropFirst(line.lowerBound), as: UTF8.self)
    return DisplayWidth.columns(of: words) * 3 < width
  }

  /// A text being broken, as far as its lines are asked for.
  struct Wrapping: Sendable {
    private var wrap: Wrap
    private var scalars: String.UnicodeScalarView.Iterator
    private(set) var isAtEnd = false

    init(_ text: String, width: Int) {
      wrap = Wrap(width: max(2, width))
      scalars = text.unicodeScalars.makeIterator()
    }

    /// At most so many lines more; fewer where the text ends.
    mutating func more(lines limit: Int) -> [Range<Int>] {
      while wrap.lines.count < limit, !isAtEnd {
        if let scalar = scalars.next() {
          wrap.take(scalar)
        } else {
          wrap.end()
          isAtEnd = true
        }
      }
      defer { wrap.lines = [] }
      return wrap.lines
    }
  }

  private struct Wrap: Sendable {
    let width: Int
    var lines: [Range<Int>] = []
    /// Where the line being filled begins, and how many columns it has.
    private var start = 0
    private var column = 0
    private var offset = 0
    private var lastWasWide = false
    /// The last place at which the line can end.
    private var chance: Chance?

    private struct Chance: Sendable {
      var end: Int
      var next: Int
      /// Columns up to ``next``.
      var column: Int
    }

    init(width: Int) { self.width = width }

    mutating func take(_ scalar: Unicode.Scalar) {
      let length = UTF8.width(scalar)
      let columns = DisplayWidth.columns(of: scalar)
      if scalar == " " {
        takeSpace()
      } else {
        if columns > 0 { makeRoom(for: columns) }
        column += columns
      }
      offset += length
      if columns > 0 { lastWasWide = columns == 2 }
    }

    /// A space may hang over the end of the line: it is not shown there.
    private mutating func takeSpace() {
      column += 1
      guard offset > start else {
        // A line never begins with a space.
        (start, column) = (offset + 1, 0)
        return
      }
      if let chance, chance.next == offset {
        self.chance = Chance(end: chance.end, next: offset + 1, column: column)
      } else {
        chance = Chance(end: offset, next: offset + 1, column: column)
      }
    }

    private mutating func makeRoom(for columns: Int) {
      if (columns == 2 || lastWasWide) && offset > start && chance?.next != offset {
        chance = Chance(end: offset, next: offset, column: column)
      }
      guard column + columns > width, offset > start else { return }
      if let chance {
        lines.append(start..<chance.end)
        start = chance.next
        column -= chance.column
      } else {
        lines.append(start..<offset)
        start = offset
        column = 0
      }
      chance = nil
    }

    mutating func end() {
      var end = offset
      if let chance, chance.next == offset { end = chance.end }
      if end > start { lines.append(start..<end) }
    }
  }
}
