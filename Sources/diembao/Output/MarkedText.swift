import Articles

/// A text with some stretches of it enclosed in marks, set in lines, and painted where a terminal has colour.
nonisolated struct MarkedText {
  private var pieces: [(text: String, paint: Paint)] = []

  mutating func append(_ text: String, _ paint: Paint = .plain) { pieces.append((text, paint)) }

  /// - Parameters:
  ///   - width: columns of the terminal; nil for one line, however long.
  ///   - indent: put before every line.
  func lines(width: Int?, indent: String, colour: Bool) -> [String] {
    let lines = Paragraphs.lines(pieces.map(\.text).joined(), width: width, indent: indent)
    guard colour else { return lines }
    var paints = pieces.flatMap { piece in
      piece.text.unicodeScalars.filter { $0 != " " && SafeText.isPrintable($0) }
        .map { _ in piece.paint }
    }[...]
    return lines.map { painted($0, &paints) }
  }

  /// - Parameter paints: of the letters that are still to come; spaces take that of the letter before.
  private func painted(_ line: String, _ paints: inout ArraySlice<Paint>) -> String {
    var (done, run, paint) = ("", "", Paint.plain)
    for scalar in line.unicodeScalars {
      if scalar != " ", let next = paints.popFirst(), next != paint {
        done += paint.applied(to: run)
        (run, paint) = ("", next)
      }
      run.unicodeScalars.append(scalar)
    }
    return done + paint.applied(to: run)
  }
}
