import ArticleArchive
import ArticleExtraction
import Articles

/// A page that was read: an article on its way, or why there is none.
struct ReadPage {
  /// As the person knows it.
  var name: String
  var result: Result<NewArticle, SkipReason>
}

/// Reads and understands the pages of files.
struct PageReader: Sendable {
  let extractor: Extractor
  let today: Day

  /// The pages of a file, one after the other.
  func pages(of file: FileListing.File) -> any Sequence<ReadPage> {
    do throws(SkipReason) {
      guard file.source.size > 0 else { throw .empty }
      let beginning = try file.source.beginning()
      let format = ImportFormats.format(ofFile: file.name, beginning: beginning)
      return format.pages(of: file.source).lazy.map { page($0, of: file) }
    } catch {
      return CollectionOfOne(ReadPage(name: file.name, result: .failure(error)))
    }
  }

  private func page(
    _ page: Result<SourcePage, SkipReason>,
    of file: FileListing.File
  ) -> ReadPage {
    do throws(SkipReason) {
      let page = try page.get()
      let line = page.line.map { ":\($0)" } ?? ""
      let article = try article(from: page, path: file.path + line, of: file)
      return ReadPage(name: file.name + line, result: .success(article))
    } catch {
      return ReadPage(name: file.name, result: .failure(error))
    }
  }

  private func article(
    from page: SourcePage,
    path: String,
    of file: FileListing.File
  ) throws(SkipReason) -> NewArticle {
    let text: PageText
    let article: Article
    do throws(ExtractionError) {
      text = try PageText(bytes: page.bytes)
      article = try extractor.article(of: text, today: today)
    } catch {
      throw SkipReason(error)
    }
    let digest = ArticleKey(content: page.bytes)
    return NewArticle(
      key: article.address.map { ArticleKey(address: $0) } ?? digest,
      article: article,
      page: text.text,
      source: SourceStamp(
        path: path,
        size: file.source.size,
        modified: file.modified,
        digest: digest
      )
    )
  }
}

extension SkipReason {
  fileprivate init(_ error: ExtractionError) {
    switch error {
    case .empty: self = .empty
    case .binary(let line): self = .binary(line: line)
    case .notUTF8(let line, let byte): self = .notUTF8(line: line, byte: byte)
    case .noStory: self = .noStory
    }
  }
}
