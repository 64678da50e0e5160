import Articles
import GRDB

/// The tokenizer of the full-text table: ``SearchTokens`` behind SQLite's interface.
///
/// A text is indexed by the folded form of each word and, at the same position, by its form with marks where that
/// differs. A query asks for one of the two: with marks where marks were typed.
final class WordTokenizer: FTS5CustomTokenizer {
  static let name = "diembao"

  init(db: Database, arguments: [String]) throws {}

  func tokenize(
    context: UnsafeMutableRawPointer?,
    tokenization: FTS5Tokenization,
    pText: UnsafePointer<CChar>?,
    nText: CInt,
    tokenCallback: @escaping FTS5TokenCallback
  ) -> CInt {
    guard let pText else { return ResultCode.SQLITE_OK.rawValue }
    let isQuery = tokenization.contains(.query)
    return pText.withMemoryRebound(to: UInt8.self, capacity: Int(nText)) { start in
      var tokens = SearchTokens(UnsafeBufferPointer(start: start, count: Int(nText)))
      while let range = tokens.next() {
        let first = isQuery && tokens.isMarked ? tokens.exact : tokens.folded
        var code = emit(first, [], range, context, tokenCallback)
        if code == 0, tokens.isMarked, !isQuery {
          code = emit(tokens.exact, .colocated, range, context, tokenCallback)
        }
        if code != 0 { return code }
      }
      return ResultCode.SQLITE_OK.rawValue
    }
  }

  private func emit(
    _ token: [UInt8],
    _ flags: FTS5TokenFlags,
    _ range: Range<Int>,
    _ context: UnsafeMutableRawPointer?,
    _ callback: FTS5TokenCallback
  ) -> CInt {
    token.withUnsafeBytes { bytes in
      callback(
        context,
        flags.rawValue,
        bytes.bindMemory(to: CChar.self).baseAddress,
        CInt(bytes.count),
        CInt(range.lowerBound),
        CInt(range.upperBound)
      )
    }
  }
}
