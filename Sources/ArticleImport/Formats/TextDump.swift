import ArticleExtraction

/// The text of one saved page in a file, as scrapers leave it.
struct TextDump: ImportFormat {
  let suffixes = [".txt", ".text", ""]
  let isOnePage = true

  /// Every text can be one; what is no text is found out where the page is read.
  func looksLike(_ beginning: ArraySlice<UInt8>) -> Bool { true }

  func nextPage(of stream: ByteStream, line: inout Int) -> Result<SourcePage, SkipReason>? {
    Result { () throws(SkipReason) in
      SourcePage(bytes: try stream.rest(atMost: ImportFormats.largestPage), line: nil)
    }
  }

  func text(of page: SourcePage) throws(SkipReason) -> SourceText {
    let decoded = TextDecoder.decoded(page.bytes)
    do throws(ExtractionError) {
      return SourceText(page: try PageText(bytes: decoded.bytes), encoding: decoded.encoding)
    } catch {
      throw SkipReason(error, inLine: nil)
    }
  }
}
