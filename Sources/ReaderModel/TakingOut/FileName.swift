import Articles

/// A name for a file that any system takes: ASCII letters and digits, parted by hyphens.
public struct FileName: Sendable, Hashable {
  public let text: String

  /// Letters at most: long enough to tell stories apart, short enough for a line.
  private static let limit = 48

  /// A name made of a headline: "noi-my-co-y-muon-doi-thoai"; "article" where it has no letter that can be used.
  public init(headline: String) {
    let words = FoldedText.fold(headline).split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
    var text = ""
    for word in words {
      guard text.utf8.count + word.utf8.count < FileName.limit || text.isEmpty else { break }
      text += (text.isEmpty ? "" : "-") + word.prefix(FileName.limit)
    }
    self.text = text.isEmpty ? "article" : text
  }
}
