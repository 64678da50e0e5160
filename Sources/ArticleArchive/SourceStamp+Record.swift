public import Articles

extension SourceStamp {
  /// The ``path`` of a record in a file of many.
  ///
  /// It has the record's digest and not its line, so that records put above it do not make it another one.
  public static func path(ofRecord digest: ArticleKey, in file: String) -> String {
    "\(file)#\(digest)"
  }

  /// The file that a path is of: the path itself, unless it is a record's.
  static func file(ofPath path: String) -> String {
    let digest = path.utf8.suffix(ArticleKey.length)
    let rest = path.utf8.dropLast(digest.count)
    guard rest.last == UInt8(ascii: "#"), ArticleKey(String(digest) ?? "") != nil else {
      return path
    }
    return String(rest.dropLast()) ?? path
  }
}
