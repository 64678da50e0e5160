public import ArticleArchive
public import ArticleExtraction
public import Articles

/// Articles out of files without an archive, one after the other, each read when it is asked for.
public struct PageExtraction: Sequence, IteratorProtocol {
  /// What came of a file, or of one record of it.
  public struct Page: Sendable {
    /// As typed, or as found below what was typed; "-" for standard input. That of a record has its line: "news.jsonl:17".
    public var path: String
    public var result: Result<NewArticle, SkipReason>
    /// The file and its encoding, where that is not plain UTF-8.
    public var converted: ConvertedInput?
  }

  private var waiting: [Page]
  private var files: ArraySlice<FileListing.File>
  private var open: OpenFile?
  private let reader: PageReader

  /// - Parameters:
  ///   - today: no article is dated later.
  public static func read(_ inputs: [ImportInput], today: Day) -> PageExtraction {
    PageExtraction(FileListing(of: inputs), Extractor(), today: today)
  }

  /// Reads with what the pages of an archive have taught.
  public static func read(
    _ inputs: [ImportInput],
    taughtBy archive: Archive,
    today: Day
  ) async throws(ArchiveError) -> PageExtraction {
    let lessons = try await LessonsInForce(of: archive)
    return PageExtraction(FileListing(of: inputs), lessons.extractor, today: today)
  }

  private init(_ listing: FileListing, _ extractor: Extractor, today: Day) {
    waiting = listing.skipped.map { Page(path: $0.path, result: .failure($0.reason)) }.reversed()
    files = listing.files[...]
    reader = PageReader(extractor: extractor, today: today)
  }

  public mutating func next() -> Page? {
    if let page = waiting.popLast() { return page }
    while true {
      if let found = open?.next() { return Page(reader.page(found)) }
      guard let file = files.popFirst() else { return nil }
      do throws(SkipReason) {
        open = try OpenFile(file)
      } catch {
        open = nil
        return Page(path: file.name, result: .failure(error))
      }
    }
  }
}

extension PageExtraction {
  /// Why an article was read as it was; nil when it cannot be read again.
  public func explanation(of found: NewArticle) -> Explanation? {
    guard
      let page = try? PageText(bytes: found.page.utf8, declared: found.article.declared)
    else { return nil }
    return try? reader.extractor.explanation(of: page, today: reader.today)
  }
}

extension PageExtraction.Page {
  fileprivate init(_ page: ReadPage) {
    self.init(path: page.name, result: page.result, converted: page.converted)
  }
}
