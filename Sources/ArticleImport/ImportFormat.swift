/// A kind of file that articles come in.
public protocol ImportFormat: Sendable {
  /// Ends of file names, in lower case with their dot; "" stands for names without one.
  var suffixes: [String] { get }
  /// True when a file can be of this kind.
  ///
  /// - Parameter beginning: its first bytes, 512 at most.
  func looksLike(_ beginning: ArraySlice<UInt8>) -> Bool
  /// The pages of a file, read as they are asked for.
  func pages(of source: PageSource) -> AnySequence<Result<SourcePage, SkipReason>>
}

/// One page of a file: the source of one article, or none.
public struct SourcePage: Sendable, Hashable {
  public var bytes: [UInt8]
  /// Line of the file it begins in, where a file has many pages; nil where the file is the page.
  public var line: Int?

  public init(bytes: [UInt8], line: Int?) {
    self.bytes = bytes
    self.line = line
  }
}

/// The formats that are understood. A file belongs to the first one that has its suffix and its look.
public enum ImportFormats {
  public static let all: [any ImportFormat] = [TextDump()]

  /// The most bytes that one article can have.
  public static let largestPage = 16 << 20

  /// True when a file found in a folder is worth a look.
  static func knows(suffixOf name: String) -> Bool {
    let suffix = suffix(of: name)
    return all.contains { $0.suffixes.contains(suffix) }
  }

  /// The format of a file; a plain text is what nothing else is.
  static func format(ofFile name: String, beginning: ArraySlice<UInt8>) -> any ImportFormat {
    let suffix = suffix(of: name)
    let fitting = all.filter { $0.looksLike(beginning) }
    return fitting.first { $0.suffixes.contains(suffix) } ?? fitting.first ?? TextDump()
  }

  private static func suffix(of name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[dot...].lowercased()
  }
}
