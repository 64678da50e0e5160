import ReaderModel

/// Turns bytes and key codes into strokes.
///
/// ncurses knows the sequences of keys. Left for us: UTF-8, Escape before a key (Alt), pastes, and sequences that
/// nobody knows (a late answer of the terminal, a key of a newer one), which must not act as the letters they end in.
nonisolated struct StrokeDecoder {
  private enum State {
    case ground
    /// After Escape.
    case escape
    /// After `ESC [` or `ESC O`; true when more than that has come.
    case sequence(introducer: UInt8, hasMore: Bool)
    case paste(PasteCollector)
    case mouse(MouseCollector)
  }

  private var state = State.ground
  private var letters = UTF8Collector()

  /// Takes what has come: bytes (0...255) and key codes above.
  ///
  /// - Parameter pauses: true when nothing more has come for now.
  mutating func decode(_ codes: [Int32], pauses: Bool = true) -> [Input] {
    var inputs: [Input] = []
    for code in codes {
      if let byte = UInt8(exactly: code) {
        take(byte, into: &inputs)
      } else {
        take(key: code, into: &inputs)
      }
    }
    if pauses { pause(into: &inputs) }
    return inputs
  }

  private mutating func take(_ byte: UInt8, into inputs: inout [Input]) {
    switch state {
    case .ground: takeOnGround(byte, into: &inputs)
    case .escape: takeAfterEscape(byte, into: &inputs)
    case .sequence(let introducer, _):
      // Parameters and what stands between them; anything else ends the sequence.
      state =
        (0x20...0x3F).contains(byte) ? .sequence(introducer: introducer, hasMore: true) : .ground
      if byte == 0x1B { state = .escape }
    case .mouse(var mouse):
      switch mouse.take(byte) {
      case .more: state = .mouse(mouse)
      case .done(let pointer):
        state = .ground
        if let pointer { inputs.append(.pointer(pointer)) }
      }
    case .paste(var paste):
      if byte == 0x03 {  // ^C: the end of the paste was lost
        state = .ground
      } else {
        paste.take(byte)
        state = .paste(paste)
      }
    }
  }

  private mutating func takeOnGround(_ byte: UInt8, into inputs: inout [Input]) {
    if byte == 0x1B {
      state = .escape
    } else if let letter = letters.take(byte), let stroke = StrokeDecoder.stroke(of: letter) {
      inputs.append(.stroke(stroke))
    }
  }

  private mutating func takeAfterEscape(_ byte: UInt8, into inputs: inout [Input]) {
    switch byte {
    case 0x1B: inputs.append(.stroke(.escape))
    case UInt8(ascii: "["), UInt8(ascii: "O"):
      state = .sequence(introducer: byte, hasMore: false)
    default:
      guard let letter = letters.take(byte) else { return }
      state = .ground
      inputs.append(contentsOf: StrokeDecoder.altStrokes(of: letter).map(Input.stroke))
    }
  }

  private mutating func take(key code: Int32, into inputs: inout [Input]) {
    switch (state, code) {
    case (.paste(let paste), KeyCodes.pasteEnd): inputs.append(paste.input)
    case (_, KeyCodes.pasteBegin):
      state = .paste(PasteCollector())
      return
    case (.paste, _): return
    case (_, KeyCodes.mouse):
      state = .mouse(MouseCollector(.sgr))
      return
    case (_, KeyCodes.oldMouse):
      state = .mouse(MouseCollector(.bytes))
      return
    case (.escape, _): inputs.append(.stroke(.escape))
    case (.ground, _), (.sequence, _), (.mouse, _): break
    }
    state = .ground
    if let stroke = KeyCodes.stroke(of: code) { inputs.append(.stroke(stroke)) }
  }

  /// Nothing more for now: an Escape was meant as such, `ESC [` as Alt with a bracket. A sequence cut in two goes on.
  private mutating func pause(into inputs: inout [Input]) {
    switch state {
    case .escape: inputs.append(.stroke(.escape))
    case .sequence(let introducer, hasMore: false):
      inputs.append(.stroke(.alt(Character(Unicode.Scalar(introducer)))))
    case .sequence, .ground, .paste, .mouse: return
    }
    state = .ground
  }

  private static func stroke(of letter: Unicode.Scalar) -> Stroke? {
    if letter.isASCII { return Stroke(ascii: UInt8(truncatingIfNeeded: letter.value)) }
    // U+0080...U+009F are controls.
    return letter.value < 0xA0 ? nil : .character(Character(letter))
  }

  /// Escape and a key that is not a letter are two strokes: nothing is bound to Alt with Enter.
  private static func altStrokes(of letter: Unicode.Scalar) -> [Stroke] {
    guard let stroke = stroke(of: letter) else { return [.escape] }
    if case .character(let character) = stroke { return [.alt(character)] }
    return [.escape, stroke]
  }
}
