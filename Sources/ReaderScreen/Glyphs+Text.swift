import Articles
import ReaderModel

extension Glyphs {
  /// A text as it is shown outside the grid of cells: folded to ASCII where the terminal has no more.
  public func shown(_ text: String) -> String {
    guard foldsText else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      let width = DisplayWidth.columns(of: scalar)
      if scalar.isASCII {
        result.unicodeScalars.append(scalar)
      } else if width > 0 {
        result += ASCIIText.replacement(for: scalar, columns: width)
      }
    }
    return result
  }
}
