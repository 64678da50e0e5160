import ArticleArchive
import Articles

/// A file that is being read, page by page.
///
/// A class because it is one open stream with a place in it.
final class OpenFile {
  let file: FileListing.File
  let format: any ImportFormat
  private let stream: ByteStream
  private var line = 0
  private var hasPages = false
  private var hasEnded = false

  init(_ file: FileListing.File) throws(SkipReason) {
    self.file = file
    stream = try ByteStream(file.source)
    guard !stream.beginning.isEmpty else { throw .empty }
    guard !Compression.isUsed(in: stream.beginning) else { throw .compressed }
    format = ImportFormats.format(ofFile: file.name, beginning: stream.beginning)
  }

  /// Nil when the stream is UTF-8 as far as it knows.
  var encoding: TextEncoding? { stream.isUTF16 ? .utf16 : nil }

  /// Bytes read so far.
  var bytesRead: Int { stream.bytesRead }

  /// The next page, or why it cannot be had; nil at the end.
  func next() -> FoundPage? {
    guard !hasEnded else { return nil }
    guard let page = format.nextPage(of: stream, line: &line) ?? nothing else {
      hasEnded = true
      return nil
    }
    hasPages = true
    // What goes wrong with a page is the page's own fault, unless the file cannot be read any more.
    if case .failure(.notReadable) = page { hasEnded = true }
    hasEnded = hasEnded || format.isOnePage
    return FoundPage(
      file: file,
      line: format.isOnePage || page.isEmptyFile ? nil : line,
      content: page,
      format: format,
      encoding: encoding
    )
  }

  /// What a file without a page gives, once.
  private var nothing: Result<SourcePage, SkipReason>? { hasPages ? nil : .failure(.empty) }
}

extension Result where Success == SourcePage, Failure == SkipReason {
  fileprivate var isEmptyFile: Bool { self == .failure(.empty) }
}

/// A page as it was found in its file, not understood yet.
struct FoundPage: Sendable {
  var file: FileListing.File
  /// Nil where the file is the page.
  var line: Int?
  var content: Result<SourcePage, SkipReason>
  var format: any ImportFormat
  /// That of the whole file.
  var encoding: TextEncoding?
  /// Of what it has, once that was looked at; only that of a record is asked for beforehand.
  var digest: ArticleKey?

  /// As the person knows it: "news.jsonl:17".
  var name: String { file.name + (line.map { ":\($0)" } ?? "") }
}

extension FoundPage {
  /// With the digest of a record: what it is known by in an archive.
  var digested: FoundPage {
    guard line != nil, case .success(let page) = content else { return self }
    var digested = self
    digested.digest = ArticleKey(content: page.bytes)
    return digested
  }
}

/// The records of a file that has many, taken a few at a time.
actor OpenRecords {
  nonisolated let file: FileListing.File
  private var open: OpenFile?
  private var bytesTold = 0

  init(_ file: FileListing.File) { self.file = file }

  /// Some pages of a file.
  struct Step: Sendable {
    var pages: [FoundPage] = []
    /// Bytes read for them.
    var bytes = 0
    var isLast = false
    /// Why the file could not be opened.
    var fault: SkipReason?
  }

  /// - Parameters:
  ///   - count: how many pages at most, one or more.
  ///   - bytes: how large they may be together, but for the last.
  func next(_ count: Int, bytes: Int) -> Step {
    var step = Step()
    do throws(SkipReason) {
      let open = try opened()
      var size = 0
      while step.pages.count < count, size < bytes, !Task.isCancelled {
        guard let page = open.next() else {
          step.isLast = true
          break
        }
        if case .success(let page) = page.content { size += page.bytes.count }
        step.pages.append(page)
      }
      step.bytes = open.bytesRead - bytesTold
      bytesTold = open.bytesRead
    } catch {
      step.fault = error
      step.isLast = true
    }
    return step
  }

  private func opened() throws(SkipReason) -> OpenFile {
    if let open { return open }
    let new = try OpenFile(file)
    open = new
    return new
  }
}
