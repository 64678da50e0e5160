public import ArticleArchive
import ArticleExtraction
public import Articles

/// Articles out of files without an archive, one after the other, each read when it is asked for.
public struct PageExtraction: Sequence, IteratorProtocol {
  /// What came of a file, or of one page of it.
  public struct Page: Sendable {
    /// As typed, or as found below what was typed; "-" for standard input.
    public var path: String
    public var result: Result<NewArticle, SkipReason>
  }

  private var waiting: [Page]
  private var files: ArraySlice<FileListing.File>
  private var pages: any IteratorProtocol<ReadPage>
  private let reader: PageReader

  /// - Parameters:
  ///   - today: no article is dated later.
  public static func read(_ inputs: [ImportInput], today: Day) -> PageExtraction {
    PageExtraction(FileListing(of: inputs), today: today)
  }

  private init(_ listing: FileListing, today: Day) {
    waiting = listing.skipped.map { Page(path: $0.path, result: .failure($0.reason)) }.reversed()
    files = listing.files[...]
    pages = EmptyCollection<ReadPage>().makeIterator()
    reader = PageReader(extractor: Extractor(), today: today)
  }

  public mutating func next() -> Page? {
    if let page = waiting.popLast() { return page }
    while true {
      if let page = pages.next() { return Page(path: page.name, result: page.result) }
      guard let file = files.popFirst() else { return nil }
      pages = reader.pages(of: file).makeIterator()
    }
  }
}
