import Articles
public import ReaderModel
public import ReaderScreen

/// A cat on the keyboard: seeded keys, pastes and new sizes of the window, the frame looked at after each.
@MainActor public struct Soak {
  private var random: SeededNumbers
  private let strings: Strings
  private let strokes: [Stroke]
  private var size = Size(columns: 120, rows: 40)

  public init(seed: UInt64, strings: Strings = .vietnamese) {
    random = SeededNumbers(seed: seed)
    self.strings = strings
    strokes = KeyTable.standard.bindings.flatMap(\.strokes)
  }

  /// Does so many things to sessions, the next one opened when one has been left.
  ///
  /// - Parameter rest: called now and then, with how much has been done.
  /// - Returns: what was wrong, with the number of the step; nothing when all is well.
  public mutating func run(
    steps: Int,
    open: () async throws -> Session,
    rest: (Int) -> Void = { _ in }
  ) async throws -> [String] {
    var session = try await open()
    var wrong: [String] = []
    for step in 0..<steps {
      if session.isFinished { session = try await open() }
      let event = nextEvent(over: session.reader.overlay)
      session.send(event)
      // Mostly keys come faster than answers.
      if random.isOne(of: 8) { await session.waitUntilIdle() } else { await Task.yield() }
      wrong += faults(of: session.reader).map { "step \(step), \(event): \($0)" }
      if wrong.count > 20 { break }
      if step.isMultiple(of: 1000) { rest(step) }
    }
    session.cancelAll()
    rest(steps)
    return wrong
  }

  private mutating func nextEvent(over overlay: Overlay?) -> Event {
    // Letters on things are few among all keys, and windows change while they are on.
    if case .labels(let labels) = overlay, random.isOne(of: 2) {
      if random.isOne(of: 3) { return newSize() }
      let letters = labels.labels.randomElement(using: &random)?.letters
      return letters?.dropFirst(labels.typed.count).first.map { .stroke(.character($0)) }
        ?? .stroke(.escape)
    }
    switch Int.random(in: 0..<200, using: &random) {
    case 0: return newSize()
    case 1: return .paste("person:Lavrov or\u{1B}[2J \u{202E}đường\n中中 e\u{301}\u{301}")
    case 2, 3:
      return .pointer(
        Pointer(
          act: [.press, .wheelUp, .wheelDown].randomElement(using: &random) ?? .press,
          row: Int.random(in: 0..<70, using: &random),
          column: Int.random(in: 0..<200, using: &random)
        )
      )
    case 4...20: return .stroke(.escape)
    case 21...40: return .stroke(.enter)
    default: return .stroke(strokes.randomElement(using: &random) ?? .escape)
    }
  }

  private mutating func newSize() -> Event {
    size = Size(
      columns: Int.random(in: 1...200, using: &random),
      rows: Int.random(in: 1...70, using: &random)
    )
    return .resize(size)
  }

  /// What does not hold of the frame of a reader.
  private func faults(of reader: Reader) -> [String] {
    let frame = Screen.frame(of: reader, strings: strings)
    var faults: [String] = []
    if frame.size != reader.size || frame.cells.count != reader.size.columns * reader.size.rows {
      faults.append("size \(frame.size)")
    }
    let isInside = frame.cursor.row < frame.size.rows && frame.cursor.column < frame.size.columns
    if !isInside { faults.append("cursor \(frame.cursor)") }
    for row in 0..<frame.size.rows where !isWhole(frame.row(row)) {
      faults.append("row \(row): \(frame.row(row).map(\.text).joined())")
    }
    return faults
  }

  /// True for a row whose cells add up to its columns, without halves of characters or anything that acts.
  private func isWhole(_ row: ArraySlice<Cell>) -> Bool {
    var expectsHalf = false
    for cell in row {
      if (cell.width == 0) != expectsHalf { return false }
      expectsHalf = cell.width == 2
      let scalars = cell.text.unicodeScalars
      if cell.width > 0 && scalars.isEmpty { return false }
      if !scalars.allSatisfy(SafeText.isPrintable) { return false }
    }
    return !expectsHalf
  }
}

extension SeededNumbers {
  fileprivate mutating func isOne(of count: Int) -> Bool {
    Int.random(in: 0..<count, using: &self) == 0
  }
}
