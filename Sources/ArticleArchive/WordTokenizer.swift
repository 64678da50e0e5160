import GRDB

/// The tokenizer of the full-text table: cuts texts and phrases that are words already (see ``SearchText``).
///
/// Words are parted by spaces. In a phrase, words that may stand at the same place are parted by ``alternative``.
/// What a word is was decided before, beside the writing of other articles; here is only one thread.
final class WordTokenizer: FTS5CustomTokenizer {
  static let name = "diembao"
  /// "Unit separator": can be in no word.
  static let alternative: Unicode.Scalar = "\u{1F}"

  init(db: Database, arguments: [String]) throws {}

  func tokenize(
    context: UnsafeMutableRawPointer?,
    tokenization: FTS5Tokenization,
    pText: UnsafePointer<CChar>?,
    nText: CInt,
    tokenCallback: @escaping FTS5TokenCallback
  ) -> CInt {
    guard let pText else { return ResultCode.SQLITE_OK.rawValue }
    var flags: FTS5TokenFlags = []
    var start: CInt = 0
    for end in 0...nText {
      let isLast = end == nText
      guard isLast || Self.isSeparator(pText[Int(end)]) else { continue }
      if start < end {
        let word = pText + Int(start)
        let code = tokenCallback(context, flags.rawValue, word, end - start, start, end)
        guard code == ResultCode.SQLITE_OK.rawValue else { return code }
      }
      if !isLast { flags = Self.isAlternative(pText[Int(end)]) ? .colocated : [] }
      start = end + 1
    }
    return ResultCode.SQLITE_OK.rawValue
  }

  private static func isSeparator(_ byte: CChar) -> Bool {
    byte == 0x20 || isAlternative(byte)
  }

  private static func isAlternative(_ byte: CChar) -> Bool {
    byte == CChar(alternative.value)
  }
}
