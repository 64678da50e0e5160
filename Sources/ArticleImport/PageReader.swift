import ArticleArchive
import ArticleExtraction
import Articles

/// A page that was read: an article on its way, or why there is none.
struct ReadPage: Sendable {
  /// As the person knows it.
  var name: String
  var result: Result<NewArticle, SkipReason>
  /// The file and its encoding, where that is not plain UTF-8.
  var converted: ConvertedInput?
}

/// Understands the pages of files.
struct PageReader: Sendable {
  let extractor: Extractor
  let today: Day

  /// Reads a file that is one page; nil for one that has many, and for a stream, which cannot be opened twice.
  func onePage(of file: FileListing.File) -> ReadPage? {
    guard file.source.size != nil else { return nil }
    do throws(SkipReason) {
      let open = try OpenFile(file)
      guard open.format.isOnePage else { return nil }
      return open.next().map { page($0) }
    } catch {
      return ReadPage(name: file.name, result: .failure(error))
    }
  }

  func page(_ found: FoundPage) -> ReadPage {
    do throws(SkipReason) {
      let page = try found.content.get()
      let text = try found.format.text(of: page)
      let article = try article(from: text, page, found)
      let converted = (text.encoding ?? found.encoding).map {
        ConvertedInput(path: found.file.name, encoding: $0)
      }
      return ReadPage(name: found.name, result: .success(article), converted: converted)
    } catch {
      return ReadPage(name: found.name, result: .failure(error))
    }
  }

  private func article(
    from text: SourceText,
    _ page: SourcePage,
    _ found: FoundPage
  ) throws(SkipReason) -> NewArticle {
    let article: Article
    do throws(ExtractionError) {
      article = try extractor.article(of: text.page, today: today)
    } catch {
      throw SkipReason(error, inLine: page.line)
    }
    let digest = found.digest ?? ArticleKey(content: page.bytes)
    return NewArticle(
      key: article.address.map { ArticleKey(address: $0) } ?? digest,
      article: article,
      page: text.page.text,
      source: SourceStamp(
        path: found.file.path,
        extent: page.line == nil ? .wholeFile : .record,
        size: found.file.source.size ?? page.bytes.count,
        modified: found.file.modified,
        digest: digest
      )
    )
  }
}

extension SkipReason {
  /// - Parameter line: where a record stands in its file; nil where the page is the file.
  init(_ error: ExtractionError, inLine line: Int?) {
    switch error {
    case .empty: self = line == nil ? .empty : .noText
    case .binary(let own): self = .binary(line: line ?? own)
    case .notUTF8(let own, let byte): self = .notUTF8(line: line ?? own, byte: byte)
    case .noStory: self = .noStory
    }
  }
}
