import ReaderModel

/// What a person did at the keyboard.
nonisolated enum Input: Hashable {
  case stroke(Stroke)
  /// Pasted text, as it came; at most ``PasteCollector/limit`` bytes of it.
  case paste(String)

  case pointer(Pointer)

  var event: Event {
    switch self {
    case .stroke(let stroke): .stroke(stroke)
    case .paste(let text): .paste(text)
    case .pointer(let pointer): .pointer(pointer)
    }
  }
}
