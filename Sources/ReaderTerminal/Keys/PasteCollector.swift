/// Gathers a bracketed paste.
nonisolated struct PasteCollector {
  /// Bytes kept; nobody types a longer filter, and a novel on the clipboard is a slip.
  static let limit = 4096

  private var text = ""
  private var letters = UTF8Collector()

  mutating func take(_ byte: UInt8) {
    guard let letter = letters.take(byte), text.utf8.count < PasteCollector.limit else { return }
    text.unicodeScalars.append(letter)
  }

  var input: Input { .paste(text) }
}
