import ArticleExtraction

/// A kind of file that articles come in.
protocol ImportFormat: Sendable {
  /// Ends of file names, in lower case with their dot; "" stands for names without one.
  var suffixes: [String] { get }
  /// True when a file is one page.
  var isOnePage: Bool { get }
  /// True when a file can be of this kind whatever it is called.
  ///
  /// - Parameter beginning: its first bytes, 512 at most.
  func looksLike(_ beginning: ArraySlice<UInt8>) -> Bool
  /// Cuts the next page off a file, nil at its end. Quick: what takes time is left to ``text(of:)``.
  ///
  /// - Parameter line: of the file, where the last page was; moved to where this one is.
  func nextPage(of stream: ByteStream, line: inout Int) -> Result<SourcePage, SkipReason>?
  /// What a page says.
  func text(of page: SourcePage) throws(SkipReason) -> SourceText
}

/// One page of a file as it is found there: the source of one article, or none.
struct SourcePage: Sendable, Hashable {
  var bytes: [UInt8]
  /// Line of the file it begins in, where a file has many pages; nil where the file is the page.
  var line: Int?
}

/// What a page says, and how it was written.
struct SourceText: Sendable, Hashable {
  var page: PageText
  /// Nil for plain UTF-8.
  var encoding: TextEncoding?
}

/// The formats that are understood. A file belongs to the first one that has its look or its suffix.
enum ImportFormats {
  static let all: [any ImportFormat] = [JSONLines(), TextDump()]

  /// The most bytes that one article can have.
  static let largestPage = 16 << 20

  /// True when a file found in a folder is worth a look.
  static func knows(suffixOf name: String) -> Bool {
    let suffix = suffix(of: name)
    return all.contains { $0.suffixes.contains(suffix) }
  }

  /// The format of a file; a plain text is what nothing else is.
  static func format(ofFile name: String, beginning: ArraySlice<UInt8>) -> any ImportFormat {
    let suffix = suffix(of: name)
    return all.first { $0.looksLike(beginning) || $0.suffixes.contains(suffix) } ?? TextDump()
  }

  private static func suffix(of name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[dot...].lowercased()
  }
}
