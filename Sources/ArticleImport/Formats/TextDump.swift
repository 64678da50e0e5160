/// The text of one saved page in a file, as scrapers leave it.
public struct TextDump: ImportFormat {
  public let suffixes = [".txt", ".text", ""]

  public init() {}

  /// Every text can be one; what is no text is found out where the page is read.
  public func looksLike(_ beginning: ArraySlice<UInt8>) -> Bool { true }

  public func pages(of source: PageSource) -> AnySequence<Result<SourcePage, SkipReason>> {
    AnySequence(
      CollectionOfOne(source).lazy.map { source in
        Result { () throws(SkipReason) in
          let bytes = try source.bytes(atMost: ImportFormats.largestPage)
          return SourcePage(bytes: Self.utf8(bytes), line: nil)
        }
      }
    )
  }

  /// Windows programs save "Unicode" as UTF-16 with a byte order mark, which no UTF-8 begins with.
  private static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    let high: Int
    switch (bytes.first, bytes.dropFirst().first) {
    case (0xFE, 0xFF): high = 0
    case (0xFF, 0xFE): high = 1
    default: return bytes
    }
    let units = (1..<bytes.count / 2).lazy.map {
      UInt16(bytes[2 * $0 + high]) << 8 | UInt16(bytes[2 * $0 + 1 - high])
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
