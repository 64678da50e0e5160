/// The text of one saved page in a file, as scrapers leave it.
public struct TextDump: ImportFormat {
  public let name = "text"
  public let suffixes = [".txt", ".text", ""]

  public init() {}

  /// Every text can be one; what is no text is found out where the page is read.
  public func looksLike(_ beginning: ArraySlice<UInt8>) -> Bool { true }

  public func pages(of source: PageSource) -> AnySequence<Result<SourcePage, SkipReason>> {
    AnySequence(
      CollectionOfOne(source).lazy.map { source in
        Result { () throws(SkipReason) in
          SourcePage(bytes: try source.bytes(atMost: ImportFormats.largestPage), line: nil)
        }
      }
    )
  }
}
